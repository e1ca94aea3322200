"""What the visitor form and the list of an evening show: choices, stored entries, what an entry still lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Disposition, EntryState, SessionStatus
from rongui_desktop.domain.deadlines import proposed_due_date as due_date_of
from rongui_desktop.domain.names import mask_name
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.rules_reception import (
    PENDING_TEXT,
    MatterEntry,
    Problem,
    VisitorEntry,
    form_order,
    missing,
    tidy,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.matter_lines import MatterLine, lines_of
from rongui_desktop.services.reception_lookup import (
    RECEIVING,
    duty_rows,
    find_session,
    names_of,
    seats_on,
)
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class RepresentativeChoice:
    """A person who may receive a visitor at a session; `identities` are the seats held on that day."""

    id: UUID
    name: str
    identities: str


@dataclass(frozen=True, slots=True)
class FormChoices:
    """What the combos of the visitor form offer; representatives are those on duty who are not away."""

    communities: tuple[str, ...]
    categories: tuple[str, ...]
    departments: tuple[str, ...]
    representatives: tuple[RepresentativeChoice, ...]


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What the rules need of a session while a form is being filled; plain data, so that checking needs no store.

    Attributes:
        representatives: who may receive a visitor; empty when nobody is on duty, then anybody or nobody will do.
        away: names of those on duty who are on leave, absent or stood in for, by key.
        due_days: calendar days to the proposed due date.
    """

    session_id: UUID
    day: date
    status: SessionStatus
    today: date
    representatives: frozenset[UUID]
    away: dict[UUID, str]
    due_days: int


@dataclass(frozen=True, slots=True)
class VisitorRow:
    """One entry in the list of an evening.

    Attributes:
        ordinal: its place in the evening from 1, withdrawn entries counted: it never changes.
        name: `李国明 等2人`; masked for a confidential entry.
        headline: the first matter in one line; category only for a confidential one.
        badge: what became of it, in a word.
        state: 有效, 待补 or 作废.
    """

    id: UUID
    number: str
    ordinal: int
    name: str
    person_count: int
    headline: str
    badge: Badge
    state: EntryState
    confidential: bool


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One matter of an entry: its text in one line, what became of it, and why it was withdrawn, if it was."""

    id: UUID
    number: str
    headline: str
    badge: Badge
    state: EntryState
    state_reason: str


def choices(store: Store, session_id: UUID) -> FormChoices:
    """Return what the form of a session offers.

    Raises:
        UserError: the session is gone.
    """
    with store.read() as session:
        reception = find_session(session, session_id)

        def names(kind: office.ListKind) -> tuple[str, ...]:
            return tuple(item.name for item in office.items_in(session, kind) if item.active)

        return FormChoices(
            names("community"),
            tuple(office.category_names(session)),
            names("department"),
            _receivers(session, reception),
        )


def _receivers(session: Session, reception: ReceptionSession) -> tuple[RepresentativeChoice, ...]:
    found: list[RepresentativeChoice] = []
    for duty in duty_rows(session, reception):
        if duty.attendance in RECEIVING:
            found.append(RepresentativeChoice(duty.representative_id, duty.name, duty.identities))
        elif duty.substitute_id is not None and duty.substitute_name is not None:
            seats = seats_on(session, [duty.substitute_id], reception.day)
            identities = seats.get(duty.substitute_id, "")
            found.append(RepresentativeChoice(duty.substitute_id, duty.substitute_name, identities))
    return tuple(found)


def session_facts(store: Store, session_id: UUID) -> SessionFacts:
    """Return what `validate` needs of a session.

    Raises:
        UserError: the session is gone.
    """
    with store.read() as session:
        return facts_in(session, find_session(session, session_id), store.clock.today())


def facts_in(session: Session, reception: ReceptionSession, today: date) -> SessionFacts:
    """Return the same within a use case."""
    rows = session.execute(
        select(Duty.representative_id, Duty.attendance, Duty.substitute_id).where(
            Duty.session_id == reception.id
        )
    ).all()
    there = {person for person, attendance, _ in rows if attendance in RECEIVING}
    there |= {substitute for _, _, substitute in rows if substitute is not None}
    away = names_of(session, {person for person, _, _ in rows} - there)
    days = office.settings_in(session).due_days
    return SessionFacts(reception.id, reception.day, reception.status, today, frozenset(there), away, days)


def proposed_due_date(facts: SessionFacts, disposition: Disposition | None) -> date | None:
    """Return the due date to propose for a matter of a session; None for one that ends on the spot."""
    return due_date_of(disposition, facts.day, facts.due_days)


def validate(entry: VisitorEntry, facts: SessionFacts) -> list[Problem]:
    """Return all that is wrong with an entry, as (field, message) in the order of the form; empty: it may be saved.

    Fields: visitor_name, person_count, phone, community, address, representative, category, matter, reply,
    disposition, department, due_date; those of the second and later matters with their place: `category.1`.
    """
    tidied, problems = tidy(entry)
    problems += missing(tidied, facts.day) + representative_problems(tidied, facts)
    return sorted(problems, key=form_order)


def representative_problems(entry: VisitorEntry, facts: SessionFacts) -> list[Problem]:
    """Return what is wrong with the person who received a visitor."""
    person = entry.representative_id
    if person is None:
        return [("representative", "请选择接待代表。")] if facts.representatives else []
    if person in facts.away:
        return [("representative", f"{facts.away[person]}没有出席本场，请选择在场的代表。")]
    if facts.representatives and person not in facts.representatives:
        return [("representative", "这名代表不在本场值班，请选择本场的代表。")]
    return []


def find_visitor(session: Session, visitor_id: UUID) -> Visitor:
    """Return an entry that is not in the recycle bin.

    Raises:
        UserError: it is gone.
    """
    found = session.get(Visitor, visitor_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这条来访登记已不存在，请刷新列表。")
    return found


def matters_of(session: Session, visitor_ids: Sequence[UUID]) -> dict[UUID, list[Opinion]]:
    """Return the matters of visitors, in their order, withdrawn ones too."""
    query = (
        select(Opinion)
        .where(Opinion.visitor_id.in_(visitor_ids), Opinion.deleted_at.is_(None))
        .order_by(Opinion.rank, Opinion.id)
    )
    found: dict[UUID, list[Opinion]] = {}
    for matter in session.scalars(query):
        if matter.visitor_id is not None:
            found.setdefault(matter.visitor_id, []).append(matter)
    return found


def load_entry(store: Store, visitor_id: UUID) -> VisitorEntry:
    """Return a stored entry for its own form, unmasked, without withdrawn matters (unless it is withdrawn itself).

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        return entry_in(session, find_visitor(session, visitor_id))


