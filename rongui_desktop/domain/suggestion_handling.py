"""How a deputies' suggestion (代表建议) stands, and the rules of its own ledger.

The events are those of residents' matters (`handling_events`), folded by the same `handling.standing`: 交办, 延期,
退回, 催办, 办复, 测评, 重办, 落实 and 办结 mean the same. What is different:

* there is no 处理方式, no 审核, 接收, 反馈 or suspension; 面商 (the department meets the deputies) is its own step;
* the deadline is the law's: three months from 交办, six with a recorded reason;
* a reply is an official document with a number and a class: A solved, B being solved or planned, C explained. The class
  follows from 办理结果 and is not stored beside it;
* the deputy rates the result (满意度) and how it was handled (办理态度).

Suggestions and residents' matters are never added together in any figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import SUGGESTION_LIMIT, SUGGESTION_RULE
from rongui_desktop.domain.handling import PROMISES, Matter, Stage, Standing, standing
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_mending import check_correction, check_withdrawal
from rongui_desktop.domain.handling_rules import (
    check_conclusion,
    check_day,
    check_dissent,
    check_due,
    check_extension,
    check_return,
    need,
)
from rongui_desktop.errors import UserError

_K = EventKind
# What makes a 责任领导 one of 部门副职以上, and what says that it is none.
_LEADERS = re.compile(
    "副职|正职|书记|主任|局长|部长|主席|队长|所长|站长|院长|校长|行长|处长|领导|委员|秘书长"
)
_BELOW = re.compile("科员|办事员|职员|干事|文员|股长|工作人员|经办|辅警|协管|实习|以下")


class ReplyClass(StrEnum):
    """Class of a reply to deputies (办理结果类别)."""

    A = "A"
    B = "B"
    C = "C"


_CLASSES = {
    Outcome.SOLVED: ReplyClass.A,
    Outcome.SOLVING: ReplyClass.B,
    Outcome.PLANNED: ReplyClass.B,
    Outcome.EXPLAINED: ReplyClass.C,
}


def reply_class(outcome: Outcome | None) -> ReplyClass | None:
    """Return the class that a result stands for; None without one, and for 不予受理, which no suggestion is."""
    return _CLASSES.get(outcome) if outcome is not None else None


class LeaderRank(StrEnum):
    """What the words of a 责任领导 say of the post: 部门副职以上 or not (2019 summary, 代表建议)."""

    LEADER = "部门副职以上"
    BELOW = "不是部门副职以上"
    UNCLEAR = "看不出职务"


def leader_rank(words: str) -> LeaderRank:
    """Return what the words say of the post."""
    if _BELOW.search(words):
        return LeaderRank.BELOW
    return LeaderRank.LEADER if _LEADERS.search(words) else LeaderRank.UNCLEAR


@dataclass(frozen=True, slots=True)
class SuggestionEntry:
    """A suggestion as typed.

    Attributes:
        number: 建议编号.
        congress_session: 会议届次.
        title: 标题.
        lead_id: 领衔代表; None while nobody was chosen.
        cosigner_ids: 联名代表.
        main_department: 主办部门; may be unknown until 交办.
        assisting_departments: 协办部门.
        responsible_leader: 责任领导, post and name.
    """

    number: str = ""
    congress_session: str = ""
    title: str = ""
    lead_id: UUID | None = None
    cosigner_ids: Sequence[UUID] = ()
    main_department: str | None = None
    assisting_departments: Sequence[str] = ()
    responsible_leader: str = ""


def check_suggestion(entry: SuggestionEntry) -> None:
    """Check a tidied suggestion.

    Raises:
        UserError: something is missing, a person or department is named twice, or the 责任领导 is below 部门副职.
    """
    need(entry.number, "请填写建议编号。", "number")
    need(entry.congress_session, "请填写会议届次。", "congress_session")
    need(entry.title, "请填写标题。", "title")
    need(entry.lead_id, "请选择领衔代表。", "lead_id")
    if entry.lead_id in entry.cosigner_ids:
        raise UserError("领衔代表不用再列入联名代表。", "cosigner_ids")
    if len(set(entry.cosigner_ids)) < len(entry.cosigner_ids):
        raise UserError("联名代表里有人出现了两次，请只保留一个。", "cosigner_ids")
    if entry.main_department and entry.main_department in entry.assisting_departments:
        raise UserError(f"“{entry.main_department}”是主办部门，不用再列入协办部门。", "assisting_departments")
    need(entry.responsible_leader, "请填写责任领导，写明职务和姓名，应为部门副职以上。", "responsible_leader")
    if leader_rank(entry.responsible_leader) is LeaderRank.BELOW:
        raise UserError(
            "“责任领导”应为部门副职以上，例如“部门副职 张三”；请填写负责的部门领导。", "responsible_leader"
        )


def leader_question(words: str) -> str:
    """Return what to ask when the words do not show whether the 责任领导 is 部门副职以上; else the empty text."""
    if leader_rank(words) is not LeaderRank.UNCLEAR:
        return ""
    return f"从“{words}”看不出职务。责任领导应为部门副职以上，确定是吗？"


@dataclass(frozen=True, slots=True)
class SuggestionStanding:
    """How a suggestion stood at the end of a day.

    Attributes:
        handling: what it has in common with a resident's matter; its stage is 待交办, 已退回, 办理中, 重办中, 已办复,
            待办结 or 已办结. `satisfaction` is the deputy's with the result.
        met_on: the day of the last 面商.
        attitude: the deputy's satisfaction with how it was handled.
    """

    handling: Standing
    met_on: date | None = None
    attitude: Satisfaction | None = None

    @property
    def reply_class(self) -> ReplyClass | None:
        """A, B or C, as the result says; None before there is one."""
        return reply_class(self.handling.outcome)


# Stages that a suggestion does not know, and what they are in its ledger.
_SIMPLER = {
    Stage.REGISTERED: Stage.REVIEWED,
    Stage.ASSIGNED: Stage.IN_HAND,
    Stage.SUSPENDED: Stage.IN_HAND,
    Stage.FED_BACK: Stage.REPLIED,
}
# A suggestion is there from its first event on; it has no 提出日期 to be before.
_SUGGESTION = Matter(raised_on=date.min, disposition=None)


def suggestion_standing(events: Iterable[Event], as_of: date) -> SuggestionStanding:
    """Return how a suggestion stood at the end of a day; total and pure, like `handling.standing`."""
    events = tuple(events)
    handling = standing(_SUGGESTION, events, as_of)
    handling = replace(handling, stage=_SIMPLER.get(handling.stage, handling.stage))
    met_on: date | None = None
    attitude: Satisfaction | None = None
    for step in steps(events):
        if step.day > as_of:
            break
        if step.kind is _K.MET:
            met_on = step.day
        elif step.kind is _K.RATED:
            attitude = step.attitude if step.attitude is not None else attitude
        elif step.kind is _K.REOPENED:
            attitude = None
    return SuggestionStanding(handling, met_on, attitude)


_IN_HAND = (_K.MET, _K.REPLIED, _K.URGED, _K.EXTENDED, _K.RETURNED)
_NEXT: dict[Stage, tuple[EventKind, ...]] = {
    Stage.REVIEWED: (_K.ASSIGNED,),
    Stage.RETURNED: (_K.ASSIGNED,),
    Stage.IN_HAND: _IN_HAND,
    Stage.REOPENED: _IN_HAND,
    Stage.REPLIED: (_K.RATED, _K.MET, _K.CLOSED, _K.REPLIED, _K.REOPENED),
    Stage.RATED: (_K.CLOSED, _K.REOPENED),
    Stage.CLOSED: (_K.REOPENED,),
}


def possible_next_of_suggestion(stands: SuggestionStanding) -> tuple[EventKind, ...]:
    """Return what may be written now, the likeliest first: steps, then 更正, then 撤销 if something can be undone."""
    handling = stands.handling
    if handling.last_step is None:
        return (_K.REGISTERED,)
    kinds = list(_NEXT[handling.stage])
    if handling.is_closed and handling.outcome in PROMISES:
        kinds.insert(0, _K.FULFILLED)
    kinds.append(_K.CORRECTED)
    if handling.undoable is not None:
        kinds.append(_K.WITHDRAWN)
    return tuple(kinds)


def proposed_suggestion_due(kind: EventKind, day: date, calendar: WorkingCalendar) -> date | None:
    """Return the 办理期限 to propose for 交办 and 重办: the law's three months; None for other kinds."""
    return SUGGESTION_RULE.due(day, calendar) if kind in (_K.ASSIGNED, _K.REOPENED) else None


