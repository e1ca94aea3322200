"""People who came before: completing their names, and what became of what they brought."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select, union
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, Gender, SessionKind
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.text_rules import clean_line, clean_phone
from rongui_desktop.errors import UserError
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.matter_lines import line_of
from rongui_desktop.services.reception_entries import matters_of
from rongui_desktop.storage.search_index import fold
from rongui_desktop.storage.store import Store

_LATIN = re.compile(r"[a-z]+")
_VISITS = 20
# So many entries are looked through for a beginning; a beginning that fits more of them is too short to mean anybody.
_STARTING = 1000
# Entries that count; half-filled and withdrawn ones are nobody's history.
_SHOWN = (Visitor.state == EntryState.VALID, Visitor.deleted_at.is_(None))


@dataclass(frozen=True, slots=True)
class EarlierVisitor:
    """A person who came before; two who share a name are told apart by their phones.

    Attributes:
        times: how often they came (来过 N 次).
        last_day: the day of the last visit.
        last_outcome: what became of what they brought then, as `村道破损 · 已办结`; empty when it was nothing.
    """

    name: str
    phone: str | None
    gender: Gender | None
    community: str | None
    address: str | None
    times: int
    last_day: date
    last_outcome: str


@dataclass(frozen=True, slots=True)
class EarlierVisit:
    """One earlier visit; each matter in one line with what became of it and how satisfied the person was."""

    visitor_id: UUID
    number: str
    day: date
    kind: SessionKind
    matters: tuple[tuple[str, Badge, str], ...]


def complete_names(store: Store, text: str, limit: int = 8) -> list[EarlierVisitor]:
    """Return people who came before and whose name begins so: by its characters, its pinyin or its initials.

    Who asked for confidentiality is not offered. The latest entries come first.
    """
    typed = _name_so_far(text)
    if typed is None:
        return []
    today = store.clock.today()
    with store.read() as session:
        people = session.execute(_people(typed, limit)).all()
        persons = [_person(session, name, phone, today) for name, phone in people]
    return [person for person in persons if person is not None]


def _starting(key: str, start: str) -> Select[UUID]:
    # A range, unlike LIKE, always uses the index.
    column = getattr(Visitor, key)
    return select(Visitor.id).where(column >= start, column < start + "\U0010ffff").limit(_STARTING)


def _people(typed: str, limit: int) -> Select[str, str | None]:
    branches = [_starting("name", typed)]
    latin = fold(typed).replace(" ", "")
    if _LATIN.fullmatch(latin):
        branches += [_starting("name_pinyin", latin), _starting("name_initials", latin)]
    found = union(*(select(branch.subquery()) for branch in branches)).subquery()
    return (
        select(Visitor.name, Visitor.phone)
        .where(Visitor.id.in_(select(found)), *_SHOWN, ~Visitor.confidential)
        .group_by(Visitor.name, Visitor.phone)
        .order_by(func.max(Visitor.id).desc())
        .limit(limit)
    )


def _person(session: Session, name: str, phone: str | None, today: date) -> EarlierVisitor | None:
    query = (
        select(Visitor, ReceptionSession.day)
        .join(ReceptionSession, Visitor.session_id == ReceptionSession.id)
        .where(
            Visitor.name == name,
            Visitor.phone.is_not_distinct_from(phone),
            ReceptionSession.day <= today,
            *_SHOWN,
            ~Visitor.confidential,
        )
        .order_by(ReceptionSession.day.desc(), Visitor.id.desc())
    )
    visits = session.execute(query).all()
    if not visits:
        return None
    last, day = visits[0]
    matters = _told(session, last, today)
    outcome = f"{matters[0][0]} · {matters[0][1].text}" if matters else ""
    return EarlierVisitor(name, phone, last.gender, last.community, last.address, len(visits), day, outcome)


def _told(session: Session, visitor: Visitor, today: date) -> tuple[tuple[str, Badge, str], ...]:
    told: list[tuple[str, Badge, str]] = []
    for matter in matters_of(session, [visitor.id]).get(visitor.id, []):
        if matter.state is EntryState.VALID:
            line = line_of(matter)
            closed = matter.closed_on is not None and matter.closed_on <= today
            satisfaction = matter.satisfaction.value if closed and matter.satisfaction else ""
            hidden = visitor.confidential or matter.confidential
            told.append((line.headline(hidden=hidden), line.badge(today), satisfaction))
    return tuple(told)


def history_of(
    store: Store, name: str, phone: str | None = None, exclude: UUID | None = None
) -> list[EarlierVisit]:
    """Return the earlier visits of a person, newest first: the same name, and the same phone where both gave one.

    Without a name, the phone alone tells. Confidential matters show their category only.

    Args:
        store: the store.
        name: 来访人 as typed.
        phone: 联系电话 as typed; one that is no phone number yet is left out of account.
        exclude: the entry on whose form this is shown.
    """
    typed, number = _name_so_far(name), _whole_phone(phone)
    if typed is None and number is None:
        return []
    today = store.clock.today()
    query = (
        select(Visitor, ReceptionSession.day, ReceptionSession.kind)
        .join(ReceptionSession, Visitor.session_id == ReceptionSession.id)
        .where(*_same_person(typed, number), ReceptionSession.day <= today, *_SHOWN)
        .order_by(ReceptionSession.day.desc(), Visitor.id.desc())
        .limit(_VISITS)
    )
    with store.read() as session:
        return [
            EarlierVisit(visitor.id, visitor.number, day, kind, _told(session, visitor, today))
            for visitor, day, kind in session.execute(query)
            if visitor.id != exclude
        ]


def _name_so_far(typed: str) -> str | None:
    try:
        return clean_line(typed, "来访人", "visitor_name", limit=max(len(typed), 1))
    except UserError:
        # Nobody is called so; the form itself says what is wrong with the field.
        return None


def _whole_phone(typed: str | None) -> str | None:
    try:
        return clean_phone(typed)
    except UserError:
        # Half-typed; the form itself says what is wrong with the field.
        return None


def _same_person(name: str | None, phone: str | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if name is not None:
        conditions.append(Visitor.name == name)
    if phone is not None:
        conditions.append(
            Visitor.phone == phone if name is None else or_(Visitor.phone == phone, Visitor.phone.is_(None))
        )
    return conditions
