"""The events of a matter's handling (办理记录), and how later ones mend earlier ones.

An event is written once and never changed, but for its mark that it was printed or sent, with the 文号 that its paper
got then. What was written wrongly is mended by a further event, so the record shows both:

* 撤销 takes an event back: it does not count, and stays visible.
* 更正 writes an event anew, whole: its day and all its fields are those of the correction, what the correction leaves
  empty is empty; only kind, place in the order and reason stay. `correction_of` makes one that changes single fields.

A mending speaks of the record, not of the matter: it holds for every day one asks about, as a corrected ledger does,
also for days before it was written. Each event carries a sequence number within its matter, from 1, in the order of
writing; a mending counts only for events with a lower one, so mendings of mendings are well defined.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event; which fields speak depends on its kind (`domain.handling`).

    Attributes:
        id: its key.
        sequence: its place among the events of its matter in the order of writing, from 1.
        kind: what happened.
        day: the day on which it happened; for 更正 the day on which the corrected event happened.
        recorded_at: when it was written, local time.
        actor: who wrote it.
        department: 主责部门 of 登记 and 交办.
        officer: 责任人, the same.
        due_on: 办理期限 as 登记 proposes it or 交办, 延期, 恢复 and 重办 set it.
        outcome: 办理结果.
        satisfaction: 满意度; of a deputies' suggestion, with the result.
        attitude: a deputy's satisfaction with how the suggestion was handled (办理态度).
        planned_on: the day by which it is promised to be solved.
        document_number: 文号 of the paper that carries it, 建议编号 where a matter became a deputies' suggestion.
        text: what was said; of 办复 the reply (答复内容).
        reason: why, for the kinds that need one.
        refers_to: sequence of the event that 更正 writes anew or 撤销 takes back.
        sent: printed or sent on; from then on it can be corrected, not taken back.
    """

    id: UUID
    sequence: int
    kind: EventKind
    day: date
    recorded_at: datetime
    actor: str
    department: str | None = None
    officer: str | None = None
    due_on: date | None = None
    outcome: Outcome | None = None
    satisfaction: Satisfaction | None = None
    attitude: Satisfaction | None = None
    planned_on: date | None = None
    document_number: str | None = None
    text: str | None = None
    reason: str | None = None
    refers_to: int | None = None
    sent: bool = False

    @property
    def place(self) -> tuple[date, int, int]:
        """Where it stands in the order of what happened: by day, then by writing."""
        return self.day, self.sequence, self.id.int


# What a correction writes anew.
CONTENT = (
    "day", "department", "officer", "due_on", "outcome", "satisfaction", "attitude", "planned_on", "document_number",
    "text",
)  # fmt: skip


class RecordState(StrEnum):
    """What has become of an event as a record."""

    VALID = "有效"
    TAKEN_BACK = "已撤销"
    CORRECTED = "已更正"
    # A mending that refers to nothing that it could mend; the window writes none, a workbook may hold one.
    VOID = "无效"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """An event as the timeline shows it; `by` is the sequence of the event that took it back or corrected it."""

    event: Event
    state: RecordState
    by: int | None = None


