"""Rules of typing an event of a resident's matter: what may follow what, and what each kind needs.

They bind what a clerk writes now. `handling.standing` does not ask them: a ledger that is imported may say otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT, RETURN_RULE, DeadlineRules
from rongui_desktop.domain.dispositions import CLOSED_BY_HANDING_OVER, registration_lacks
from rongui_desktop.domain.handling import PROMISES, Matter, Stage, Standing, standing
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_mending import check_correction, check_withdrawal
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError

_K = EventKind
_UNASSIGNED = (Stage.REGISTERED, Stage.REVIEWED, Stage.RETURNED)
_IN_HAND = (_K.RETURNED, _K.REPLIED, _K.URGED, _K.EXTENDED, _K.SUSPENDED)
_NEXT: dict[Stage, tuple[EventKind, ...]] = {
    Stage.AHEAD: (),
    Stage.REGISTERED: (_K.REVIEWED, _K.ASSIGNED),
    Stage.REVIEWED: (_K.ASSIGNED,),
    Stage.RETURNED: (_K.ASSIGNED,),
    Stage.ASSIGNED: (_K.RECEIVED, *_IN_HAND),
    Stage.IN_HAND: _IN_HAND,
    Stage.REOPENED: _IN_HAND,
    Stage.SUSPENDED: (_K.RESUMED, _K.REPLIED),
    Stage.REPLIED: (_K.FED_BACK, _K.RATED, _K.CLOSED, _K.REPLIED, _K.REOPENED),
    Stage.FED_BACK: (_K.RATED, _K.CLOSED, _K.REPLIED, _K.REOPENED),
    Stage.RATED: (_K.CLOSED, _K.REOPENED),
    Stage.CLOSED: (_K.REOPENED,),
}
_AFTER_REPLY = (_K.FED_BACK, _K.RATED, _K.CLOSED, _K.REOPENED)
# What may be learnt late, when other steps have been written already, and changes none of them.
_LEARNT_LATE = (_K.RECEIVED, _K.URGED)


def possible_next(stands: Standing) -> tuple[EventKind, ...]:
    """Return what may be written now, the likeliest first: steps, then 更正, then 撤销 if something can be undone."""
    if stands.stage is Stage.AHEAD:
        return ()
    if stands.last_step is None:
        return (_K.REGISTERED,)
    kinds = list(_NEXT[stands.stage])
    if stands.disposition in ENDED_ON_THE_SPOT and _K.ASSIGNED in kinds:
        kinds[kinds.index(_K.ASSIGNED)] = _K.REPLIED
    unanswered = stands.stage in (*_UNASSIGNED, Stage.ASSIGNED, Stage.IN_HAND, Stage.REOPENED)
    if stands.disposition in CLOSED_BY_HANDING_OVER and unanswered:
        kinds.append(_K.CLOSED)
    if stands.is_closed and stands.outcome in PROMISES:
        kinds.insert(0, _K.FULFILLED)
    kinds.append(_K.CORRECTED)
    if stands.undoable is not None:
        kinds.append(_K.WITHDRAWN)
    return tuple(kinds)


def proposed_due(
    matter: Matter,
    events: Iterable[Event],
    kind: EventKind,
    day: date,
    rules: DeadlineRules,
    calendar: WorkingCalendar,
) -> date | None:
    """Return the 办理期限 to propose for a 交办, 重办 or 恢复; None for other kinds and where no rule applies."""
    rule = rules.rule(matter.disposition, matter.category)
    if rule is None:
        return None
    if kind in (_K.ASSIGNED, _K.REOPENED):
        return rule.due(day, calendar)
    stands = standing(matter, events, date.max)
    if kind is not _K.RESUMED or stands.due_on is None or stands.suspended_on is None:
        return None
    return rule.moved(stands.due_on, stands.suspended_on, day, calendar)


def tidy_event(event: Event) -> Event:
    """Return an event as it is stored: texts trimmed, without control characters.

    Raises:
        UserError: a text is too long.
    """
    said = "答复内容" if event.kind is _K.REPLIED else "内容"
    return replace(
        event,
        department=clean_line(event.department, "主责部门", "department"),
        officer=clean_line(event.officer, "责任人", "officer"),
        document_number=clean_line(event.document_number, "文号", "document_number"),
        text=clean_text(event.text, said, "text"),
        reason=clean_text(event.reason, "原因", "reason"),
    )


def check_event(
    matter: Matter, events: Iterable[Event], new: Event, *, calendar: WorkingCalendar, today: date
) -> None:
    """Check that an event may be written now.

    Args:
        matter: the matter.
        events: its events so far.
        new: the tidied event.
        calendar: tells working days.
        today: the day of writing; nothing may be dated after it.

    Raises:
        UserError: it may not; `field` is the attribute of the event at fault, `kind` when the step itself is.
    """
    events = tuple(events)
    check_day(new, matter.raised_on, today)
    if new.kind is _K.WITHDRAWN:
        check_withdrawal(events, new)
    elif new.kind is _K.CORRECTED:
        corrected, earlier = check_correction(events, new)
        # What the 登记 needed was asked when it was written; an imported one carries less.
        if corrected.kind is not _K.REGISTERED:
            _check_fields(_Case(matter, standing(matter, earlier, date.max), calendar), corrected)
    else:
        before = standing(matter, events, date.max)
        if new.kind not in possible_next(before):
            raise UserError(_refusal(new.kind, before), "kind")
        _check_order(new, before, events)
        _check_fields(_Case(matter, before, calendar), new)


def check_day(new: Event, raised_on: date, today: date) -> None:
    """Check that an event is dated neither after today nor before the matter was there.

    Raises:
        UserError: it is.
    """
    if new.day > today:
        raise UserError(f"{new.kind}日期不能晚于今天（{today:%Y-%m-%d}）。", "day")
    if new.day < raised_on:
        raise UserError(f"{new.kind}日期不能早于提出日期{raised_on:%Y-%m-%d}。", "day")


def _check_order(new: Event, before: Standing, events: tuple[Event, ...]) -> None:
    if new.kind in _LEARNT_LATE and before.assigned_on is not None:
        if new.day < before.assigned_on:
            raise UserError(f"{new.kind}日期不能早于交办日期{before.assigned_on:%Y-%m-%d}。", "day")
        return
    last = max(steps(events), key=lambda step: step.day, default=None)
    if last is not None and new.day < last.day:
        raise UserError(f"{new.kind}日期不能早于{last.kind}日期{last.day:%Y-%m-%d}。", "day")


def _refusal(kind: EventKind, before: Standing) -> str:
    if kind is _K.REGISTERED:
        return "这件事项已经登记过。"
    if before.last_step is None:
        return "这件事项还没有登记。"
    if before.closed_on is not None:
        return f"已于{before.closed_on:%Y-%m-%d}办结，不能再登记“{kind}”；请先重办，或更正原来的记录。"
    if kind is _K.ASSIGNED and before.disposition in ENDED_ON_THE_SPOT:
        return f"处理方式是“{before.disposition}”，不用交办；要交办请先更改处理方式。"
    if before.stage is Stage.SUSPENDED:
        return f"已于{before.suspended_on:%Y-%m-%d}暂停，不能登记“{kind}”；请先恢复。"
    if kind in _AFTER_REPLY and before.replied_on is None:
        return f"还没有办复，不能登记“{kind}”；请先办复。"
    if before.stage in _UNASSIGNED and kind is not _K.REVIEWED:
        return f"还没有交办，不能登记“{kind}”；请先交办。"
    possible = "、".join(each for each in possible_next(before) if each.is_step)
    return f"现在是“{before.stage}”，不能登记“{kind}”；可以登记：{possible}。"


@dataclass(frozen=True, slots=True)
class _Case:
    """What a step is judged by: the matter as it stood before it."""

    matter: Matter
    before: Standing
    calendar: WorkingCalendar


def need(value: object, sentence: str, field: str) -> None:
    """Raise a `UserError` when nothing was said."""
    if value is None or value == "":
        raise UserError(sentence, field)


def _check_fields(case: _Case, event: Event) -> None:
    rule = _FIELDS.get(event.kind)
    if rule is not None:
        rule(case, event)


def check_due(event: Event) -> None:
    """Check that a step sets a due date that does not lie before it.

    Raises:
        UserError: it sets none, or an earlier one.
    """
    need(event.due_on, f"请填写{event.kind}的办理期限。", "due_on")
    if event.due_on is not None and event.due_on < event.day:
        raise UserError(f"“办理期限”不能早于{event.kind}日期{event.day:%Y-%m-%d}。", "due_on")


def check_conclusion(event: Event, before: Standing) -> None:
    """Check a result and, with 列入计划解决, the day that is promised; what stood before need not be said again.

    Raises:
        UserError: there is no result, a promise without its day, or a day that promises nothing.
    """
    outcome = event.outcome or before.outcome
    need(outcome, f"请选择办理结果：没有办理结果不能{event.kind}。", "outcome")
    if outcome is Outcome.PLANNED:
        planned_on = event.planned_on or before.planned_on
        need(planned_on, "请填写计划解决的日期：办理结果是“列入计划解决”。", "planned_on")
    if event.planned_on is None:
        return
    if outcome not in PROMISES:
        words = "”或“".join(PROMISES)
        raise UserError(f"办理结果是“{outcome}”，不用填计划解决的日期；“{words}”才要填。", "planned_on")
    if event.planned_on <= event.day:
        raise UserError(f"“计划解决的日期”应晚于{event.kind}日期{event.day:%Y-%m-%d}。", "planned_on")


def check_dissent(event: Event, before: Standing, who: str) -> None:
    """Check that nothing is closed over a 不满意 without saying why it is not handled anew.

    Raises:
        UserError: no reason is given.
    """
    if before.satisfaction is Satisfaction.DISSATISFIED:
        need(event.reason, f"{who}不满意，请重办，或者写明不再重办的原因。", "reason")


def check_extension(event: Event, before: Standing) -> None:
    """Check that an extension has its reason and a later date than stands.

    Raises:
        UserError: it has not.
    """
    need(event.reason, "请填写延期的原因。", "reason")
    check_due(event)
    if before.due_on is not None and event.due_on is not None and event.due_on <= before.due_on:
        raise UserError(f"“办理期限”应晚于现在的期限{before.due_on:%Y-%m-%d}。", "due_on")


def check_reply(event: Event, before: Standing) -> None:
    """Check that a reply has its text and a result of its own.

    Raises:
        UserError: it has not.
    """
    need(event.text, "请填写答复内容。", "text")
    need(event.outcome, "请选择办理结果：没有办理结果不能办复。", "outcome")
    check_conclusion(event, before)


def check_return(event: Event, before: Standing, calendar: WorkingCalendar) -> None:
    """Check that a department gives back in time, with its reason.

    Raises:
        UserError: it gives no reason, or comes later than five working days after 交办.
    """
    need(event.reason, "请填写退回的原因。", "reason")
    if before.assigned_on is None:
        return
    last = RETURN_RULE.due(before.assigned_on, calendar)
    if event.day > last:
        raise UserError(f"退回应在交办后{RETURN_RULE.count}个工作日内，最迟{last:%Y-%m-%d}。", "day")


def _registered(case: _Case, event: Event) -> None:
    if case.matter.disposition is None:
        raise UserError("请选择处理方式。", "disposition")
    for field, sentence in registration_lacks(
        case.matter.disposition, event.department, case.matter.spot_reply
    ):
        raise UserError(sentence, "spot_reply" if field == "reply" else field)
    if event.due_on is not None:
        check_due(event)


def _assigned(_case: _Case, event: Event) -> None:
    need(event.department, "请选择主责部门：交办要写明交给谁办。", "department")
    check_due(event)


def _suspended(_case: _Case, event: Event) -> None:
    need(event.reason, "请填写暂停的原因。", "reason")


def _resumed(case: _Case, event: Event) -> None:
    due_on = case.before.due_on
    if due_on is None:
        return
    need(event.due_on, "请填写恢复后的办理期限。", "due_on")
    if event.due_on is not None and event.due_on < due_on:
        raise UserError(f"恢复后的“办理期限”不能早于原来的期限{due_on:%Y-%m-%d}。", "due_on")


def _rated(_case: _Case, event: Event) -> None:
    need(event.satisfaction, "请选择满意度。", "satisfaction")


def _closed(case: _Case, event: Event) -> None:
    disposition = case.before.disposition
    if case.before.replied_on is None and disposition is not None and disposition in CLOSED_BY_HANDING_OVER:
        field, sentence = CLOSED_BY_HANDING_OVER[disposition]
        need(getattr(event, field), sentence, field)
    check_conclusion(event, case.before)
    check_dissent(event, case.before, "来访人")


def _reopened(case: _Case, event: Event) -> None:
    need(event.reason, "请填写重办的原因。", "reason")
    if case.before.assigned_on is not None:
        check_due(event)


_FIELDS: dict[EventKind, Callable[[_Case, Event], None]] = {
    _K.REGISTERED: _registered,
    _K.ASSIGNED: _assigned,
    _K.RETURNED: lambda case, event: check_return(event, case.before, case.calendar),
    _K.EXTENDED: lambda case, event: check_extension(event, case.before),
    _K.SUSPENDED: _suspended,
    _K.RESUMED: _resumed,
    _K.REPLIED: lambda case, event: check_reply(event, case.before),
    _K.RATED: _rated,
    _K.CLOSED: _closed,
    _K.REOPENED: _reopened,
    _K.FULFILLED: lambda case, event: check_reply(event, case.before),
}