def check_suggestion_event(
    events: Iterable[Event], new: Event, *, calendar: WorkingCalendar, today: date
) -> None:
    """Check that an event of a suggestion may be written now.

    Args:
        events: its events so far.
        new: the tidied event.
        calendar: tells working days.
        today: the day of writing; nothing may be dated after it.

    Raises:
        UserError: it may not; `field` is the attribute of the event at fault, `kind` when the step itself is.
    """
    events = tuple(events)
    check_day(new, _SUGGESTION.raised_on, today)
    if new.kind is _K.WITHDRAWN:
        check_withdrawal(events, new)
        return
    if new.kind is _K.CORRECTED:
        corrected, earlier = check_correction(events, new)
        _check_fields(corrected, earlier, calendar)
        return
    possible = possible_next_of_suggestion(suggestion_standing(events, date.max))
    if new.kind not in possible:
        stage = suggestion_standing(events, date.max).handling.stage
        words = "、".join(kind for kind in possible if kind.is_step)
        raise UserError(f"这件代表建议现在是“{stage}”，不能登记“{new.kind}”；可以登记：{words}。", "kind")
    counting = steps(events)
    if counting and new.day < counting[-1].day:
        last = counting[-1]
        raise UserError(f"{new.kind}日期不能早于{last.kind}日期{last.day:%Y-%m-%d}。", "day")
    _check_fields(new, counting, calendar)


