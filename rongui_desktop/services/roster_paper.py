"""What the printed duty roster (接待值班表) tells: the night receptions on record in a period, and who receives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.roster_terms import DutyKind
from rongui_desktop.errors import UserError
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.roster_facts import HOLIDAY, NOT_MADE, read_draft
from rongui_desktop.services.roster_views import RosterDay, RosterRequest
from rongui_desktop.storage.store import Store


@dataclass(frozen=True)
class RosterLine:
    """One evening on paper.

    Attributes:
        day: the day.
        starts_at: when it begins; ends_at: when it ends.
        place: where.
        people: names by kind, in their order.
        note: why there is none (停接：国庆假期), or who is on leave.
    """

    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    people: dict[DutyKind, tuple[str, ...]]
    note: str


@dataclass(frozen=True)
class DutyRosterFacts:
    """A period's roster.

    Attributes:
        committee: who signs.
        place: where all evenings are held; empty when they are not at one place.
        times: from when to when, likewise; None when they differ.
        lines: the evenings in order, cancelled ones and holidays too.
        sessions: how many evenings have people on duty.
        people: how many different people are on duty.
        warnings: evenings that are not on record or have nobody on duty.
    """

    committee: str
    first: date
    last: date
    place: str
    times: tuple[time | None, time | None] | None
    lines: tuple[RosterLine, ...]
    sessions: int
    people: int
    warnings: tuple[str, ...]


def duty_roster(store: Store, first: date, last: date) -> DutyRosterFacts:
    """Read the roster of a period as it is on record.

    Raises:
        UserError: the period is the wrong way round or too long, or no session is on record in it.
    """
    with store.read() as session:
        settings = settings_in(session)
        rows = session.execute(
            select(ReceptionSession.id, ReceptionSession.starts_at, ReceptionSession.ends_at).where(
                ReceptionSession.deleted_at.is_(None),
                ReceptionSession.kind == SessionKind.NIGHT,
                ReceptionSession.day.between(first, last),
            )
        )
        times = {key: (starts, ends) for key, starts, ends in rows}
    draft = read_draft(store, RosterRequest(first, last, settings.roster_rules))
    if not times:
        raise UserError(
            f"{first:%Y-%m-%d}至{last:%Y-%m-%d}还没有夜间接待的场次，请先排班并保存。", "date_from"
        )
    made = [day for day in draft.days if day.session_id is not None or day.state == HOLIDAY]
    lines = tuple(
        _line(day, draft.names, times.get(day.session_id) if day.session_id else None) for day in made
    )
    held = [line for line in lines if any(line.people.values())]
    places, spans = {line.place for line in held}, {(line.starts_at, line.ends_at) for line in held}
    return DutyRosterFacts(
        settings.committee,
        first,
        last,
        places.pop() if len(places) == 1 else "",
        spans.pop() if len(spans) == 1 else None,
        lines,
        len(held),
        len(Counter(name for line in held for names in line.people.values() for name in names)),
        tuple(_warnings(draft.days)),
    )


def _line(
    day: RosterDay, names: Mapping[UUID, str], times: tuple[time | None, time | None] | None
) -> RosterLine:
    people = {kind: tuple(names[pick.person] for pick in day.picks if pick.kind is kind) for kind in DutyKind}
    note = ""
    if day.state in (SessionStatus.CANCELLED.value, HOLIDAY):
        note = f"{day.state}：{day.note}" if day.note else day.state
    elif day.leave:
        note = "、".join(f"{names[person]}{words}" for person, words in day.leave)
    starts, ends = times or (None, None)
    return RosterLine(day.day, starts, ends, day.place, people, note)


def _warnings(days: tuple[RosterDay, ...]) -> list[str]:
    found: list[str] = []
    if missing := [day for day in days if day.state == NOT_MADE]:
        found.append(f"有{len(missing)}个接待日还没有场次，没有列入：{_days(missing)}。")
    if empty := [day for day in days if day.open and day.session_id is not None and not day.picks]:
        found.append(f"有{len(empty)}场还没有安排值班：{_days(empty)}。")
    return found


def _days(days: list[RosterDay]) -> str:
    return "、".join(f"{day.day:%Y-%m-%d}" for day in days)
