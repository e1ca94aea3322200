"""Set-up on a fresh machine, with nothing but Python's standard library.

    python3 installer/bootstrap.py run [--headless] [--output FOLDER]
    python3 installer/bootstrap.py test [STEP ...]

`run` opens the window on the demonstration year; without a display (or with --headless) it writes that year's Word
reports and a picture of every tab into a folder. `test` runs everything that must pass. Both first install what is
missing: system parts with apt, then the locked packages into `.venv`; the second time nothing is left to do.

An older Python must be able to read this file far enough to say so: no syntax newer than Python 3.7.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OUTPUT = ROOT / "output"
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
PYTHONS = ((3, 13), (3, 12), (3, 11))
WINDOWS = sys.platform == "win32"


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


class SetUpError(Exception):
    """Set-up cannot go on; the message says why, in Chinese and English."""


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, flush=True)


# ---- Python


def suitable(version: tuple[int, ...]) -> bool:
    """Whether the program runs on this Python."""
    return version[:2] in PYTHONS


def other_python() -> list[str] | None:
    """The command of another suitable Python on this machine, newest first."""
    for major, minor in PYTHONS:
        name = f"{major}.{minor}"
        commands = [[f"python{name}"]]
        for command in [*commands, ["py", f"-{name}"]] if WINDOWS else commands:
            found = shutil.which(command[0])
            if found and _version_of([found, *command[1:]]) == (major, minor):
                return [found, *command[1:]]
    return None


def _version_of(command: list[str]) -> tuple[int, ...] | None:
    """The version a Python command reports; None when it cannot run (a shim without its Python)."""
    question = [*command, "-c", "import sys; print(*sys.version_info[:2])"]
    done = subprocess.run(question, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return tuple(int(word) for word in done.stdout.split()) if done.returncode == 0 else None


def hand_over(arguments: list[str]) -> int:
    """Run the same command with a suitable Python, installing one with apt where that is possible."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    command = other_python()
    if command is None and Apt.usable():
        apt = Apt()
        apt.update()
        for major, minor in PYTHONS:
            name = f"python{major}.{minor}"
            if apt.offers(name):
                why = f"本程序需要 Python 3.11–3.13，现有 {version} / Python 3.11–3.13 is needed, this is {version}"
                apt.install([Part((name,), why), Part((f"{name}-venv",), why)])
                command = other_python()
                break
    if command is None:
        raise SetUpError(
            f"本程序需要 Python 3.11、3.12 或 3.13，这里是 {version}，也没有找到其他版本。请装好其中之一再运行。\n"
            f"Python 3.11, 3.12 or 3.13 is needed; this is {version} and no other was found. Install one and try again."
        )
    say(f"改用 / using {' '.join(command)}（{version} 不适用 / does not suit）")
    return subprocess.run([*command, str(Path(__file__).resolve()), *arguments], check=False).returncode


# ---- system parts


