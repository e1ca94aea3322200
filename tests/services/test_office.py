from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import SessionKind, Source
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.records import Department
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.office import ListItem
from rongui_desktop.services.reception_look import category_names
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store


def test_settings_have_the_defaults_of_the_summary_and_keep_changes(empty_store: Store) -> None:
    before = office.settings(empty_store)
    assert (before.station, before.reception_weekday, before.reception_start) == ("测试站", 3, time(19, 30))
    assert before.session_prefix(SessionKind.NIGHT) == "YJ"
    assert before.matter_prefix(Source.OTHER) == before.matter_prefix(Source.LETTER) == "容来"
    office.save_settings(
        empty_store,
        replace(
            before, deadline_rules=DeadlineRules.parse("20天；消防安全：3月"), reception_end=time(21, 30)
        ),
    )
    after = office.settings(empty_store)
    assert (str(after.deadline_rules), after.reception_end, after.station) == (
        "20天；消防安全：3月",
        time(21, 30),
        "测试站",
    )
    with empty_store.read() as session:
        (entry,) = session.scalars(select(HistoryEntry).where(HistoryEntry.record_type == "setting"))
    assert '"deadline_rules": ["30天", "20天；消防安全：3月"]' in entry.changes
    assert entry.actor == "小梁"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reception_weekday": 8}, "reception_weekday"),
        ({"deadline_rules": "三十天"}, "deadline_rules"),
        ({"deadline_rules": "30天；消防安全"}, "deadline_rules"),
        ({"reception_end": time(19, 0)}, "reception_end"),
        ({"visitor_prefix": ""}, "visitor_prefix"),
        ({"visitor_prefix": "LF1"}, "visitor_prefix"),
        ({"night_matter_prefix": "容〔接"}, "night_matter_prefix"),
        ({"visit_prefix": "LF"}, "visit_prefix"),
        ({"visit_prefix": "走" * 51}, "visit_prefix"),
        ({"committee": "委" * 30_001}, "committee"),
    ],
)
def test_a_wrong_setting_is_refused_by_its_field(
    empty_store: Store, change: dict[str, object], field: str
) -> None:
    before = office.settings(empty_store)
    with pytest.raises(UserError) as caught:
        office.save_settings(empty_store, replace(before, **change))  # type: ignore[arg-type]
    assert caught.value.field == field or field in str(change)
    assert office.settings(empty_store) == before


def test_a_renamed_department_keeps_its_old_name_for_filters(empty_store: Store) -> None:
    office.save_items(empty_store, "department", [ListItem("教育局"), ListItem("财政局")])
    first, second = office.items(empty_store, "department")
    office.save_items(
        empty_store, "department", [replace(second, active=False), replace(first, name="教育和体育局")]
    )
    names = [(i.name, i.active, i.former) for i in office.items(empty_store, "department")]
    assert names == [("财政局", False, ()), ("教育和体育局", True, ("教育局",))]
    with empty_store.read() as session:
        assert office.names_of_department(session, "教育和体育局") == ["教育和体育局", "教育局"]


def test_a_name_in_a_list_has_two_hundred_characters(empty_store: Store) -> None:
    with pytest.raises(UserError, match="“名称”最多200个字，现在有201个字，请删减。"):
        office.save_items(empty_store, "department", [ListItem("局" * 201)])
    with pytest.raises(UserError, match="“名称”最多30000个字，现在有30001个字，请删减。"):
        office.save_special_days(empty_store, {date(2020, 6, 28): (True, "调" * 30_001)})
    office.save_items(empty_store, "department", [ListItem("局" * 200)])
    assert [item.name for item in office.items(empty_store, "department")] == ["局" * 200]


def test_a_removed_name_goes_to_the_bin_and_comes_back(empty_store: Store) -> None:
    office.save_items(empty_store, "community", [ListItem("容里"), ListItem("振华")])
    office.save_items(empty_store, "community", [ListItem("振华", record_id=None)])
    assert [i.name for i in office.items(empty_store, "community")] == ["振华"]
    office.save_items(empty_store, "community", [ListItem("容里"), ListItem("振华")])
    assert [i.name for i in office.items(empty_store, "community")] == ["容里", "振华"]


@pytest.mark.parametrize("names", [["容里", "容里"], ["容里", " "]])
def test_an_empty_or_doubled_name_is_refused_and_nothing_written(
    empty_store: Store, names: list[str]
) -> None:
    with pytest.raises(UserError):
        office.save_items(empty_store, "department", [ListItem(name) for name in names])
    with empty_store.read() as session:
        assert session.scalars(select(Department)).all() == []


def test_common_categories_are_offered_until_the_station_has_its_own(empty_store: Store) -> None:
    with empty_store.look() as look:
        assert "环境水务" in category_names(look)
    office.save_items(empty_store, "category", [ListItem("噪声"), ListItem("旧类", active=False)])
    with empty_store.look() as look:
        assert category_names(look) == ("噪声",)


def test_special_days_are_kept_changed_and_taken_away(empty_store: Store) -> None:
    office.save_special_days(
        empty_store, {date(2027, 1, 1): (False, "元旦"), date(2027, 1, 9): (True, "调休")}
    )
    office.save_special_days(empty_store, {date(2027, 1, 9): (True, "元旦调休")})
    days = [(d.day, d.is_workday, d.name) for d in office.special_days(empty_store)]
    assert days == [(date(2027, 1, 9), True, "元旦调休")]


def test_a_name_that_another_one_bears_is_not_taken_over(empty_store: Store) -> None:
    office.save_items(empty_store, "community", [ListItem("容里"), ListItem("振华")])
    first, _ = office.items(empty_store, "community")
    with pytest.raises(UserError, match="振华"):
        office.save_items(empty_store, "community", [replace(first, name="振华")])
    assert [i.name for i in office.items(empty_store, "community")] == ["容里", "振华"]
