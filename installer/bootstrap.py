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
import shutil
import subprocess
import sys
import time
from pathlib import Path

from system_parts import SCREEN_PARTS, TEST_PARTS, WINDOW_PARTS, Apt, Part, SetUpError, install_parts, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OUTPUT = ROOT / "output"
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
PYTHONS = ((3, 13), (3, 12), (3, 11))
OS_RELEASE = Path("/etc/os-release")
WINDOWS = sys.platform == "win32"


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
    """The version a Python command reports; None when it cannot run (a shim without its Python, a shop's stub)."""
    question = [*command, "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        done = subprocess.run(question, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except OSError:
        return None
    return tuple(int(word) for word in done.stdout.split()) if done.returncode == 0 else None


def how_to_get_python() -> tuple[str, str]:
    """What to do on this system to have a suitable Python, in Chinese and English."""
    if WINDOWS:
        return (
            "请从 Python 官网下载并安装 3.13（勾选 Add python.exe to PATH）",
            "install Python 3.13 from the Python web site (tick “Add python.exe to PATH”)",
        )
    if _system_names() & {"ubuntu"}:
        return (
            "请先打开 universe 软件源，再安装：sudo add-apt-repository universe && "
            "sudo apt install python3.11 python3.11-venv",
            "enable universe and install it: sudo add-apt-repository universe && "
            "sudo apt install python3.11 python3.11-venv",
        )
    return "请先安装其中之一", "install one of them"


def _system_names() -> set[str]:
    """What this Linux calls itself and its parents (os-release(5): ID and ID_LIKE); empty when it does not say."""
    try:
        lines = OS_RELEASE.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return set()
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    return {name for key in ("ID", "ID_LIKE") for name in fields.get(key, "").strip("\"'").split()}


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
        chinese, english = how_to_get_python()
        raise SetUpError(
            f"本程序需要 Python 3.11、3.12 或 3.13，这里是 {version}；{chinese}，然后再运行同一条命令。\n"
            f"Python 3.11, 3.12 or 3.13 is needed, this is {version}: {english}, then run the same command again."
        )
    say(f"改用 / using {' '.join(command)}（{version} 不适用 / does not suit）")
    return subprocess.run([*command, str(Path(__file__).resolve()), *arguments], check=False).returncode


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


def make_environment() -> None:
    """Make `.venv` anew, with nothing in it but pip."""
    say(f"建立 / making {VENV}")
    shutil.rmtree(VENV, ignore_errors=True)
    if VENV.exists():
        # Windows removes no file that a running program holds.
        raise SetUpError(
            f"无法更新 {VENV}：其中的文件正在使用；请关闭本程序的窗口和用到它的终端后再运行同一条命令。\n"
            f"{VENV} is in use. Close the program's windows and terminals and run the same command again."
        )
    base = getattr(sys, "_base_executable", None) or sys.executable
    if subprocess.run([base, "-m", "venv", str(VENV)], check=False).returncode != 0:
        # Debian and Ubuntu keep this part of Python in a package of its own.
        lacking = importlib.util.find_spec("ensurepip") is None
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise SetUpError(
            f"无法建立 {VENV}（见上）{f'；请先安装 {package}' if lacking else ''}。\n"
            f"{VENV} could not be made (see above){f'; install {package} first' if lacking else ''}."
        )


def install_packages(lock: str) -> None:
    """Make `.venv` hold what a lock names, with its hashes checked. Does nothing when it already does."""
    installed = _installed()
    if lock in installed or TEST_LOCK in installed:
        return
    if not installed:
        make_environment()
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
    if WINDOWS:
        # Into a file or a pipe Windows writes with the code page of the country, which lacks characters.
        variables["PYTHONIOENCODING"] = "utf-8:backslashreplace"
        # Its installer leaves LibreOffice out of the path.
        office = Path(variables.get("PROGRAMFILES", "C:\\Program Files")) / "LibreOffice" / "program"
        variables["PATH"] = os.pathsep.join([variables.get("PATH", ""), str(office)])
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
        "tests": [
            *pytest,
            "-n",
            workers,
            "-m",
            "not pages",
            f"--deselect={forms}",
            "--ignore=tests/benchmarks",
        ],
        "pages": [*pytest, "-m", "pages", "--ignore=tests/benchmarks"],
        "benchmarks": [*pytest, "-s", "tests/benchmarks"],
    }


def lacking_programs() -> list[str]:
    """The programs for looking at the pages of documents that are not there (where apt could not install them)."""
    path = child_environment(headless=True).get("PATH")
    programs = {"LibreOffice": ("soffice", "libreoffice"), "Poppler (pdftotext)": ("pdftotext",)}
    return [
        name
        for name, commands in programs.items()
        if not any(shutil.which(command, path=path) for command in commands)
    ]


def test(wanted: list[str]) -> int:
    """Run the steps, all or those that are named, and sum up; every failure counts."""
    install_parts(WINDOW_PARTS, SCREEN_PARTS, TEST_PARTS)
    install_packages(TEST_LOCK)
    steps = test_steps()
    outcomes: list[tuple[str, int, float]] = []
    for name in wanted or list(steps):
        say(f"\n==== {name}: {' '.join(steps[name])}")
        started = time.monotonic()
        lacking = lacking_programs() if name == "pages" else []
        if lacking:
            say(
                f"没有检查文书的版面：这里没有 {'、'.join(lacking)}，也不能代为安装。请装好并加入 PATH，"
                "再运行 test pages；其余各步照常进行，但这一步没做就不算全部通过。\n"
                f"The pages of documents were not looked at, {' and '.join(lacking)} not found: install, test pages."
            )
            outcomes.append((name, 1, 0.0))
            continue
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
        # A bare C locale and the code page that Windows uses for files and pipes may not have the characters.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if WINDOWS else None, errors="replace")
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
