"""Rules of mending the record: when an event may be corrected (更正) or taken back (撤销)."""

from __future__ import annotations

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.handling_events import (
    CONTENT,
    Event,
    RecordState,
    last_counting,
    steps,
    timeline,
    undoable,
)
from rongui_desktop.errors import UserError


def check_correction(events: tuple[Event, ...], new: Event) -> tuple[Event, tuple[Event, ...]]:
    """Check that a correction speaks of a step that counts, gives a reason, changes something, and keeps the order.

    Args:
        events: the events so far.
        new: the correction.

    Returns:
        The step as it would be, and the steps that were written before it: what it is judged by.

    Raises:
        UserError: it may not be made.
    """
    counting = steps(events)
    place = next((n for n, step in enumerate(counting) if step.sequence == new.refers_to), None)
    if place is None:
        raise UserError("找不到要更正的记录，它可能已经撤销；请重新打开这件事项。", "refers_to")
    if not new.reason:
        raise UserError("请填写更正的原因。", "reason")
    step = counting[place]
    corrected = next(each for each in steps((*events, new)) if each.sequence == step.sequence)
    if all(getattr(step, name) == getattr(corrected, name) for name in CONTENT):
        raise UserError("更正没有改动任何内容。", "refers_to")
    if corrected.day != step.day:
        if place > 0 and corrected.day < counting[place - 1].day:
            before = counting[place - 1]
            raise UserError(f"{step.kind}日期不能早于{before.kind}日期{before.day:%Y-%m-%d}。", "day")
        if place + 1 < len(counting) and corrected.day > counting[place + 1].day:
            after = counting[place + 1]
            raise UserError(f"{step.kind}日期不能晚于{after.kind}日期{after.day:%Y-%m-%d}。", "day")
    return corrected, tuple(each for each in counting if each.sequence < step.sequence)


def check_withdrawal(events: tuple[Event, ...], new: Event) -> None:
    """Check that an event may be taken back: the last one that counts, neither printed nor sent, not the 登记.

    Raises:
        UserError: it may not.
    """
    if new.refers_to is not None and new.refers_to == undoable(events):
        return
    entry = next((each for each in timeline(events) if each.event.sequence == new.refers_to), None)
    last = last_counting(events)
    if entry is None or last is None or entry.event.kind is EventKind.WITHDRAWN:
        raise UserError("找不到要撤销的记录；请重新打开这件事项。", "refers_to")
    kind = entry.event.kind
    if entry.state is RecordState.TAKEN_BACK:
        raise UserError(f"这次“{kind}”已经撤销。", "refers_to")
    if kind is EventKind.REGISTERED:
        raise UserError("“登记”不能撤销；不要这件事项，请作废。", "refers_to")
    if entry.event.sent:
        raise UserError(f"这次“{kind}”已经打印或发出，不能撤销；请用更正，并写明原因。", "refers_to")
    if last.sent:
        raise UserError(f"其后的“{last.kind}”已经打印或发出，这次“{kind}”不能撤销；请用更正。", "refers_to")
    raise UserError(f"请先撤销其后的“{last.kind}”，再撤销这次“{kind}”。", "refers_to")
