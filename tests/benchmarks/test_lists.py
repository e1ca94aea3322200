"""Every list of the window, and the pages that it shows first, on the large store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from large_store import COMMUNITIES, DEPARTMENTS, LAST_DAY
from limits import Table
from sqlalchemy import select
from stopwatch import best

from rongui_desktop.domain.codes import Source
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services import overview, reception_look
from rongui_desktop.services.listing import Listing, ListQuery
from rongui_desktop.services.lists_activities import ActivityListing, VisitListing
from rongui_desktop.services.lists_budget import BudgetListing, monitor_grid
from rongui_desktop.services.lists_duty import DutyReportListing, PlanListing, PublicityListing
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.lists_representatives import Circle, RepresentativeListing
from rongui_desktop.services.lists_suggestions import SuggestionListing
from rongui_desktop.services.lists_supervision import SupervisionListing, groups_of
from rongui_desktop.services.opinion_charts import opinion_charts
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.supervision_matrix import matrix
from rongui_desktop.services.workbench import workbench
from rongui_desktop.storage.store import Store

YEAR = 2019
# Common words, rare ones, names and numbers; each list is measured by the slowest of them.
TEXTS = ("路灯", "消防通道", "社区", "治理", "陈", "国", "chen", "138", "没有的词语")
LISTS: tuple[Listing, ...] = (
    OpinionListing(),
    VisitListing(),
    ActivityListing(),
    DutyReportListing(),
    PublicityListing(),
    PlanListing(),
    RepresentativeListing(year=YEAR),
    SuggestionListing(),
    SupervisionListing(),
    BudgetListing(),
)
FIRST_ROWS = 200
LIST, PAGE = 0.050, 0.100


@dataclass(frozen=True)
class Asked:
    """What is asked of a list."""

    what: str
    listing: Listing
    query: ListQuery


def _shown(store: Store, asked: Asked) -> Any:
    """Filter, and fetch the first rows, as the window does."""
    keys = asked.listing.find(store, asked.query).keys
    return asked.listing.rows(store, keys[:FIRST_ROWS])


def _measure(store: Store, table: Table, what: str, questions: list[Asked]) -> None:
    """Write a row for the slowest of some questions."""
    times = {asked.what: best(lambda one=asked: _shown(store, one)) for asked in questions}
    slowest = max(times, key=lambda key: times[key])
    table.seconds(f"{what}, slowest: {slowest}" if len(times) > 1 else what, times[slowest], LIST)


@pytest.mark.parametrize("listing", LISTS, ids=lambda listing: listing.name)
def test_lists(large_store: Store, table: Table, listing: Listing) -> None:
    name = f"list {listing.name}"
    _measure(large_store, table, f"{name}: all years", [Asked("", listing, ListQuery())])
    _measure(large_store, table, f"{name}: a year", [Asked("", listing, ListQuery(YEAR))])
    texts = [Asked(text, listing, ListQuery(YEAR, text)) for text in TEXTS]
    _measure(large_store, table, f"{name}: a text in a year", texts)
    sorts = [
        Asked(f"{column.title}{'↓' if falling else '↑'}", listing, ListQuery(YEAR, "", column.key, falling))
        for column in listing.columns
        for falling in (False, True)
    ]
    _measure(large_store, table, f"{name}: a year by a column", sorts)


def test_filters_of_matters(large_store: Store, table: Table) -> None:
    filters = {
        **{state.value: OpinionFilter(state=state) for state in OpinionState},
        **{source.value: OpinionFilter(source=source) for source in (Source.NIGHT, Source.VISIT)},
        "城建规划": OpinionFilter(category="城建规划"),
        "五月": OpinionFilter(month=5),
        "连同往年未办结的": OpinionFilter(carried=True),
    }
    narrow = _narrow_filters(large_store)
    for when, year in (("a year", YEAR), ("all years", None)):
        for what, several in (("a filter", filters), ("whose and whence", narrow)):
            questions = [
                Asked(name, OpinionListing(chosen), ListQuery(year)) for name, chosen in several.items()
            ]
            _measure(large_store, table, f"list opinions: {what}, {when}", questions)
    texts = [
        Asked(f"{state.value} {text}", OpinionListing(OpinionFilter(state=state)), ListQuery(YEAR, text))
        for state in OpinionState
        for text in ("路灯", "社区", "陈")
    ]
    _measure(large_store, table, "list opinions: a state and a text in a year", texts)
    slowest = max(
        best(lambda c=chosen: OpinionListing(c).counts(large_store, ListQuery(YEAR)))
        for chosen in (*filters.values(), *narrow.values())
    )
    table.seconds("list opinions: counts of the states", slowest, LIST)


def _narrow_filters(store: Store) -> dict[str, OpinionFilter]:
    with store.read() as session:
        deputy = session.scalar(select(Representative.id).where(Representative.number == "R003"))
    community, department = COMMUNITIES[3], DEPARTMENTS[1]
    return {
        "主责部门": OpinionFilter(department=department),
        "社区": OpinionFilter(community=community),
        "代表": OpinionFilter(deputy=deputy),
        "社区、主责部门": OpinionFilter(community=community, department=department),
        "社区、办理中": OpinionFilter(community=community, state=OpinionState.OPEN),
        "代表、连同往年未办结的": OpinionFilter(deputy=deputy, carried=True),
    }


def test_filters_of_other_lists(large_store: Store, table: Table) -> None:
    circles = [Asked(each.value, RepresentativeListing(each, YEAR), ListQuery()) for each in Circle]
    _measure(large_store, table, "list representatives: a circle", circles)
    counts = best(lambda: RepresentativeListing(year=YEAR).counts(large_store, ListQuery()))
    table.seconds("list representatives: counts of the circles", counts, LIST)
    group = SupervisionListing(groups_of(large_store)[0][0])
    questions = [
        Asked(f"{year or '所有年度'} {text}", group, ListQuery(year, text))
        for year in (YEAR, None)
        for text in ("", "治理", "陈")
    ]
    _measure(large_store, table, "list supervision: a group", questions)


def test_pages(large_store: Store, table: Table) -> None:
    year = LAST_DAY.year
    pages: dict[str, tuple[Callable[[], Any], float]] = {
        "reception: the sessions of a year": (
            lambda: reception_look.list_sessions(large_store, year),
            LIST,
        ),
        "budget: the monitoring of a year": (lambda: monitor_grid(large_store, year), LIST),
        "charts of a year's matters": (lambda: opinion_charts(large_store, year), LIST),
        "supervision: the matrix of a year": (lambda: matrix(large_store, year), PAGE),
        "the workbench with all that is to be done": (lambda: workbench(large_store, year), PAGE),
        "the years and the station": (lambda: overview.overview(large_store), PAGE),
        "the year that is shown first": (lambda: overview.start_year(large_store), PAGE),
    }
    for what, (work, limit) in pages.items():
        table.seconds(what, best(work), limit)
