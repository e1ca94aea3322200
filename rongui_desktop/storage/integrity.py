"""Whether a store is sound: the file, the references, the search index, the history, the numbers, the attached files.

Every finding is one Chinese sentence for a clerk or the person who helps them; residents' names stand in none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import Base
from rongui_desktop.storage import (
    attachments_check,
    faults,
    handling_check,
    history,
    history_check,
    numbering,
    search_index,
)
from rongui_desktop.storage.engine import make_engine
from rongui_desktop.storage.kinds import record_kinds

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

# More of one kind help nobody.
_MOST = 20

# Tables that are no records of their own, as clerks would call them.
_TABLES = {
    "activity_participant": "履职活动参加代表",
    "appraisal_score": "评议得分",
    "budget_line": "预算收支",
    "budget_material": "会议材料",
    "budget_participant": "预算会议参加代表",
    "department_former_name": "部门曾用名",
    "draft": "草稿",
    "duty": "接待值班",
    "duty_leave": "请假",
    "duty_wish": "值班意愿",
    "handling_event": "办理记录",
    "history_entry": "修改历史",
    "membership": "代表归属",
    "number_counter": "编号计数",
    "object_milestone": "对象节点",
    "opinion_follower": "意见建议跟进代表",
    "opinion_origin": "意见建议来源监督活动",
    "project_milestone": "项目节点",
    "project_origin": "来源项目",
    "project_progress": "项目进展",
    "search_document": "检索索引",
    "search_term": "检索索引",
    "seat": "代表身份",
    "setting": "设置",
    "suggestion_cosigner": "代表建议联名代表",
    "supervision_excuse": "免监督",
    "supervision_participant": "监督活动参加代表",
    "suspension": "暂停执行职务",
}
_MESSAGES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^CHECK constraint failed in (?P<table>\w+)"), "“{table}”里有记录不符合规则（CHECK）。"),
    (re.compile(r"^NULL value in (?P<table>\w+)\.(?P<what>\w+)"), "“{table}”里有记录缺少必填的 {what}。"),
    (re.compile(r"^non-unique entry in index \w+?_(?P<table>\w+)"), "“{table}”里有重复的编号或名称。"),
    (re.compile(r"^(?:row \d+ missing from|wrong # of entries in) index (?P<what>\w+)"), "索引 {what} 与记录不符。"),
    (re.compile(r"FTS5 table (?:main\.)?(?P<table>\w+)"), "“{table}”已损坏，可以由程序重建。"),
)  # fmt: skip


def label(table: str) -> str:
    """Return what clerks call the records of a table."""
    labels = {kind.__tablename__: kind.label for kind in record_kinds()}
    return labels.get(table) or _TABLES.get(table, table)


def physical(connection: Any, *, full: bool, rules: bool = True) -> list[str]:
    """Return what is wrong with the file, its indexes, rules and references.

    Args:
        connection: of the driver, not of SQLAlchemy.
        full: compare indexes with their tables too.
        rules: also tell of rows that break a CHECK (known only on a connection that may write).
    """
    pragma = "integrity_check" if full else "quick_check"
    rows = connection.execute(f"PRAGMA {pragma}({_MOST})").fetchall()
    lines = [line for (message,) in rows if message != "ok" for line in message.splitlines()]
    found = [
        _translated(line)
        for line in lines
        if line and not line.startswith("***") and (rules or not line.startswith("CHECK"))
    ]
    return [*dict.fromkeys(found), *_references(connection)]


def _translated(message: str) -> str:
    for pattern, sentence in _MESSAGES:
        if match := pattern.search(message):
            names = match.groupdict()
            # The name of a unique index goes on with its columns.
            found = (t for t in Base.metadata.tables if names.get("table", "").startswith(t))
            table = max(found, key=len, default="")
            return sentence.format_map(names | {"table": label(table or names.get("table", ""))})
    return f"数据库文件的内部结构已损坏（{message}）。"


def _references(connection: Any) -> Iterator[str]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    for table, _row, parent, _key in rows[:_MOST]:
        yield f"“{label(table)}”里有一条记录指向不存在的“{label(parent)}”。"
    if len(rows) > _MOST:
        yield f"此外还有 {len(rows) - _MOST} 条记录指向不存在的记录。"


def check(place: Store | Path, *, full: bool = True) -> list[str]:
    """Return the damage in a store, a Chinese sentence each; an empty list for a sound one.

    Args:
        place: an open store, or the folder of one (which may be too damaged to be opened).
        full: also compare every record with the search index, its history and its events, and every attached file with
            its hash; reads the whole store.
    """
    from rongui_desktop.storage.opening import DATABASE

    folder = place if isinstance(place, Path) else place.folder
    if not (folder / DATABASE).exists():
        return [f"文件夹“{folder}”里没有数据库。"]
    # Always a connection of its own: FTS5 checks its index by what the connection remembers of it, and cries wolf on
    # one that has not searched since another one wrote.
    engine = make_engine(folder / DATABASE, writable=False)
    session = Session(engine)
    try:
        return list(_findings(session, folder, full=full))
    finally:
        session.close()
        engine.dispose()


def _findings(session: Session, folder: Path, *, full: bool) -> Iterator[str]:
    checks: list[Callable[[Session], Iterator[str]]] = [
        _file_full if full else _file_quick,
        _rules,
        _triggers,
        _history,
    ]
    if full:
        checks += [_search, _records, _handling]
    checks += [_numbers, partial(attachments_check.findings, folder=folder, most=_MOST, full=full)]
    told: set[str] = set()
    for one in checks:
        for sentence in _guarded(one, session, folder):
            if sentence not in told:
                told.add(sentence)
                yield sentence


def _guarded(one: Callable[[Session], Iterator[str]], session: Session, folder: Path) -> Iterator[str]:
    from sqlcipher3 import dbapi2

    try:
        yield from one(session)
    except (DBAPIError, dbapi2.Error, ValueError, LookupError) as error:
        # What cannot be read, or is no date or code where one should be, is damage too.
        session.rollback()
        told = faults.explain(error, folder)
        yield told.message if told else "数据库里有本程序读不懂的内容，可能被别的程序改过。"


def _file_full(session: Session) -> Iterator[str]:
    yield from physical(session.connection().connection.driver_connection, full=True, rules=False)


def _file_quick(session: Session) -> Iterator[str]:
    yield from physical(session.connection().connection.driver_connection, full=False, rules=False)


def _rules(session: Session) -> Iterator[str]:
    # SQLite itself does not look at CHECKs on a connection that only reads (build.c, sqlite3AddCheckConstraint).
    dialect = session.get_bind().dialect
    for table in Base.metadata.sorted_tables:
        for constraint in table.constraints:
            if isinstance(constraint, CheckConstraint):
                rule = str(
                    constraint.sqltext.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
                )
                count = session.execute(
                    text(f"SELECT count(*) FROM {table.name} WHERE NOT ({rule})")
                ).scalar_one()
                if count:
                    name = dialect.identifier_preparer.format_constraint(constraint) or ""
                    yield f"“{label(table.name)}”里有 {count} 条记录不符合规则 {name}。"


def _triggers(session: Session) -> Iterator[str]:
    rows = session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    present = {name: _squeezed(sql) for name, sql in rows}
    missing = [name for name, sql in history.TRIGGERS.items() if present.get(name) != _squeezed(sql)]
    if missing:
        yield f"保护修改历史的触发器被删除或改动（{'、'.join(missing)}），历史可能被改过。"


def _squeezed(sql: str) -> str:
    return " ".join(sql.split())


def _search(session: Session) -> Iterator[str]:
    found = search_index.differences(session)
    if found.missing:
        yield f"检索索引缺少 {found.missing} 条记录，搜索会找不到它们。"
    if found.stale:
        yield f"检索索引里有 {found.stale} 条记录是旧内容。"
    if found.orphaned:
        yield f"检索索引里有 {found.orphaned} 条已不存在或已删除的记录。"
    if found.torn:
        yield f"检索索引有 {found.torn} 处不完整。"


def _history(session: Session) -> Iterator[str]:
    yield from history_check.chain(session.connection(), _MOST)


def _records(session: Session) -> Iterator[str]:
    for kind, found in history_check.unexplained(session.connection()):
        name = label(kind)
        if found.unknown:
            yield f"“{name}”里有 {found.unknown} 条记录没有修改历史，不是由本程序写入的。"
        if found.vanished:
            yield f"“{name}”里有 {found.vanished} 条记录按修改历史应当存在，却不见了。"
        if found.altered:
            fields = "、".join(sorted(found.fields))
            yield f"“{name}”里有 {found.altered} 条记录的内容与修改历史不符（{fields}），不是由本程序改的。"


def _handling(session: Session) -> Iterator[str]:
    yield from handling_check.findings(session, _MOST)


def _numbers(session: Session) -> Iterator[str]:
    for one in numbering.behind(session)[:_MOST]:
        yield (
            f"编号计数落后：{one.series}{one.year} 已用到第 {one.used} 号，计数只到 {one.counted}，"
            "新编号可能重复。"
        )


def repair(session: Session) -> int:
    """Rebuild what can be computed again: the search index and the counters of numbers.

    Args:
        session: of `Store.write`, with nothing else done in it.

    Returns:
        How many records the search index holds now.
    """
    numbering.catch_up(session)
    return search_index.rebuild(session)
