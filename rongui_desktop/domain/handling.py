"""How a resident's matter (意见建议) stands, from the first word to the close.

The model, for whoever works on it next:

* **Events are the truth.** A matter is a handful of facts (`Matter`) and a list of events (`handling_events.Event`): it
  was registered, assigned, answered, closed … `standing` folds them into how the matter stood at the end of a day. It
  is pure and total: the same events in any order give the same answer, no list of events makes it fail.
* **Order** is that of the days, on one day that of writing. Steps dated after the day one asks about have not happened
  yet; what was taken back does not count; what was corrected counts as corrected (`handling_events`).
* **State is computed.** Stage, overdue, days left are never stored. What is stored beside the events are the columns
  of the sheet 意见建议, as `handling_columns.columns_of` projects them; whoever adds an event writes both at once.
* **Due dates are written, not derived.** 登记 proposes one, 交办, 延期, 恢复 and 重办 set one, and each event carries
  the day itself. Rules and calendar (`deadlines`) propose it when the event is typed. So neither a changed setting nor
  a holiday that is typed in later moves a day that stands on a printed 交办单.
* **The clock** of a due date runs until the matter is answered (办复) or closed, and stands still while suspended.
* **Rules of typing** (`handling_rules`) say what may follow what. `standing` does not judge: an imported ledger holds
  matters that were closed without having been assigned, and they stand as their columns say.

The kinds of steps, and what they do:

* 登记 opens the matter. It carries what is known without a day: the proposed 主责部门, 责任人 and 办理期限, and from
  old ledgers a reply, a result or a rating that nobody dated.
* 审核: it has been looked through and may be assigned. Whoever assigns at once has looked through it.
* 交办 gives it to a department; from here the deadline counts. After 退回 it goes to another one.
* 接收, 退回: the department takes it, or gives it back. Then it is nobody's; its due date stays until the next 交办.
* 延期 sets a later due date; one that is not later changes nothing.
* 暂停, 恢复: the clock stops, and goes on with the due date moved by as much.
* 催办 is counted.
* 办复 is the reply, with 办理结果; a fuller one later replaces it, and is to be fed back anew.
* 反馈, 测评: the reply reached the resident; what the resident says of it.
* 办结 is the end, with 办理结果, solved or not.
* 重办: all over again. Reply, result, rating and end are void, and there is a new due date.
* 落实: a promise (正在解决, 列入计划解决) that the matter was closed with was kept, or given a new day. The end stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import SOON_DAYS, is_overdue
from rongui_desktop.domain.handling_events import Event, steps, undoable

# Results that promise more than has been done (class B of 代表建议).
PROMISES = (Outcome.SOLVING, Outcome.PLANNED)


class Stage(StrEnum):
    """Where a matter is on its way. All but 已办结 and 日期未到 are open."""

    AHEAD = "日期未到"
    REGISTERED = "待审核"
    REVIEWED = "待交办"
    ASSIGNED = "待接收"
    RETURNED = "已退回"
    IN_HAND = "办理中"
    SUSPENDED = "已暂停"
    REOPENED = "重办中"
    REPLIED = "已办复"
    FED_BACK = "待回访"
    RATED = "待办结"
    CLOSED = "已办结"


@dataclass(frozen=True, slots=True)
class Matter:
    """What is known of a matter besides its events.

    Attributes:
        raised_on: 提出日期; a matter is not there before it.
        disposition: 处理方式; None for a deputies' suggestion, which has none.
        category: 类别, by which a rule of deadlines may go.
        spot_reply: 现场答复, needed by some dispositions.
    """

    raised_on: date
    disposition: Disposition | None
    category: str = ""
    spot_reply: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a matter stood at the end of a day (`as_of`).

    Attributes:
        stage: where it was on its way.
        disposition: 处理方式 of the matter.
        reviewed_on: day of 审核.
        assigned_on: 交办日期; None again after 退回.
        department: 主责部门.
        officer: 责任人.
        received_on: day on which the department took it.
        due_on: 办理期限, with extensions and suspensions that have ended.
        days_left: days to the due date, negative when it has passed; None without one, after 办复 and after 办结. While
            it is suspended, what was left on the day of 暂停.
        overdue: the due date passed without a reply.
        due_soon: the due date is today or within seven days.
        extension_count: how often it was extended, in all.
        suspended_on: the day of 暂停, while it is suspended.
        urged_count: how often it was urged, in all.
        replied_on: 答复日期.
        reply: 答复内容.
        document_number: 文号 of the reply.
        fed_back_on: day of 反馈.
        outcome: 办理结果.
        satisfaction: 满意度.
        planned_on: the day that was promised, with 正在解决 or 列入计划解决.
        promise_due: that day has come, and nothing says that the promise was kept; also of a closed matter.
        closed_on: 办结日期.
        reopened_count: how often it was handled anew (重办).
        undoable: sequence of the event that may be taken back now (of all events, whatever `as_of`).
        last_step: the last step that counts, None before 登记.
    """

    stage: Stage
    disposition: Disposition | None
    reviewed_on: date | None = None
    assigned_on: date | None = None
    department: str | None = None
    officer: str | None = None
    received_on: date | None = None
    due_on: date | None = None
    days_left: int | None = None
    overdue: bool = False
    due_soon: bool = False
    extension_count: int = 0
    suspended_on: date | None = None
    urged_count: int = 0
    replied_on: date | None = None
    reply: str | None = None
    document_number: str | None = None
    fed_back_on: date | None = None
    outcome: Outcome | None = None
    satisfaction: Satisfaction | None = None
    planned_on: date | None = None
    promise_due: bool = False
    closed_on: date | None = None
    reopened_count: int = 0
    undoable: int | None = None
    last_step: Event | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it had been closed (已办结)."""
        return self.stage is Stage.CLOSED

    @property
    def is_open(self) -> bool:
        """Whether it was there and had not been closed; a matter counts as one or the other, never as both."""
        return self.stage not in (Stage.CLOSED, Stage.AHEAD)

    @property
    def closed_unsolved(self) -> bool:
        """Whether it was closed without having been solved (正在解决, 列入计划解决, 解释说明 …), or nobody said how."""
        return self.is_closed and self.outcome is not Outcome.SOLVED


@dataclass(slots=True)
class _Course:
    """The matter on its way through its steps."""

    reviewed_on: date | None = None
    assigned_on: date | None = None
    department: str | None = None
    officer: str | None = None
    received_on: date | None = None
    returned: bool = False
    handled_anew: bool = False
    due_on: date | None = None
    extension_count: int = 0
    suspended_on: date | None = None
    urged_count: int = 0
    replied_on: date | None = None
    reply: str | None = None
    document_number: str | None = None
    fed_back_on: date | None = None
    outcome: Outcome | None = None
    satisfaction: Satisfaction | None = None
    planned_on: date | None = None
    closed_on: date | None = None
    reopened_count: int = 0

    def conclude(self, event: Event) -> None:
        """Take over a result; one that promises nothing ends an earlier promise."""
        if event.outcome is not None:
            self.outcome = event.outcome
            if event.outcome not in PROMISES:
                self.planned_on = None
        if event.planned_on is not None:
            self.planned_on = event.planned_on

    def postpone(self, due_on: date | None) -> None:
        """Move the due date on, never back."""
        if due_on is not None and (self.due_on is None or due_on > self.due_on):
            self.due_on = due_on

    def stage(self) -> Stage:
        rated = self.satisfaction not in (None, Satisfaction.UNRATED)
        reached = (
            (self.closed_on is not None, Stage.CLOSED),
            (rated, Stage.RATED),
            (self.fed_back_on is not None, Stage.FED_BACK),
            (self.replied_on is not None, Stage.REPLIED),
            (self.suspended_on is not None, Stage.SUSPENDED),
            (self.returned, Stage.RETURNED),
            (self.handled_anew and self.assigned_on is not None, Stage.REOPENED),
            (self.received_on is not None, Stage.IN_HAND),
            (self.assigned_on is not None, Stage.ASSIGNED),
            (self.reviewed_on is not None or self.handled_anew, Stage.REVIEWED),
        )
        return next((stage for holds, stage in reached if holds), Stage.REGISTERED)


def _registered(course: _Course, event: Event) -> None:
    course.department = course.department if course.department is not None else event.department
    course.officer = course.officer if course.officer is not None else event.officer
    course.due_on = course.due_on if course.due_on is not None else event.due_on
    course.reply = course.reply if course.reply is not None else event.text
    course.satisfaction = course.satisfaction if course.satisfaction is not None else event.satisfaction
    if course.outcome is None:
        course.conclude(event)


def _reviewed(course: _Course, event: Event) -> None:
    course.reviewed_on = event.day


def _assigned(course: _Course, event: Event) -> None:
    if event.department is not None and event.department != course.department:
        course.department, course.officer = event.department, None
    if event.officer is not None:
        course.officer = event.officer
    if event.due_on is not None:
        course.due_on = event.due_on
    course.assigned_on = event.day
    course.received_on = course.suspended_on = None
    course.returned = course.handled_anew = False


def _received(course: _Course, event: Event) -> None:
    course.received_on, course.returned = event.day, False


def _returned(course: _Course, event: Event) -> None:
    course.assigned_on = course.department = course.officer = course.received_on = course.suspended_on = None
    course.returned = True


def _extended(course: _Course, event: Event) -> None:
    course.extension_count += event.due_on is not None
    course.postpone(event.due_on)


def _suspended(course: _Course, event: Event) -> None:
    if course.replied_on is None and course.closed_on is None:
        course.suspended_on = course.suspended_on or event.day


def _resumed(course: _Course, event: Event) -> None:
    if course.suspended_on is not None:
        course.suspended_on = None
        course.postpone(event.due_on)


def _urged(course: _Course, event: Event) -> None:
    course.urged_count += 1


def _replied(course: _Course, event: Event) -> None:
    course.replied_on, course.suspended_on, course.fed_back_on = event.day, None, None
    course.reply = event.text if event.text is not None else course.reply
    course.document_number = event.document_number
    course.conclude(event)


def _fed_back(course: _Course, event: Event) -> None:
    course.fed_back_on = event.day


def _rated(course: _Course, event: Event) -> None:
    course.satisfaction = event.satisfaction if event.satisfaction is not None else course.satisfaction


def _closed(course: _Course, event: Event) -> None:
    course.closed_on, course.suspended_on = event.day, None
    course.conclude(event)


def _reopened(course: _Course, event: Event) -> None:
    course.replied_on = course.reply = course.document_number = course.fed_back_on = None
    course.outcome = course.satisfaction = course.planned_on = course.closed_on = course.suspended_on = None
    course.due_on = event.due_on
    course.handled_anew = True
    course.reopened_count += 1


def _fulfilled(course: _Course, event: Event) -> None:
    course.conclude(event)


_EFFECTS: dict[EventKind, Callable[[_Course, Event], None]] = {
    EventKind.REGISTERED: _registered,
    EventKind.REVIEWED: _reviewed,
    EventKind.ASSIGNED: _assigned,
    EventKind.RECEIVED: _received,
    EventKind.RETURNED: _returned,
    EventKind.EXTENDED: _extended,
    EventKind.SUSPENDED: _suspended,
    EventKind.RESUMED: _resumed,
    EventKind.URGED: _urged,
    EventKind.REPLIED: _replied,
    EventKind.FED_BACK: _fed_back,
    EventKind.RATED: _rated,
    EventKind.CLOSED: _closed,
    EventKind.REOPENED: _reopened,
    EventKind.FULFILLED: _fulfilled,
}


def standing(matter: Matter, events: Iterable[Event], as_of: date) -> Standing:
    """Return how a matter stood at the end of a day.

    Args:
        matter: the matter.
        events: its events, in any order.
        as_of: the day; `date.max` asks for the last word of all that is recorded.
    """
    events = tuple(events)
    may_undo = undoable(events)
    if as_of < matter.raised_on:
        return Standing(stage=Stage.AHEAD, disposition=matter.disposition, undoable=may_undo)
    course, last = _Course(), None
    for last in (event for event in steps(events) if event.day <= as_of):
        effect = _EFFECTS.get(last.kind)
        if effect is not None:
            effect(course, last)
    return _stood(matter, course, as_of, may_undo, last)


def _stood(
    matter: Matter, course: _Course, as_of: date, may_undo: int | None, last: Event | None
) -> Standing:
    clock = course.suspended_on or as_of
    ended_on = course.replied_on or course.closed_on
    running = course.due_on is not None and ended_on is None
    days_left = (course.due_on - clock).days if course.due_on is not None and running else None
    promised = course.planned_on if course.outcome in PROMISES else None
    return Standing(
        stage=course.stage(),
        disposition=matter.disposition,
        reviewed_on=course.reviewed_on,
        assigned_on=course.assigned_on,
        department=course.department,
        officer=course.officer,
        received_on=course.received_on,
        due_on=course.due_on,
        days_left=days_left,
        overdue=is_overdue(course.due_on, ended_on, clock),
        due_soon=days_left is not None and 0 <= days_left <= SOON_DAYS and course.suspended_on is None,
        extension_count=course.extension_count,
        suspended_on=course.suspended_on,
        urged_count=course.urged_count,
        replied_on=course.replied_on,
        reply=course.reply,
        document_number=course.document_number,
        fed_back_on=course.fed_back_on,
        outcome=course.outcome,
        satisfaction=course.satisfaction,
        planned_on=promised,
        promise_due=promised is not None and promised <= as_of,
        closed_on=course.closed_on,
        reopened_count=course.reopened_count,
        undoable=may_undo,
        last_step=last,
    )
