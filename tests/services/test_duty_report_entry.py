"""Reports to the voters: votes that must add up, grades by the settings, who reported in the term and who is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.codes import Channel, Identity, ReportForm
from rongui_desktop.domain.records import DutyReport, Publicity, Representative, Seat
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.duty_records import delete_duties, restore_duties
from rongui_desktop.services.duty_report_entry import (
    ReportEntry,
    change_report,
    load_report,
    record_report,
)
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_duty import DutyReportListing, duty_report_detail
from rongui_desktop.services.lists_reports_due import ReportsDueListing, ReportState, reports_due_detail
from rongui_desktop.services.publicity_entry import (
    PublicityEntry,
    change_publicity,
    load_publicity,
    record_publicity,
)
from rongui_desktop.storage.store import Store
from tests.services.duty_year import make_people, reasons

DAY = date(2019, 11, 20)


@pytest.fixture
def people(empty_store: Store) -> dict[str, UUID]:
    return make_people(empty_store)


def entry(person: UUID | None, **other: object) -> ReportEntry:
    made = ReportEntry(
        representative_id=person,
        day=DAY,
        place="振华社区",
        form=ReportForm.MEETING,
        voters=60,
        satisfied=54,
        fairly=5,
        dissatisfied=1,
        text="一、学习\n参加培训。",
    )
    return replace(made, **other)  # type: ignore[arg-type]


def grade_cell(store: Store, key: UUID) -> object:
    place = [column.key for column in DutyReportListing.columns].index("grade")
    return DutyReportListing().rows(store, [key])[key][place]


def test_a_report_is_stored_counted_and_graded(empty_store: Store, people: dict[str, UUID]) -> None:
    key = record_report(empty_store, entry(people["何志强"], place=" 振华社区 "))
    assert load_report(empty_store, key) == entry(people["何志强"])
    counted = figures(empty_store, 2019)
    assert (counted["duty.reports"], counted["duty.participations"]) == (1, 1)
    assert reasons(empty_store, key) == ["登记代表述职"]
    assert grade_cell(empty_store, key) == "优秀"
    detail = duty_report_detail(empty_store, key)
    assert detail is not None
    shown = {field.label: field.value for group in detail.groups for field in group.fields}
    assert (shown["满意率"], shown["等次"], shown["形式"]) == ("90.0%", "优秀", "会议")
    # The grade is computed: other thresholds grade the same votes otherwise.
    strict = replace(
        office.settings(empty_store), report_grades=ReportGrades.parse("称职：95%；基本称职：0%")
    )
    office.save_settings(empty_store, strict)
    assert grade_cell(empty_store, key) == "基本称职"


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"representative_id": None}, "representative_id", "请选择述职代表。"),
        ({"day": None}, "day", "请填写述职日期。"),
        ({"voters": 59}, "voters", "满意、基本满意、不满意合计60票，超过“参加选民数”59，请改正。"),
        ({"voters": None}, "voters", "填了测评票，请先填写“参加选民数”。"),
        ({"fairly": -1}, "fairly", "“基本满意”应为0到99999的整数。"),
        (
            {"day": date(2019, 12, 1)},
            "voters",
            "述职日期在今天（2019-11-27）之后，还不能填参加选民数和测评票。",
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    empty_store: Store, people: dict[str, UUID], change: dict[str, object], field: str, sentence: str
) -> None:
    with pytest.raises(UserError) as caught:
        record_report(empty_store, entry(people["何志强"], **change))
    assert (caught.value.field, caught.value.message) == (field, sentence)
    with empty_store.read() as session:
        assert session.scalars(select(DutyReport)).all() == []


def test_only_a_deputy_of_the_day_reports_and_once_a_day(empty_store: Store, people: dict[str, UUID]) -> None:
    for name in ("欧阳慧", "黎建明"):
        with pytest.raises(UserError, match=f"{name}在2019-11-20不是在任的人大代表") as caught:
            record_report(empty_store, entry(people[name]))
        assert caught.value.field == "representative_id"
    key = record_report(empty_store, entry(people["何志强"]))
    with pytest.raises(UserError, match="2019-11-20已经登记过相同的代表述职"):
        record_report(empty_store, entry(people["何志强"]))
    delete_duties(empty_store, "duty_report", [key])
    assert figures(empty_store, 2019)["duty.reports"] == 0
    with pytest.raises(UserError, match="回收站里有一条相同的代表述职"):
        record_report(empty_store, entry(people["何志强"]))
    restore_duties(empty_store, "duty_report", [key])
    assert figures(empty_store, 2019)["duty.reports"] == 1


def test_a_report_is_planned_and_its_votes_come_later(empty_store: Store, people: dict[str, UUID]) -> None:
    planned = entry(
        people["何志强"],
        day=date(2019, 12, 1),
        voters=None,
        satisfied=None,
        fairly=None,
        dissatisfied=None,
    )
    key = record_report(empty_store, planned)
    assert grade_cell(empty_store, key) == ""
    held = entry(people["何志强"])
    change_report(empty_store, key, held)
    assert load_report(empty_store, key) == held
    assert reasons(empty_store, key) == ["登记代表述职", "更改代表述职"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    voters=st.integers(0, 30),
    votes=st.tuples(*[st.none() | st.integers(0, 15)] * 3),
    day=st.dates(date(2019, 1, 1), date(2019, 11, 27)),
)
def test_votes_never_exceed_the_voters_in_what_is_stored(
    empty_store: Store, voters: int, votes: tuple[int | None, int | None, int | None], day: date
) -> None:
    with empty_store.read() as session:
        person = session.scalars(select(Representative.id).where(Representative.name == "何志强")).first()
    person = person or make_people(empty_store)["何志强"]
    satisfied, fairly, dissatisfied = votes
    wanted = entry(
        person, day=day, voters=voters, satisfied=satisfied, fairly=fairly, dissatisfied=dissatisfied
    )
    if sum(count or 0 for count in votes) > voters:
        with pytest.raises(UserError, match="超过“参加选民数”"):
            record_report(empty_store, wanted)
        return
    key = record_report(empty_store, wanted)
    try:
        assert load_report(empty_store, key) == wanted
        given = sum(count or 0 for count in votes)
        share = 100 * (satisfied or 0) / voters if voters and given else None
        names = (("优秀", 90), ("良好", 75), ("合格", 60), ("不合格", 0))
        expected = "" if share is None else next(name for name, limit in names if share >= limit)
        assert grade_cell(empty_store, key) == expected
    finally:
        with empty_store.write("测试") as session:
            session.delete(session.get_one(DutyReport, key))


# who is due ----------------------------------------------------------------------------------------


def standing(store: Store, year: int = 2019, text: str = "") -> dict[object, object]:
    listing = ReportsDueListing(year=year)
    rows = listing.rows(store, listing.find(store, ListQuery(text=text)).keys)
    return {cells[1]: cells[-1].text for cells in rows.values() if isinstance(cells[-1], Badge)}


def test_who_is_directly_elected_and_has_not_reported_in_the_term_is_due(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    # 黎建明's seat has ended, 周国栋 is elected indirectly, 欧阳慧 is no deputy.
    assert set(standing(empty_store)) == {"何志强", "陈婉仪", "梁少芬", "停职者"}
    record_report(empty_store, entry(people["何志强"]))
    record_report(
        empty_store,
        entry(
            people["陈婉仪"],
            day=date(2019, 12, 5),
            voters=None,
            satisfied=None,
            fairly=None,
            dissatisfied=None,
        ),
    )
    assert standing(empty_store) == {
        "何志强": "本届已述职",
        "陈婉仪": "已安排",
        "梁少芬": "尚未述职",
        "停职者": "尚未述职",
    }
    assert standing(empty_store, text="hzq") == {"何志强": "本届已述职"}
    assert set(standing(empty_store, text="第二小组")) == {"梁少芬"}
    # As of the end of 2018 nobody had reported, and 黎建明 still held his seat.
    assert set(standing(empty_store, 2018).values()) == {"尚未述职"}
    assert set(standing(empty_store, 2018)) == {"何志强", "陈婉仪", "黎建明", "停职者"}
    due = ReportsDueListing(ReportState.DUE, 2019)
    assert due.find(empty_store, ListQuery()).foot == "直接选举的代表 2 人，本届已述职 0 人，尚未述职 2 人"
    assert due.counts(empty_store, ListQuery()) == {
        ReportState.DUE: 2,
        ReportState.PLANNED: 1,
        ReportState.REPORTED: 1,
    }


def test_a_new_term_makes_everybody_due_again(empty_store: Store, people: dict[str, UUID]) -> None:
    record_report(empty_store, entry(people["何志强"], day=date(2019, 5, 1)))
    with empty_store.write("换届") as session:
        old = session.scalars(select(Seat).where(Seat.representative_id == people["何志强"])).one()
        old.until = date(2019, 9, 30)
        session.add(
            Seat(
                representative_id=people["何志强"],
                identity=Identity.DISTRICT,
                rank=1,
                term="第十七届",
                since=date(2019, 10, 1),
            )
        )
    assert standing(empty_store)["何志强"] == "尚未述职"
    detail = reports_due_detail(empty_store, people["何志强"], 2019)
    assert detail is not None
    assert (detail.caption, len(detail.groups)) == ("R001 · 区人大代表 · 第十七届", 1)
    assert reports_due_detail(empty_store, people["周国栋"], 2019) is None


@pytest.mark.parametrize("column", ReportsDueListing.columns, ids=lambda column: column.key)
def test_every_column_sorts(empty_store: Store, people: dict[str, UUID], column: object) -> None:
    record_report(empty_store, entry(people["梁少芬"]))
    listing = ReportsDueListing(year=2019)
    key = column.key  # type: ignore[attr-defined]
    place = [each.key for each in listing.columns].index(key)
    keys = listing.find(empty_store, ListQuery(sort=key)).keys
    rows = listing.rows(empty_store, keys)
    cells = [rows[each][place] for each in keys]
    shown = [cell.text if isinstance(cell, Badge) else cell for cell in cells]
    assert shown == sorted(shown)  # type: ignore[type-var]
    back = listing.find(empty_store, ListQuery(sort=key, descending=True)).keys
    assert set(back) == set(keys)


# publicity -----------------------------------------------------------------------------------------


def test_publicity_is_recorded_changed_and_counted_by_its_places(empty_store: Store) -> None:
    site = PublicityEntry(day=DAY, channel=Channel.OUTDOOR, title=" 人大制度宣传栏 ", place=" 文塔公园 ")
    key = record_publicity(empty_store, site)
    assert load_publicity(empty_store, key) == replace(site, title="人大制度宣传栏", place="文塔公园")
    assert figures(empty_store, 2019)["publicity.outdoor_sites"] == 1
    with pytest.raises(UserError, match="已经登记过相同的宣传"):
        record_publicity(empty_store, site)
    post = PublicityEntry(day=DAY, channel=Channel.WECHAT, title="一图读懂")
    change_publicity(empty_store, key, post)
    assert load_publicity(empty_store, key) == post
    with empty_store.read() as session:
        assert session.get_one(Publicity, key).place == ""
    assert figures(empty_store, 2019)["publicity.outdoor_sites"] == 0
    assert reasons(empty_store, key) == ["登记宣传", "更改宣传"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"day": None}, "day"),
        ({"channel": None}, "channel"),
        ({"title": " "}, "title"),
        ({"place": None}, "place"),
    ],
)
def test_publicity_needs_its_fields(empty_store: Store, change: dict[str, object], field: str) -> None:
    site = PublicityEntry(day=DAY, channel=Channel.OUTDOOR, title="宣传栏", place="文塔公园")
    with pytest.raises(UserError) as caught:
        record_publicity(empty_store, replace(site, **change))  # type: ignore[arg-type]
    assert caught.value.field == field