def entry_in(session: Session, visitor: Visitor) -> VisitorEntry:
    """Return the same within a use case."""
    whole = visitor.state is EntryState.WITHDRAWN
    matters = matters_of(session, [visitor.id]).get(visitor.id, [])
    return VisitorEntry(
        session_id=visitor.session_id,
        name=_typed(visitor.name),
        person_count=visitor.person_count,
        gender=visitor.gender,
        phone=visitor.phone,
        community=visitor.community,
        address=visitor.address,
        representative_id=visitor.representative_id,
        confidential=visitor.confidential,
        received_at=visitor.received_at,
        follow_up=visitor.follow_up,
        matters=tuple(_matter_entry(m) for m in matters if whole or m.state is not EntryState.WITHDRAWN),
    )


def _typed(text: str) -> str:
    return "" if text == PENDING_TEXT else text


def _matter_entry(matter: Opinion) -> MatterEntry:
    entry = MatterEntry(
        id=matter.id,
        category=_typed(matter.category),
        content=_typed(matter.content),
        spot_reply=matter.spot_reply,
        disposition=matter.disposition,
        department=matter.department,
        due_on=matter.due_on,
        confidential=matter.confidential,
        outcome=matter.outcome if matter.disposition is Disposition.ANSWERED else None,
    )
    # A half-filled matter without a disposition is stored as the commonest one without a department.
    open_choice = matter.state is EntryState.INCOMPLETE and matter.disposition is Disposition.SUBDISTRICT
    return replace(entry, disposition=None) if open_choice and matter.department is None else entry


def list_matters(store: Store, visitor_id: UUID) -> list[MatterRow]:
    """Return the matters of an entry for its own form, unmasked, withdrawn ones too."""
    today = store.clock.today()
    with store.read() as session:
        lines = lines_of(session, [visitor_id]).get(visitor_id, [])
    return [
        MatterRow(m.id, m.number, m.headline(hidden=False), m.badge(today), m.state, m.state_reason or "")
        for m in lines
    ]


def list_visitors(store: Store, session_id: UUID) -> list[VisitorRow]:
    """Return the entries of a session in the order in which they were made, withdrawn ones too."""
    table = Visitor
    of_session = (table.session_id == session_id, table.deleted_at.is_(None))
    query = (
        select(table.id, table.number, table.name, table.person_count, table.confidential, table.state)
        .where(*of_session)
        .order_by(table.id)
    )
    today = store.clock.today()
    with store.read() as session:
        visitors = session.execute(query).all()
        lines = lines_of(session, select(table.id).where(*of_session))
    return [
        _visitor_row(visitor, lines.get(visitor[0], []), ordinal, today)
        for ordinal, visitor in enumerate(visitors, start=1)
    ]


def _visitor_row(
    visitor: tuple[UUID, str, str, int, bool, EntryState],
    matters: Sequence[MatterLine],
    ordinal: int,
    today: date,
) -> VisitorRow:
    key, number, name, person_count, confidential, state = visitor
    if confidential and name != PENDING_TEXT:
        name = mask_name(name)
    live = [m for m in matters if m.state is not EntryState.WITHDRAWN]
    return VisitorRow(
        id=key,
        number=number,
        ordinal=ordinal,
        name=f"{name} 等{person_count}人" if person_count > 1 else name,
        person_count=person_count,
        headline=_headline(live or matters, confidential),
        badge=_visitor_badge(state, live, today),
        state=state,
        confidential=confidential,
    )


def _headline(matters: Sequence[MatterLine], confidential: bool) -> str:
    if not matters:
        return ""
    first = matters[0].headline(hidden=confidential or matters[0].confidential)
    return f"{first}（共{len(matters)}件）" if len(matters) > 1 else first


def _visitor_badge(state: EntryState, matters: Sequence[MatterLine], today: date) -> Badge:
    if state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    if state is EntryState.INCOMPLETE:
        return Badge("待补", "warn")
    if not matters:
        return Badge("无事项", "muted")
    # Of several matters the one that still needs somebody speaks.
    order = ("bad", "warn", "info", "ok", "muted")
    return min((matter.badge(today) for matter in matters), key=lambda badge: order.index(badge.tone))
