"""What was acknowledged is there after a power cut (tests/storage/power_cut.py says how one is simulated)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.errors import UserError
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import backup, connection, drafts, integrity
from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store, numbers, receive
from tests.storage.power_cut import Disk, Operation, cuts, record

# Small logs, so that the record holds several checkpoints.
SAVING = """
import os, sys
from pathlib import Path
from rongui_desktop.storage import connection, drafts
connection.WRITE_PRAGMAS = (*connection.WRITE_PRAGMAS, "wal_autocheckpoint=150", *sys.argv[2:])
from rongui_desktop.storage.store import Store
from tests.storage.filling import receive
store = Store.open(Path(sys.argv[1]))
for serial in range(1, 31):
    with store.write("草稿") as session:
        drafts.keep(session, "visitor", "new", {"serial": serial}, store.clock.now())
    os.write(1, f"draft {serial}\\n".encode())
    receive(store, serial)
    os.write(1, f"saved {serial}\\n".encode())
store.close()
os.write(1, b"closed\\n")
"""
CREATING = """
import os, sys
from pathlib import Path
from rongui_desktop.storage.store import Store
store = Store.create(Path(sys.argv[1]), station="站")
os.write(1, b"made\\n")
store.close()
"""
# With an argument nobody waits for the files' contents.
ATTACHING = """
import os, sys
from pathlib import Path
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services import attachments
from rongui_desktop.storage import files
from rongui_desktop.storage.store import Store
from tests.storage.filling import receive
if sys.argv[2:]:
    files.sync_file = files.sync_folder = lambda path: None
store = Store.open(Path(sys.argv[1]))
receive(store, 1)
with store.read() as session:
    owner = attachments.Owner("opinion", session.query(Opinion.id).scalar())
for serial in range(1, 9):
    attachments.add_bytes(store, owner, f"{serial} ".encode() * 4000, f"{serial}.txt")
    os.write(1, f"added {serial}\\n".encode())
store.close()
"""
RESTORING = """
import os, sys
from pathlib import Path
from rongui_desktop.services import safekeeping
from rongui_desktop.storage.store import Store
from tests.storage.filling import receive
folder = Path(sys.argv[1])
(old,) = safekeeping.list_backups(folder)
store = Store.open(folder)
receive(store, 3)
safekeeping.backup(store)
os.write(1, b"backup\\n")
store.close()
safekeeping.restore(folder, old.path)
os.write(1, b"restored\\n")
"""


@pytest.fixture(autouse=True)
def _look_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a cut left is only looked at: nothing is waited for in this process (the recorded ones wait)."""
    monkeypatch.setattr(connection, "WRITE_PRAGMAS", ("foreign_keys=ON", "synchronous=OFF"))
    monkeypatch.setattr(os, "fsync", _no_wait)


