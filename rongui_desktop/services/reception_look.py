"""What the reception page shows first, by plain reading: the year's sessions, one session, its visitors, its choices.

None of it loads SQLAlchemy (`storage.look` says why). Functions that take a `Look` also serve inside a use case, with
`look_in(session)`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import Attendance, EntryState, SessionKind, SessionStatus
from rongui_desktop.domain.deadlines import notice_due
from rongui_desktop.domain.rules_reception import IN_PROGRESS, session_state
from rongui_desktop.errors import UserError
from rongui_desktop.services.matter_lines import lines_of_session, lines_of_visitor
from rongui_desktop.services.office_settings import DEFAULT_CATEGORIES, read_settings
from rongui_desktop.services.reception_days import calendar_of, warning_of
from rongui_desktop.services.reception_views import (
    RECEIVING,
    DutyRow,
    FormChoices,
    MatterRow,
    RepresentativeChoice,
    SessionDetail,
    SessionFacts,
    SessionRow,
    VisitorRow,
    is_notice_late,
    visitor_row,
)
from rongui_desktop.services.seated import seats_on
from rongui_desktop.storage.look import Look, day_of, key_of, moment_of, places, time_of
from rongui_desktop.storage.store import Store

_MEETING = (
    "id, number, kind, day, place, status, starts_at, ends_at, topic, cancel_reason, opened_at, closed_at,"
    " first_day, notice_posted_on, summary"
)
_VALID = f"v.state = '{EntryState.VALID}' AND v.deleted_at IS NULL"


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A session as it is stored."""

    id: UUID
    number: str
    kind: SessionKind
    day: date
    place: str
    status: SessionStatus
    starts_at: time | None
    ends_at: time | None
    topic: str | None
    cancel_reason: str | None
    opened_at: datetime | None
    closed_at: datetime | None
    first_day: date | None
    notice_posted_on: date | None
    summary: str | None

    @classmethod
    def of(cls, row: Sequence[Any]) -> _Meeting:
        """Read a row of `_MEETING`."""
        (
            key,
            number,
            kind,
            day,
            place,
            status,
            starts,
            ends,
            topic,
            reason,
            opened,
            closed,
            first,
            posted,
            text,
        ) = row
        return cls(
            key_of(key),
            number,
            SessionKind(kind),
            day_of(day),
            place,
            SessionStatus(status),
            time_of(starts),
            time_of(ends),
            topic,
            reason,
            moment_of(opened),
            moment_of(closed),
            day_of(first),
            day_of(posted),
            text,
        )  # fmt: skip

    def state(self, now: datetime) -> str:
        """Return the state as pages show it (see `session_state`)."""
        return session_state(self.status, self.day, self.ends_at, self.opened_at, self.closed_at, now)


# sessions ------------------------------------------------------------------------------------------


def list_sessions(store: Store, year: int) -> list[SessionRow]:
    """Return the sessions of a year, cancelled ones too, by day and time."""
    now = store.clock.now()
    with store.look() as look:
        rows = look.rows(
            f"SELECT (SELECT count(*) FROM visitor v WHERE v.session_id = s.id AND {_VALID}),"
            f" (SELECT coalesce(sum(v.person_count), 0) FROM visitor v WHERE v.session_id = s.id AND {_VALID}),"
            f" {_MEETING} FROM reception_session s WHERE deleted_at IS NULL AND day BETWEEN ? AND ?"
            " ORDER BY day, starts_at, number",
            _year(year),
        )
    sessions = ((_Meeting.of(row), parties, persons) for parties, persons, *row in rows)
    return [
        SessionRow(
            s.id,
            s.number,
            s.kind,
            s.day,
            s.starts_at,
            s.ends_at,
            s.place,
            s.state(now),
            parties,
            persons,
            s.topic,
        )
        for s, parties, persons in sessions
    ]


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def tonight(store: Store) -> UUID | None:
    """Return today's session for F5: the one under way, else the next planned one, else a night one that is over.

    None when nothing is left to be held today: then the window offers to make a session (`propose_tonight`).
    """
    now = store.clock.now()
    with store.look() as look:
        rows = look.rows(
            f"SELECT {_MEETING} FROM reception_session WHERE deleted_at IS NULL AND day = ? AND status <> ?"
            " ORDER BY kind <> ?, starts_at, number",
            [now.date(), SessionStatus.CANCELLED, SessionKind.NIGHT],
        )
    today = [_Meeting.of(row) for row in rows]
    for wanted in (IN_PROGRESS, SessionStatus.PLANNED.value):
        for meeting in today:
            if meeting.state(now) == wanted:
                return meeting.id
    return next((meeting.id for meeting in today if meeting.kind is SessionKind.NIGHT), None)


