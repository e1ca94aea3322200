from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from uuid import uuid4

import pytest

from rongui_desktop.domain.codes import Disposition, Outcome, SessionStatus
from rongui_desktop.domain.rules_reception import (
    MatterEntry,
    Problem,
    VisitorEntry,
    check_session_times,
    form_order,
    missing,
    said_matters,
    session_state,
    spot_outcome,
    tidy,
)
from rongui_desktop.errors import UserError

DAY = date(2019, 11, 27)
END = time(21)
GOOD = MatterEntry(
    category="环境水务",
    content="夜间施工噪声",
    disposition=Disposition.SUBDISTRICT,
    department="国土城建和水利局",
)
ENTRY = VisitorEntry(session_id=uuid4(), name="欧阳慧", matters=(GOOD,))


def at(hour: int, minute: int = 0, day: int = 27) -> datetime:
    return datetime(2019, 11, day, hour, minute)


@pytest.mark.parametrize(
    ("status", "ends_at", "opened_at", "closed_at", "now", "state"),
    [
        (SessionStatus.PLANNED, END, None, None, at(20), "已安排"),
        (SessionStatus.CANCELLED, END, None, None, at(20), "停接"),
        # Opened in the window: under way until it is closed, or the day is over.
        (SessionStatus.HELD, END, at(19, 30), None, at(20), "接待中"),
        (SessionStatus.HELD, END, at(19, 30), None, at(22, 30), "接待中"),
        (SessionStatus.HELD, END, at(19, 30), at(21), at(21, 5), "已举行"),
        (SessionStatus.HELD, END, at(19, 30), None, at(8, day=28), "已举行"),
        # Imported: until its announced end.
        (SessionStatus.HELD, END, None, None, at(17, 16), "接待中"),
        (SessionStatus.HELD, END, None, None, at(21), "接待中"),
        (SessionStatus.HELD, END, None, None, at(21, 1), "已举行"),
        (SessionStatus.HELD, None, None, None, at(23), "接待中"),
        (SessionStatus.HELD, END, None, None, at(17, day=26), "已举行"),
    ],
)
def test_the_state_of_a_session_is_computed(
    status: SessionStatus,
    ends_at: time | None,
    opened_at: datetime | None,
    closed_at: datetime | None,
    now: datetime,
    state: str,
) -> None:
    assert session_state(status, DAY, ends_at, opened_at, closed_at, now) == state


@pytest.mark.parametrize(
    ("day", "start", "end", "field", "message"),
    [
        (DAY, time(21), time(19, 30), "ends_at", "“结束时间”应晚于“开始时间”。"),
        (DAY, END, END, "ends_at", "“结束时间”应晚于“开始时间”。"),
        (date(1215, 1, 1), None, None, "day", "“日期”应在2000年到2100年之间，现在是1215年。"),
    ],
)
def test_announced_times_that_cannot_be(
    day: date, start: time | None, end: time | None, field: str, message: str
) -> None:
    with pytest.raises(UserError) as error:
        check_session_times(day, start, end)
    assert (error.value.field, error.value.message) == (field, message)


def test_a_whole_entry_lacks_nothing() -> None:
    assert tidy(ENTRY) == (ENTRY, [])
    assert missing(ENTRY, DAY) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"category": " "}, ("category", "请选择类别。")),
        ({"disposition": None}, ("disposition", "请选择处理方式。")),
        ({"department": "　"}, ("department", "请选择主责部门：处理方式是“交街道部门办理”。")),
        (
            {"disposition": Disposition.COMMUNITY, "department": None},
            ("department", "请选择承办的社区：处理方式是“交社区办理”。"),
        ),
        (
            {"disposition": Disposition.DISTRICT, "department": None},
            ("department", "请填写区有关部门：处理方式是“转区有关部门”。"),
        ),
        ({"disposition": Disposition.ANSWERED}, ("reply", "请填写现场答复：处理方式是“当场答复”。")),
        ({"disposition": Disposition.REFUSED}, ("reply", "请在现场答复里写明不予受理的理由。")),
        ({"due_on": date(2019, 11, 26)}, ("due_date", "“办理期限”不能早于提出日期2019-11-27。")),
    ],
)
def test_what_a_matter_lacks(change: dict[str, object], problem: Problem) -> None:
    tidied, problems = tidy(replace(ENTRY, matters=(replace(GOOD, **change),)))  # type: ignore[arg-type]
    assert problems == []
    assert missing(tidied, DAY) == [problem]