class Apt:
    """Debian's and Ubuntu's package tool, used as root or through sudo."""

    def __init__(self) -> None:
        """Find out how to become root."""
        self._updated = False
        self._root: list[str] | None = None
        if hasattr(os, "geteuid") and os.geteuid() == 0:
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
        """Fetch the list of packages, once."""
        if not self._updated:
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
        """Say what is installed and why, then install it."""
        self.update()
        say("需要安装的系统组件 / System parts to install:")
        names: list[str] = []
        for part in parts:
            name = next((each for each in part.names if self.offers(each)), part.names[0])
            if name not in names:
                names.append(name)
                say(f"  {name}：{part.why}")
        self._apt("install", "-y", "--no-install-recommends", *names)

    def _apt(self, *words: str) -> None:
        command = ["apt-get", "-o", "DPkg::Lock::Timeout=300", *words]
        if self._root is None:
            raise SetUpError(
                "安装系统组件需要管理员权限，这里既不是 root 也没有 sudo。请管理员运行：\n"
                "System parts need an administrator, who should run:\n"
                f"  {' '.join(shlex.quote(word) for word in command)}"
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
                "系统组件没有装上（见上面 apt 的信息）。请检查网络和软件源后再运行同一条命令。\n"
                "apt could not install the system parts (see above). Check the network and run the same command again."
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


# ---- packages


def venv_python() -> Path:
    """The Python of the program's own environment."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def _digest(lock: str) -> str:
    return hashlib.sha256((ROOT / "installer" / lock).read_bytes()).hexdigest()


def _installed() -> dict[str, str]:
    """The locks that were installed into the environment, with their digests; empty when it must be made anew."""
    try:
        stamp = json.loads((VENV / "installed.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not venv_python().exists() or stamp.pop("python", None) != list(sys.version_info[:2]):
        return {}
    # A changed lock may have dropped a package: an environment that still has it would hide a missing one.
    if any(_digest(lock) != digest for lock, digest in stamp.items()):
        return {}
    return stamp


def install_packages(lock: str) -> None:
    """Make `.venv` hold what a lock names, with its hashes checked. Does nothing when it already does."""
    installed = _installed()
    if lock in installed or TEST_LOCK in installed:
        return
    if not installed:
        say(f"建立 / making {VENV}")
        shutil.rmtree(VENV, ignore_errors=True)
        base = getattr(sys, "_base_executable", None) or sys.executable
        if subprocess.run([base, "-m", "venv", str(VENV)], check=False).returncode != 0:
            raise SetUpError(f"无法建立 {VENV}（见上）。\n{VENV} could not be made (see above).")
    say(f"安装锁定的依赖包 / installing the locked packages: installer/{lock}")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    pip += ["--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / "installer" / lock)]
    for attempt in (1, 2, 3):
        if subprocess.run(pip, check=False).returncode == 0:
            break
        if attempt == 3:
            raise SetUpError(
                "依赖包没有装全（见上）。请检查网络后再运行同一条命令，已下载的不会重来。\n"
                "The packages could not be installed (see above). Check the network and run the same command again."
            )
        time.sleep(5)
    stamp = {**installed, lock: _digest(lock), "python": list(sys.version_info[:2])}
    (VENV / "installed.json").write_text(json.dumps(stamp), encoding="utf-8")


def child_environment(headless: bool) -> dict[str, str]:
    """The variables of the programs started from here."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    # pyright would ask the network whether a newer one exists.
    variables["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    if headless and not WINDOWS:
        variables["QT_QPA_PLATFORM"] = "offscreen"
        words = [variables.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG")]
        if "utf" not in next((word for word in words if word), "").lower():
            variables["LC_ALL"] = "C.UTF-8"
    return variables


# ---- the two commands


def has_display() -> bool:
    """Whether a window can be shown here."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def run(headless: bool, output: Path) -> int:
    """Open the demonstration year, or write its reports and pictures into a folder."""
    headless = headless or not has_display()
    try:
        install_parts(WINDOW_PARTS, () if headless else SCREEN_PARTS)
    except SetUpError as error:
        say(f"{error}\n先不装，试着运行 / trying without them")
    install_packages(RUN_LOCK)
    command = [str(venv_python()), "-m", "rongui_desktop", "demo"]
    if headless:
        command += ["--headless", "--output", str(output.absolute())]
    done = subprocess.run(command, cwd=ROOT, env=child_environment(headless), check=False).returncode
    if headless and done == 0:
        say(f"演示年度的文书和各页截图在 / the year's reports and pictures are in: {output.absolute()}")
    return done


def test_steps() -> dict[str, list[str]]:
    """Everything that must pass: each step's name and command."""
    python = str(venv_python())
    workers = str(min(4, os.cpu_count() or 1))
    forms = "tests/ui/test_forms.py"
    pytest = [python, "-m", "pytest", "-q"]
    return {
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "lint": [python, "-m", "ruff", "check", "."],
        "types": [python, "-m", "pyright", "--pythonpath", python],
        "imports": [str(venv_python().with_name("lint-imports")), "--no-logo"],
        "forms": [*pytest, forms],
        "tests": [*pytest, "-n", workers, f"--deselect={forms}", "--ignore=tests/benchmarks"],
        "benchmarks": [*pytest, "-s", "tests/benchmarks"],
    }


def test(wanted: list[str]) -> int:
    """Run the steps, all or those that are named, and sum up; every failure counts."""
    install_parts(WINDOW_PARTS, SCREEN_PARTS, TEST_PARTS)
    install_packages(TEST_LOCK)
    steps = test_steps()
    outcomes: list[tuple[str, int, float]] = []
    for name in wanted or list(steps):
        say(f"\n==== {name}: {' '.join(steps[name])}")
        started = time.monotonic()
        done = subprocess.run(steps[name], cwd=ROOT, env=child_environment(headless=True), check=False)
        outcomes.append((name, done.returncode, time.monotonic() - started))
    say("\n==== 小结 / summary")
    for name, code, seconds in outcomes:
        say(f"{'通过 passed' if code == 0 else '失败 FAILED'}  {name:<12}{seconds:7.1f} s")
    failed = sum(code != 0 for _, code, _ in outcomes)
    say(f"steps: {len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Read the command line and carry it out."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a bare C locale may not have the Chinese characters.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="容桂人大街道工委办公系统：安装、运行、测试"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    run_parser = commands.add_parser("run", help="打开演示年度 / open the demonstration year")
    run_parser.add_argument(
        "--headless", action="store_true", help="不开窗口，写出文书和截图 / write files instead"
    )
    run_parser.add_argument(
        "--output", type=Path, default=OUTPUT, metavar="FOLDER", help=f"默认 / default: {OUTPUT}"
    )
    test_parser = commands.add_parser("test", help="运行全部检查 / run everything that must pass")
    test_parser.add_argument("steps", nargs="*", metavar="STEP", help=" ".join(test_steps()))
    options = parser.parse_args(arguments)
    try:
        if not suitable(tuple(sys.version_info[:2])):
            return hand_over(arguments)
        if options.command == "run":
            return run(options.headless, options.output)
        unknown = [name for name in options.steps if name not in test_steps()]
        if unknown:
            test_parser.error(f"没有这一步 / no such step: {' '.join(unknown)}")
        return test(options.steps)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
