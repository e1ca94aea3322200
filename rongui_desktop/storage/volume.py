"""On what kind of drive a folder lies: a store must be on a disk of this computer.

File locks and the write-ahead log's shared memory do not work reliably over a network (sqlite.org/wal.html), so a
store there could lose records without anyone noticing.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from rongui_desktop.errors import UserError

MOUNTS = Path("/proc/self/mountinfo")

# Names that Linux gives to file systems whose disk is in another computer (or in the host of a virtual one).
_REMOTE = {
    "9p2000", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse.ceph", "fuse.davfs2", "fuse.gcsfuse",
    "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.mfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs",
    "fuse.sshfs", "fuse.vmhgfs-fuse", "fuse.curlftpfs", "gfs2", "glusterfs", "gpfs", "lustre", "ncp", "ncpfs", "nfs",
    "nfs4", "ocfs2", "orangefs", "panfs", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs",
}  # fmt: skip
_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h


def refuse_network(folder: Path) -> None:
    """Raise when a folder lies on a network drive.

    Raises:
        UserError: it does; the sentence gives the reason.
    """
    kind = network_kind(folder)
    if kind is not None:
        raise UserError(
            f"“{folder}”在网络盘上（{kind}）：网络盘上的数据库可能在断网或两台电脑同时打开时丢失记录；"
            "请把数据文件夹放在本机硬盘上。"
        )


def network_kind(folder: Path) -> str | None:
    """Return what kind of network drive a folder lies on, or None when it is on this computer's own disk.

    The folder need not exist yet; then its nearest existing parent counts.
    """
    if sys.platform == "win32":
        return _windows_kind(folder)
    return linux_kind(folder, MOUNTS)


def linux_kind(folder: Path, mounts: Path) -> str | None:
    """Return the network file system a folder lies on by a table of mounts (proc(5), mountinfo), or None."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return None
    place = folder.expanduser().resolve()
    best, kind = -1, ""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if len(fields) < 5:
            continue
        point = Path(_unescape(fields[4]))
        # Of mounts on one point the last one is seen, so an equal length wins too.
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), rest[0]
    return kind if kind in _REMOTE else None


def _unescape(field: str) -> str:
    return re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), field)


def _windows_kind(folder: Path) -> str | None:
    import ctypes

    drive = folder.expanduser().absolute().drive
    if is_unc(drive):
        return "共享文件夹"
    get_drive_type = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined]
    return "映射的网络驱动器" if get_drive_type(f"{drive}\\") == _DRIVE_REMOTE else None


def is_unc(drive: str) -> bool:
    r"""Whether the drive part of a Windows path names another computer (`\\server\share`, `\\?\UNC\server\share`)."""
    upper = drive.upper()
    if upper.startswith(("\\\\?\\", "\\\\.\\")):
        return upper[4:].startswith("UNC\\")
    return upper.startswith("\\\\")
