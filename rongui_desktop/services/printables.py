"""What Word documents of one record can be made of (报表): the records of a year, to be chosen by a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMeeting
from rongui_desktop.domain.codes import DEPUTY_IDENTITIES, EntryState
from rongui_desktop.domain.names import initials, mask_name, pinyin
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat, Station
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.lists_supervision import target
from rongui_desktop.storage.store import Store

# More records than these are not offered in a list; any other can be typed.
_OFFERED = 2000


@dataclass(frozen=True, slots=True)
class Printable:
    """A record that has documents: its number, a line to choose it by, and further spellings of that."""

    number: str
    line: str
    keys: str = ""


# By what identifies a record on the command line and in the catalogue of reports (`ReportKind.id_title`).
Printables = Mapping[str, tuple[Printable, ...]]


def printables(store: Store, year: int) -> Printables:
    """Return what documents of one record can be made of in a year, newest first; confidential visitors are masked."""
    span = date(year, 1, 1), date(year, 12, 31)
    readers = {
        "登记编号": _visitors,
        "场次编号": _sessions,
        "意见编号": _opinions,
        "建议编号": _suggestions,
        "代表编号": _deputies,
        "联络站名称": _stations,
        "会议编号": _meetings,
        "活动编号": _activities,
    }
    with store.read() as session:
        return {title: tuple(read(session, *span)) for title, read in readers.items()}


def _line(number: str, *words: str | None) -> Printable:
    told = "  ".join(filter(None, words))
    return Printable(number, f"{number}  {told}", f"{pinyin(told)} {initials(told)}")


def _sessions(session: Session, first: date, last: date) -> Iterator[Printable]:
    each = ReceptionSession
    query = select(each.number, each.day, each.kind, each.place).where(
        each.deleted_at.is_(None), each.day.between(first, last)
    )
    for number, day, kind, place in _rows(session, query, each.day.desc(), each.number.desc()):
        yield _line(number, f"{day:%m-%d}", kind.value, place)


def _visitors(session: Session, first: date, last: date) -> Iterator[Printable]:
    query = (
        select(Visitor.number, Visitor.name, Visitor.confidential, ReceptionSession.day)
        .join(ReceptionSession, ReceptionSession.id == Visitor.session_id)
        .where(
            Visitor.deleted_at.is_(None),
            Visitor.state != EntryState.WITHDRAWN,
            ReceptionSession.day.between(first, last),
        )
    )
    order = ReceptionSession.day.desc(), Visitor.number.desc()
    for number, name, hidden, day in _rows(session, query, *order):
        yield _line(number, f"{day:%m-%d}", mask_name(name) if hidden else name)


def _opinions(session: Session, first: date, last: date) -> Iterator[Printable]:
    each = Opinion
    query = select(each.number, each.raised_on, each.category, each.department).where(
        each.deleted_at.is_(None), each.state == EntryState.VALID, each.raised_on.between(first, last)
    )
    for number, day, category, department in _rows(session, query, each.raised_on.desc(), each.number.desc()):
        yield _line(number, f"{day:%m-%d}", category, department)


def _suggestions(session: Session, first: date, last: date) -> Iterator[Printable]:
    # One that was not assigned yet belongs to every year, as in its list.
    assigned = Suggestion.assigned_on.between(first, last) | Suggestion.assigned_on.is_(None)
    query = select(Suggestion.number, Suggestion.title).where(
        Suggestion.deleted_at.is_(None), Suggestion.state == EntryState.VALID, assigned
    )
    for number, title in _rows(session, query, Suggestion.number.desc()):
        yield _line(number, one_line(title, 40))


def _deputies(session: Session, first: date, last: date) -> Iterator[Printable]:
    query = (
        select(Representative.number, Representative.name)
        .join(Seat, Seat.representative_id == Representative.id)
        .where(
            Representative.deleted_at.is_(None),
            Seat.identity.in_(DEPUTY_IDENTITIES),
            Seat.since.is_(None) | (Seat.since <= last),
            Seat.until.is_(None) | (Seat.until >= first),
        )
        .distinct()
    )
    for number, name in _rows(session, query, Representative.number):
        yield _line(number, name)


def _stations(session: Session, _first: date, _last: date) -> Iterator[Printable]:
    query = select(Station.name, Station.kind).where(Station.deleted_at.is_(None))
    for name, kind in _rows(session, query, Station.id):
        yield Printable(name, f"{name}  {kind.value}", f"{pinyin(name)} {initials(name)}")


def _meetings(session: Session, first: date, last: date) -> Iterator[Printable]:
    each = BudgetMeeting
    query = select(each.number, each.day, each.name).where(
        each.deleted_at.is_(None), each.day.between(first, last)
    )
    for number, day, name in _rows(session, query, each.day.desc()):
        yield _line(number, f"{day:%m-%d}", name)


def _activities(session: Session, first: date, last: date) -> Iterator[Printable]:
    each = SupervisionActivity
    query = select(each.number, each.day, each.method, target()).where(
        each.deleted_at.is_(None), each.day.between(first, last)
    )
    for number, day, method, name in _rows(session, query, each.day.desc(), each.number.desc()):
        yield _line(number, f"{day:%m-%d}", method.value, name)


def _rows(session: Session, query: Any, *order: Any) -> Any:
    return session.execute(query.order_by(*order).limit(_OFFERED))
