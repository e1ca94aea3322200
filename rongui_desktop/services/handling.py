"""Handling residents' matters: steps, corrections, taking back, and how a matter stands.

A step on one matter of a 同一事项 is taken on all its open ones in the same transaction (`handling_links`).
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind
from rongui_desktop.domain.handling import Stage, standing
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, OpinionFollower
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_desk import Desk, Step, Written, all_found, all_or_nothing
from rongui_desktop.services.handling_links import activities_of, fellows_of, group_of
from rongui_desktop.services.handling_views import (
    Activity,
    Fellow,
    HandlingView,
    Person,
    Possible,
    TimelineRow,
    possible_steps,
    rows_of,
)
from rongui_desktop.services.handling_writing import OpinionCase, load_cases
from rongui_desktop.services.matter_lines import line_of
from rongui_desktop.storage.store import Store

__all__ = [
    "Activity",
    "Fellow",
    "HandlingView",
    "Person",
    "Possible",
    "Step",
    "TimelineRow",
    "Written",
    "correct_step",
    "handling_of",
    "mark_sent",
    "review",
    "take_back",
    "take_step",
]

_LABEL = "意见建议"
# What each resident says for themselves; all other steps are those of the whole 同一事项.
_OWN = (EventKind.FED_BACK, EventKind.RATED)
# What the events of one step on several matters have in common.
_SAID_FOR_ALL = (
    "kind", "recorded_at", "day", "outcome", "planned_on", "document_number", "text", "reason",
)  # fmt: skip
# What a fellow matter may have behind it already.
_MAY_BE_DONE = (EventKind.REVIEWED, EventKind.RECEIVED, EventKind.URGED)


def handling_of(store: Store, opinion_id: UUID) -> HandlingView | None:
    """Return the handling of a matter as it stands today; None when the matter is gone."""
    with store.read() as session:
        found = load_cases(session, OpinionCase, [opinion_id])
        if not found:
            return None
        case, desk = found[0], Desk(session, store)
        opinion = case.record
        hidden = is_hidden(session, opinion)
        steps = possible_steps(case, desk.today, desk.rules, desk.calendar) if _is_live(opinion) else ()
        fellows = fellows_of(session, opinion)
        return HandlingView(
            id=opinion.id,
            number=opinion.number,
            state=opinion.state,
            disposition=opinion.disposition,
            hidden=hidden,
            standing=standing(case.matter, case.events, desk.today),
            rows=rows_of(case, hidden=hidden),
            possible=steps,
            leading=bool(fellows) and opinion.same_as_id is None,
            fellows=tuple(_fellow(session, each, store) for each in fellows),
            followers=_followers(session, opinion.id),
            activities=activities_of(session, opinion.id),
        )


def is_hidden(session: Session, opinion: Opinion) -> bool:
    """Return whether a matter, or the visitor who brought it, is confidential."""
    if opinion.confidential or opinion.visitor_id is None:
        return opinion.confidential
    return bool(session.scalar(select(Visitor.confidential).where(Visitor.id == opinion.visitor_id)))


def _is_live(opinion: Opinion) -> bool:
    return opinion.state is EntryState.VALID


def _fellow(session: Session, opinion: Opinion, store: Store) -> Fellow:
    line = line_of(opinion)
    headline = line.headline(hidden=is_hidden(session, opinion))
    badge = line.badge(store.clock.today())
    return Fellow(opinion.id, opinion.number, headline, badge, opinion.same_as_id is None)


def _followers(session: Session, opinion_id: UUID) -> tuple[Person, ...]:
    query = (
        select(Representative.id, Representative.name)
        .join(OpinionFollower, OpinionFollower.representative_id == Representative.id)
        .where(OpinionFollower.opinion_id == opinion_id)
        .order_by(OpinionFollower.rank)
    )
    return tuple(Person(key, name) for key, name in session.execute(query))


def take_step(store: Store, opinion_ids: Sequence[UUID], step: Step) -> tuple[Written, ...]:
    """Take a step on one matter, or the same step on many at once: all or nothing.

    Returns:
        What was written, in the order asked for, with the fellow matters of 同一事项 behind each.

    Raises:
        UserError: one of them cannot; for several the sentence names the first number, and says how many.
    """
    with store.write(f"登记{step.kind}") as session:
        desk = Desk(session, store)
        cases = all_found(load_cases(session, OpinionCase, opinion_ids), opinion_ids, _LABEL)
        chosen = {case.id for case in cases}
        everyone: list[OpinionCase] = []
        for case in cases:
            everyone.append(case)
            for fellow in _taken_along(session, case, step.kind, chosen):
                chosen.add(fellow.id)
                everyone.append(fellow)
        return all_or_nothing(everyone, step.kind, lambda case: desk.take(_live(case), step))


def _live(case: OpinionCase) -> OpinionCase:
    if case.record.state is EntryState.WITHDRAWN:
        raise UserError("这件意见建议已经作废；要办理请先恢复。")
    if case.record.state is EntryState.INCOMPLETE:
        raise UserError("这件意见建议还是待补，请先补全登记。")
    return case


def _taken_along(
    session: Session, case: OpinionCase, kind: EventKind, chosen: set[UUID]
) -> list[OpinionCase]:
    """Return the other matters of the same 同一事项 on which a step is taken too."""
    if kind in _OWN:
        return []
    keys = [each.id for each in fellows_of(session, case.record) if each.id not in chosen and _is_live(each)]
    found: list[OpinionCase] = []
    for fellow in load_cases(session, OpinionCase, keys):
        stands, possible = fellow.stands(), kind in fellow.possible()
        # A promise is kept for all to whom it was made; nothing else happens to a matter that is closed.
        if kind is EventKind.FULFILLED:
            goes_along = possible
        else:
            goes_along = stands.stage is not Stage.CLOSED and (possible or kind not in _MAY_BE_DONE)
        if goes_along:
            found.append(fellow)
    return found


def review(store: Store, opinion_ids: Sequence[UUID]) -> tuple[Written, ...]:
    """Record that matters were looked through (审核) and may be assigned.

    Raises:
        UserError: as `take_step`.
    """
    return take_step(store, opinion_ids, Step(kind=EventKind.REVIEWED))


def correct_step(
    store: Store, opinion_id: UUID, sequence: int, step: Step, reason: str
) -> tuple[Written, ...]:
    """Write a step anew, whole (更正): what `step` leaves empty is empty then. Done for the whole 同一事项.

    Raises:
        UserError: no reason, nothing changed, the step is not there, or it would break a rule.
    """
    with store.write(f"更正{step.kind}") as session:
        desk = Desk(session, store)
        case = all_found(load_cases(session, OpinionCase, [opinion_id]), [opinion_id], _LABEL)[0]
        pairs = dict(_counterparts(session, case, sequence))
        cases = [case, *(fellow for fellow in pairs if fellow is not case)]
        return all_or_nothing(
            cases,
            EventKind.CORRECTED,
            lambda each: desk.correct(_live(each), pairs[each], step, reason),
        )


def take_back(
    store: Store, opinion_id: UUID, sequence: int, reason: str | None = None
) -> tuple[Written, ...]:
    """Take an event back (撤销): the last one, neither printed nor sent on. Done for the whole 同一事项.

    Raises:
        UserError: it may not be taken back; use `correct_step`.
    """
    with store.write("撤销办理步骤") as session:
        desk = Desk(session, store)
        case = all_found(load_cases(session, OpinionCase, [opinion_id]), [opinion_id], _LABEL)[0]
        pairs = dict(_counterparts(session, case, sequence))
        return all_or_nothing(
            list(pairs), EventKind.WITHDRAWN, lambda each: desk.take_back(_live(each), pairs[each], reason)
        )


def _counterparts(session: Session, case: OpinionCase, sequence: int) -> list[tuple[OpinionCase, int]]:
    """Return the event and those that were written together with it in the other matters of the 同一事项."""
    found = [(case, sequence)]
    event = next((each for each in case.events if each.sequence == sequence), None)
    if event is None or event.kind in (EventKind.REGISTERED, *_OWN):
        return found
    keys = [each.id for each in fellows_of(session, case.record)]
    for fellow in load_cases(session, OpinionCase, keys):
        same = [each.sequence for each in fellow.events if _together(each, event)]
        found += [(fellow, place) for place in same[:1]]
    return found


def _together(one: Event, other: Event) -> bool:
    """Whether two events are one step of several matters: written at the same moment, saying the same.

    Who is charged and by when may differ: that is proposed for each matter.
    """
    return all(getattr(one, name) == getattr(other, name) for name in _SAID_FOR_ALL)


def mark_sent(store: Store, event_ids: Sequence[UUID]) -> None:
    """Record that events were printed or sent on: from now on they are corrected, not taken back.

    Events of matters and of suggestions alike; those that are marked already stay so.
    """
    with store.write("打印或发出") as session:
        query = select(HandlingEvent).where(HandlingEvent.id.in_(event_ids), ~HandlingEvent.sent)
        for row in session.scalars(query):
            row.sent = True


def same_matter(store: Store, opinion_id: UUID) -> tuple[UUID, ...]:
    """Return the keys of all matters of the 同一事项 of a matter, itself included, the leading one first."""
    with store.read() as session:
        opinion = session.get(Opinion, opinion_id)
        return tuple(each.id for each in group_of(session, opinion)) if opinion is not None else ()