def test_fields_of_later_matters_carry_their_place() -> None:
    second = MatterEntry(content="第二件", disposition=Disposition.PETITION)
    entry = replace(ENTRY, name="", matters=(GOOD, second))
    assert missing(entry, DAY) == [
        ("visitor_name", "请填写来访人姓名。"),
        ("category.1", "第2个事项：请选择类别。"),
    ]


def test_a_further_matter_that_says_nothing_is_left_out() -> None:
    entry = replace(ENTRY, matters=(GOOD, MatterEntry(category="其他")))
    assert said_matters(entry) == [(0, GOOD)]
    assert missing(entry, DAY) == []
    assert missing(replace(ENTRY, matters=(MatterEntry(category="其他"),)), DAY) == [
        ("matter", "请填写反映事项。")
    ]


def test_too_long_and_badly_typed_fields_are_all_named() -> None:
    entry = replace(
        ENTRY,
        name="长" * 201,
        phone="12",
        person_count=0,
        matters=(GOOD, replace(GOOD, content="长" * 30_001)),
    )
    tidied, problems = tidy(entry)
    assert [field for field, _ in problems] == ["visitor_name", "person_count", "phone", "matter.1"]
    assert tidied.person_count == 1
    assert tidied.phone == "12"


def test_what_ends_on_the_spot_has_no_department_and_no_due_date() -> None:
    matter = replace(GOOD, disposition=Disposition.ANSWERED, due_on=DAY, outcome=Outcome.SOLVED)
    (tidied,) = tidy(replace(ENTRY, matters=(matter,)))[0].matters
    assert (tidied.department, tidied.due_on, tidied.outcome) == (None, None, Outcome.SOLVED)
    (going_on,) = tidy(replace(ENTRY, matters=(replace(GOOD, outcome=Outcome.SOLVED),)))[0].matters
    assert going_on.outcome is None


def test_outcomes_on_the_spot() -> None:
    answered = replace(GOOD, disposition=Disposition.ANSWERED)
    assert spot_outcome(answered) is Outcome.EXPLAINED
    assert spot_outcome(replace(answered, outcome=Outcome.SOLVED)) is Outcome.SOLVED
    assert spot_outcome(replace(GOOD, disposition=Disposition.REFUSED)) is Outcome.REFUSED
    assert spot_outcome(GOOD) is None


def test_problems_sort_as_the_form_goes() -> None:
    fields = ["due_date", "category.1", "matter", "visitor_name", "reply.1", "phone", "representative"]
    ordered = sorted(((field, "") for field in fields), key=form_order)
    assert [field for field, _ in ordered] == [
        "visitor_name",
        "phone",
        "representative",
        "matter",
        "due_date",
        "category.1",
        "reply.1",
    ]


def test_addresses_and_departments_may_be_long_and_names_may_not() -> None:
    long = "长" * 30_000
    entry = replace(ENTRY, community=long, address=long, matters=(replace(GOOD, department=long),))
    assert tidy(entry) == (entry, [])
    over = replace(
        entry, name="长" * 201, address=long + "长", matters=(replace(GOOD, department=long + "长"),)
    )
    _, problems = tidy(over)
    assert problems == [
        ("visitor_name", "“来访人”最多200个字，现在有201个字，请删减。"),
        ("address", "“住址”最多30000个字，现在有30001个字，请删减。"),
        ("department", "“主责部门”最多30000个字，现在有30001个字，请删减。"),
    ]