def session_detail(store: Store, session_id: UUID) -> SessionDetail:
    """Return one session whole.

    Raises:
        UserError: it is gone.
    """
    now = store.clock.now()
    with store.look() as look:
        meeting = _find(look, session_id)
        due = notice_due(meeting.day, read_settings(look).notice_days)
        counts = counts_of(look, session_id)
        parties, persons = counts.get(EntryState.VALID, (0, 0))
        return SessionDetail(
            id=meeting.id,
            number=meeting.number,
            kind=meeting.kind,
            day=meeting.day,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            place=meeting.place,
            topic=meeting.topic,
            status=meeting.status,
            state=meeting.state(now),
            cancel_reason=meeting.cancel_reason,
            opened_at=meeting.opened_at,
            closed_at=meeting.closed_at,
            first_day=meeting.first_day,
            notice_posted_on=meeting.notice_posted_on,
            summary=meeting.summary,
            ordinal=_ordinal(look, meeting),
            visitors=parties,
            persons=persons,
            incomplete=counts.get(EntryState.INCOMPLETE, (0, 0))[0],
            notice_due=due,
            notice_late=is_notice_late(meeting.status, meeting.notice_posted_on, due, now.date()),
            warning=warning_of(look, meeting.day, meeting.kind, meeting.place, meeting.id),
            duty=duty_rows(look, meeting.id, meeting.day),
        )


def _find(look: Look, session_id: UUID) -> _Meeting:
    row = look.row(
        f"SELECT {_MEETING} FROM reception_session WHERE id = ? AND deleted_at IS NULL", [session_id]
    )
    if row is None:
        raise UserError("这个接待场次已不存在，请重新选择场次。")
    return _Meeting.of(row)


def _ordinal(look: Look, meeting: _Meeting) -> int | None:
    """Return which session of its kind in the year it is, cancelled ones not counted; None for a cancelled one."""
    if meeting.status is SessionStatus.CANCELLED:
        return None
    rows = look.rows(
        "SELECT id FROM reception_session WHERE deleted_at IS NULL AND kind = ? AND status <> ?"
        " AND day BETWEEN ? AND ? ORDER BY day, starts_at, number",
        [meeting.kind, SessionStatus.CANCELLED, *_year(meeting.day.year)],
    )
    return rows.index((meeting.id.hex,)) + 1


def counts_of(look: Look, session_id: UUID) -> dict[EntryState, tuple[int, int]]:
    """Return parties and people of a session by the state of their entries."""
    rows = look.rows(
        "SELECT state, count(*), sum(person_count) FROM visitor WHERE session_id = ? AND deleted_at IS NULL"
        " GROUP BY state",
        [session_id],
    )
    return {EntryState(state): (parties, persons) for state, parties, persons in rows}


# people --------------------------------------------------------------------------------------------


def duty_rows(look: Look, session_id: UUID, day: date) -> tuple[DutyRow, ...]:
    """Return who is on duty at a session, in order; `day` is the session's."""
    rows = look.rows(
        "SELECT d.id, d.representative_id, r.name, d.attendance, d.substitute_id, s.name FROM duty d"
        " JOIN representative r ON r.id = d.representative_id"
        " LEFT JOIN representative s ON s.id = d.substitute_id"
        " WHERE d.session_id = ? ORDER BY d.rank, d.id",
        [session_id],
    )
    seats = seats_on(look, [key_of(person) for _, person, *_ in rows], day)
    return tuple(
        DutyRow(
            key_of(key),
            key_of(person),
            name,
            seats.get(key_of(person), ""),
            Attendance(attendance),
            key_of(substitute),
            substitute_name,
        )
        for key, person, name, attendance, substitute, substitute_name in rows
    )


