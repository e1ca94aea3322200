from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, text

from rongui_desktop.domain.codes import MembershipKind, Presence
from rongui_desktop.domain.records import (
    ActivityParticipant,
    Base,
    DeputyGroup,
    Membership,
    Opinion,
    OpinionOrigin,
    Representative,
    Station,
    SupervisionActivity,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import backup, integrity, migrations
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.engine import make_engine
from rongui_desktop.storage.faults import DamagedError
from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store, numbers, receive

# Recorded when the first store of the field was made.
FIRST_SCHEMA = "269c8c41a92bf0eb8117d2109fa254987837f22d7726e306fcbfaace81a7b154"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{number:04d}"
down_revision = "{before:04d}"
branch_labels = None
depends_on = None


def upgrade() -> None:
{body}
"""
# What a later version might do: a column more in a table that others refer to, which is made anew for it.
COLUMN = """
    with op.batch_alter_table("visitor", recreate="always") as table:
        table.add_column(sa.Column("remark", sa.String(200), nullable=False, server_default="无"))
"""
BREAKING = """
    op.execute("UPDATE visitor SET session_id = 'nobody'")
"""
FAILING = (
    COLUMN
    + """
    op.execute("UPDATE no_such_table SET x = 1")
"""
)

Later = Callable[[str], None]


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Later:
    """Return a function that makes the program one version newer, with this body of its last revision."""
    newest = migrations.SCHEMA_VERSION

    def install(body: str) -> None:
        versions = tmp_path / "versions"
        versions.mkdir()
        for file in migrations.VERSIONS.iterdir():
            if file.is_file():
                (versions / file.name).write_bytes(file.read_bytes())
        (versions / "later.py").write_text(NEXT.format(number=newest + 1, before=newest, body=body), "utf-8")
        monkeypatch.setattr(migrations, "VERSIONS", versions)
        monkeypatch.setattr(migrations, "SCHEMA_VERSION", newest + 1)

    return install


def schema(path: Path) -> dict[str, str]:
    raw = raw_connection(path, writable=False)
    rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    raw.close()
    return {
        name: re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")").strip() for name, sql in rows
    }


def test_the_first_schema_is_never_changed_again() -> None:
    """Stores in the field began with it: a change of the mapping is a further revision, made by the command below."""
    content = (migrations.VERSIONS / "0001_initial.sql").read_bytes().replace(b"\r\n", b"\n")
    assert hashlib.sha256(content).hexdigest() == FIRST_SCHEMA


def test_migrating_from_nothing_gives_the_schema_of_the_mapping(tmp_path: Path, store: Store) -> None:
    """Remedy after a change of the mapping: `python -m rongui_desktop.storage.migrations` (its docstring says how)."""
    path = tmp_path / "migrated.db"
    raw_connection(path, writable=True, create=True).close()
    migrations.migrate(path)
    migrated, mapped = schema(path), schema(store.path)
    assert migrated == mapped
    # The comparison sees what matters.
    for name in (
        "history_entry_no_update",
        "history_entry_in_order",
        "search_term",
        "ix_visitor_name_pinyin",
    ):
        assert name in mapped
    assert "CHECK (person_count >= 1)" in mapped["visitor"]
    assert "CHECK (state IN ('有效', '待补', '作废'))" in mapped["visitor"]


def test_the_mapping_has_nothing_that_alembic_would_add(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    path = tmp_path / "migrated.db"
    raw_connection(path, writable=True, create=True).close()
    migrations.migrate(path)
    engine = make_engine(path, writable=True)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = [d for d in compare_metadata(context, Base.metadata) if "search_term" not in str(d)]
    engine.dispose()
    assert differences == []


def test_the_newest_revision_is_the_schema_version(store: Store) -> None:
    names = sorted(file.name[:4] for file in migrations.VERSIONS.glob("[0-9]*.py"))
    assert names[-1] == migrations.revision(migrations.SCHEMA_VERSION)
    assert names == [migrations.revision(n + 1) for n in range(len(names))]
    with store.read() as session:
        assert session.execute(text("SELECT version_num FROM alembic_version")).all() == [(names[-1],)]


def test_an_older_store_is_backed_up_and_migrated(folder: Path, later: Later) -> None:
    store = new_store(folder)
    receive(store, 1)
    receive(store, 2)
    store.close()
    before = migrations.SCHEMA_VERSION
    later(COLUMN)
    with pytest.raises(UserError, match="请先用本程序打开一次窗口"):
        Store.open(folder, writable=False)
    store = Store.open(folder)
    (info,) = safekeeping.list_backups(folder)
    assert info.note == "升级数据库之前"
    assert info.counts["来访登记"] == 2
    assert store.notes == (
        f"数据库已由第 {before} 版升级到第 {before + 1} 版；升级前的备份是“{info.path.name}”。",
    )
    assert numbers(store) == ["LF2019-0001", "LF2019-0002"]
    with store.read() as session:
        assert session.execute(text("SELECT DISTINCT remark FROM visitor")).scalars().all() == ["无"]
        # What refers to the table that was made anew is still there.
        assert session.execute(text("SELECT count(*) FROM opinion")).scalar_one() == 2
        assert session.execute(text("PRAGMA user_version")).scalar_one() == before + 1
    assert integrity.check(store) == []
    store.close()
    store = Store.open(folder)
    assert store.notes == ()
    store.close()
    assert "remark" not in schema(info.path)["visitor"]


@pytest.mark.parametrize(("body", "error"), [(BREAKING, DamagedError), (FAILING, Exception)])
def test_a_migration_that_fails_changes_nothing(
    folder: Path, later: Later, monkeypatch: pytest.MonkeyPatch, body: str, error: type[Exception]
) -> None:
    store = new_store(folder)
    receive(store, 1)
    store.close()
    before = schema(store.path)
    later(body)
    with pytest.raises(error):
        Store.open(folder)
    monkeypatch.undo()
    store = Store.open(folder)
    assert schema(store.path) == before
    assert numbers(store) == ["LF2019-0001"]
    assert integrity.check(store) == []
    store.close()
    assert [info.note for info in safekeeping.list_backups(folder)] == ["升级数据库之前"]


def test_without_a_backup_nothing_is_migrated(
    folder: Path, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_store(folder).close()
    before = (folder / "rongui.db").read_bytes()
    later(COLUMN)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1000}))
    with pytest.raises(UserError, match="放不下备份"):
        Store.open(folder)
    assert (folder / "rongui.db").read_bytes() == before


def test_a_backup_of_an_older_version_is_migrated_when_restored(folder: Path, later: Later) -> None:
    store = new_store(folder)
    receive(store, 1)
    kept = backup.make(store.path)
    store.close()
    later(COLUMN)
    safekeeping.restore(folder, kept)
    store = Store.open(folder)
    assert store.notes == ()
    with store.read() as session:
        assert session.execute(text("SELECT remark FROM visitor")).scalars().all() == ["无"]
    assert integrity.check(store) == []
    store.close()


def test_a_newer_backup_is_refused(folder: Path, later: Later, monkeypatch: pytest.MonkeyPatch) -> None:
    new_store(folder).close()
    later(COLUMN)
    store = Store.open(folder)
    kept = safekeeping.backup(store)
    store.close()
    monkeypatch.undo()
    with pytest.raises(UserError, match="由更新版本的程序保存；请安装新版程序再恢复"):
        safekeeping.preview(kept)


# A store of version 1, as tests/exchange/rich.py filled it then.
OLD_STORE = Path(__file__).parent.parent / "data" / "store-0001.db.gz"


def test_a_store_of_the_first_version_keeps_everything(folder: Path) -> None:
    folder.mkdir()
    (folder / "rongui.db").write_bytes(gzip.decompress(OLD_STORE.read_bytes()))
    before = counts_of(folder / "rongui.db")
    store = Store.open(folder)
    assert store.notes[0].startswith(f"数据库已由第 1 版升级到第 {migrations.SCHEMA_VERSION} 版")
    (info,) = safekeeping.list_backups(folder)
    assert info.note == "升级数据库之前"
    assert integrity.check(store) == []
    with store.read() as session:
        rows = session.execute(
            select(Representative.number, Membership.kind, DeputyGroup.name, Station.name, Membership.since)
            .join(Membership, Membership.representative_id == Representative.id)
            .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
            .outerjoin(Station, Station.id == Membership.station_id)
        ).all()
        assert sorted(map(tuple, rows), key=str) == [
            ("P001", MembershipKind.GROUP, "第一代表小组", None, None),
            ("P001", MembershipKind.LEADERSHIP, None, None, None),
            ("P001", MembershipKind.STATION, None, "中心站", None),
        ]
        told = session.execute(
            text("SELECT actor, reason, action, count(*) FROM history_entry WHERE record_type = 'membership'")
        ).one()
        assert tuple(told) == ("系统", "升级数据库", "新增", 3)
        origins = session.execute(
            select(Opinion.number, SupervisionActivity.number, OpinionOrigin.rank)
            .join(OpinionOrigin, OpinionOrigin.opinion_id == Opinion.id)
            .join(SupervisionActivity, SupervisionActivity.id == OpinionOrigin.activity_id)
        ).all()
        assert list(map(tuple, origins)) == [("容夜接〔2020〕1号", "JD1", 0)]
        told = session.execute(
            text("SELECT reason, action FROM history_entry WHERE record_type = 'opinion_origin'")
        ).all()
        assert list(map(tuple, told)) == [("升级数据库", "新增")]
        attendance = session.scalars(select(ActivityParticipant.attendance)).all()
        assert attendance == [Presence.PRESENT]
    with store.write("请假") as session:
        session.scalars(select(ActivityParticipant)).one().attendance = Presence.LEAVE
    assert integrity.check(store) == []
    after = counts_of(folder / "rongui.db")
    assert {table: count for table, count in after.items() if table in before} == before | {
        "history_entry": before["history_entry"] + 5
    }
    store.close()
    store = Store.open(folder)
    assert store.notes == ()
    store.close()


def counts_of(path: Path) -> dict[str, int]:
    raw = raw_connection(path, writable=False)
    tables = [
        name
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(("search_term", "sqlite_"))
    ]
    counts = {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}
    raw.close()
    return counts
