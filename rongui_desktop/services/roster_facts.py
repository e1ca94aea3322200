"""What a duty roster is proposed from, read from the store: sessions and holidays, people as they are on each day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import (
    Attendance,
    MembershipKind,
    SessionKind,
    SessionStatus,
    WishKind,
)
from rongui_desktop.domain.reception import Duty, ReceptionSession
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat, Suspension
from rongui_desktop.domain.roster import DutyWish, Leave
from rongui_desktop.domain.roster_acting import acting
from rongui_desktop.domain.roster_board import day_words
from rongui_desktop.domain.roster_terms import (
    DutyKind,
    RosterPerson,
    RosterProblem,
    RosterSession,
    Wish,
    mix_of,
)
from rongui_desktop.domain.rules_reception import session_state
from rongui_desktop.domain.spans import Span, covers
from rongui_desktop.errors import UserError
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_days import calendar_of
from rongui_desktop.services.roster_views import RosterDay, RosterDraft, RosterPick, RosterRequest
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

LONGEST_DAYS = 731
NOT_MADE, HOLIDAY = "未建", "放假"
_AWAY = (Attendance.LEAVE, Attendance.ABSENT)


def read_draft(store: Store, request: RosterRequest) -> RosterDraft:
    """Return the roster of a period as it is on record; whoever is on duty already is locked.

    Raises:
        UserError: the period is the wrong way round, too long, or has no day of night reception.
    """
    check_period(request)
    with store.read() as session:
        return _Reader(session, request, store).draft()


def check_period(request: RosterRequest) -> None:
    """Check that a period can be planned.

    Raises:
        UserError: it ends before it begins, or is longer than two years; the field is `to`.
    """
    if request.last < request.first:
        raise UserError(
            f"截止日期{request.last:%Y-%m-%d}早于起始日期{request.first:%Y-%m-%d}，请改正其中一个。", "to"
        )
    if (request.last - request.first).days >= LONGEST_DAYS:
        raise UserError("一次最多排两年，请缩短起止日期。", "to")


@dataclass(frozen=True)
class _Turn:
    """A person's turn on record, whoever stood in: at which session, of which kind of session."""

    session: UUID
    day: date
    kind: SessionKind
    person: UUID
    for_person: UUID
    attendance: Attendance
    reason: str


