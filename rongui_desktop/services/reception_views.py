"""What the reception page is told, as plain values, and the rules that check a form without a store.

Nothing here loads SQLAlchemy: the page is shown before that is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import Attendance, Disposition, EntryState, SessionKind, SessionStatus
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.names import mask_name
from rongui_desktop.domain.rules_reception import (
    PENDING_TEXT,
    Problem,
    VisitorEntry,
    form_order,
    missing,
    tidy,
)
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.matter_lines import MatterLine

# The attendance of people who may receive visitors: 待定 as well, while nobody has ticked them.
RECEIVING = (Attendance.PENDING, Attendance.PRESENT)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in a list. `state` is 已安排, 接待中, 已举行 or 停接; only valid (有效) entries are counted.

    Attributes:
        visitors: how many parties came (批).
        persons: how many people they were (人次).
    """

    id: UUID
    number: str
    kind: SessionKind
    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    state: str
    visitors: int
    persons: int
    topic: str | None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One person on duty; `identities` are the seats held on the session's day (区人大代表、党代表)."""

    id: UUID
    representative_id: UUID
    name: str
    identities: str
    attendance: Attendance
    substitute_id: UUID | None
    substitute_name: str | None


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """One session, whole.

    Attributes:
        state: 已安排, 接待中, 已举行 or 停接.
        opened_at: when it truly began; None for one that was never opened in the window.
        first_day: the day it was first announced for, when it has been postponed.
        ordinal: which session of its kind in the year it is (第 n 场), by day, time and number; cancelled ones are
            not counted and have None.
        visitors: how many parties came, valid entries only; persons: how many people they were.
        incomplete: how many entries are still 待补.
        notice_due: the last day on which its notice may be hung.
        notice_late: the notice hung too late, or does not hang yet and the day has passed.
        warning: what speaks against its day (holiday, not a Wednesday …), or the empty text.
        duty: who is on duty, in order.
    """

    id: UUID
    number: str
    kind: SessionKind
    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    topic: str | None
    status: SessionStatus
    state: str
    cancel_reason: str | None
    opened_at: datetime | None
    closed_at: datetime | None
    first_day: date | None
    notice_posted_on: date | None
    summary: str | None
    ordinal: int | None
    visitors: int
    persons: int
    incomplete: int
    notice_due: date
    notice_late: bool
    warning: str
    duty: tuple[DutyRow, ...]


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
        rules: what due dates are proposed by, with the station's calendar.
    """

    session_id: UUID
    day: date
    status: SessionStatus
    today: date
    representatives: frozenset[UUID]
    away: dict[UUID, str]
    rules: DeadlineRules
    calendar: WorkingCalendar


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


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """One person to choose.

    Attributes:
        identities: the seats held on the day asked for (区人大代表、党代表).
        spellings: pinyin, initials and number, by which a typed word finds the person.
    """

    id: UUID
    name: str
    number: str
    identities: str
    spellings: str


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session as it is planned or changed; `representative_ids` are on duty, in this order."""

    kind: SessionKind
    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    topic: str | None = None
    representative_ids: tuple[UUID, ...] = ()


def proposed_due_date(
    facts: SessionFacts, disposition: Disposition | None, category: str = ""
) -> date | None:
    """Return the due date to propose for a matter of a session; None for one that ends on the spot."""
    return facts.rules.due(disposition, category, facts.day, facts.calendar)


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


def visitor_row(
    visitor: tuple[UUID, str, str, int, bool, EntryState],
    matters: Sequence[MatterLine],
    ordinal: int,
    today: date,
) -> VisitorRow:
    """Return an entry as a line of the evening's list.

    Args:
        visitor: key, number, name, person count, confidential, state.
        matters: its matters in their order, withdrawn ones too.
        ordinal: its place in the evening, from 1.
        today: the day that the matters' states are told of.
    """
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
        badge=_badge(state, live, today),
        state=state,
        confidential=confidential,
    )


def _headline(matters: Sequence[MatterLine], confidential: bool) -> str:
    if not matters:
        return ""
    first = matters[0].headline(hidden=confidential or matters[0].confidential)
    return f"{first}（共{len(matters)}件）" if len(matters) > 1 else first


def _badge(state: EntryState, matters: Sequence[MatterLine], today: date) -> Badge:
    if state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    if state is EntryState.INCOMPLETE:
        return Badge("待补", "warn")
    if not matters:
        return Badge("无事项", "muted")
    # Of several matters the one that still needs somebody speaks.
    order = ("bad", "warn", "info", "ok", "muted")
    return min((matter.badge(today) for matter in matters), key=lambda badge: order.index(badge.tone))


def is_notice_late(status: SessionStatus, posted_on: date | None, due: date, today: date) -> bool:
    """Whether the notice of a session hung after `due`, or is still missing for one that is yet to come."""
    if posted_on is not None:
        return posted_on > due
    return status is SessionStatus.PLANNED and today > due
