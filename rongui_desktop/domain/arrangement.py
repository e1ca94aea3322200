"""编排: which group visits what on which day of a quarter, balanced; what cannot be placed is said.

Projects of one place that one group supervises are one trip. Each trip goes to the week with the fewest trips in which
its group has room, and there to the day with the fewest: without limits that bind, no two weeks then differ by more
than one trip (a least-loaded assignment of equal jobs).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date

Week = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Need:
    """A project that a visit is wanted of; the group that leads it, and where it lies, if known."""

    key: Hashable
    name: str
    group: Hashable | None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit that was given a day: its group, its place in the trip from 0, and why."""

    need: Need
    group: Hashable
    day: date
    order: int
    reason: str


@dataclass(frozen=True, slots=True)
class Arranged:
    """The visits that were placed, in order of days, and those that were not, each with the reason."""

    placed: tuple[Placed, ...]
    unplaced: tuple[tuple[Need, str], ...]


def arrange(
    needs: Sequence[Need],
    groups: Sequence[Hashable],
    days: Sequence[date],
    kept: Sequence[tuple[Hashable | None, date]] = (),
    *,
    per_week: int = 1,
) -> Arranged:
    """Place visits.

    Args:
        needs: what is wanted, in the order in which it is placed where nothing else decides.
        groups: all groups; a project without a group goes to the one with the fewest visits.
        days: the days that can be used, in order.
        kept: group and day of the visits that stay.
        per_week: how many trips a group has in a week at most.
    """
    if not groups:
        return Arranged((), tuple((need, "还没有代表小组") for need in needs))
    load = Counter(need.group for need in needs if need.group is not None)
    load.update(group for group, _ in kept if group is not None)
    trips: dict[tuple[Hashable, Hashable], list[Need]] = defaultdict(list)
    for need in needs:
        group = need.group
        if group is None:
            group = min(groups, key=lambda each: (load[each], groups.index(each)))
            load[group] += 1
        trips[group, need.place or ("", need.key)].append(need)
    weeks: dict[Week, list[date]] = defaultdict(list)
    for day in days:
        weeks[_week(day)].append(day)
    in_week, on_day = Counter(_week(day) for _, day in kept), Counter(day for _, day in kept)
    own: Counter[tuple[Hashable | None, Week]] = Counter((group, _week(day)) for group, day in kept)
    placed: list[Placed] = []
    unplaced: list[tuple[Need, str]] = []
    for (group, _), stops in trips.items():
        open_weeks = [week for week in weeks if own[group, week] < per_week]
        if not open_weeks:
            why = f"到季末没有空的工作日（每组每周最多{per_week}趟）" if weeks else "到季末没有可用的工作日"
            unplaced += [(need, why) for need in stops]
            continue
        week = min(open_weeks, key=lambda each: (in_week[each], each))
        day = min(weeks[week], key=lambda each: (on_day[each], each))
        reason = f"这一周安排最少（{in_week[week]}趟）"
        if len(stops) > 1:
            reason += f"，同在{stops[0].place}的{len(stops)}个项目一趟"
        in_week[week] += 1
        on_day[day] += 1
        own[group, week] += 1
        placed += [Placed(need, group, day, order, reason) for order, need in enumerate(stops)]
    placed.sort(key=lambda each: (each.day, groups.index(each.group), each.order))
    return Arranged(tuple(placed), tuple(unplaced))


def _week(day: date) -> Week:
    year, week, _ = day.isocalendar()
    return year, week
