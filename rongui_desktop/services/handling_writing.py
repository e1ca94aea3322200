"""The one place where events of handling are written, together with the columns that are their projection."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import Matter, Standing, standing
from rongui_desktop.domain.handling_columns import HandlingColumns, columns_of
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_projection import (
    matter_of,
    opinion_columns,
    opinion_projection,
    suggestion_columns,
    suggestion_projection,
)
from rongui_desktop.domain.handling_reconciling import Hand, reconciling
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.handling_rules import check_event, possible_next, proposed_due
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.suggestion_handling import (
    SuggestionStanding,
    check_suggestion_event,
    possible_next_of_suggestion,
    proposed_suggestion_due,
    suggestion_standing,
)
from rongui_desktop.services.handling_record import events_by

_FIELDS = tuple(field.name for field in fields(Event))
# A suggestion is there from its first event on; it has no 提出日期 to be before.
_SUGGESTION = Matter(raised_on=date.min, disposition=None)


class Case(ABC):
    """A matter or a suggestion with all its events, within one use case; it is dealt with by its subclasses."""

    owner: str

    def __init__(self, record: Any, events: Iterable[Event]) -> None:
        """Take the record and its events, in the order of writing."""
        self._record = record
        self.events = tuple(events)

    @property
    def id(self) -> UUID:
        """The key of the record."""
        return self._record.id

    @property
    def number(self) -> str:
        """意见编号 or 建议编号."""
        return self._record.number

    @abstractmethod
    def stands(self) -> Standing:
        """Return how it stands by all that is recorded."""

    @abstractmethod
    def possible(self) -> tuple[EventKind, ...]:
        """Return what may be written now, the likeliest first."""

    @abstractmethod
    def check(self, new: Event, calendar: WorkingCalendar, today: date) -> None:
        """Check that an event may be written now.

        Raises:
            UserError: it may not.
        """

    @abstractmethod
    def due(self, kind: EventKind, day: date, rules: DeadlineRules, calendar: WorkingCalendar) -> date | None:
        """Return the 办理期限 to propose for a step."""

    @abstractmethod
    def mending(self, wanted: HandlingColumns, opened_on: date, hand: Hand) -> tuple[Event, ...]:
        """Return the events that bring the projection to columns."""

    @abstractmethod
    def projection(self) -> dict[str, Any]:
        """Return the projected columns by attribute."""

    def next(self, session: Session, kind: EventKind, day: date, **said: Any) -> Event:
        """Return a further event as it would be written now, by whoever works at the store."""
        last = max((event.sequence for event in self.events), default=0)
        return Event(
            id=new_id(),
            sequence=last + 1,
            kind=kind,
            day=day,
            recorded_at=session.info["at"],
            actor=session.info["actor"],
            **said,
        )

    def write(self, session: Session, events: Iterable[Event]) -> None:
        """Append events and bring the stored columns to their projection."""
        for event in events:
            said: dict[str, Any] = {name: getattr(event, name) for name in _FIELDS}
            said[self.owner] = self.id
            session.add(HandlingEvent(**said))
            self.events = (*self.events, event)
        for attribute, value in self.projection().items():
            if getattr(self._record, attribute) != value:
                setattr(self._record, attribute, value)


class OpinionCase(Case):
    """A resident's matter."""

    owner = "opinion_id"

    @property
    def record(self) -> Opinion:
        """The stored matter."""
        return self._record

    @property
    def matter(self) -> Matter:
        """What is known of it besides its events."""
        return matter_of(self.record)

    def stands(self) -> Standing:
        """Return how it stands by all that is recorded."""
        return standing(self.matter, self.events, date.max)

    def possible(self) -> tuple[EventKind, ...]:
        """Return what may be written now."""
        return possible_next(self.stands())

    def check(self, new: Event, calendar: WorkingCalendar, today: date) -> None:
        """Check by the rules of residents' matters."""
        check_event(self.matter, self.events, new, calendar=calendar, today=today)

    def due(self, kind: EventKind, day: date, rules: DeadlineRules, calendar: WorkingCalendar) -> date | None:
        """Propose by the station's rules."""
        return proposed_due(self.matter, self.events, kind, day, rules, calendar)

    def mending(self, wanted: HandlingColumns, opened_on: date, hand: Hand) -> tuple[Event, ...]:
        """Mend as a matter of its 提出日期."""
        return reconciling(self.matter, self.events, wanted, opened_on, hand)

    def projection(self) -> dict[str, Any]:
        """Return the projected columns of a matter."""
        return opinion_projection(self.matter, self.events)