def names_of(look: Look, people: Collection[UUID]) -> dict[UUID, str]:
    """Return the names of people by key."""
    rows = look.rows(f"SELECT id, name FROM representative WHERE id IN ({places(people)})", list(people))
    return {key_of(key): name for key, name in rows}


# the form ------------------------------------------------------------------------------------------


def choices(store: Store, session_id: UUID) -> FormChoices:
    """Return what the form of a session offers.

    Raises:
        UserError: the session is gone.
    """
    with store.look() as look:
        meeting = _find(look, session_id)
        return FormChoices(
            _names(look, "community"),
            category_names(look),
            _names(look, "department"),
            receivers(look, meeting.id, meeting.day),
        )


def category_names(look: Look) -> tuple[str, ...]:
    """Return the categories to choose from; the common ones while the station has none of its own."""
    return _names(look, "category") or DEFAULT_CATEGORIES


def _names(look: Look, table: str) -> tuple[str, ...]:
    rows = look.rows(f"SELECT name FROM {table} WHERE deleted_at IS NULL AND active ORDER BY rank, name")
    return tuple(name for (name,) in rows)


def receivers(look: Look, session_id: UUID, day: date) -> tuple[RepresentativeChoice, ...]:
    """Return who receives at a session, in order: nobody with leave or absent, a substitute in place of another."""
    found: list[RepresentativeChoice] = []
    for duty in duty_rows(look, session_id, day):
        if duty.attendance in RECEIVING:
            found.append(RepresentativeChoice(duty.representative_id, duty.name, duty.identities))
        elif duty.substitute_id is not None and duty.substitute_name is not None:
            identities = seats_on(look, [duty.substitute_id], day).get(duty.substitute_id, "")
            found.append(RepresentativeChoice(duty.substitute_id, duty.substitute_name, identities))
    return tuple(found)


def session_facts(store: Store, session_id: UUID) -> SessionFacts:
    """Return what `validate` needs of a session.

    Raises:
        UserError: the session is gone.
    """
    with store.look() as look:
        return facts_in(look, session_id, store.clock.today())


def facts_in(look: Look, session_id: UUID, today: date) -> SessionFacts:
    """Return the same within a use case.

    Raises:
        UserError: the session is gone.
    """
    meeting = _find(look, session_id)
    duty = duty_rows(look, meeting.id, meeting.day)
    there = {row.representative_id for row in duty if row.attendance in RECEIVING}
    there |= {row.substitute_id for row in duty if row.substitute_id is not None}
    away = {row.representative_id: row.name for row in duty if row.representative_id not in there}
    rules, days = read_settings(look).deadline_rules, calendar_of(look)
    return SessionFacts(meeting.id, meeting.day, meeting.status, today, frozenset(there), away, rules, days)


# entries -------------------------------------------------------------------------------------------


def list_visitors(store: Store, session_id: UUID) -> list[VisitorRow]:
    """Return the entries of a session in the order in which they were made, withdrawn ones too."""
    with store.look() as look:
        visitors = look.rows(
            "SELECT id, number, name, person_count, confidential, state FROM visitor"
            " WHERE session_id = ? AND deleted_at IS NULL ORDER BY id",
            [session_id],
        )
        lines = lines_of_session(look, session_id)
    today = store.clock.today()
    rows: list[VisitorRow] = []
    for ordinal, (key, number, name, count, confidential, state) in enumerate(visitors, start=1):
        visitor = key_of(key), number, name, count, bool(confidential), EntryState(state)
        rows.append(visitor_row(visitor, lines.get(visitor[0], []), ordinal, today))
    return rows


def list_matters(store: Store, visitor_id: UUID) -> list[MatterRow]:
    """Return the matters of an entry for its own form, unmasked, withdrawn ones too."""
    today = store.clock.today()
    with store.look() as look:
        lines = lines_of_visitor(look, visitor_id)
    return [
        MatterRow(m.id, m.number, m.headline(hidden=False), m.badge(today), m.state, m.state_reason or "")
        for m in lines
    ]
