"""Power cuts, simulated: what a real process asked of the disk, replayed with what was not yet on it lost or torn.

strace records the file operations of a process that works on a store. A cut is a moment in that record: what was
written before the last fsync of a file is there; of each later write all, nothing or some of its sectors; of the names
made, changed or removed since the last fsync of their folder only the first few. Shared memory is gone.

The model is the one SQLite itself reckons with (sqlite.org/atomiccommit.html): sectors of 512 bytes are written in any
order, names in theirs.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.storage.places import ROOT

_SECTOR = 512
_CALLS = (
    "openat,creat,write,pwrite64,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,sendfile,copy_file_range,"
    "rename,renameat,renameat2,unlink,unlinkat,link,linkat,mkdir,mkdirat,lseek"
)
_LINE = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+=\s+(-?\d+)(?:<(.*?)>)?")
_FD = re.compile(r"^(\d+|AT_FDCWD)<(.*?)>$")


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that a process asked of the disk, or said (`kind` is "said")."""

    kind: str
    path: str = ""
    target: str = ""
    offset: int = 0
    data: bytes = b""


def record(code: str, folder: Path, *arguments: str) -> list[Operation]:
    """Run Python code under strace; it is given the folder, and says on its output what it has done."""
    trace = folder.parent / f"{folder.name}.strace"
    command = ["strace", "-f", "-qq", "-y", "-xx", "-s", "200000", "--seccomp-bpf", "-e", f"trace={_CALLS}"]
    done = subprocess.run(
        [*command, "-o", str(trace), sys.executable, "-X", "utf8", "-c", code, str(folder), *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    operations = list(_parse(trace.read_text("latin-1").splitlines(), str(folder)))
    trace.unlink()
    assert "".join(o.data.decode() for o in operations if o.kind == "said") == done.stdout
    return operations


def _parse(lines: Iterable[str], folder: str) -> Iterable[Operation]:
    places: dict[str, int] = {}
    for line in _whole(lines):
        found = _LINE.match(line)
        if found is None or found[3].startswith("-"):
            continue
        call, arguments, result = found[1], _arguments(found[2]), int(found[3])
        operation = _operation(call, arguments, result, found[4], places)
        if operation is not None and (operation.kind == "said" or _within(operation, folder)):
            yield operation


def _whole(lines: Iterable[str]) -> Iterable[str]:
    """Join calls that another thread's interrupted."""
    begun: dict[str, str] = {}
    for line in lines:
        thread = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>"):
            begun[thread] = line.removesuffix("<unfinished ...>")
        elif "resumed>" in line:
            yield begun.pop(thread).rstrip() + line.split("resumed>", 1)[1]
        else:
            yield line


def _within(operation: Operation, folder: str) -> bool:
    # Of shared memory nothing is left; nobody can see what is still written to a file without a name.
    return operation.path.startswith(folder) and not operation.path.endswith(("-shm", "(deleted)"))


def _arguments(text: str) -> list[str]:
    """Split at commas that are in no quotes and no brackets."""
    return re.findall(r'(?:"[^"]*"(?:\.\.\.)?|<[^>]*>|\[[^\]]*\]|[^,"<\[])+', text)


def _text(argument: str) -> bytes:
    argument = argument.strip()
    assert argument.startswith('"'), argument
    assert not argument.endswith("..."), "strace cut a string: raise -s"
    return bytes.fromhex(argument.strip('"').replace("\\x", ""))


def _name(argument: str) -> str:
    return _text(argument).decode()


def _file(argument: str) -> tuple[str, str]:
    found = _FD.match(argument.strip())
    assert found, argument
    return found[1], _unescaped(found[2])


def _unescaped(path: str) -> str:
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


def _operation(
    call: str, arguments: list[str], result: int, opened: str | None, places: dict[str, int]
) -> Operation | None:
    match call:
        case "openat":
            path = _unescaped(opened or "")
            places[path] = 0
            flags = arguments[2]
            if "O_TRUNC" in flags:
                return Operation("create_empty", path)
            return Operation("create", path) if "O_CREAT" in flags else None
        case "write":
            number, path = _file(arguments[0])
            if number == "1":
                return Operation("said", data=_text(arguments[1])[:result])
            offset = places.get(path, 0)
            places[path] = offset + result
            return Operation("write", path, offset=offset, data=_text(arguments[1])[:result])
        case "pwrite64":
            path = _file(arguments[0])[1]
            return Operation("write", path, offset=int(arguments[3]), data=_text(arguments[1])[:result])
        case "lseek":
            places[_file(arguments[0])[1]] = result
            return None
        case "ftruncate":
            return Operation("truncate", _file(arguments[0])[1], offset=int(arguments[1]))
        case "fsync" | "fdatasync":
            return Operation("sync", _file(arguments[0])[1])
        case "rename" | "link":
            return Operation(call, _name(arguments[0]), _name(arguments[1]))
        case "renameat" | "renameat2" | "linkat":
            return Operation(
                call.removesuffix("2").removesuffix("at"), _name(arguments[1]), _name(arguments[3])
            )
        case "unlink":
            return Operation("unlink", _name(arguments[0]))
        case "unlinkat":
            return Operation("unlink", _name(arguments[1]))
        case "mkdir":
            return Operation("mkdir", _name(arguments[0]))
        case "mkdirat":
            return Operation("mkdir", _name(arguments[1]))
        case _:
            path = _file(arguments[0])[1]
            assert not path.endswith((".db", "-wal")), f"{call} on {path}: teach the recorder"
            return None


@dataclass
class _Content:
    """A file: what is surely on the disk, and what was asked for since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list[Operation])

    def settle(self) -> None:
        for operation in self.pending:
            _apply(self.durable, operation.offset, operation.data, cut=operation.kind == "truncate")
        self.pending.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.durable)
        for operation in self.pending:
            fate = chance.choice(("lost", "kept", "torn"))
            if fate == "lost":
                continue
            if operation.kind == "truncate" or fate == "kept":
                _apply(content, operation.offset, operation.data, cut=operation.kind == "truncate")
                continue
            for start in range(0, len(operation.data), _SECTOR):
                if chance.random() < 0.5:
                    piece = operation.data[start : start + _SECTOR]
                    _apply(content, operation.offset + start, piece, cut=False)
        return bytes(content)


def _apply(content: bytearray, offset: int, data: bytes, *, cut: bool) -> None:
    end = offset if cut else offset + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if cut:
        del content[offset:]
    else:
        content[offset:end] = data


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name that was made, changed or removed, and the file that it is about."""

    kind: str
    path: str
    target: str
    content: _Content

    @property
    def folder(self) -> str:
        return os.path.dirname(self.target or self.path)

    def apply(self, names: dict[str, _Content]) -> None:
        if self.kind in ("rename", "unlink"):
            names.pop(self.path, None)
        if self.kind != "unlink":
            names[self.target or self.path] = self.content


class Disk:
    """The disk under a folder while a record is replayed on it."""

    def __init__(self, folder: Path, start: Path | None = None) -> None:
        """Begin with the files of `start`, all of them surely written (None: an empty disk)."""
        self._root = str(folder)
        self._folders = {self._root}
        self._live: dict[str, _Content] = {}
        self._naming: list[_Naming] = []
        for file in sorted(start.rglob("*")) if start is not None else ():
            name = f"{self._root}/{file.relative_to(start or file)}"
            if file.is_dir():
                self._folders.add(name)
            elif not name.endswith("-shm"):
                self._live[name] = _Content(bytearray(file.read_bytes()))
        self._durable = dict(self._live)

    def replay(self, operation: Operation) -> None:
        """Do what the process asked, as the system does: visible at once, on the disk later."""
        path = operation.path
        match operation.kind:
            case "create" | "create_empty":
                if path not in self._live:
                    self._name(operation, _Content())
                elif operation.kind == "create_empty":
                    self._live[path].pending.append(Operation("truncate", path))
            case "write" | "truncate":
                self._live[path].pending.append(operation)
            case "sync":
                if path in self._live:
                    self._live[path].settle()
                else:
                    self._settle_names(path)
            case "mkdir":
                self._folders.add(path)
            case "rename" | "link" | "unlink":
                self._name(operation, self._live[path])
            case _:
                assert operation.kind == "said", operation.kind

    def _name(self, operation: Operation, content: _Content) -> None:
        naming = _Naming(operation.kind, operation.path, operation.target, content)
        naming.apply(self._live)
        self._naming.append(naming)

    def _settle_names(self, folder: str) -> None:
        for naming in self._naming:
            if naming.folder == folder:
                naming.apply(self._durable)
        self._naming = [naming for naming in self._naming if naming.folder != folder]

    def cut(self, chance: random.Random, place: Path) -> None:
        """Write what is left after the power has gone to another folder."""
        names = dict(self._durable)
        for naming in self._naming[: chance.randint(0, len(self._naming))]:
            naming.apply(names)
        shutil.rmtree(place, ignore_errors=True)
        for folder in sorted(self._folders):
            Path(folder.replace(self._root, str(place), 1)).mkdir(parents=True, exist_ok=True)
        for name, content in names.items():
            Path(name.replace(self._root, str(place), 1)).write_bytes(content.after_cut(chance))


def cuts(
    operations: list[Operation], disk: Disk, place: Path, *, count: int, seed: int
) -> Iterator[list[str]]:
    """Cut the power at random moments of a record, and at its end, one after the other on the same disk.

    Each time what is left lies in `place`, and what the process had said by then is yielded, a line each.
    """
    chance = random.Random(seed)
    moments = sorted([len(operations), *(chance.randrange(1, len(operations)) for _ in range(count - 1))])
    said = ""
    done = 0
    for moment in moments:
        for operation in operations[done:moment]:
            disk.replay(operation)
            if operation.kind == "said":
                said += operation.data.decode()
        done = moment
        disk.cut(chance, place)
        yield said.splitlines()