def _no_wait(_file: int) -> None:
    pass


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a well-closed store, as the disk has it when the records begin."""
    folder = tmp_path_factory.mktemp("start") / "store"
    new_store(folder).close()
    return folder


def recorded(start: Path, tmp_path: Path, code: str, *arguments: str) -> tuple[list[Operation], Disk]:
    folder = tmp_path / "recorded"
    shutil.copytree(start, folder)
    return record(code, folder, *arguments), Disk(folder, start)


def lost(place: Path, said: list[str], *, thorough: bool = False) -> str | None:
    """Open what a cut left (which checks the whole file); return what is missing or wrong, None when all is there."""
    try:
        store = Store.open(place)
    except UserError as error:
        return error.message
    try:
        if damage := integrity.check(store, full=thorough):
            return damage[0]
        saved = sum(line.startswith("saved") for line in said)
        there = numbers(store)
        # The one that was being saved may be there or not, but only whole (the check has seen that).
        if there not in ([f"LF2019-{n:04d}" for n in range(1, k + 1)] for k in (saved, saved + 1)):
            return f"{saved} saved, {len(there)} there"
        with store.read() as session:
            kept = [draft.fields["serial"] for draft in drafts.find(session, "visitor")]
        typed = sum(line.startswith("draft") for line in said)
        if (kept or [0])[0] not in (typed, typed + 1):
            return f"draft {typed} typed, {kept} there"
        return None
    finally:
        store.close()


def test_nothing_acknowledged_is_lost(start: Path, tmp_path: Path) -> None:
    operations, disk = recorded(start, tmp_path, SAVING)
    place = tmp_path / "cut"
    heard = set[int]()
    for number, said in enumerate(cuts(operations, disk, place, count=80, seed=1959)):
        # Every fifth time each record is also compared with its history and the search index.
        assert lost(place, said, thorough=number % 5 == 0) is None, (number, said[-1:])
        heard.add(len(said))
    # The cuts were spread over the whole record, and the log was emptied several times on the way.
    assert len(heard) > 30
    assert sum(o.kind == "sync" and o.path.endswith("rongui.db") for o in operations) >= 3


@pytest.mark.parametrize("weaker", ["synchronous=NORMAL", "synchronous=OFF"])
def test_weaker_settings_do_lose_records_here(start: Path, tmp_path: Path, weaker: str) -> None:
    """The negative control: the same harness finds what is lost when less is waited for."""
    operations, disk = recorded(start, tmp_path, SAVING, weaker)
    place = tmp_path / "cut"
    outcomes = (lost(place, said) for said in cuts(operations, disk, place, count=100, seed=1959))
    assert next((outcome for outcome in outcomes if outcome is not None), None) is not None


def lost_files(place: Path, said: list[str]) -> str | None:
    """Open what a cut left; return what is missing or wrong with its attached files, None when all are there."""
    store = Store.open(place)
    try:
        if damage := integrity.check(store):
            return damage[0]
        with store.read() as session:
            there = session.query(Attachment).count()
        return None if there in (len(said), len(said) + 1) else f"{len(said)} added, {there} there"
    finally:
        store.close()


def test_no_attached_file_that_was_acknowledged_is_lost(start: Path, tmp_path: Path) -> None:
    operations, disk = recorded(start, tmp_path, ATTACHING)
    place = tmp_path / "cut"
    heard = set[int]()
    for said in cuts(operations, disk, place, count=20, seed=2019):
        assert lost_files(place, said) is None, said[-1:]
        heard.add(len(said))
    assert len(heard) > 5


def test_not_waiting_for_attached_files_does_lose_some_here(start: Path, tmp_path: Path) -> None:
    operations, disk = recorded(start, tmp_path, ATTACHING, "unsynced")
    place = tmp_path / "cut"
    outcomes = (lost_files(place, said) for said in cuts(operations, disk, place, count=30, seed=2019))
    assert next((outcome for outcome in outcomes if outcome is not None), None) is not None


def test_a_store_is_made_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "recorded"
    operations = record(CREATING, folder)
    place, outcomes = tmp_path / "cut", set[str]()
    for said in cuts(operations, Disk(folder), place, count=16, seed=2019):
        if not (place / "rongui.db").exists():
            assert said == []
            outcomes.add("none")
            Store.create(place, station="站").close()
        store = Store.open(place)
        assert integrity.check(store) == []
        store.close()
        outcomes.add("whole" if said else "whole, not yet said")
    assert {"none", "whole"} <= outcomes


def test_a_restore_leaves_the_old_or_the_new_store(tmp_path: Path) -> None:
    start = tmp_path / "start"
    store = new_store(start)
    receive(store, 1)
    safekeeping.backup(store)
    receive(store, 2)
    store.close()
    operations, disk = recorded(start, tmp_path, RESTORING)
    place, outcomes = tmp_path / "cut", set[int]()
    old, new = ["LF2019-0001", "LF2019-0002"], ["LF2019-0001"]
    for said in cuts(operations, disk, place, count=40, seed=1116):
        store = Store.open(place)
        assert integrity.check(store, full=False) == []
        there = numbers(store)
        store.close()
        assert there in (old, [*old, "LF2019-0003"], new)
        assert "backup" not in said or there != old
        assert "restored" not in said or there == new
        outcomes.add(len(there))
        whole = backup.names(place / "backups")
        assert [path for path in whole if backup.verify(path)] == []
        # The backup it began with, the one that was made, and the former store when it is no longer the store.
        assert len(whole) >= 1 + ("backup" in said) + (there == new)
    assert outcomes == {1, 2, 3}
