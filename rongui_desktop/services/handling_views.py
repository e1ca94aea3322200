"""How the handling of a matter or a suggestion is shown: its events as a timeline, and what may come next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import Disposition, EntryState, EventKind
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import Standing
from rongui_desktop.domain.handling_events import Event, RecordState, TimelineEntry, steps, timeline, undoable
from rongui_desktop.domain.suggestion_handling import SuggestionStanding, reply_class
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.handling_writing import Case, OpinionCase
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.masking import HIDDEN_MATTER

# Characters of a text that a line of the timeline shows.
_LINE = 60


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One event.

    Attributes:
        id: its key, for `mark_sent`.
        sequence: its place in the order of writing; 更正 and 撤销 name it.
        kind: what happened, or 更正 or 撤销.
        day: the day on which it happened.
        recorded_at: when it was written.
        actor: who wrote it.
        words: what it says, in one line; texts of a confidential matter are hidden.
        state: 有效, 已撤销, 已更正 or 无效.
        by: the sequence of the event that took it back or wrote it anew.
        sent: printed or sent on.
        may_take_back: it may be taken back now.
        step: the step as it counts now, with what corrections say, for the form that corrects it; None for what is no
            step or does not count.
    """

    id: UUID
    sequence: int
    kind: EventKind
    day: date
    recorded_at: datetime
    actor: str
    words: str
    state: RecordState
    by: int | None
    sent: bool
    may_take_back: bool
    step: Event | None


@dataclass(frozen=True, slots=True)
class Possible:
    """A step that may be taken now, with what to propose in its form; the day proposed is today."""

    kind: EventKind
    due_on: date | None = None
    department: str = ""
    officer: str = ""


@dataclass(frozen=True, slots=True)
class Fellow:
    """Another matter of the same 同一事项; `leading` for the one that the others are linked to."""

    id: UUID
    number: str
    headline: str
    badge: Badge
    leading: bool


@dataclass(frozen=True, slots=True)
class Person:
    """A deputy who is named beside a matter."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Activity:
    """A supervision activity (监督活动), as a matter that arose from it names it."""

    id: UUID
    number: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingView:
    """The handling of a resident's matter.

    Attributes:
        id: the matter's key.
        number: 意见编号.
        state: 有效, 待补 or 作废; only a 有效 one may be handled.
        disposition: 处理方式.
        hidden: confidential; names and texts are shown on its own page only.
        standing: how it stands today.
        rows: all events, in the order of the days they speak of.
        possible: what may be written now, the likeliest first; nothing for 待补 and 作废.
        leading: 同一事项: whether the others are linked to this one.
        fellows: the other matters of the same 同一事项, in the order in which they were raised.
        followers: deputies who follow it (跟进代表).
        activities: the supervision activities that it arose from.
    """

    id: UUID
    number: str
    state: EntryState
    disposition: Disposition
    hidden: bool
    standing: Standing
    rows: tuple[TimelineRow, ...]
    possible: tuple[Possible, ...]
    leading: bool = False
    fellows: tuple[Fellow, ...] = ()
    followers: tuple[Person, ...] = ()
    activities: tuple[Activity, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionView:
    """The handling of a deputies' suggestion; `question` asks about a 责任领导 whose post the words do not show."""

    id: UUID
    number: str
    state: EntryState
    standing: SuggestionStanding
    rows: tuple[TimelineRow, ...]
    possible: tuple[Possible, ...]
    question: str = ""


def rows_of(case: Case, *, hidden: bool = False) -> tuple[TimelineRow, ...]:
    """Return the timeline of a matter or suggestion."""
    counting = {step.sequence: step for step in steps(case.events)}
    may_undo = undoable(case.events)
    is_matter = isinstance(case, OpinionCase)
    return tuple(
        _row(entry, counting, may_undo, hidden=hidden, classed=not is_matter)
        for entry in timeline(case.events)
    )


def _row(
    entry: TimelineEntry,
    counting: dict[int, Event],
    may_undo: int | None,
    *,
    hidden: bool,
    classed: bool,
) -> TimelineRow:
    event = entry.event
    return TimelineRow(
        id=event.id,
        sequence=event.sequence,
        kind=event.kind,
        day=event.day,
        recorded_at=event.recorded_at,
        actor=event.actor,
        words=event_words(event, hidden=hidden, classed=classed),
        state=entry.state,
        by=entry.by,
        sent=event.sent,
        may_take_back=event.sequence == may_undo,
        step=counting.get(event.sequence),
    )


def event_words(event: Event, *, hidden: bool = False, classed: bool = False) -> str:
    """Return what an event says in one line: 教育局 赵六 · 期限2019-07-05 · “已修好”.

    Args:
        event: the event.
        hidden: hide its texts.
        classed: name the class of the result (A, B, C), as deputies' suggestions have it.
    """
    grade = reply_class(event.outcome) if classed else None
    said = [
        f"第{event.refers_to}条" if event.refers_to is not None else "",
        " ".join(filter(None, (event.department, event.officer))),
        f"期限{event.due_on:%Y-%m-%d}" if event.due_on else "",
        f"{event.outcome.value}{f'（{grade}类）' if grade else ''}" if event.outcome else "",
        f"计划{event.planned_on:%Y-%m-%d}解决" if event.planned_on else "",
        event.satisfaction.value if event.satisfaction else "",
        f"办理态度{event.attitude.value}" if event.attitude else "",
        event.document_number or "",
        _shown(event.text, hidden),
        f"原因：{_shown(event.reason, hidden)}" if event.reason else "",
    ]
    return " · ".join(filter(None, said))


def _shown(text: str | None, hidden: bool) -> str:
    return HIDDEN_MATTER if text and hidden else one_line(text, _LINE)


def possible_steps(
    case: Case, today: date, rules: DeadlineRules, calendar: WorkingCalendar
) -> tuple[Possible, ...]:
    """Return what may be written now with what to propose: due date by rule, department and officer as known."""
    return tuple(_possible(case, kind, today, rules, calendar) for kind in case.possible())


def _possible(
    case: Case, kind: EventKind, today: date, rules: DeadlineRules, calendar: WorkingCalendar
) -> Possible:
    due_on = case.due(kind, today, rules, calendar)
    if kind is not EventKind.ASSIGNED:
        return Possible(kind, due_on)
    department, officer = known_hands(case)
    return Possible(kind, due_on, department or "", officer or "")


def known_hands(case: Case) -> tuple[str | None, str | None]:
    """Return 主责部门 and 责任人 to propose for 交办: what is known; after 退回 nobody."""
    stands = case.stands()
    return stands.department, stands.officer


def numbers_of(cases: Iterable[Case]) -> str:
    """Return the numbers of matters, separated as clerks do."""
    return "、".join(case.number for case in cases)