class _Reader:
    """Reads what one draft needs, within one transaction."""

    def __init__(self, session: Session, request: RosterRequest, store: Store) -> None:
        self.session, self.request, self.now = session, request, store.clock.now()
        self.settings = settings_in(session)
        self.calendar = calendar_of(look_in(session))
        self.rest = max(request.rules.rest_days, 1)
        self.names = self._names()

    def draft(self) -> RosterDraft:
        meetings = self._meetings()
        turns = self._turns()
        kinds = self._kinds_held()
        days = [self._day(meeting, turns, kinds) for meeting in meetings]
        made = {meeting.day for meeting in meetings}
        days += [self._unmade(day) for day in self._reception_days() if day not in made]
        days.sort(key=lambda each: (each.day, each.note))
        wanted = mix_of(self.request.rules)
        sessions = tuple(RosterSession(day.key, day.day, wanted) for day in days if day.open)
        if not days:
            raise UserError("这段时间里没有夜间接待的日子，请改起止日期。", "from")
        people = self._people(sessions, days, turns, kinds)
        problem = RosterProblem(sessions, people, self.request.rules)
        years = range(self.request.first.year, self.request.last.year + 1)
        unknown = tuple(filter(None, (self.calendar.unknown_warning(year) for year in years)))
        return RosterDraft(self.request, tuple(days), self.names, problem, unknown)

    # sessions ----------------------------------------------------------------------------------

    def _meetings(self) -> list[ReceptionSession]:
        query = (
            select(ReceptionSession)
            .where(
                ReceptionSession.deleted_at.is_(None),
                ReceptionSession.kind == SessionKind.NIGHT,
                ReceptionSession.day.between(self.request.first, self.request.last),
            )
            .order_by(ReceptionSession.day, ReceptionSession.number)
        )
        return list(self.session.scalars(query))

    def _reception_days(self) -> Iterable[date]:
        day = self.request.first
        while day <= self.request.last:
            if day.isoweekday() == self.settings.reception_weekday:
                yield day
            day += timedelta(days=1)

    def _unmade(self, day: date) -> RosterDay:
        if name := self.calendar.holiday_name(day):
            return RosterDay(day, day, HOLIDAY, name, "", open=False)
        return RosterDay(day, day, NOT_MADE, "", self.settings.reception_place, open=True)

    def _day(
        self, meeting: ReceptionSession, turns: Sequence[_Turn], kinds: Mapping[UUID, list[Seat]]
    ) -> RosterDay:
        own = [turn for turn in turns if turn.session == meeting.id]
        state = session_state(
            meeting.status, meeting.day, meeting.ends_at, meeting.opened_at, meeting.closed_at, self.now
        )
        planned = meeting.status is SessionStatus.PLANNED
        picks: list[RosterPick] = []
        if meeting.status is not SessionStatus.CANCELLED:
            receiving = [turn for turn in own if turn.attendance not in _AWAY]
            roles = self._acting([turn.person for turn in receiving], meeting.day, kinds)
            for turn in receiving:
                settled = not planned or turn.attendance is not Attendance.PENDING
                reason = turn.reason or ("已举行" if not planned else "")
                picks.append(
                    RosterPick(turn.person, roles[turn.person], reason, locked=True, settled=settled)
                )
        away = [(turn.for_person, turn.attendance.value) for turn in own if turn.attendance in _AWAY]
        away += [
            (turn.for_person, f"由{self.names[turn.person]}替班")
            for turn in own
            if turn.person != turn.for_person
        ]
        note = meeting.cancel_reason or "" if not planned and not picks else meeting.number
        order = list(DutyKind)
        picks.sort(key=lambda pick: order.index(pick.kind))
        return RosterDay(
            meeting.id, meeting.day, state, note, meeting.place, planned, tuple(picks), tuple(away)
        )

    # turns -------------------------------------------------------------------------------------

    def _turns(self) -> list[_Turn]:
        """Read the turns of the period, of the year before it, and of the days of rest after it."""
        first = min(date(self.request.first.year, 1, 1), self.request.first - timedelta(days=self.rest))
        last = self.request.last + timedelta(days=self.rest)
        query = (
            select(ReceptionSession.id, ReceptionSession.day, ReceptionSession.kind, Duty)
            .join(Duty, Duty.session_id == ReceptionSession.id)
            .where(
                ReceptionSession.deleted_at.is_(None),
                ReceptionSession.status != SessionStatus.CANCELLED,
                ReceptionSession.day.between(first, last),
            )
            .order_by(ReceptionSession.day, ReceptionSession.number, Duty.rank, Duty.id)
        )
        found: list[_Turn] = []
        for session, day, kind, duty in self.session.execute(query):
            # 替班 always names who stood in (a constraint of the table).
            person = duty.substitute_id or duty.representative_id
            reason = "替班" if duty.substitute_id else duty.reason or ""
            found.append(_Turn(session, day, kind, person, duty.representative_id, duty.attendance, reason))
        return found

    def _acting(
        self, people: Sequence[UUID], day: date, kinds: Mapping[UUID, list[Seat]]
    ) -> dict[UUID, DutyKind]:
        """Say what each person at a session is on duty as, who are given in the order of the record."""
        held = [kinds_on(kinds.get(person, ()), day) or (DutyKind.DEPUTY,) for person in people]
        return dict(zip(people, acting(held, mix_of(self.request.rules)), strict=True))

    # people ------------------------------------------------------------------------------------

    def _kinds_held(self) -> dict[UUID, list[Seat]]:
        return self._by_person(Seat)

    def _by_person(self, record: Any, *more: Any) -> dict[UUID, list[Any]]:
        found: dict[UUID, list[Any]] = defaultdict(list)
        query = select(record).where(*more).order_by(record.representative_id, record.since)
        for row in self.session.scalars(query):
            found[row.representative_id].append(row)
        return found

    def _names(self) -> dict[UUID, str]:
        query = select(
            Representative.id, Representative.name, Representative.number, Representative.deleted_at
        )
        rows = self.session.execute(query).all()
        often = Counter(name for _, name, _, deleted in rows if deleted is None)
        return {key: f"{name}（{number}）" if often[name] > 1 else name for key, name, number, _ in rows}

    def _people(
        self,
        sessions: Sequence[RosterSession],
        days: Sequence[RosterDay],
        turns: Sequence[_Turn],
        seats: Mapping[UUID, list[Seat]],
    ) -> tuple[RosterPerson, ...]:
        suspensions = self._by_person(Suspension)
        memberships = self._by_person(Membership)
        leaves, wishes = self._by_person(Leave), self._by_person(DutyWish)
        groups = {key: name for key, name in self.session.execute(select(DeputyGroup.id, DeputyGroup.name))}
        open_days = [session.day for session in sessions]
        earlier = self._earlier(sessions, turns, seats, suspensions)
        away = _recorded_leave(days)
        query = (
            select(Representative.id)
            .where(Representative.deleted_at.is_(None))
            .order_by(Representative.number)
        )
        people: list[RosterPerson] = []
        for key in self.session.scalars(query):
            held = {day: kinds for day in open_days if (kinds := kinds_on(seats.get(key, ()), day))}
            if not held:
                continue
            member = memberships.get(key, [])
            turns_earlier, chances = earlier(key)
            people.append(
                RosterPerson(
                    key,
                    self.names[key],
                    held,
                    {day: name for day in open_days if (name := _group_on(member, day, groups))},
                    is_leader=any(
                        m.kind is MembershipKind.LEADERSHIP and _lasts(m, day)
                        for m in member
                        for day in open_days
                    ),
                    suspended=frozenset(
                        day for day in open_days if any(_lasts(s, day) for s in suspensions.get(key, ()))
                    ),
                    away=_away(open_days, leaves.get(key, ()), wishes.get(key, ()), away.get(key, {})),
                    taken=self._taken(key, sessions, turns),
                    wishes=_wishes(open_days, wishes.get(key, ())),
                    earlier_turns=turns_earlier,
                    earlier_chances=chances,
                )
            )
        return tuple(people)

    def _taken(
        self, person: UUID, sessions: Sequence[RosterSession], turns: Sequence[_Turn]
    ) -> tuple[date, ...]:
        """Return the days of a person's turns at sessions that this roster does not fill."""
        filled = {session.key for session in sessions}
        return tuple(
            turn.day
            for turn in turns
            if turn.person == person and turn.session not in filled and turn.attendance not in _AWAY
        )

    def _earlier(
        self,
        sessions: Sequence[RosterSession],
        turns: Sequence[_Turn],
        seats: Mapping[UUID, list[Seat]],
        suspensions: Mapping[UUID, list[Suspension]],
    ) -> Callable[[UUID], tuple[dict[DutyKind, int], dict[DutyKind, int]]]:
        """Prepare the turns that count besides the ones to be filled: held evenings of the period, and of the year."""
        first = (
            date(self.request.first.year, 1, 1) if self.request.rules.count_earlier else self.request.first
        )
        filled = {session.key for session in sessions}
        counted = [
            turn
            for turn in turns
            if turn.kind is SessionKind.NIGHT
            and first <= turn.day <= self.request.last
            and turn.session not in filled
            and turn.attendance not in _AWAY
        ]
        by_session: dict[UUID, list[_Turn]] = defaultdict(list)
        for turn in counted:
            by_session[turn.session].append(turn)
        had: dict[UUID, Counter[DutyKind]] = defaultdict(Counter)
        for there in by_session.values():
            for person, kind in self._acting([turn.person for turn in there], there[0].day, seats).items():
                had[person][kind] += 1
        meeting_days = [there[0].day for there in by_session.values()]

        def of(person: UUID) -> tuple[dict[DutyKind, int], dict[DutyKind, int]]:
            chances: Counter[DutyKind] = Counter()
            for day in meeting_days:
                if not any(_lasts(s, day) for s in suspensions.get(person, ())):
                    chances.update(kinds_on(seats.get(person, ()), day))
            return dict(had[person]), dict(chances)

        return of


