"""Everything that a station keeps, record by record, for the exchange workbook: what lies there, and what changes."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.office import Setting
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.errors import UserError
from rongui_desktop.services import handling_writing
from rongui_desktop.storage import history, numbering
from rongui_desktop.storage.store import Store

T = TypeVar("T", bound=Base)
# SQLite takes 32,766 parameters, PostgreSQL's driver 65,535.
_BATCH = 5000


class Ledger:
    """One moment of the store, as `reading` and `writing` give it."""

    def __init__(self, session: Session, store: Store) -> None:
        """Made by `reading` and `writing` only."""
        self._session = session
        self._clock = store.clock
        self._actor = store.actor

    @property
    def untouched(self) -> bool:
        """Whether nothing was ever recorded in the store: nothing in it could be lost."""
        return history.head(self._session.connection())[0] == 0

    @property
    def today(self) -> date:
        """The store's present day."""
        return self._clock.today()

    @property
    def now(self) -> datetime:
        """The store's present moment."""
        return self._clock.now()

    @property
    def actor(self) -> str:
        """Who works at the store."""
        return self._actor

    def all(self, record: type[T]) -> list[T]:
        """Return all rows of a kind, also those in the recycle bin, in the order of their creation."""
        return list(self._session.scalars(select(record).order_by(record.__mapper__.primary_key[0])))

    def find(self, record: type[T], attribute: str, values: Collection[Any]) -> list[T]:
        """Return the rows whose attribute has one of the values, also those in the recycle bin."""
        column, wanted, found = getattr(record, attribute), list(dict.fromkeys(values)), list[T]()
        for start in range(0, len(wanted), _BATCH):
            query = select(record).where(column.in_(wanted[start : start + _BATCH]))
            found.extend(self._session.scalars(query))
        return found

    def settings(self) -> dict[str, str]:
        """Return all settings of the station by key."""
        return {row.key: row.value for row in self._session.scalars(select(Setting))}

    def add(self, rows: Iterable[Base]) -> None:
        """Add new rows."""
        self._session.add_all(rows)

    def remove(self, row: Base) -> None:
        """Remove a row that belongs to a record."""
        self._session.delete(row)

    def observe(self, numbers: Iterable[str]) -> None:
        """Remember numbers that are in use, so that the program does not give them again."""
        numbering.observe(self._session, numbers)

    def put_settings(self, wanted: dict[str, str]) -> None:
        """Write settings; the changes go into the history."""
        stored, changes = self.settings(), dict[str, list[str | None]]()
        for key, value in wanted.items():
            if stored.get(key) != value:
                self._session.merge(Setting(key=key, value=value))
                changes[key] = [stored.get(key), value]
        if changes:
            self.note("更改", "setting", changes)

    def note(self, action: str, kind: str, facts: dict[str, Any]) -> None:
        """Append to the history what is no change of one record."""
        info: dict[str, Any] = self._session.info
        history.append(self._session, info["actor"], info["at"], info["why"], action, kind, None, facts)

    def settle(self, records: Iterable[Opinion | Suggestion]) -> None:
        """Give matters and suggestions, as they are set, the events that their columns imply and that they lack."""
        handling_writing.settle(self._session, records, self._session.info["why"])

    def flush(self) -> None:
        """Write what has gathered, so that the store checks it now."""
        self._session.flush()


@contextmanager
def reading(store: Store) -> Generator[Ledger]:
    """Give one moment of the store to look at."""
    with store.read() as session:
        yield Ledger(session, store)


@contextmanager
def writing(store: Store, why: str) -> Generator[Ledger]:
    """Give the store to change in one transaction: all of it, or nothing when an error passes through."""
    with store.write(why) as session:
        yield Ledger(session, store)


def record_export(store: Store, facts: dict[str, Any]) -> None:
    """Write into the history that personal data left the store in clear.

    Also from a store that is open for reading beside a window: the history only grows, every entry takes the write
    lock of the database for itself, so one more entry does not disturb the window.

    Raises:
        UserError: the history cannot be written; the export must not happen then.
    """
    if store.writable:
        with writing(store, "导出工作簿") as ledger:
            ledger.note("导出", "workbook", facts)
        return
    beside = Store(store.folder, clock=store.clock, actor=store.actor, writable=True, lock=None)
    try:
        with writing(beside, "导出工作簿") as ledger:
            ledger.note("导出", "workbook", facts)
    except UserError as error:
        raise UserError(
            f"未隐去个人信息的导出必须记入历史，现在记不进去：{error.message}可以改用隐去个人信息的导出（--masked）。"
        ) from error
    finally:
        beside.close()
