"""Handling matters through the real services on a real store: steps, batches, corrections, taking back, 同一事项."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import Stage
from rongui_desktop.domain.handling_events import RecordState
from rongui_desktop.domain.records import HandlingEvent, Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import handling, office
from rongui_desktop.services.handling import HandlingView, Step, Written
from rongui_desktop.services.reception_visitors import withdraw_matter
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.services.evening import LAMP, NOISE, Evening, make_evening

K = EventKind
REPLY = Step(kind=K.REPLIED, text="已要求夜间停工。", outcome=Outcome.SOLVED)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    evening = make_evening(empty_store)
    evening.at(19, 40)
    return evening


def receive(evening: Evening, count: int = 1, **changes: Any) -> list[UUID]:
    from rongui_desktop.services.reception_visitors import record_visitor

    recorded = record_visitor(evening.store, evening.entry("欧阳慧", *[replace(NOISE, **changes)] * count))
    return [matter.id for matter in evening.matters(recorded.id)]


def view(evening: Evening, key: UUID) -> HandlingView:
    found = handling.handling_of(evening.store, key)
    assert found is not None
    return found


def take(evening: Evening, keys: UUID | Sequence[UUID], kind: EventKind, **said: Any) -> tuple[Written, ...]:
    chosen = [keys] if isinstance(keys, UUID) else keys
    return handling.take_step(evening.store, chosen, Step(kind=kind, **said))


def kinds(evening: Evening, key: UUID) -> list[EventKind]:
    return [row.kind for row in view(evening, key).rows]


def stored(evening: Evening, key: UUID) -> Opinion:
    with evening.store.read() as session:
        return session.get_one(Opinion, key)


def refused(work: Any, *arguments: Any, **more: Any) -> tuple[str, str | None]:
    with pytest.raises(UserError) as caught:
        work(*arguments, **more)
    return caught.value.message, caught.value.field


def test_a_matter_of_the_evening_begins_with_its_registration(evening: Evening) -> None:
    (key,) = receive(evening)
    (row,) = view(evening, key).rows
    assert (row.kind, row.day, row.actor, row.words) == (
        K.REGISTERED, date(2019, 11, 27), "小梁", "国土城建和水利局 · 期限2019-12-27",
    )  # fmt: skip
    assert (row.state, row.may_take_back, row.sent) == (RecordState.VALID, False, False)
    assert view(evening, key).standing.stage is Stage.REGISTERED


def test_what_was_answered_on_the_spot_is_closed_on_the_spot(evening: Evening) -> None:
    from rongui_desktop.services.reception_visitors import record_visitor

    recorded = record_visitor(evening.store, evening.entry("欧阳慧", LAMP))
    (matter,) = evening.matters(recorded.id)
    assert kinds(evening, matter.id) == [K.REGISTERED, K.REPLIED, K.CLOSED]
    assert view(evening, matter.id).standing.is_closed


def test_the_way_of_a_matter_with_its_columns(evening: Evening) -> None:
    (key,) = receive(evening)
    handling.review(evening.store, [key])
    assert stored(evening, key).reviewed_on == date(2019, 11, 27)
    proposed = next(each for each in view(evening, key).possible if each.kind is K.ASSIGNED)
    assert (proposed.department, proposed.due_on) == ("国土城建和水利局", date(2019, 12, 27))
    take(evening, key, K.ASSIGNED, department="交警中队", officer="赵六", due_on=date(2019, 12, 20))
    evening.at(9, day=date(2019, 12, 2))
    take(evening, key, K.RECEIVED)
    take(evening, key, K.EXTENDED, due_on=date(2020, 1, 10), reason="等待材料")
    take(evening, key, K.SUSPENDED, reason="诉讼中")
    assert (stored(evening, key).suspended_on, stored(evening, key).due_on) == (
        date(2019, 12, 2), date(2020, 1, 10),
    )  # fmt: skip
    evening.at(9, day=date(2019, 12, 12))
    assert [each.due_on for each in view(evening, key).possible][:1] == [date(2020, 1, 20)]
    take(evening, key, K.RESUMED, by_rule=True)
    take(evening, key, K.URGED, text="请抓紧")
    handling.take_step(
        evening.store, [key], replace(REPLY, outcome=Outcome.PLANNED, planned_on=date(2020, 6, 1))
    )
    take(evening, key, K.FED_BACK)
    take(evening, key, K.RATED, satisfaction=Satisfaction.FAIRLY)
    take(evening, key, K.CLOSED)
    opinion = stored(evening, key)
    assert (opinion.department, opinion.officer, opinion.due_on, opinion.suspended_on) == (
        "交警中队", "赵六", date(2020, 1, 20), None,
    )  # fmt: skip
    assert (opinion.outcome, opinion.planned_on, opinion.satisfaction, opinion.closed_on) == (
        Outcome.PLANNED, date(2020, 6, 1), Satisfaction.FAIRLY, date(2019, 12, 12),
    )  # fmt: skip
    assert view(evening, key).standing.closed_unsolved
    assert integrity.check(evening.store) == []


def test_due_dates_are_proposed_by_the_station_s_rules_and_calendar(evening: Evening) -> None:
    rules = DeadlineRules.parse("30天；环境水务：5工作日")
    office.save_settings(evening.store, replace(office.settings(evening.store), deadline_rules=rules))
    office.save_special_days(evening.store, {date(2019, 12, 2): (False, "停电")})
    (key,) = receive(evening)
    take(evening, key, K.ASSIGNED, by_rule=True)
    assert stored(evening, key).due_on == date(2019, 12, 5)


def test_a_batch_is_taken_whole_or_not_at_all(evening: Evening) -> None:
    keys = receive(evening, 3)
    take(evening, keys[1], K.ASSIGNED, by_rule=True)
    message, field = refused(take, evening, keys, K.ASSIGNED, by_rule=True)
    assert message.startswith("容夜接〔2019〕2号：现在是“待接收”，不能登记“交办”")
    assert message.endswith("所选的3件都没有登记。")
    assert field == "kind"
    assert [kinds(evening, key) for key in (keys[0], keys[2])] == [[K.REGISTERED]] * 2
    written = take(evening, [keys[2], keys[0]], K.ASSIGNED, by_rule=True)
    assert [each.id for each in written] == [keys[2], keys[0]]
    assert {stored(evening, key).department for key in keys} == {"国土城建和水利局"}
    message, _ = refused(take, evening, keys, K.CLOSED)
    assert "共有3件不能办结" in message


@pytest.mark.parametrize(
    ("step", "field"),
    [
        (Step(kind=K.ASSIGNED, due_on=date(2019, 12, 20)), "department"),
        (Step(kind=K.ASSIGNED, department="教育局"), "due_on"),
        (Step(kind=K.ASSIGNED, department="教育局", due_on=date(2019, 11, 1)), "due_on"),
        (Step(kind=K.ASSIGNED, day=date(2019, 11, 28), by_rule=True), "day"),
        (Step(kind=K.ASSIGNED, day=date(2019, 11, 26), by_rule=True), "day"),
        (REPLY, "kind"),
        (Step(kind=K.CLOSED), "kind"),
        (Step(kind=K.REGISTERED), "kind"),
        (Step(kind=K.CORRECTED), "kind"),
        (Step(kind=K.ASSIGNED, department="局" * 30_001, by_rule=True), "department"),
    ],
)
def test_what_may_not_be_written_is_refused_by_its_field(evening: Evening, step: Step, field: str) -> None:
    (key,) = receive(evening)
    assert refused(handling.take_step, evening.store, [key], step)[1] == field
    assert kinds(evening, key) == [K.REGISTERED]


def test_texts_are_stored_as_they_were_typed(evening: Evening) -> None:
    (key,) = receive(evening)
    take(evening, key, K.ASSIGNED, by_rule=True)
    typed = "{{x}}【来访人】<b>&amp; 😀\n第二行\t列"
    words, field = refused(handling.take_step, evening.store, [key], replace(REPLY, text=f"{typed}\x07"))
    assert (words, field) == (
        "“答复内容”的“第二行 列”处有一个看不见的控制字符，请把这几个字删掉重打。",
        "text",
    )
    handling.take_step(evening.store, [key], replace(REPLY, text=f"  {typed}\r\n"))
    assert stored(evening, key).reply == typed


def test_only_what_counts_is_handled(evening: Evening) -> None:
    keys = receive(evening, 2)
    withdraw_matter(evening.store, keys[0], "重复登记")
    assert "已经作废" in refused(take, evening, keys[0], K.ASSIGNED, by_rule=True)[0]
    assert view(evening, keys[0]).possible == ()
    assert refused(handling.take_step, evening.store, [], REPLY)[0] == "请先选择意见建议。"
    gone = UUID(int=1)
    assert "已不存在" in refused(take, evening, [keys[1], gone], K.ASSIGNED, by_rule=True)[0]
    assert handling.handling_of(evening.store, gone) is None


def test_a_step_is_taken_back_until_it_was_sent(evening: Evening) -> None:
    (key,) = receive(evening)
    take(evening, key, K.ASSIGNED, by_rule=True)
    (written,) = handling.take_step(evening.store, [key], REPLY)
    assert "请先撤销其后的“办复”" in refused(handling.take_back, evening.store, key, 2)[0]
    handling.take_back(evening.store, key, written.sequence, "打错了")
    assert (stored(evening, key).reply, stored(evening, key).outcome) == (None, None)
    rows = {row.sequence: row for row in view(evening, key).rows}
    assert (rows[3].state, rows[3].by, rows[4].words) == (RecordState.TAKEN_BACK, 4, "第3条 · 原因：打错了")
    assert [row.sequence for row in rows.values() if row.may_take_back] == [2]
    handling.mark_sent(evening.store, [rows[2].id])
    handling.mark_sent(evening.store, [rows[2].id])
    message, _ = refused(handling.take_back, evening.store, key, 2)
    assert message == "这次“交办”已经打印或发出，不能撤销；请用更正，并写明原因。"
    right = Step(kind=K.ASSIGNED, day=date(2019, 11, 27), department="教育局", due_on=date(2019, 12, 31))
    assert refused(handling.correct_step, evening.store, key, 2, right, " ")[1] == "reason"
    handling.correct_step(evening.store, key, 2, right, "交错了部门")
    assert (stored(evening, key).department, stored(evening, key).due_on) == ("教育局", date(2019, 12, 31))
    assert view(evening, key).rows[1].state is RecordState.CORRECTED
    assert view(evening, key).rows[1].step.department == "教育局"
    assert integrity.check(evening.store) == []


def test_a_correction_of_the_registration_keeps_its_day(evening: Evening) -> None:
    (key,) = receive(evening)
    evening.at(9, day=date(2019, 12, 2))
    handling.correct_step(evening.store, key, 1, Step(kind=K.REGISTERED, department="教育局"), "登记错了")
    opinion = stored(evening, key)
    assert (opinion.department, opinion.due_on, opinion.raised_on) == ("教育局", None, date(2019, 11, 27))
    assert view(evening, key).rows[-1].day == date(2019, 11, 27)


def test_a_confidential_matter_hides_its_texts_in_the_timeline(evening: Evening) -> None:
    (key,) = receive(evening, confidential=True)
    take(evening, key, K.ASSIGNED, by_rule=True)
    handling.take_step(evening.store, [key], replace(REPLY, text="欧阳慧已知道"))
    found = view(evening, key)
    assert found.hidden
    assert "欧阳" not in " ".join(row.words for row in found.rows)
    assert found.rows[-1].words == "已解决 · （保密事项）"
    assert found.rows[-1].step.text == "欧阳慧已知道"


def test_every_step_and_its_columns_are_written_in_one_transaction(evening: Evening) -> None:
    (key,) = receive(evening)
    take(evening, key, K.ASSIGNED, by_rule=True)
    reasons = evening.reasons(key)
    assert reasons == ["登记来访", "登记交办"]
    with evening.store.read() as session:
        rows = session.scalars(select(HandlingEvent).where(HandlingEvent.opinion_id == key)).all()
    assert {tuple(evening.reasons(row.id)) for row in rows} == {("登记来访",), ("登记交办",)}


def test_days_left_are_those_of_today(evening: Evening) -> None:
    (key,) = receive(evening)
    take(evening, key, K.ASSIGNED, by_rule=True)
    for later, left in ((0, 30), (23, 7), (31, -1)):
        evening.at(9, day=date(2019, 11, 27) + timedelta(later))
        standing = view(evening, key).standing
        assert (standing.days_left, standing.overdue) == (left, left < 0)
