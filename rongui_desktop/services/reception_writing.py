"""Putting typed entries of one session into the store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import SESSION_SOURCE, Disposition, EntryState, EventKind, SessionStatus
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.handling_columns import HandlingColumns
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_projection import opinion_columns
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.rules_reception import (
    PENDING_TEXT,
    MatterEntry,
    Problem,
    VisitorEntry,
    matter_field,
    missing,
    said_matters,
    spot_outcome,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.handling_writing import OpinionCase, events_of, reconcile
from rongui_desktop.services.reception_entries import matters_of
from rongui_desktop.services.reception_look import facts_in, names_of
from rongui_desktop.services.reception_lookup import find_session
from rongui_desktop.services.reception_views import representative_problems
from rongui_desktop.storage import numbering
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

_SERIAL_WIDTH = 4


@dataclass(frozen=True, slots=True)
class RecordedVisitor:
    """What recording gave: the key and number of the entry, and the numbers of its matters in their order."""

    id: UUID
    number: str
    opinion_numbers: tuple[str, ...]


class EntryWriter:
    """Puts entries of one session into the store, within one use case."""

    def __init__(self, session: Session, store: Store, session_id: UUID) -> None:
        """Load what the rules need.

        Raises:
            UserError: the session is gone or cancelled.
        """
        self._session = session
        self._now = store.clock.now()
        self._reception = find_session(session, session_id)
        if self._reception.status is SessionStatus.CANCELLED:
            raise UserError("本场已停接，不能登记来访；要接待请先恢复这一场。")
        self._facts = facts_in(look_in(session), session_id, self._now.date())
        self._settings = office.settings_in(session)
        # The events of the stored matters of the entry that is changed.
        self._events: dict[UUID, tuple[Event, ...]] = {}

    def problems(self, entry: VisitorEntry) -> list[Problem]:
        """Return what a tidied entry lacks before it can count."""
        return missing(entry, self._reception.day) + representative_problems(entry, self._facts)

    def add(self, entry: VisitorEntry, state: EntryState) -> RecordedVisitor:
        """Add an entry with new numbers; the first one of a planned session makes it 已举行.

        Raises:
            UserError: the session is still to come.
        """
        if self._reception.day > self._now.date():
            raise UserError(f"本场安排在{self._reception.day:%Y-%m-%d}，还没到日子，不能登记来访。")
        prefix, year = self._settings.visitor_prefix, self._reception.day.year
        number = numbering.plain_number(self._session, prefix, year, _SERIAL_WIDTH)
        visitor = Visitor(number=number, session_id=self._reception.id, name=PENDING_TEXT)
        self._session.add(visitor)
        if self._reception.status is SessionStatus.PLANNED:
            self._reception.status = SessionStatus.HELD
            if self._is_today:
                self._reception.opened_at = self._now.replace(second=0, microsecond=0)
        return self._put(visitor, entry, [], state)

    def change(self, visitor: Visitor, entry: VisitorEntry, state: EntryState) -> RecordedVisitor:
        """Bring a stored entry up to what was typed; stored matters that the entry leaves out stay.

        Raises:
            UserError: a matter of the entry is gone, or is being handled and would be handled otherwise.
        """
        stored = matters_of(self._session, [visitor.id]).get(visitor.id, [])
        self._events = events_of(self._session, OpinionCase, [matter.id for matter in stored])
        return self._put(visitor, entry, stored, state)

    @property
    def _is_today(self) -> bool:
        return self._reception.day == self._now.date()

    def _put(
        self, visitor: Visitor, entry: VisitorEntry, stored: list[Opinion], state: EntryState
    ) -> RecordedVisitor:
        person = entry.representative_id
        if person is not None and person not in names_of(look_in(self._session), [person]):
            raise UserError("接待代表已不在代表名册里，请重新选择。", "representative")
        visitor.name = entry.name or PENDING_TEXT
        visitor.person_count, visitor.gender, visitor.phone = entry.person_count, entry.gender, entry.phone
        visitor.community, visitor.address, visitor.representative_id = entry.community, entry.address, person
        visitor.confidential, visitor.follow_up, visitor.state = entry.confidential, entry.follow_up, state
        visitor.received_at = entry.received_at or visitor.received_at or self._present_time()
        rank = max((opinion.rank for opinion in stored), default=-1)
        numbers: list[str] = []
        for place, matter in said_matters(entry):
            if matter.id is None:
                rank += 1
                opinion = self._new_matter(visitor, rank)
            else:
                opinion = _stored_matter(stored, matter.id, place)
            self._put_matter(opinion, matter, place, state)
            numbers.append(opinion.number)
            stored = [*stored, opinion]
        if visitor.confidential:
            for opinion in stored:
                opinion.confidential = True
        return RecordedVisitor(visitor.id, visitor.number, tuple(numbers))

    def _present_time(self) -> time | None:
        if not self._is_today or self._reception.closed_at is not None:
            return None
        return self._now.time().replace(second=0, microsecond=0)

    def _new_matter(self, visitor: Visitor, rank: int) -> Opinion:
        source = SESSION_SOURCE[self._reception.kind]
        series = self._settings.matter_prefix(source)
        opinion = Opinion(
            number=numbering.case_number(self._session, series, self._reception.day.year),
            source=source,
            raised_on=self._reception.day,
            category=PENDING_TEXT,
            content=PENDING_TEXT,
            disposition=Disposition.SUBDISTRICT,
            visitor_id=visitor.id,
            rank=rank,
            state=EntryState.INCOMPLETE,
        )
        self._session.add(opinion)
        return opinion

    def _put_matter(self, opinion: Opinion, matter: MatterEntry, place: int, state: EntryState) -> None:
        category = matter.category or PENDING_TEXT
        if _is_handled(opinion, self._events.get(opinion.id, ())):
            _refuse_other_handling(opinion, matter, place)
        else:
            self._put_handling(opinion, matter, category, state)
        opinion.category = category
        opinion.content = matter.content or PENDING_TEXT
        opinion.spot_reply, opinion.confidential = matter.spot_reply, matter.confidential
        opinion.state = state

    def _put_handling(self, opinion: Opinion, matter: MatterEntry, category: str, state: EntryState) -> None:
        """Write the handling as typed: its events, and the columns with them."""
        disposition = matter.disposition or Disposition.SUBDISTRICT
        wanted = opinion_columns(opinion)
        if state is EntryState.VALID:
            wanted = _ended_or_going_on(opinion, wanted, matter, disposition)
        due = matter.due_on
        if due is None and state is EntryState.VALID and opinion.state is EntryState.INCOMPLETE:
            due = self._facts.rules.due(disposition, category, opinion.raised_on, self._facts.calendar)
        opinion.disposition = disposition
        wanted = replace(wanted, department=matter.department, due_on=due)
        case = OpinionCase(opinion, self._events.get(opinion.id, ()))
        reconcile(self._session, case, wanted, opinion.raised_on, self._session.info["why"])


def _stored_matter(stored: list[Opinion], key: UUID, place: int) -> Opinion:
    for opinion in stored:
        if opinion.id == key and opinion.state is not EntryState.WITHDRAWN:
            return opinion
    raise UserError(f"第{place + 1}个事项已不在这条登记里，请重新打开登记。", matter_field("matter", place))


def _is_handled(opinion: Opinion, events: Iterable[Event]) -> bool:
    """Whether the matter has left the evening: assigned, answered, closed or handled anew by somebody else."""
    if opinion.assigned_on is not None or any(step.kind is EventKind.REOPENED for step in steps(events)):
        return True
    later = opinion.replied_on is not None or opinion.closed_on is not None
    return later and opinion.disposition not in ENDED_ON_THE_SPOT


def _refuse_other_handling(opinion: Opinion, matter: MatterEntry, place: int) -> None:
    compared = (
        ("disposition", "处理方式", opinion.disposition, matter.disposition),
        ("department", "主责部门", opinion.department, matter.department),
        ("due_date", "办理期限", opinion.due_on, matter.due_on),
    )
    for name, label, stored, typed in compared:
        if stored != typed:
            raise UserError(
                f"{opinion.number}已在办理，“{label}”请到“意见建议”页更改。", matter_field(name, place)
            )


def _ended_or_going_on(
    opinion: Opinion, now: HandlingColumns, matter: MatterEntry, disposition: Disposition
) -> HandlingColumns:
    """Close a matter that ended on the spot, on the day it was raised; open again one that goes on after all."""
    was_ended = now.closed_on is not None
    if disposition not in ENDED_ON_THE_SPOT:
        if not was_ended:
            return now
        return replace(now, outcome=None, reply=None, replied_on=None, closed_on=None, satisfaction=None)
    same = was_ended and opinion.disposition is disposition
    # A reply that was written elsewhere (an imported ledger has its own) stays.
    own_reply = same and now.reply != opinion.spot_reply
    own_outcome = same and matter.outcome is None
    return replace(
        now,
        reply=now.reply if own_reply else matter.spot_reply,
        outcome=now.outcome if own_outcome else spot_outcome(matter),
        replied_on=now.replied_on or opinion.raised_on,
        closed_on=now.closed_on or opinion.raised_on,
    )