def _check_fields(event: Event, earlier: Sequence[Event], calendar: WorkingCalendar) -> None:
    before = standing(_SUGGESTION, earlier, date.max)
    if event.kind is _K.ASSIGNED:
        need(event.department, "请填写主办部门：交办要写明交给谁办。", "department")
        _check_limit(event, event.day, calendar)
    elif event.kind is _K.RETURNED:
        check_return(event, before, calendar)
    elif event.kind is _K.EXTENDED:
        check_extension(event, before)
        begun = [step.day for step in earlier if step.kind in (_K.ASSIGNED, _K.REOPENED)]
        _check_limit(event, max(begun, default=event.day), calendar)
    elif event.kind is _K.MET:
        need(event.text, "请填写面商的情况。", "text")
    elif event.kind in (_K.REPLIED, _K.FULFILLED):
        _check_reply(event, before)
    elif event.kind is _K.RATED:
        need(event.satisfaction, "请选择代表对办理结果的评价。", "satisfaction")
        need(event.attitude, "请选择代表对办理态度的评价。", "attitude")
    elif event.kind is _K.CLOSED:
        check_conclusion(event, before)
        check_dissent(event, before, "代表")
    elif event.kind is _K.REOPENED:
        need(event.reason, "请填写重办的原因。", "reason")
        _check_limit(replace(event, reason=None), event.day, calendar)


def _check_limit(event: Event, begun_on: date, calendar: WorkingCalendar) -> None:
    """Three months from the beginning; six with a reason (代表法)."""
    check_due(event)
    usual, longest = SUGGESTION_RULE.due(begun_on, calendar), SUGGESTION_LIMIT.due(begun_on, calendar)
    due_on = event.due_on or usual
    if due_on > longest:
        raise UserError(
            f"代表建议的办理期限最长{SUGGESTION_LIMIT.count}个月，不能晚于{longest:%Y-%m-%d}。", "due_on"
        )
    if due_on > usual and not event.reason:
        raise UserError(
            f"代表建议应在{SUGGESTION_RULE.count}个月内（{usual:%Y-%m-%d}以前）答复；"
            f"确需延长到{SUGGESTION_LIMIT.count}个月以内的，请写明原因。",
            "reason",
        )


def _check_reply(event: Event, before: Standing) -> None:
    need(
        event.outcome,
        "请选择办理结果：A类选“已解决”，B类选“正在解决”或“列入计划解决”，C类选“解释说明”。",
        "outcome",
    )
    if reply_class(event.outcome) is None:
        raise UserError(f"代表建议的办理结果不能是“{event.outcome}”，请选择A、B、C类对应的结果。", "outcome")
    need(event.document_number, f"请填写{event.kind}的文号。", "document_number")
    check_conclusion(event, before)
