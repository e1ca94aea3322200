"""System parts that the program and its tests need, installed with apt. Standard library only, as bootstrap.py."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from typing import NamedTuple


class SetUpError(Exception):
    """Set-up cannot go on; the message says why, in Chinese and English."""


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, flush=True)


class Part(NamedTuple):
    """A system part: packages of which one is enough, best first, and what it is for."""

    names: tuple[str, ...]
    why: str


def _parts(why: str, *packages: str) -> tuple[Part, ...]:
    """Parts with one purpose; alternatives are written a|b."""
    return tuple(Part(tuple(package.split("|")), why) for package in packages)


_CHINESE = "fonts-noto-cjk|fonts-wqy-microhei|fonts-wqy-zenhei|fonts-arphic-uming"
WINDOW_PARTS = (
    *_parts("Qt 界面库 / Qt", "libgl1", "libegl1", "libglib2.0-0t64|libglib2.0-0", "libdbus-1-3"),
    *_parts("Qt 界面库 / Qt", "libfontconfig1", "libxkbcommon0"),
    *_parts("中文字体 / Chinese type", _CHINESE),
)
_XCB = ("cursor0", "icccm4", "image0", "keysyms1", "render-util0", "shape0", "xkb1")
SCREEN_PARTS = (
    *_parts(
        "在屏幕上显示窗口 / showing the window", "libxkbcommon-x11-0", *(f"libxcb-{name}" for name in _XCB)
    ),
    *_parts("打印 / printing", "libcups2t64|libcups2"),
)
TEST_PARTS = (
    *_parts("中文字体（含生僻字）/ Chinese type with rare characters", "fonts-noto-cjk"),
    *_parts("公文的楷体、宋体 / Kai and Song type", "fonts-arphic-gkai00mp", "fonts-arphic-gbsn00lp"),
    *_parts("检查文书版面 / checking the pages of documents", "fontconfig", "poppler-utils"),
    *_parts("检查文书版面 / checking the pages of documents", "libreoffice-writer-nogui|libreoffice-writer"),
    *_parts("在虚拟屏幕上试窗口 / trying the window on a virtual screen", "xvfb", "xauth"),
    *_parts("检查数据确实写到磁盘 / checking that records reach the disk", "strace"),
)


class Apt:
    """Debian's and Ubuntu's package tool, used as root or through sudo."""

    def __init__(self) -> None:
        """Find out how to become root."""
        self._updated = False
        self._root: list[str] | None = None
        if sys.platform != "win32" and os.geteuid() == 0:
            self._root = []
        elif shutil.which("sudo"):
            # Without a terminal nobody could type the password.
            self._root = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]

    @staticmethod
    def usable() -> bool:
        """Whether this system has apt."""
        return bool(shutil.which("apt-get") and shutil.which("dpkg-query"))

    @staticmethod
    def missing(parts: tuple[Part, ...]) -> list[Part]:
        """Those parts of which no package is installed."""
        names = [name for part in parts for name in part.names]
        asked = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\\n", *names]
        done = subprocess.run(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        lines = [line.split() for line in done.stdout.decode("utf-8", "replace").splitlines()]
        installed = {line[0] for line in lines if line[1:] == ["installed"]}
        return [part for part in parts if not installed.intersection(part.names)]

    def update(self) -> None:
        """Fetch the list of packages, once; who may not do that takes the list that is there."""
        if not self._updated and self._root is not None:
            self._updated = True
            self._apt("update")

    def offers(self, name: str) -> bool:
        """Whether a package can be installed from the lists."""
        asked = ["apt-cache", "policy", name]
        done = subprocess.run(
            asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        return any(line.strip().startswith("Candidate:") and "(none)" not in line for line in lines)

    def install(self, parts: list[Part]) -> None:
        """Say what is installed and why, then install it; what no source offers is named after the rest is there."""
        self.update()
        say("需要安装的系统组件 / System parts to install:")
        names: list[str] = []
        unknown: list[str] = []
        for part in parts:
            # Who may not fetch the lists may have none, and the administrator who gets the command will.
            known = next((each for each in part.names if self.offers(each) or self._root is None), None)
            name = known or part.names[0]
            if name not in (*names, *unknown):
                (unknown if known is None else names).append(name)
                say(f"  {name}：{part.why}")
        if names:
            self._apt("install", "-y", "--no-install-recommends", *names)
        if unknown:
            raise SetUpError(
                f"软件源里没有这些组件：{' '.join(unknown)}；请检查软件源"
                "（Ubuntu 要打开 universe：sudo add-apt-repository universe）再运行同一条命令。\n"
                f"No package source has {' '.join(unknown)}. Check them (on Ubuntu enable universe) and try again."
            )

    def _apt(self, *words: str) -> None:
        command = ["apt-get", "-o", "DPkg::Lock::Timeout=300", *words]
        by_hand = " ".join(["sudo apt-get", *(shlex.quote(word) for word in words)])
        if self._root is None:
            raise SetUpError(
                f"安装系统组件需要管理员权限，这里既不是 root 也没有 sudo。请管理员运行：{by_hand}\n"
                "System parts need an administrator, who should run the command above."
            )
        whole = [*self._root, "env", "DEBIAN_FRONTEND=noninteractive", *command]
        say("$ " + " ".join(whole))
        # Hundreds of lines that matter only when something went wrong; sudo asks on the terminal itself.
        done = subprocess.run(whole, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)
        if done.returncode == 0:
            return
        say(done.stdout.decode("utf-8", "replace")[-3000:])
        if words[0] != "update":
            raise SetUpError(
                "系统组件没有装上（见上面的信息）；请检查网络、软件源和管理员密码后再运行同一条命令，"
                f"或请管理员运行：{by_hand}\n"
                "apt could not install the system parts (see above). Check the network and the password and run the "
                "same command again, or have an administrator run the command above."
            )


def install_parts(*groups: tuple[Part, ...]) -> None:
    """Install the missing system parts; elsewhere than on Debian and its kin there is nothing to install."""
    if not sys.platform.startswith("linux"):
        return
    parts = tuple(part for group in groups for part in group)
    if importlib.util.find_spec("ensurepip") is None:
        venv = f"python3.{sys.version_info[1]}-venv"
        parts = (*parts, Part((venv,), "隔离的 Python 环境 / a separate Python environment"))
    if not Apt.usable():
        names = " ".join(part.names[-1] for part in parts)
        say(f"没有 apt，请自行确认已有这些组件 / no apt here; these parts must be there: {names}")
        return
    missing = Apt.missing(parts)
    if missing:
        Apt().install(missing)
