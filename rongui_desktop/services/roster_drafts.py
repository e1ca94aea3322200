"""Working on a duty roster before it is saved: proposing, locking, replacing and exchanging, with the effect shown.

Plain data in and out, no store: any thread may do it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast
from uuid import UUID

from rongui_desktop.domain.roster_board import Board, Places, together_words
from rongui_desktop.domain.roster_checks import obstacle
from rongui_desktop.domain.roster_proposal import propose as propose_roster
from rongui_desktop.domain.roster_terms import DutyKind, RosterPerson, mix_of
from rongui_desktop.errors import UserError
from rongui_desktop.services.roster_standing import Change, change
from rongui_desktop.services.roster_views import RosterDay, RosterDraft, RosterPick, SessionKey

BY_HAND = "人工安排"
_ORDER = {kind: number for number, kind in enumerate(DutyKind)}


def propose(draft: RosterDraft, progress: Callable[[int, int, str], None] | None = None) -> RosterDraft:
    """Propose who is on duty in the places that are not locked.

    Args:
        draft: a roster; its locked picks stay.
        progress: told how far it is; what it raises ends the work.
    """
    board = draft.board
    roster = propose_roster(board.problem, progress)
    old = {(day.key, pick.person): pick for day in draft.days for pick in day.picks}
    picks: dict[SessionKey, list[RosterPick]] = {}
    for pick in roster.picks:
        session, person = cast("SessionKey", pick.session), cast("UUID", pick.person)
        kept = old.get((session, person)) if pick.fixed else None
        picks.setdefault(session, []).append(kept or RosterPick(person, pick.kind, pick.reason))
    days = tuple(replace(day, picks=tuple(picks.get(day.key, ()))) if day.open else day for day in draft.days)
    return replace(
        draft,
        days=days,
        spreads=roster.spreads,
        vacancies=roster.vacancies,
        conflicts=roster.conflicts,
        warnings=roster.warnings,
        proposed=True,
    )


def lock(draft: RosterDraft, places: Iterable[tuple[SessionKey, UUID]], locked: bool) -> RosterDraft:
    """Lock picks, so that they stay when the roster is proposed again, or unlock them."""
    wanted = set(places)
    return _changed(
        draft,
        lambda day, pick: (
            replace(pick, locked=locked) if (day.key, pick.person) in wanted and not pick.settled else pick
        ),
    )


def lock_all(draft: RosterDraft, locked: bool) -> RosterDraft:
    """Lock or unlock everything that can be changed."""
    return lock(draft, [(day.key, pick.person) for day in draft.days for pick in day.picks], locked)


def _changed(draft: RosterDraft, become: Callable[[RosterDay, RosterPick], RosterPick]) -> RosterDraft:
    days = tuple(
        replace(day, picks=tuple(become(day, pick) for pick in day.picks)) if day.open else day
        for day in draft.days
    )
    return replace(draft, days=days)


@dataclass(frozen=True)
class Candidate:
    """Somebody who could take a place.

    Attributes:
        person: the key.
        name: as it is read.
        turns: how many turns the person has in the period now.
        group: the 代表小组 on the day.
        in_the_way: why the person cannot or should not; empty when nothing speaks against it.
        firm: no rule or leave could be changed to allow it.
    """

    person: UUID
    name: str
    turns: int
    group: str
    in_the_way: str
    firm: bool


def candidates(
    draft: RosterDraft, key: SessionKey, kind: DutyKind, instead_of: UUID | None = None
) -> list[Candidate]:
    """Return who could be on duty at a session, first those whom nothing speaks against, by turns.

    Args:
        draft: the roster.
        key: the session.
        kind: what as.
        instead_of: whose place it would be; None for a place that is empty.
    """
    board, places, turns = draft.board, draft.places, draft.turns()
    session = board.session_numbers[key]
    there = {person for s, person in places if s == session}
    if instead_of is not None:
        places = {p: k for p, k in places.items() if p != (session, board.person_numbers[instead_of])}
    found: list[Candidate] = []
    for number, person in enumerate(board.people):
        if number in there or kind not in board.acts_as(session, number):
            continue
        way = obstacle(board, places, session, number, kind)
        words = way.words if way else _mix_words(board, places, session, number, kind)
        group = board.group(session, number) or ""
        firm = way.firm if way else False
        found.append(Candidate(_key(person), person.name, turns[_key(person)], group, words, firm))
    return sorted(found, key=lambda each: (bool(each.in_the_way), each.turns))


def substitutes(draft: RosterDraft, key: SessionKey, person: UUID) -> list[Candidate]:
    """Return who could best stand in for somebody on duty: whom nothing speaks against, by turns.

    The person is on duty at the session, or was until leave or absence was recorded; one who is neither has none.
    """
    day = next(day for day in draft.days if day.key == key)
    if not day.open:
        return []
    pick = next((pick for pick in day.picks if pick.person == person), None)
    kinds = [pick.kind] if pick is not None else _lacking(draft, day, person)
    instead = person if pick is not None else None
    found = [each for kind in kinds for each in candidates(draft, key, kind, instead)]
    return [each for each in found if not each.in_the_way and each.person != person]


def _lacking(draft: RosterDraft, day: RosterDay, person: UUID) -> list[DutyKind]:
    """Return what somebody who is away was on duty as: the kinds he or she holds that lack somebody now."""
    if not any(away == person for away, _ in day.leave):
        return []
    board = draft.board
    number, session = board.person_numbers.get(person), board.session_numbers[day.key]
    held = board.acts_as(session, number) if number is not None else ()
    there = [pick.kind for pick in day.picks]
    return [kind for kind in held if there.count(kind) < board.wanted[session][kind]][:1]


def _mix_words(board: Board, places: Places, session: int, person: int, kind: DutyKind) -> str:
    with_person = {p: k for p, k in places.items() if p[0] == session} | {(session, person): kind}
    group = board.group(session, person)
    kinds = board.mixed_with(session, kind)
    return (
        f"同场的{together_words(kinds)}将都来自{group}"
        if kinds and _same_group(board, with_person, session, kinds)
        else ""
    )


def _same_group(board: Board, places: Places, session: int, kinds: Sequence[DutyKind]) -> bool:
    people = [person for (_s, person), k in places.items() if k in kinds]
    groups = {board.group(session, person) for person in people}
    wanted = sum(board.wanted[session][kind] for kind in kinds)
    asked = board.problem.rules.several_groups and len(people) >= wanted
    return asked and len(groups) == 1 and None not in groups


def _key(person: RosterPerson) -> UUID:
    return cast("UUID", person.key)


@dataclass(frozen=True, kw_only=True)
class Effect(Change):
    """What a change by hand does; `draft` is the roster after it."""

    draft: RosterDraft


def put(
    draft: RosterDraft, key: SessionKey, kind: DutyKind, person: UUID | None, instead_of: UUID | None = None
) -> Effect:
    """Put a person on duty, in a place that is empty or instead of another; with None the place becomes empty.

    Raises:
        UserError: the session is over or cancelled, the pick is settled, or the person is there already.
    """
    day = _open_day(draft, key)
    if person is not None and any(pick.person == person for pick in day.picks if pick.person != instead_of):
        raise UserError(f"{draft.names[person]}已经在这一场值班，请另选一名。", "person")
    if any(pick.person == instead_of and pick.settled for pick in day.picks):
        raise UserError(f"{draft.names[cast('UUID', instead_of)]}在这一场的出勤已经登记，不能在这里更换。")
    picks = [pick for pick in day.picks if pick.person != instead_of]
    if person is not None:
        picks.append(RosterPick(person, kind, BY_HAND, locked=True))
    return _effect(draft, _with_day(draft, day, picks), [p for p in (instead_of, person) if p])


def exchange(draft: RosterDraft, first: tuple[SessionKey, UUID], second: tuple[SessionKey, UUID]) -> Effect:
    """Let two people exchange their turns.

    Raises:
        UserError: one of the sessions is over, a pick is settled, the two are at one session, or one would be twice at
            a session.
    """
    (one, a), (two, b) = first, second
    if one == two:
        raise UserError("两人在同一场值班，不用对调；请选不同场次的两人。")
    moved = draft
    for key, leaves, comes in ((one, a, b), (two, b, a)):
        day = _open_day(moved, key)
        pick = next(pick for pick in day.picks if pick.person == leaves)
        if pick.settled:
            raise UserError(f"{draft.names[leaves]}在这一场的出勤已经登记，不能对调。")
        if any(other.person == comes for other in day.picks):
            raise UserError(f"{draft.names[comes]}已经在这一场值班，不能对调。")
        others = [other for other in day.picks if other is not pick]
        kind = _kind_at(moved, key, comes, pick.kind)
        reason = f"与{draft.names[leaves]}对调"
        moved = _with_day(moved, day, [*others, RosterPick(comes, kind, reason, locked=True)])
    return _effect(draft, moved, [a, b])


def _kind_at(draft: RosterDraft, key: SessionKey, person: UUID, kind: DutyKind) -> DutyKind:
    board = draft.board
    if person not in board.person_numbers:
        return kind
    acts = board.acts_as(board.session_numbers[key], board.person_numbers[person])
    return kind if kind in acts or not acts else acts[0]


def _open_day(draft: RosterDraft, key: SessionKey) -> RosterDay:
    day = next(day for day in draft.days if day.key == key)
    if not day.open:
        raise UserError(f"{day.day:%Y-%m-%d}这一场{day.state}，不能再排班。")
    return day


def _with_day(draft: RosterDraft, changed: RosterDay, picks: Iterable[RosterPick]) -> RosterDraft:
    ordered = _in_order(picks)
    days = tuple(replace(day, picks=ordered) if day.key == changed.key else day for day in draft.days)
    return replace(draft, days=days)


def _effect(before: RosterDraft, after: RosterDraft, people: list[UUID]) -> Effect:
    found = change(before, after, tuple(people))
    return Effect(
        turns=found.turns,
        evenness=found.evenness,
        broken=found.broken,
        mended=found.mended,
        draft=after,
    )


def empty_places(draft: RosterDraft) -> list[tuple[SessionKey, date, DutyKind, int]]:
    """Return the places that nobody fills, as the roster stands now: session, day, kind and how many."""
    board = draft.board
    found: list[tuple[SessionKey, date, DutyKind, int]] = []
    for day in draft.days:
        if day.open:
            wanted = board.sessions[board.session_numbers[day.key]].wanted
            for kind in DutyKind:
                missing = wanted.get(kind, 0) - sum(pick.kind is kind for pick in day.picks)
                if missing > 0:
                    found.append((day.key, day.day, kind, missing))
    return found


def carry(old: RosterDraft, new: RosterDraft) -> RosterDraft:
    """Return a roster that was read anew with what was decided by hand: locked picks there, unlocked ones gone."""
    return _with_picks_of(old, new, lambda pick: pick.locked)


def renew(old: RosterDraft, new: RosterDraft) -> RosterDraft:
    """Return a roster that was read anew with all that was decided in the old one, which is not on record yet.

    What was proven of the old one stands beside it still; whom a pick does not suit any more, its rules tell.
    """
    return replace(
        _with_picks_of(old, new, lambda _pick: True),
        spreads=old.spreads,
        vacancies=old.vacancies,
        conflicts=old.conflicts,
        warnings=old.warnings,
        proposed=old.proposed,
    )


def _with_picks_of(old: RosterDraft, new: RosterDraft, stays: Callable[[RosterPick], bool]) -> RosterDraft:
    by_key = {day.key: day for day in old.days if day.open}
    days: list[RosterDay] = []
    for day in new.days:
        # Of a session that was made meanwhile, the old roster knows the day only.
        made_since = day.key not in by_key
        known = by_key.get(day.day if made_since else day.key) if day.open else None
        if known is not None:
            standing = tuple(pick for pick in day.picks if pick.settled or made_since)
            # Who has leave by now does not come in again.
            taken = {pick.person for pick in standing} | {person for person, _ in day.leave}
            decided = [p for p in known.picks if stays(p) and not p.settled and p.person not in taken]
            if made_since:
                decided = _that_lack(decided, standing, mix_of(new.request.rules))
            day = replace(day, picks=_in_order([*standing, *decided]))
        days.append(day)
    return replace(new, days=tuple(days))


def _that_lack(
    picks: Iterable[RosterPick], there: Iterable[RosterPick], wanted: Mapping[DutyKind, int]
) -> list[RosterPick]:
    """Return the picks that fill what those who are there leave of the mix."""
    left = Counter(wanted)
    left.subtract(pick.kind for pick in there)
    found: list[RosterPick] = []
    for pick in picks:
        if left[pick.kind] > 0:
            left[pick.kind] -= 1
            found.append(pick)
    return found


def _in_order(picks: Iterable[RosterPick]) -> tuple[RosterPick, ...]:
    return tuple(sorted(picks, key=lambda pick: _ORDER[pick.kind]))
