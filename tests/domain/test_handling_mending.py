from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from rongui_desktop.domain.codes import EventKind, Outcome
from rongui_desktop.domain.handling import standing
from rongui_desktop.domain.handling_events import Event, correction_of, steps
from rongui_desktop.domain.handling_rules import possible_next
from tests.domain.handling_cases import (
    ASSIGNED,
    CLOSED,
    MATTER,
    NOW,
    PATH,
    RAISED,
    REPLIED,
    TODAY,
    allow,
    at,
    event,
    refusal,
    withdrawal,
)

K = EventKind
IN_HAND = PATH[:3]


def corrected(target: Event, sequence: int, reason: str = "笔误", **changes: Any) -> Event:
    return correction_of(
        target,
        id=UUID(int=sequence),
        sequence=sequence,
        recorded_at=NOW,
        actor="张",
        reason=reason,
        **changes,
    )


def test_what_was_closed_may_still_be_corrected() -> None:
    allow(PATH, corrected(CLOSED, 7, outcome=Outcome.EXPLAINED))
    allow(PATH, corrected(REPLIED, 7, day=at(22)))


@pytest.mark.parametrize(
    ("new", "message", "field"),
    [
        (corrected(REPLIED, 7, reason="", text="更正"), "请填写更正的原因。", "reason"),
        (corrected(REPLIED, 7), "更正没有改动任何内容。", "refers_to"),
        (
            replace(corrected(REPLIED, 7, text="更正"), refers_to=20),
            "找不到要更正的记录，它可能已经撤销；请重新打开这件事项。", "refers_to",
        ),
        (corrected(REPLIED, 7, day=at(9)), "办复日期不能早于接收日期2019-06-10。", "day"),
        (corrected(REPLIED, 7, day=at(26)), "办复日期不能晚于测评日期2019-06-25。", "day"),
        (corrected(REPLIED, 7, text=None), "请填写答复内容。", "text"),
        (corrected(ASSIGNED, 7, due_on=at(5)), "“办理期限”不能早于交办日期2019-06-06。", "due_on"),
        (corrected(CLOSED, 7, day=date(2021, 1, 1)), "更正日期不能晚于今天（2020-12-31）。", "day"),
    ],
)  # fmt: skip
def test_what_a_correction_must_be(new: Event, message: str, field: str) -> None:
    assert refusal(PATH, new) == (message, field)


def test_an_extension_is_corrected_against_the_due_date_before_it() -> None:
    extension = event(4, K.EXTENDED, at(12), reason="复杂", due_on=at(31, 7))
    before = [*IN_HAND, extension]
    allow(before, corrected(extension, 5, due_on=at(20, 7)))
    assert refusal(before, corrected(extension, 5, due_on=at(8, 7)))[1] == "due_on"


def test_an_imported_registration_is_corrected_without_what_it_never_had() -> None:
    imported = event(1, K.REGISTERED, RAISED, text="已答复")
    allow((imported,), corrected(imported, 2, text="已电话答复"))


@pytest.mark.parametrize(
    ("sent", "target", "message"),
    [
        ((), 4, "请先撤销其后的“办结”，再撤销这次“办复”。"),
        ((), 1, "“登记”不能撤销；不要这件事项，请作废。"),
        ((), 9, "找不到要撤销的记录；请重新打开这件事项。"),
        ((), None, "找不到要撤销的记录；请重新打开这件事项。"),
        ((6,), 6, "这次“办结”已经打印或发出，不能撤销；请用更正，并写明原因。"),
        ((6,), 5, "其后的“办结”已经打印或发出，这次“测评”不能撤销；请用更正。"),
    ],
)
def test_what_may_not_be_taken_back(sent: tuple[int, ...], target: int | None, message: str) -> None:
    written = [replace(each, sent=each.sequence in sent) for each in PATH]
    assert refusal(written, withdrawal(7, target)) == (message, "refers_to")


def test_steps_are_taken_back_one_after_the_other() -> None:
    written = list(PATH)
    for target in (6, 5, 4, 3, 2):
        new = withdrawal(len(written) + 1, target)
        assert K.WITHDRAWN in possible_next(standing(MATTER, written, TODAY))
        allow(written, new)
        written.append(new)
        assert refusal(written, withdrawal(len(written) + 1, target)) == (
            f"这次“{PATH[target - 1].kind}”已经撤销。", "refers_to",
        )  # fmt: skip
    assert K.WITHDRAWN not in possible_next(standing(MATTER, written, TODAY))
    assert steps(written) == PATH[:1]
    allow(written, event(12, K.ASSIGNED, at(6), department="甲", due_on=at(8, 7)))
