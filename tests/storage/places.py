"""Places that are hard to write to, made so that the tests run as any user and as root."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOBODY = 65534


def names_in(folder: Path) -> list[str]:
    """What lies in a folder, without the files of locks: Windows removes them with the lock, Linux does not."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".lock")


@contextmanager
def forbidden(folder: Path, mode: int) -> Generator[None]:
    """Give a folder these permissions for a while, and no power to pass over them (root has it)."""
    before = folder.stat().st_mode
    root = os.geteuid() == 0
    folder.chmod(mode)
    if root:
        os.chown(folder, _NOBODY, -1)
        for file in folder.iterdir():
            os.chown(file, _NOBODY, -1)
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(before)


@contextmanager
def public_folder() -> Generator[Path]:
    """Make a folder that any user can reach (pytest's own ones are private)."""
    with tempfile.TemporaryDirectory(prefix="rongui-test-") as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "数据"
        folder.mkdir()
        yield folder


def run_small(code: str, *arguments: str, largest: int | None = None) -> subprocess.CompletedProcess[str]:
    """Run Python in a process of its own; `largest` is the size in bytes beyond which no file may grow there."""
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        preexec_fn=None if largest is None else _limit(largest),
    )


def _limit(largest: int) -> Callable[[], None]:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    return limit


def can_mount() -> bool:
    """Whether this process may mount a file system (a real full disk can be had then)."""
    if os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as name:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", name], capture_output=True, check=False
        )
        if done.returncode == 0:
            subprocess.run(["umount", name], check=True)
        return done.returncode == 0


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Generator[None]:
    """Put a disk of so many kilobytes at an empty folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
