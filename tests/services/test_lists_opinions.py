"""Matters and suggestions: states of the day, counts, masking, filters."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import (
    Disposition,
    EntryState,
    Satisfaction,
    SessionKind,
    SessionStatus,
    Source,
)
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.records import Opinion, ReceptionSession, Visitor
from rongui_desktop.services.detail import Detail
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing, opinion_detail
from rongui_desktop.services.lists_suggestions import SuggestionListing, suggestion_detail
from rongui_desktop.services.opinion_charts import opinion_charts
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import Course, OpinionState, badge, due_badge
from rongui_desktop.storage.store import Store

YEAR = ListQuery(2019)
DAYS = [date(2019, 1, 1), date(2019, 5, 31), date(2019, 11, 27), date(2019, 12, 31), date(2020, 2, 1)]
At = Callable[[date], Store]


@pytest.fixture
def store_at(demo_folder: Path, tmp_path: Path) -> Iterator[At]:
    opened: list[Store] = []

    def at(day: date) -> Store:
        folder = tmp_path / f"at-{day}-{len(opened)}"
        clock = ShiftedClock(datetime(day.year, day.month, day.day, 9))
        opened.append(Store.open(Path(shutil.copytree(demo_folder, folder)), clock=clock))
        return opened[-1]

    yield at
    for store in opened:
        store.close()


def all_matters(store: Store) -> list[Opinion]:
    with store.read() as session:
        return list(session.scalars(select(Opinion).where(Opinion.deleted_at.is_(None))))


def state_by_hand(each: Opinion, today: date) -> set[OpinionState]:
    """The states of a matter, as the design says them, in plain Python."""
    if each.state is not EntryState.VALID:
        return {OpinionState(each.state.value)}
    if each.raised_on > today:
        return {OpinionState.AHEAD}
    if each.closed_on is not None and each.closed_on <= today:
        return {OpinionState.CLOSED}
    states = {OpinionState.OPEN}
    if each.replied_on is not None and each.replied_on <= today:
        unrated = each.satisfaction in (None, Satisfaction.UNRATED)
        return states | ({OpinionState.FOLLOW_UP} if unrated else set())
    if each.assigned_on is None or each.assigned_on > today:
        states |= {OpinionState.UNASSIGNED} if each.disposition not in ENDED_ON_THE_SPOT else set()
    stopped = each.suspended_on if each.suspended_on and each.suspended_on <= today else None
    if each.due_on is not None and each.due_on < (stopped or today):
        states.add(OpinionState.OVERDUE)
    elif each.due_on is not None and not stopped and each.due_on <= today + timedelta(days=7):
        states.add(OpinionState.DUE_SOON)
    return states


@pytest.mark.parametrize("day", DAYS)
def test_counts_and_lists_by_state_are_those_counted_by_hand(store_at: At, day: date) -> None:
    store = store_at(day)
    with store.write("标记") as session:
        for number, each in enumerate(session.scalars(select(Opinion).order_by(Opinion.number).limit(9))):
            each.state = (EntryState.INCOMPLETE, EntryState.WITHDRAWN, EntryState.VALID)[number % 3]
            each.state_reason = "测试"
    by_hand = Counter(state for each in all_matters(store) for state in state_by_hand(each, day))
    counts = OpinionListing().counts(store, YEAR)
    assert counts == {state: by_hand[state] for state in OpinionState}
    for state in OpinionState:
        found = OpinionListing(OpinionFilter(state)).find(store, YEAR)
        wanted = {each.id for each in all_matters(store) if state in state_by_hand(each, day)}
        assert set(found.keys) == wanted, state
        assert found.foot == f"{state.value} {len(wanted)} 件"


@pytest.mark.parametrize("day", DAYS)
def test_counts_agree_with_the_figures_of_the_year(store_at: At, day: date) -> None:
    store = store_at(day)
    counts, values = OpinionListing().counts(store, YEAR), figures(store, 2019, min(day, date(2019, 12, 31)))
    if day.year == 2019:
        assert counts[OpinionState.OPEN] == values["contact.total.open"]
        assert counts[OpinionState.CLOSED] == values["contact.total.closed"]
    assert counts[OpinionState.OPEN] + counts[OpinionState.CLOSED] == values["contact.total.opinions"]


def test_counts_under_a_text_are_those_of_the_rows(demo_store: Store) -> None:
    for text in ("路灯", "容里", "19", "ly", "李", "容夜接〔2019〕58号"):
        query = ListQuery(2019, text)
        keys = OpinionListing().find(demo_store, query).keys
        matters = {each.id: each for each in all_matters(demo_store)}
        by_hand = Counter(s for key in keys for s in state_by_hand(matters[key], date(2019, 11, 27)))
        counts = OpinionListing().counts(demo_store, query)
        assert counts == {state: by_hand[state] for state in OpinionState}, text
        for state in (OpinionState.OPEN, OpinionState.CLOSED):
            chosen = OpinionListing(OpinionFilter(state)).find(demo_store, query).keys
            assert len(chosen) == counts[state]


def test_a_text_in_all_years_is_found_newest_first(demo_store: Store) -> None:
    keys = OpinionListing().find(demo_store, ListQuery(None, "路灯")).keys
    matters = {each.id: each for each in all_matters(demo_store)}
    assert set(keys) == {
        key for key, each in matters.items() if "路灯" in each.content and not each.confidential
    }
    days = [matters[key].raised_on for key in keys]
    assert days == sorted(days, reverse=True)


def test_newest_come_first_and_what_lies_ahead_comes_last(demo_store: Store) -> None:
    matters = {each.id: each for each in all_matters(demo_store)}
    days = [matters[key].raised_on for key in OpinionListing().find(demo_store, YEAR).keys]
    past = [day for day in days if day <= date(2019, 11, 27)]
    assert days[: len(past)] == sorted(past, reverse=True)
    assert days[len(past) :] == sorted(days[len(past) :], reverse=True)
    assert len(days) - len(past) == 33


def test_the_state_column_runs_from_the_most_urgent_to_what_does_not_count(demo_store: Store) -> None:
    keys = OpinionListing().find(demo_store, ListQuery(2019, sort="state")).keys
    rows = OpinionListing().rows(demo_store, tuple(keys))
    cells = [rows[key][2] for key in keys]
    tones = [cell.tone for cell in cells if isinstance(cell, Badge)]
    assert [tone for place, tone in enumerate(tones) if place == 0 or tones[place - 1] != tone] == [
        "bad",
        "warn",
        "info",
        "ok",
        "muted",
    ]


def test_a_filter_by_source_category_and_month_narrows_down(demo_store: Store) -> None:
    matters = all_matters(demo_store)
    chosen = OpinionFilter(source=Source.PUBLIC, category="消防安全", month=5)
    wanted = {
        each.id
        for each in matters
        if each.source is Source.PUBLIC and each.category == "消防安全" and each.raised_on.month == 5
    }
    assert wanted
    assert set(OpinionListing(chosen).find(demo_store, YEAR).keys) == wanted
    assert (
        sum(len(OpinionListing(OpinionFilter(month=m)).find(demo_store, YEAR).keys) for m in range(1, 13))
        == 220
    )


def test_open_matters_of_earlier_years_are_carried_over_when_asked(store_at: At) -> None:
    store = store_at(date(2020, 2, 1))
    assert len(OpinionListing().find(store, ListQuery(2020)).keys) == 0
    carried = OpinionListing(OpinionFilter(carried=True))
    day = date(2020, 2, 1)
    states = {each.id: state_by_hand(each, day) for each in all_matters(store)}
    still_open = {key for key, held in states.items() if OpinionState.OPEN in held}
    assert still_open
    assert set(carried.find(store, ListQuery(2020)).keys) == still_open
    assert carried.counts(store, ListQuery(2020))[OpinionState.OPEN] == len(still_open)
    late = OpinionListing(OpinionFilter(OpinionState.OVERDUE, carried=True)).find(store, ListQuery(2020))
    assert set(late.keys) == {key for key, held in states.items() if OpinionState.OVERDUE in held}


def test_the_foot_tells_what_does_not_count(demo_store: Store) -> None:
    found = OpinionListing().find(demo_store, YEAR)
    assert found.foot == "共 220 件，办结 163 件，办理中 24 件，日期未到 33 件（未计入）"


# confidential matters ------------------------------------------------------------------------------


def add_matter(store: Store, *, visitor_secret: bool, matter_secret: bool) -> Opinion:
    with store.write("登记来访") as session:
        meeting = ReceptionSession(
            number="YJ2019-900",
            kind=SessionKind.NIGHT,
            day=date(2019, 11, 20),
            place="联络点",
            status=SessionStatus.HELD,
        )
        visitor = Visitor(
            number="LF2019-9000",
            session_id=meeting.id,
            name="欧阳慧敏",
            phone="13823456789",
            community="振华",
            address="振华路8号",
            confidential=visitor_secret,
        )
        opinion = Opinion(
            number="容夜接〔2019〕900号",
            source=Source.NIGHT,
            raised_on=date(2019, 11, 20),
            category="其他",
            content="邻居夜里敲打墙壁扰人",
            spot_reply="已当面劝说邻居",
            reply="已上门调解邻居",
            disposition=Disposition.SUBDISTRICT,
            visitor_id=visitor.id,
            confidential=matter_secret,
        )
        session.add(meeting)
        session.add_all([visitor, opinion])
        return opinion


def told(detail: Detail | None) -> str:
    assert detail is not None
    values = [field.value for group in detail.groups for field in group.fields]
    return "\n".join([detail.title, *(value.text if isinstance(value, Badge) else value for value in values)])


@pytest.mark.parametrize(("visitor_secret", "matter_secret"), [(True, False), (False, True), (True, True)])
def test_a_confidential_matter_tells_nothing_in_list_or_detail(
    demo_store: Store, visitor_secret: bool, matter_secret: bool
) -> None:
    opinion = add_matter(demo_store, visitor_secret=visitor_secret, matter_secret=matter_secret)
    row = OpinionListing().rows(demo_store, (opinion.id,))[opinion.id]
    shown = told(opinion_detail(demo_store, opinion.id)) + "".join(map(str, row))
    for secret in ("欧阳慧敏", "慧敏", "敲打", "邻居", "13823456789", "振华路8号"):
        assert secret not in shown
    assert row[3] == "（保密事项）"
    assert row[4] == "欧阳某某"
    assert "欧阳某某（保密）" in shown


def test_an_open_matter_shows_its_visitor_and_links_to_form_and_session(demo_store: Store) -> None:
    opinion = add_matter(demo_store, visitor_secret=False, matter_secret=False)
    detail = opinion_detail(demo_store, opinion.id)
    assert "欧阳慧敏" in told(detail)
    assert "13823456789" in told(detail)
    assert detail is not None
    links = {field.label: field.link.kind for group in detail.groups for field in group.fields if field.link}
    assert links["姓名"] == "visitor"
    assert links["接待场次"] == "reception_session"


@pytest.mark.parametrize("text", ["欧阳慧敏", "欧阳", "ouyanghuimin", "oyhm", "OYHM"])
def test_a_visitor_is_found_by_name_pinyin_and_initials_unless_confidential(
    demo_store: Store, text: str
) -> None:
    opinion = add_matter(demo_store, visitor_secret=False, matter_secret=False)
    query = ListQuery(2019, text)
    assert opinion.id in tuple(OpinionListing().find(demo_store, query).keys)
    with demo_store.write("要求保密") as session:
        session.scalars(select(Visitor).where(Visitor.number == "LF2019-9000")).one().confidential = True
    assert opinion.id not in tuple(OpinionListing().find(demo_store, query).keys)


def test_the_visitor_s_name_does_not_find_a_confidential_matter(demo_store: Store) -> None:
    opinion = add_matter(demo_store, visitor_secret=False, matter_secret=True)
    for words, found in (
        ("欧阳慧敏", False),
        ("oyhm", False),
        ("敲打墙壁", False),
        ("容夜接〔2019〕900号", True),
    ):
        assert (opinion.id in tuple(OpinionListing().find(demo_store, ListQuery(2019, words)).keys)) is found


def test_what_came_of_a_matter_later_has_not_come_yet(demo_store: Store) -> None:
    later = next(
        each
        for each in all_matters(demo_store)
        if each.closed_on is not None
        and each.closed_on > date(2019, 11, 27) >= each.raised_on
        and each.outcome
    )
    shown = told(opinion_detail(demo_store, later.id))
    assert f"{later.outcome.value}（尚未到）" in shown
    assert shown.count("尚未到") >= 2


def test_a_matter_of_a_visit_leads_to_the_visit(demo_store: Store) -> None:
    matter = next(each for each in all_matters(demo_store) if each.visit_id is not None)
    detail = opinion_detail(demo_store, matter.id)
    assert detail is not None
    assert [
        field.link.record_id for field in detail.groups[-1].fields if field.label == "走访编号" and field.link
    ] == [matter.visit_id]


def test_a_withdrawn_matter_tells_why(demo_store: Store) -> None:
    matter = all_matters(demo_store)[0]
    with demo_store.write("作废") as session:
        each = session.get_one(Opinion, matter.id)
        each.state, each.state_reason = EntryState.WITHDRAWN, "重复登记"
    detail = opinion_detail(demo_store, matter.id)
    assert detail is not None
    assert detail.badge == Badge("作废", "muted")
    assert "重复登记" in told(detail)


# badges --------------------------------------------------------------------------------------------

TODAY = date(2019, 11, 27)


HANDED = date(2019, 11, 1)


@pytest.mark.parametrize(
    ("course", "shown"),
    [
        (Course(None, None), Badge("待交办", "info")),
        (Course(None, None, date(2019, 11, 28)), Badge("待交办", "info")),
        (Course(None, None, ends_on_the_spot=True), Badge("办理中", "info")),
        (Course(None, None, HANDED), Badge("办理中", "info")),
        (Course(date(2019, 12, 5), None, HANDED), Badge("办理中", "info")),
        (Course(date(2019, 12, 4), None, HANDED), Badge("7 天后到期", "warn")),
        (Course(date(2019, 11, 28), None), Badge("1 天后到期", "warn")),
        (Course(TODAY, None, HANDED), Badge("今天到期", "warn")),
        (Course(date(2019, 11, 26), None, HANDED), Badge("逾期 1 天", "bad")),
        (Course(date(2019, 11, 26), TODAY, HANDED), Badge("已办结", "ok")),
        (Course(date(2019, 11, 26), date(2019, 11, 28), HANDED), Badge("逾期 1 天", "bad")),
        (Course(date(2019, 11, 26), None, HANDED, TODAY), Badge("待回访", "info")),
        (Course(date(2019, 11, 26), None, HANDED, date(2019, 11, 28)), Badge("逾期 1 天", "bad")),
        (Course(None, None, HANDED, TODAY, Satisfaction.UNRATED), Badge("待回访", "info")),
        (Course(None, None, HANDED, TODAY, Satisfaction.FAIRLY), Badge("待办结", "info")),
        (Course(date(2019, 11, 26), None, HANDED, suspended_on=date(2019, 11, 20)), Badge("已暂停", "muted")),
        (
            Course(date(2019, 11, 18), None, HANDED, suspended_on=date(2019, 11, 20)),
            Badge("逾期 2 天", "bad"),
        ),
    ],
)
def test_due_badges(course: Course, shown: Badge) -> None:
    assert due_badge(course, TODAY) == shown


def test_badges_of_what_does_not_count() -> None:
    course = Course(None, None)
    assert badge(EntryState.WITHDRAWN, TODAY, course, TODAY).text == "作废"
    assert badge(EntryState.INCOMPLETE, TODAY, course, TODAY).text == "待补"
    assert badge(EntryState.VALID, TODAY + timedelta(days=1), course, TODAY).text == "日期未到"


# charts --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", DAYS)
def test_the_charts_show_what_the_figures_count(store_at: At, day: date) -> None:
    store = store_at(day)
    charts, values = opinion_charts(store, 2019), figures(store, 2019)
    for splits in (charts.months, charts.categories, charts.channels):
        assert sum(split.closed for split in splits) == values["contact.total.closed"]
        assert sum(split.open for split in splits) == values["contact.total.open"]
    assert sum(number for _, number in charts.ages) == values["contact.total.open"]
    assert [split.label for split in charts.months] == [f"{month}月" for month in range(1, 13)]
    names = {"夜间接待": "night", "公众场所接待": "public", "代表走访": "visits"}
    for split in charts.channels:
        assert split.total == values[f"contact.{names[split.label]}.opinions"]


def test_the_charts_by_month_are_those_of_the_records(demo_store: Store) -> None:
    charts = opinion_charts(demo_store, 2019)
    by_hand = Counter(each.raised_on.month for each in all_matters(demo_store) if each.raised_on <= TODAY)
    assert [split.total for split in charts.months] == [by_hand[month] for month in range(1, 13)]
    assert charts.months[11].total == 0
    totals = [split.total for split in charts.categories]
    assert totals == sorted(totals, reverse=True)


# suggestions ---------------------------------------------------------------------------------------


def test_suggestions_stand_apart_and_are_found_by_their_leader(demo_store: Store) -> None:
    found = SuggestionListing().find(demo_store, ListQuery(2019, "罗仪强"))
    assert found.foot == "代表建议 1 件，办结 1 件，办理中 0 件（不计入意见建议）"
    assert tuple(SuggestionListing().find(demo_store, ListQuery(2019, "lyq")).keys) == tuple(found.keys)
    detail = suggestion_detail(demo_store, found.keys[0])
    assert detail is not None
    assert detail.title == "关于改善容里片区交通的建议"
    assert "刘少玉" in told(detail)
