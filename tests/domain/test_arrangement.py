"""编排: everything is placed or explained, on the days that are open, within the limits, and evenly."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.arrangement import Need, arrange

FIRST = date(2019, 10, 1)
DAYS = st.sets(st.integers(0, 91), max_size=60).map(lambda n: [FIRST + timedelta(k) for k in sorted(n)])
GROUPS = ["甲", "乙", "丙"]
NEEDS = st.lists(
    st.tuples(st.sampled_from([*GROUPS, None]), st.sampled_from(["", "容里", "桂洲"])), max_size=30
).map(lambda rows: [Need(n, f"项目{n}", group, place) for n, (group, place) in enumerate(rows)])
KEPT = st.lists(st.tuples(st.sampled_from(GROUPS), st.integers(0, 91)), max_size=8).map(
    lambda rows: [(group, FIRST + timedelta(n)) for group, n in rows]
)


def week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


@given(NEEDS, DAYS, KEPT, st.integers(1, 3))
def test_each_is_placed_once_or_explained(
    needs: list[Need], days: list[date], kept: list[tuple[str, date]], per_week: int
) -> None:
    found = arrange(needs, GROUPS, days, kept, per_week=per_week)
    told = Counter([each.need.key for each in found.placed] + [need.key for need, _ in found.unplaced])
    assert told == Counter(need.key for need in needs)
    assert all(why for _, why in found.unplaced)
    assert {each.day for each in found.placed} <= set(days)
    for each in found.placed:
        assert each.need.group in (None, each.group)
    trips = {(each.group, each.need.place or each.need.key, each.day) for each in found.placed}
    taken = Counter((group, week(day)) for group, _, day in trips)
    before = Counter((group, week(day)) for group, day in kept)
    assert all(before[key] + count <= max(per_week, before[key]) for key, count in taken.items())
    # Projects of one place and group go together.
    together = Counter((group, place) for group, place, _ in trips if isinstance(place, str))
    assert all(count == 1 for count in together.values())


@given(st.integers(1, 40), st.integers(1, 12))
def test_weeks_differ_by_one_trip_at_most(count: int, weeks: int) -> None:
    monday = date(2019, 10, 7)
    days = [monday + timedelta(7 * w + d) for w in range(weeks) for d in range(5)]
    needs = [Need(n, f"{n}", None) for n in range(count)]
    found = arrange(needs, GROUPS, days, per_week=100)
    loads = Counter(week(each.day) for each in found.placed)
    assert sum(loads.values()) == count
    all_loads = [loads[week(monday + timedelta(7 * w))] for w in range(weeks)]
    assert max(all_loads) - min(all_loads) <= 1
    groups = Counter(each.group for each in found.placed)
    assert max(groups[g] for g in GROUPS) - min(groups[g] for g in GROUPS) <= 1


def test_without_groups_or_days_it_says_so() -> None:
    need = Need(1, "甲", None)
    assert arrange([need], [], [FIRST]).unplaced == ((need, "还没有代表小组"),)
    assert arrange([need], GROUPS, []).unplaced == ((need, "到季末没有可用的工作日"),)
