"""Visits typed in one by one and as a sheet: what is stored, numbered, found, refused."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, Source
from rongui_desktop.domain.records import Opinion, Representative, Visit
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import delete_duties, restore_duties
from rongui_desktop.services.figures import figures
from rongui_desktop.services.search import search
from rongui_desktop.services.visit_entry import (
    RepeatedSheetError,
    SheetError,
    VisitLine,
    VisitSheet,
    change_visit,
    load_visit,
    record_visits,
)
from rongui_desktop.storage.store import Store
from tests.services.duty_year import make_people, reasons

DAY = date(2019, 11, 20)


@pytest.fixture
def people(empty_store: Store) -> dict[str, UUID]:
    return make_people(empty_store)


def line(
    person: UUID | None, households: int | None = 2, persons: int | None = 3, content: str = ""
) -> VisitLine:
    return VisitLine(
        representative_id=person, households=households, persons=persons, content=content or None
    )


def sheet(*lines: VisitLine, day: date | None = DAY, community: str | None = "振华") -> VisitSheet:
    return VisitSheet(day=day, community=community, lines=lines)


def stored(store: Store) -> list[Visit]:
    with store.read() as session:
        return list(session.scalars(select(Visit).order_by(Visit.number)))


def test_a_sheet_becomes_visits_numbered_in_its_order(empty_store: Store, people: dict[str, UUID]) -> None:
    made = record_visits(
        empty_store,
        sheet(
            line(people["何志强"], 3, 5, " 小区停车难。\n电梯老旧\u200b "),
            line(people["欧阳慧"], 0, 4),
            community=" 振华　",
        ),
    )
    assert [each.number for each in made] == ["ZF2019-0001", "ZF2019-0002"]
    rows = stored(empty_store)
    assert [row.id for row in rows] == [each.id for each in made]
    assert [(r.representative_id, r.day, r.households, r.persons, r.community, r.content) for r in rows] == [
        (people["何志强"], DAY, 3, 5, "振华", "小区停车难。\n电梯老旧"),
        (people["欧阳慧"], DAY, 0, 4, "振华", None),
    ]
    assert reasons(empty_store, made[0].id) == ["登记代表走访"]
    assert [hit.number for hit in search(empty_store, "停车难", 5)] == ["ZF2019-0001"]
    counted = figures(empty_store, 2019)
    assert (counted["contact.visits.times"], counted["contact.visits.persons"]) == (2, 9)


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"representative_id": None}, "representative_id", "请填写走访代表。"),
        ({"households": None}, "households", "请填写“户数”。"),
        ({"persons": -1}, "persons", "“人次”应为0到9999的整数。"),
        ({"households": 10000}, "households", "“户数”应为0到9999的整数。"),
        ({"households": 0, "persons": 0}, "households", "“户数”和“人次”不能都是0。"),
    ],
)
def test_a_line_that_is_wrong_is_told_and_nothing_written(
    empty_store: Store, people: dict[str, UUID], change: dict[str, object], field: str, sentence: str
) -> None:
    wrong = replace(line(people["何志强"]), **change)  # type: ignore[arg-type]
    with pytest.raises(SheetError) as caught:
        record_visits(empty_store, sheet(line(people["陈婉仪"]), wrong))
    assert [(place, error.field, error.message) for place, error in caught.value.errors] == [
        (1, field, sentence)
    ]
    assert stored(empty_store) == []


def test_all_lines_are_told_at_once(empty_store: Store, people: dict[str, UUID]) -> None:
    first = people["何志强"]
    with pytest.raises(SheetError) as caught:
        record_visits(
            empty_store,
            sheet(line(first), line(None, None), line(first), line(people["黎建明"]), line(people["周国栋"])),
        )
    assert [(place, error.field) for place, error in caught.value.errors] == [
        (1, "representative_id"),
        (1, "households"),
        (2, "representative_id"),
        (3, "representative_id"),
    ]
    assert "与第1行是同一位代表" in caught.value.errors[2][1].message
    assert "黎建明在2019-11-20不是在任" in caught.value.errors[3][1].message
    assert caught.value.message.startswith("第2行：请填写走访代表。（共4处）")


@pytest.mark.parametrize(
    ("given_sheet", "field", "sentence"),
    [
        (sheet(day=None), "day", "请填写走访日期。"),
        (sheet(day=date(2019, 11, 28)), "day", "“日期”不能晚于今天（2019-11-27）。"),
        (sheet(), None, "请至少填写一行"),
    ],
)
def test_a_sheet_needs_its_day_and_a_line(
    empty_store: Store, given_sheet: VisitSheet, field: str | None, sentence: str
) -> None:
    with pytest.raises(UserError, match=re.escape(sentence)) as caught:
        record_visits(empty_store, given_sheet)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("name", "day", "fit"),
    [
        ("黎建明", date(2019, 6, 30), True),
        ("黎建明", date(2019, 7, 1), False),
        ("梁少芬", date(2019, 6, 30), False),
        ("梁少芬", date(2019, 7, 1), True),
        ("停职者", date(2019, 8, 31), True),
        ("停职者", date(2019, 9, 1), False),
        ("停职者", date(2019, 10, 31), False),
        ("停职者", date(2019, 11, 1), True),
    ],
)
def test_who_may_visit_is_asked_of_the_day(
    empty_store: Store, people: dict[str, UUID], name: str, day: date, fit: bool
) -> None:
    wanted = sheet(line(people[name]), day=day)
    if fit:
        record_visits(empty_store, wanted)
    else:
        with pytest.raises(SheetError, match=f"{name}在{day}"):
            record_visits(empty_store, wanted)
    assert len(stored(empty_store)) == fit


def test_a_visit_is_changed_and_keeps_its_number(empty_store: Store, people: dict[str, UUID]) -> None:
    (made,) = record_visits(empty_store, sheet(line(people["何志强"])))
    assert load_visit(empty_store, made.id) == ("ZF2019-0001", sheet(line(people["何志强"])))
    changed = sheet(line(people["陈婉仪"], 4, 6, "改"), day=date(2018, 12, 30), community=None)
    change_visit(empty_store, made.id, changed)
    assert load_visit(empty_store, made.id) == ("ZF2019-0001", changed)
    assert reasons(empty_store, made.id) == ["登记代表走访", "更改代表走访"]
    with pytest.raises(UserError, match="不能晚于今天"):
        change_visit(empty_store, made.id, replace(changed, day=date(2020, 1, 1)))


def test_what_was_recorded_before_a_seat_ended_can_still_be_put_right(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    """An import may hold the visit of somebody without a seat on its day: its other fields can be changed."""
    with empty_store.write("测试") as session:
        visit = Visit(
            number="ZF2019-0007", representative_id=people["黎建明"], day=DAY, households=1, persons=1
        )
        session.add(visit)
    change_visit(empty_store, visit.id, sheet(line(people["黎建明"], 5, 5)))
    assert stored(empty_store)[0].households == 5
    with pytest.raises(SheetError, match="不是在任"):
        change_visit(empty_store, visit.id, sheet(line(people["黎建明"], 5, 5), day=date(2019, 11, 19)))
    assert [each.number for each in record_visits(empty_store, sheet(line(people["何志强"])))] == [
        "ZF2019-0008"
    ]


def test_a_deletion_is_taken_back(empty_store: Store, people: dict[str, UUID]) -> None:
    made = record_visits(empty_store, sheet(line(people["何志强"], content="停车"), line(people["陈婉仪"])))
    keys = [each.id for each in made]
    assert delete_duties(empty_store, "visit", keys) == 2
    assert figures(empty_store, 2019)["contact.visits.times"] == 0
    assert search(empty_store, "停车", 5) == []
    with pytest.raises(UserError, match="这条代表走访已不存在"):
        change_visit(empty_store, keys[0], sheet(line(people["何志强"])))
    with pytest.raises(UserError, match="这条代表走访已不存在"):
        delete_duties(empty_store, "visit", keys)
    restore_duties(empty_store, "visit", keys)
    assert figures(empty_store, 2019)["contact.visits.times"] == 2
    assert [hit.number for hit in search(empty_store, "停车", 5)] == ["ZF2019-0001"]
    assert reasons(empty_store, keys[0]) == ["登记代表走访", "删除代表走访", "恢复代表走访"]


def test_a_visit_that_brought_a_matter_is_not_deleted(empty_store: Store, people: dict[str, UUID]) -> None:
    made = record_visits(empty_store, sheet(line(people["何志强"]), line(people["陈婉仪"])))
    with empty_store.write("测试") as session:
        session.add(
            Opinion(
                number="容走访〔2019〕1号",
                source=Source.VISIT,
                raised_on=DAY,
                category="交通出行",
                content="停车难",
                disposition=Disposition.SUBDISTRICT,
                visit_id=made[1].id,
            )
        )
    with pytest.raises(UserError, match="容走访〔2019〕1号是这次走访带回的意见建议"):
        delete_duties(empty_store, "visit", [each.id for each in made])
    assert [row.deleted_at for row in stored(empty_store)] == [None, None]


_COUNT = st.integers(min_value=-1, max_value=10001) | st.none()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(st.sampled_from(["何志强", "陈婉仪", "黎建明", "停职者", None]), _COUNT, _COUNT),
        min_size=1,
        max_size=5,
    ),
    day=st.dates(date(2019, 6, 1), date(2019, 11, 27)),
)
def test_a_sheet_is_stored_whole_or_not_at_all(
    empty_store: Store, rows: list[tuple[str | None, int | None, int | None]], day: date
) -> None:
    with empty_store.read() as session:
        people = {name: key for name, key in session.execute(select(Representative.name, Representative.id))}
    people = people or make_people(empty_store)
    before = {row.id for row in stored(empty_store)}

    def right(name: str | None, households: int | None, persons: int | None) -> bool:
        seated = name is not None and not (name == "黎建明" and day > date(2019, 6, 30))
        free = not (name == "停职者" and date(2019, 9, 1) <= day <= date(2019, 10, 31))
        counts = all(count is not None and 0 <= count <= 9999 for count in (households, persons))
        return seated and free and counts and (households, persons) != (0, 0)

    wanted = sheet(*(line(people[name] if name else None, h, p) for name, h, p in rows), day=day)
    names = [name for name, _, _ in rows]
    if all(right(*row) for row in rows) and len(set(names)) == len(names):
        made = record_visits(empty_store, wanted)
        new = [row for row in stored(empty_store) if row.id not in before]
        assert {row.id for row in new} == {each.id for each in made}
        assert [(row.households, row.persons) for row in new] == [(h, p) for _, h, p in rows]
        assert len({row.number for row in stored(empty_store)}) == len(before) + len(rows)
    else:
        with pytest.raises(SheetError):
            record_visits(empty_store, wanted)
        assert {row.id for row in stored(empty_store)} == before


def test_a_sheet_typed_a_second_time_is_pointed_out(empty_store: Store, people: dict[str, UUID]) -> None:
    one, two, three = list(people.values())[:3]
    first = record_visits(empty_store, sheet(line(one), line(two, 1, 1)))
    again = sheet(line(three), line(two, 1, 1), community=" 振华 ")
    with pytest.raises(RepeatedSheetError) as refused:
        record_visits(empty_store, again)
    assert refused.value.message == (
        f"第2行与已经登记的走访{first[1].number}完全相同，这张表可能已经录入过；确实是另外的走访，再保存一次。"
    )
    assert len(stored(empty_store)) == 2
    # Other numbers, another day or another community are another visit; so is one whose double was deleted.
    for other in (
        sheet(line(two, 2, 1)),
        sheet(line(two, 1, 1), day=date(2019, 11, 19)),
        sheet(line(two, 1, 1), community="容里"),
    ):
        record_visits(empty_store, other)
    record_visits(empty_store, again, again=True)
    assert len(stored(empty_store)) == 7
    delete_duties(empty_store, "visit", [visit.id for visit in stored(empty_store)])
    record_visits(empty_store, again)
    assert len(stored(empty_store)) == 9
