"""Private folders for copies that are handed to another program (Word, WPS, a viewer of pictures).

What is opened there lies in clear, so only this user can read the folder, and it goes when the program ends; what a
killed program left goes when the next one makes its own.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from filelock import FileLock, Timeout

_PREFIX = "rongui-open-"
_LOCK = "in-use.lock"
# What programs on Windows open (MAX_PATH, in characters) and what a name on Linux may have (NAME_MAX, in bytes).
_LONGEST_PATH, _LONGEST_NAME = 259, 255


def private_folder() -> Path:
    """Return a new folder that only this user can read, and that is removed when the program ends."""
    _remove_abandoned(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    # Held until the end, so that another program of ours lets the folder be.
    lock = FileLock(folder / _LOCK, timeout=0, thread_local=False, fallback_to_soft=False)
    lock.acquire()
    atexit.register(_end, folder, lock)
    return folder


def _end(folder: Path, lock: FileLock) -> None:
    lock.release()
    remove(folder)


def _remove_abandoned(place: Path) -> None:
    for folder in place.glob(f"{_PREFIX}*"):
        try:
            # A folder without the file is just being made.
            if not (folder / _LOCK).exists():
                continue
            with FileLock(folder / _LOCK, timeout=0, fallback_to_soft=False):
                pass
        except (Timeout, OSError):
            # In use, or another user's.
            continue
        remove(folder)


def remove(folder: Path) -> None:
    """Remove a folder of copies, as far as no other program still holds one of them (Windows)."""
    for copy in folder.glob("*/*"):
        # Copies are read-only, which keeps Windows from removing them.
        copy.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)


def copy_name(folder: Path, key: str, name: str) -> Path:
    """Return where a copy goes: under the name its user knows, in a folder of its own (names may be the same).

    A name that the system would not take is cut before its ending.
    """
    place = folder / key
    place.mkdir(mode=0o700, exist_ok=True)
    stem, ending = Path(name).stem, Path(name).suffix
    while stem and (
        len(str(place / (stem + ending))) > _LONGEST_PATH or len((stem + ending).encode()) > _LONGEST_NAME
    ):
        stem = stem[:-1]
    return place / (stem + ending)


def unprotect(copy: Path) -> None:
    """Let an altered copy be replaced, if there is one: Windows replaces no read-only file."""
    if copy.exists():
        copy.chmod(0o600)


def protect(copy: Path) -> None:
    """Make a copy read-only: whoever changes it in Word is asked for another place, since this one goes."""
    os.chmod(copy, 0o400)