class SuggestionCase(Case):
    """A deputies' suggestion."""

    owner = "suggestion_id"

    @property
    def record(self) -> Suggestion:
        """The stored suggestion."""
        return self._record

    def stands(self) -> Standing:
        """Return how it stands by all that is recorded."""
        return self.stands_whole().handling

    def stands_whole(self) -> SuggestionStanding:
        """Return the same with 面商, class and 办理态度."""
        return suggestion_standing(self.events, date.max)

    def possible(self) -> tuple[EventKind, ...]:
        """Return what may be written now."""
        return possible_next_of_suggestion(self.stands_whole())

    def check(self, new: Event, calendar: WorkingCalendar, today: date) -> None:
        """Check by the rules of suggestions."""
        check_suggestion_event(self.events, new, calendar=calendar, today=today)

    def due(self, kind: EventKind, day: date, rules: DeadlineRules, calendar: WorkingCalendar) -> date | None:
        """Propose by law."""
        return proposed_suggestion_due(kind, day, calendar)

    def mending(self, wanted: HandlingColumns, opened_on: date, hand: Hand) -> tuple[Event, ...]:
        """Mend; a suggestion may have been registered on any day."""
        return reconciling(_SUGGESTION, self.events, wanted, opened_on, hand)

    def projection(self) -> dict[str, Any]:
        """Return the projected columns of a suggestion."""
        return suggestion_projection(self.events)


C = TypeVar("C", OpinionCase, SuggestionCase)
_RECORDS: dict[type[Any], type[Opinion] | type[Suggestion]] = {
    OpinionCase: Opinion,
    SuggestionCase: Suggestion,
}


def events_of(session: Session, kind: type[Case], keys: Sequence[UUID]) -> dict[UUID, tuple[Event, ...]]:
    """Return the events of matters or suggestions by their keys, each in the order of writing."""
    return events_by(session, getattr(HandlingEvent, kind.owner), keys)


def load_cases(session: Session, kind: type[C], keys: Sequence[UUID]) -> list[C]:
    """Return stored matters or suggestions with their events, in the order asked for; those in the bin are left out."""
    keys = list(dict.fromkeys(keys))
    record: Any = _RECORDS[kind]
    query = select(record).where(record.id.in_(keys), record.deleted_at.is_(None))
    rows: dict[UUID, Any] = {row.id: row for row in session.scalars(query)}
    events = events_of(session, kind, keys)
    return [kind(rows[key], events.get(key, ())) for key in keys if key in rows]


def hand_of(session: Session, reason: str) -> Hand:
    """Return who mends in this use case, and when."""
    return Hand(new_id, session.info["at"], session.info["actor"], reason)


def reconcile(session: Session, case: Case, wanted: HandlingColumns, opened_on: date, reason: str) -> None:
    """Append the fewest events that bring a matter's columns to what they are to be, and write those.

    Args:
        session: the use case.
        case: the matter or suggestion; a new one has no events yet.
        wanted: its columns as they are to be.
        opened_on: the day on which it was registered.
        reason: why, should something have to be corrected.
    """
    case.write(session, case.mending(wanted, opened_on, hand_of(session, reason)))


def settle(session: Session, records: Iterable[Opinion | Suggestion], reason: str) -> None:
    """Give records the events that their columns, as set, imply: for rows that come whole from elsewhere.

    Only those whose columns differ from the projection of their events get further ones.
    """
    opinions, suggestions = list[Opinion](), list[Suggestion]()
    for record in records:
        if isinstance(record, Opinion):
            opinions.append(record)
        else:
            suggestions.append(record)
    written = events_of(session, OpinionCase, [each.id for each in opinions])
    for opinion in opinions:
        case = OpinionCase(opinion, written.get(opinion.id, ()))
        reconcile(session, case, opinion_columns(opinion), opinion.raised_on, reason)
    written = events_of(session, SuggestionCase, [each.id for each in suggestions])
    for suggestion in suggestions:
        case = SuggestionCase(suggestion, written.get(suggestion.id, ()))
        wanted = suggestion_columns(suggestion, case.events)
        reconcile(session, case, wanted, opened_on(case, wanted, session.info["at"].date()), reason)


def opened_on(case: SuggestionCase, wanted: HandlingColumns, today: date) -> date:
    """Return the day on which a suggestion counts as registered: as recorded, but not after what happened to it."""
    begun = [event.day for event in case.events if event.kind is EventKind.REGISTERED][:1]
    days = (wanted.assigned_on, wanted.replied_on, wanted.closed_on)
    return min([*(begun or [today]), *filter(None, days)])


def columns_now(case: Case) -> HandlingColumns:
    """Return the columns that the events of a case project to."""
    return columns_of(case.stands())