class _Mendings:
    """Who was taken back and what was written anew, by sequence number."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = tuple(events)
        self.taken_back: dict[int, int] = {}
        self.correction: dict[int, Event] = {}
        # From the last to the first: whether a mending was itself taken back is known before it is applied.
        for event in sorted(self.events, key=lambda each: (each.sequence, each.id.int), reverse=True):
            target = event.refers_to
            if event.kind.is_step or target is None or target >= event.sequence:
                continue
            if event.sequence in self.taken_back:
                continue
            if event.kind is EventKind.WITHDRAWN:
                self.taken_back.setdefault(target, event.sequence)
            else:
                self.correction.setdefault(target, event)

    def mends_nothing(self, event: Event) -> bool:
        target = event.refers_to
        if event.kind.is_step:
            return False
        if target is None or target >= event.sequence:
            return True
        may_be_step_only = event.kind is EventKind.CORRECTED
        return not any(
            each.sequence == target and (each.kind.is_step or not may_be_step_only) for each in self.events
        )

    def entry(self, event: Event) -> TimelineEntry:
        by = self.taken_back.get(event.sequence)
        if by is not None:
            return TimelineEntry(event, RecordState.TAKEN_BACK, by)
        if self.mends_nothing(event):
            return TimelineEntry(event, RecordState.VOID)
        # A correction that a later one of the same event replaces is itself corrected.
        corrected = event.refers_to if event.kind is EventKind.CORRECTED else event.sequence
        last = self.correction.get(corrected) if corrected is not None else None
        if last is None or last.sequence == event.sequence or event.kind is EventKind.WITHDRAWN:
            return TimelineEntry(event, RecordState.VALID)
        return TimelineEntry(event, RecordState.CORRECTED, last.sequence)


def timeline(events: Iterable[Event]) -> tuple[TimelineEntry, ...]:
    """Return every event, in the order of the days they speak of, each with what became of it as a record."""
    mendings = _Mendings(events)
    return tuple(mendings.entry(event) for event in sorted(mendings.events, key=lambda each: each.place))


def steps(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the steps that count, as they were last corrected, in order; neither 更正 nor 撤销 is among them."""
    mendings = _Mendings(events)
    counting = [
        _written_anew(event, mendings.correction.get(event.sequence))
        for event in mendings.events
        if event.kind.is_step and event.sequence not in mendings.taken_back
    ]
    return tuple(sorted(counting, key=lambda each: each.place))


def _written_anew(event: Event, correction: Event | None) -> Event:
    if correction is None:
        return event
    content: dict[str, Any] = {name: getattr(correction, name) for name in CONTENT}
    return replace(event, **content, sent=event.sent or correction.sent)


def last_counting(events: Iterable[Event]) -> Event | None:
    """Return the event that was written last of those that count: a step or a 更正; None without any."""
    mendings = _Mendings(events)
    counting = (
        event
        for event in mendings.events
        if event.kind is not EventKind.WITHDRAWN
        and event.sequence not in mendings.taken_back
        and not mendings.mends_nothing(event)
    )
    return max(counting, key=lambda event: (event.sequence, event.id.int), default=None)


def undoable(events: Iterable[Event]) -> int | None:
    """Return the sequence of the event that may be taken back now, or None.

    That is the last one that counts, so nothing that was built on it is left hanging; not the 登记 (a matter is
    withdrawn as a whole, 作废), and nothing that was printed or sent on.
    """
    last = last_counting(events)
    if last is None or last.sent or last.kind is EventKind.REGISTERED:
        return None
    return last.sequence


def correction_of(
    event: Event,
    *,
    id: UUID,  # noqa: A002
    sequence: int,
    recorded_at: datetime,
    actor: str,
    reason: str,
    **changes: Any,
) -> Event:
    """Return the 更正 that writes an event anew with some fields changed.

    Args:
        event: the step to be corrected, as `steps` gives it: with what earlier corrections said.
        id: the key of the correction.
        sequence: its place in the order of writing.
        recorded_at: when it is written, local time.
        actor: who writes it.
        reason: why.
        changes: fields of the step and what is right; only those of `CONTENT`.

    Raises:
        TypeError: a change of a field that a correction cannot change.
    """
    wrong = set(changes) - set(CONTENT)
    if wrong:
        raise TypeError(f"a correction cannot change {', '.join(sorted(wrong))}")
    said = {each.name: getattr(event, each.name) for each in fields(Event)} | changes
    said |= {"id": id, "sequence": sequence, "recorded_at": recorded_at, "actor": actor, "reason": reason}
    said |= {"kind": EventKind.CORRECTED, "refers_to": event.sequence, "sent": False}
    return Event(**said)
