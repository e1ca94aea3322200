"""Deputies' suggestions in their own ledger: recording, correcting, withdrawing, steps, chips."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Stage
from rongui_desktop.domain.records import Suggestion
from rongui_desktop.domain.suggestion_handling import ReplyClass, SuggestionEntry
from rongui_desktop.services import suggestions
from rongui_desktop.services.figures import figures
from rongui_desktop.services.handling import Step
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_suggestions import SuggestionListing, suggestion_detail
from rongui_desktop.services.suggestion_state import SuggestionState
from rongui_desktop.services.suggestions import SuggestionView
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.services.evening import Evening, make_evening
from tests.services.test_handling import refused

K = EventKind
S = SuggestionState


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    evening = make_evening(empty_store)
    evening.at(9, day=date(2019, 2, 20))
    return evening


def entry(evening: Evening, number: str = "160400001号", **changes: Any) -> SuggestionEntry:
    typed = SuggestionEntry(
        number=number,
        congress_session="区十六届人大四次会议",
        title="关于改善容里片区交通的建议",
        lead_id=evening.people["陈婉仪"],
        cosigner_ids=(evening.people["何志强"], evening.people["周国栋"]),
        main_department="交警中队",
        assisting_departments=("教育局", " 财政局 "),
        responsible_leader="副局长 岑某",
    )
    return replace(typed, **changes)


def view(evening: Evening, key: UUID) -> SuggestionView:
    found = suggestions.suggestion_handling(evening.store, key)
    assert found is not None
    return found


def take(evening: Evening, key: UUID, kind: EventKind, **said: Any) -> None:
    suggestions.take_suggestion_step(evening.store, [key], Step(kind=kind, **said))


def stored(evening: Evening, key: UUID) -> Suggestion:
    with evening.store.read() as session:
        return session.get_one(Suggestion, key)


def counts(evening: Evening) -> dict[SuggestionState, int]:
    return {s: n for s, n in SuggestionListing().counts(evening.store, ListQuery(2019)).items() if n}


def test_what_was_recorded_comes_back(evening: Evening) -> None:
    key = suggestions.record_suggestion(evening.store, entry(evening, "  160400001号\n"))
    assert suggestions.load_suggestion(evening.store, key) == entry(
        evening, assisting_departments=("教育局", "财政局")
    )
    (row,) = view(evening, key).rows
    assert (row.kind, row.day, row.words) == (K.REGISTERED, date(2019, 2, 20), "交警中队")
    assert view(evening, key).question == ""
    assert counts(evening) == {S.UNASSIGNED: 1, S.OPEN: 1}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": " "}, "number"),
        ({"number": "号" * 201}, "number"),
        ({"title": ""}, "title"),
        ({"lead_id": None}, "lead_id"),
        ({"lead_id": UUID(int=5)}, "lead_id"),
        ({"cosigner_ids": (UUID(int=5),)}, "cosigner_ids"),
        ({"main_department": "教育局"}, "assisting_departments"),
        ({"responsible_leader": "科员 张三"}, "responsible_leader"),
    ],
)
def test_what_is_wrong_is_refused_by_its_field(evening: Evening, changes: dict[str, Any], field: str) -> None:
    assert refused(suggestions.record_suggestion, evening.store, entry(evening, **changes))[1] == field
    assert counts(evening) == {}


def test_a_number_is_given_once_and_no_day_lies_ahead(evening: Evening) -> None:
    suggestions.record_suggestion(evening.store, entry(evening))
    message, field = refused(suggestions.record_suggestion, evening.store, entry(evening))
    assert (message, field) == ("建议编号“160400001号”已经登记过，请核对编号。", "number")
    ahead = refused(suggestions.record_suggestion, evening.store, entry(evening, "2号"), date(2019, 2, 21))
    assert ahead[1] == "registered_on"


def test_the_way_of_a_suggestion(evening: Evening) -> None:
    store = evening.store
    key = suggestions.record_suggestion(store, entry(evening), date(2019, 2, 11))
    proposed = next(each for each in view(evening, key).possible if each.kind is K.ASSIGNED)
    assert (proposed.due_on, proposed.department) == (date(2019, 5, 20), "交警中队")
    message, field = refused(take, evening, key, K.ASSIGNED, department="交警中队", due_on=date(2019, 8, 20))
    assert (field, "写明原因" in message) == ("reason", True)
    take(evening, key, K.ASSIGNED, by_rule=True)
    evening.at(9, day=date(2019, 5, 15))
    assert counts(evening) == {S.OPEN: 1, S.DUE_SOON: 1}
    evening.at(9, day=date(2019, 5, 22))
    assert counts(evening) == {S.OPEN: 1, S.OVERDUE: 1}
    take(evening, key, K.EXTENDED, due_on=date(2019, 8, 20), reason="涉及多个部门")
    assert counts(evening) == {S.OPEN: 1}
    assert refused(take, evening, key, K.EXTENDED, due_on=date(2019, 8, 21), reason="再延")[1] == "due_on"
    take(evening, key, K.MET, text="与代表面商一次")
    planned = {"outcome": Outcome.PLANNED, "planned_on": date(2019, 12, 31)}
    assert refused(take, evening, key, K.REPLIED, **planned)[1] == "document_number"
    take(evening, key, K.REPLIED, document_number="容交函〔2019〕3号", **planned)
    assert view(evening, key).standing.reply_class is ReplyClass.B
    assert "列入计划解决（B类）" in view(evening, key).rows[-1].words
    assert counts(evening) == {S.OPEN: 1, S.UNRATED: 1}
    assert refused(take, evening, key, K.RATED, satisfaction=Satisfaction.SATISFIED)[1] == "attitude"
    take(evening, key, K.RATED, satisfaction=Satisfaction.DISSATISFIED, attitude=Satisfaction.FAIRLY)
    assert refused(take, evening, key, K.CLOSED)[1] == "reason"
    take(evening, key, K.REOPENED, reason="代表不满意", due_on=date(2019, 8, 22))
    take(evening, key, K.REPLIED, document_number="容交函〔2019〕9号", outcome=Outcome.SOLVED)
    take(evening, key, K.RATED, satisfaction=Satisfaction.SATISFIED, attitude=Satisfaction.SATISFIED)
    take(evening, key, K.CLOSED)
    found, standing = stored(evening, key), view(evening, key).standing
    assert (found.closed_on, found.attitude, found.planned_on) == (
        date(2019, 5, 22),
        Satisfaction.SATISFIED,
        None,
    )
    assert (standing.met_on, standing.handling.stage) == (date(2019, 5, 22), Stage.CLOSED)
    assert counts(evening) == {S.CLOSED: 1}
    assert integrity.check(store) == []


def test_suggestions_are_never_added_to_matters(evening: Evening) -> None:
    key = suggestions.record_suggestion(evening.store, entry(evening))
    take(evening, key, K.ASSIGNED, by_rule=True)
    values = figures(evening.store, 2019).values
    assert values["suggestions.received"] == 1
    assert {values[name] for name in values if name.startswith("contact.")} == {0}


def test_a_correction_of_the_department_corrects_the_step_that_named_it(evening: Evening) -> None:
    key = suggestions.record_suggestion(evening.store, entry(evening))
    take(evening, key, K.ASSIGNED, by_rule=True)
    right = entry(evening, "160400009号", main_department="财政局", assisting_departments=(), cosigner_ids=())
    assert refused(suggestions.correct_suggestion, evening.store, key, right, "")[1] == "reason"
    suggestions.correct_suggestion(evening.store, key, right, "主办部门填错")
    assert suggestions.load_suggestion(evening.store, key) == right
    rows = view(evening, key).rows
    assert [(row.kind, row.state.value) for row in rows] == [
        (K.REGISTERED, "有效"), (K.ASSIGNED, "已更正"), (K.CORRECTED, "有效"),
    ]  # fmt: skip
    assert view(evening, key).standing.handling.department == "财政局"
    assert integrity.check(evening.store) == []


def test_a_withdrawn_number_stays_and_counts_nowhere(evening: Evening) -> None:
    key = suggestions.record_suggestion(evening.store, entry(evening))
    take(evening, key, K.ASSIGNED, by_rule=True)
    suggestions.withdraw_suggestion(evening.store, key, "重复登记")
    assert counts(evening) == {S.WITHDRAWN: 1}
    assert figures(evening.store, 2019).values["suggestions.received"] == 0
    assert "作废 1 件（未计入）" in SuggestionListing().find(evening.store, ListQuery(2019)).foot
    assert suggestion_detail(evening.store, key).badge.text == "作废"
    assert view(evening, key).possible == ()
    for work, arguments in (
        (suggestions.take_suggestion_step, ([key], Step(kind=K.URGED))),
        (suggestions.correct_suggestion, (key, entry(evening), "改")),
        (suggestions.take_back_suggestion_step, (key, 2)),
        (suggestions.withdraw_suggestion, (key, "再作废")),
    ):
        assert "已经作废" in refused(work, evening.store, *arguments)[0]
    assert refused(suggestions.record_suggestion, evening.store, entry(evening))[1] == "number"
    suggestions.restore_suggestion(evening.store, key)
    assert counts(evening) == {S.OPEN: 1}
    assert "没有作废" in refused(suggestions.restore_suggestion, evening.store, key)[0]


def test_steps_of_suggestions_are_corrected_and_taken_back(evening: Evening) -> None:
    first = suggestions.record_suggestion(evening.store, entry(evening))
    second = suggestions.record_suggestion(evening.store, entry(evening, "2号"))
    suggestions.take_suggestion_step(evening.store, [first, second], Step(kind=K.ASSIGNED, by_rule=True))
    right = Step(kind=K.ASSIGNED, day=date(2019, 2, 20), department="财政局", due_on=date(2019, 5, 20))
    suggestions.correct_suggestion_step(evening.store, first, 2, right, "交错了")
    assert stored(evening, first).main_department == "财政局"
    suggestions.take_back_suggestion_step(evening.store, second, 2)
    assert stored(evening, second).assigned_on is None
    message, _ = refused(
        suggestions.take_suggestion_step, evening.store, [first, second], Step(kind=K.MET, text="面商")
    )
    assert message.startswith("2号：")
    found = SuggestionListing(S.UNASSIGNED).find(evening.store, ListQuery(2019))
    assert list(found.keys) == [second]
