"""Bringing the events of a matter up to columns that say otherwise: a changed row of a ledger, a corrected entry.

Nothing that was written disappears: what the columns say anew is appended; what they say differently is corrected
(更正) where it was said, or taken back (撤销); and where that does not do, all is taken back and written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.handling import PROMISES, Matter
from rongui_desktop.domain.handling_columns import HandlingColumns, events_from_columns, projected
from rongui_desktop.domain.handling_events import CONTENT, Event, correction_of, steps

_K = EventKind
# Columns that are the day of a step.
_DAYS = {"assigned_on": _K.ASSIGNED, "replied_on": _K.REPLIED, "closed_on": _K.CLOSED}
# Columns that a step says: the field, and the kinds that can say it, the likeliest first.
_SAID = {
    "department": ("department", (_K.ASSIGNED, _K.REGISTERED)),
    "officer": ("officer", (_K.ASSIGNED, _K.REGISTERED)),
    "due_on": ("due_on", (_K.ASSIGNED, _K.REOPENED, _K.EXTENDED, _K.RESUMED, _K.REGISTERED)),
    "reply": ("text", (_K.REPLIED, _K.REGISTERED)),
    "outcome": ("outcome", (_K.REPLIED, _K.CLOSED, _K.FULFILLED, _K.REGISTERED)),
    "satisfaction": ("satisfaction", (_K.RATED, _K.REGISTERED)),
}


@dataclass(frozen=True, slots=True)
class Hand:
    """Who mends, when and why; `new_id` makes the keys of the events."""

    new_id: Callable[[], UUID]
    recorded_at: datetime
    actor: str
    reason: str


def reconciling(
    matter: Matter, events: Iterable[Event], wanted: HandlingColumns, opened_on: date, hand: Hand
) -> tuple[Event, ...]:
    """Return the events to append so that the projection of all equals columns; none when it does already.

    Args:
        matter: the matter as it is to be.
        events: its events so far; when there are none, those that the columns imply are returned.
        wanted: the columns as they are to be.
        opened_on: the day on which it was registered (提出日期).
        hand: who does it, and why.
    """
    events = tuple(events)
    made = _Mending(matter, events, wanted, opened_on, hand)
    for mend in (made.little, made.whole):
        appended = mend()
        if projected(matter, (*events, *appended)) == wanted:
            return appended
    raise AssertionError("events that columns imply project to these columns")


class _Mending:
    def __init__(
        self, matter: Matter, events: tuple[Event, ...], wanted: HandlingColumns, opened_on: date, hand: Hand
    ) -> None:
        self._wanted, self._opened_on, self._hand = wanted, opened_on, hand
        self._now = projected(matter, events)
        self._counting = steps(events)
        self._last = max((event.sequence for event in events), default=0)
        self._implied = events_from_columns(
            wanted, opened_on, new_id=hand.new_id, recorded_at=hand.recorded_at, actor=hand.actor
        )

    def little(self) -> tuple[Event, ...]:
        """Append what is new, correct what differs where it was said, take back what is no more."""
        new = self._new_kinds()
        gone = {step.sequence for step in self._counting if step.kind in self._gone_kinds()}
        changes: dict[int, dict[str, Any]] = {}
        registered = next((step for step in self._counting if step.kind is _K.REGISTERED), None)
        if registered is not None and registered.day != self._opened_on:
            changes[registered.sequence] = {"day": self._opened_on}
        for column, kind in _DAYS.items():
            day = getattr(self._wanted, column)
            said = self._latest((kind,), gone)
            if kind not in new and day not in (None, getattr(self._now, column)) and said is not None:
                changes.setdefault(said.sequence, {})["day"] = day
        for column, (field, kinds) in _SAID.items():
            value = getattr(self._wanted, column)
            if value == getattr(self._now, column) or any(self._says(kind, field) for kind in new):
                continue
            said = self._latest(kinds, gone, field) or self._latest(kinds, gone)
            if said is not None and getattr(said, field) != value:
                changes.setdefault(said.sequence, {})[field] = value
                if field == "outcome" and value not in PROMISES:
                    changes[said.sequence]["planned_on"] = None
        opening = () if registered is not None else (self._bare_registration(),)
        added = [event for event in self._implied if event.kind in new]
        return self._numbered(gone, changes, [*opening, *added])

    def whole(self) -> tuple[Event, ...]:
        """Take everything back but the 登记, which is corrected, and write anew what the columns imply."""
        kept = next((step for step in self._counting if step.kind is _K.REGISTERED), None)
        gone = {step.sequence for step in self._counting if step is not kept}
        if kept is None:
            return self._numbered(gone, {}, self._implied)
        first, *others = self._implied
        content = {name: getattr(first, name) for name in CONTENT}
        same = all(getattr(kept, name) == value for name, value in content.items())
        return self._numbered(gone, {} if same else {kept.sequence: content}, others)

    def _new_kinds(self) -> set[EventKind]:
        new = {
            kind
            for column, kind in _DAYS.items()
            if getattr(self._now, column) is None and getattr(self._wanted, column) is not None
        }
        if self._now.satisfaction is None and any(event.kind is _K.RATED for event in self._implied):
            new.add(_K.RATED)
        return new

    def _gone_kinds(self) -> set[EventKind]:
        gone = {
            kind
            for column, kind in _DAYS.items()
            if getattr(self._now, column) is not None and getattr(self._wanted, column) is None
        }
        if self._now.satisfaction is not None and self._wanted.satisfaction is None:
            gone.add(_K.RATED)
        return gone

    def _says(self, kind: EventKind, field: str) -> bool:
        return any(event.kind is kind and getattr(event, field) is not None for event in self._implied)

    def _latest(self, kinds: tuple[EventKind, ...], gone: set[int], field: str = "") -> Event | None:
        """Return the last step of these kinds that says the field; of the likeliest kind when no field is asked for."""
        there = [step for step in self._counting if step.kind in kinds and step.sequence not in gone]
        if field:
            return next((step for step in reversed(there) if getattr(step, field) is not None), None)
        return min(reversed(there), key=lambda step: kinds.index(step.kind), default=None)

    def _bare_registration(self) -> Event:
        cleared: dict[str, Any] = dict.fromkeys(name for name in CONTENT if name != "day")
        return replace(self._implied[0], **cleared)

    def _numbered(
        self, gone: set[int], changes: dict[int, dict[str, Any]], added: Iterable[Event]
    ) -> tuple[Event, ...]:
        hand, made, place = self._hand, list[Event](), self._last
        for sequence in sorted(gone, reverse=True):
            place += 1
            made.append(
                Event(
                    id=hand.new_id(),
                    sequence=place,
                    kind=_K.WITHDRAWN,
                    day=hand.recorded_at.date(),
                    recorded_at=hand.recorded_at,
                    actor=hand.actor,
                    reason=hand.reason,
                    refers_to=sequence,
                )
            )
        for step in self._counting:
            if said := changes.get(step.sequence):
                place += 1
                made.append(
                    correction_of(
                        step,
                        id=hand.new_id(),
                        sequence=place,
                        recorded_at=hand.recorded_at,
                        actor=hand.actor,
                        reason=hand.reason,
                        **said,
                    )
                )
        for event in added:
            place += 1
            made.append(replace(event, sequence=place))
        return tuple(made)