def _lasts(part: Membership | Suspension | Leave, day: date) -> bool:
    return covers(Span(part.since, part.until), day)


def kinds_on(seats: Iterable[Seat], day: date) -> tuple[DutyKind, ...]:
    """Return what the holder of seats may be on duty as on a day, in the order of the kinds."""
    held = {DutyKind.of(seat.identity) for seat in seats if seat.held_on(day)}
    return tuple(kind for kind in DutyKind if kind in held)


def _group_on(memberships: Iterable[Membership], day: date, groups: Mapping[UUID, str]) -> str | None:
    for membership in memberships:
        if membership.kind is MembershipKind.GROUP and membership.group_id and _lasts(membership, day):
            return groups.get(membership.group_id)
    return None


def _recorded_leave(days: Sequence[RosterDay]) -> dict[UUID, dict[date, str]]:
    found: dict[UUID, dict[date, str]] = defaultdict(dict)
    for day in days:
        for person, words in day.leave:
            found[person][day.day] = words
    return found


def _away(
    days: Sequence[date],
    leaves: Iterable[Leave],
    wishes: Iterable[DutyWish],
    recorded: Mapping[date, str],
) -> dict[date, str]:
    found = dict(recorded)
    for leave in leaves:
        found.update({day: "请假" for day in days if _lasts(leave, day)})
    for wish in wishes:
        if wish.kind is WishKind.REFUSED:
            found.update({day: "要求不排值班" for day in days if wish.concerns(day) and day not in found})
    return found


def _wishes(days: Sequence[date], wishes: Iterable[DutyWish]) -> tuple[Wish, ...]:
    found: list[Wish] = []
    for wish in wishes:
        concerned = frozenset(day for day in days if wish.concerns(day))
        if wish.kind is WishKind.WANTED and concerned:
            ends = sorted({min(concerned), max(concerned)})
            found.append(Wish(concerned, f"指定在{'至'.join(day_words(day) for day in ends)}值班"))
    return tuple(found)
