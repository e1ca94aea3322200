from __future__ import annotations

from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.storage import volume

TABLE = """\
22 1 252:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:50 / /home/clerk/共享 rw,relatime - nfs4 server:/office rw
31 22 0:51 / /mnt/office\\040share rw - cifs //server/office rw
32 22 0:52 / /home/clerk/stick rw,nosuid shared:7 master:3 - vfat /dev/sdb1 rw
33 22 0:53 / /home/clerk/ssh rw - fuse.sshfs clerk@server:/ rw
34 30 0:54 / /home/clerk/共享/local rw - ext4 /dev/sdc1 rw
35 22 0:55 / /again rw - nfs server:/a rw
36 22 0:56 / /again rw - tmpfs tmpfs rw
37 22 0:57 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mountinfo"
    file.write_text(TABLE, "utf-8")
    return file


@pytest.mark.linux
@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/clerk/data", None),
        ("/home/clerk/共享", "nfs4"),
        ("/home/clerk/共享/deep/er", "nfs4"),
        ("/home/clerk/共享数据", None),
        ("/home/clerk/共享/local/data", None),
        ("/mnt/office share/data", "cifs"),
        ("/home/clerk/stick/data", None),
        ("/home/clerk/ssh/data", "fuse.sshfs"),
        ("/again/data", None),
        ("/run/user/1000/gvfs/smb-share:server=x/data", "fuse.gvfsd-fuse"),
    ],
)
def test_network_drives_are_known_by_their_mounts(mounts: Path, folder: str, kind: str | None) -> None:
    assert volume.linux_kind(Path(folder), mounts) == kind


@pytest.mark.linux
def test_a_link_to_a_network_drive_is_one(mounts: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/home/clerk/ssh")
    assert volume.linux_kind(tmp_path / "link" / "data", mounts) == "fuse.sshfs"


def test_without_a_table_nothing_is_known(tmp_path: Path) -> None:
    assert volume.linux_kind(tmp_path, tmp_path / "none") is None


def test_this_computers_own_disk_is_none(tmp_path: Path) -> None:
    assert volume.network_kind(tmp_path) is None
    volume.refuse_network(tmp_path)


@pytest.mark.linux
def test_the_sentence_gives_the_reason(mounts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volume, "MOUNTS", mounts)
    with pytest.raises(UserError) as caught:
        volume.refuse_network(Path("/home/clerk/共享"))
    assert caught.value.message == (
        "“/home/clerk/共享”在网络盘上（nfs4）：网络盘上的数据库可能在断网或两台电脑同时打开时丢失记录；"
        "请把数据文件夹放在本机硬盘上。"
    )


@pytest.mark.parametrize(
    ("drive", "remote"),
    [
        ("C:", False),
        ("\\\\server\\share", True),
        ("\\\\?\\UNC\\server\\share", True),
        ("\\\\?\\unc\\server\\share", True),
        ("\\\\?\\C:", False),
        ("\\\\.\\C:", False),
        ("", False),
    ],
)
def test_windows_names_of_another_computer(drive: str, remote: bool) -> None:
    assert volume.is_unc(drive) is remote
