"""What people at a session are on duty as, against every way in which they could be."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.roster_acting import acting
from rongui_desktop.domain.roster_terms import DutyKind

D, P, C = DutyKind
ORDER = list(DutyKind)
KINDS = st.sets(st.sampled_from(ORDER), min_size=1).map(lambda kinds: tuple(k for k in ORDER if k in kinds))
MIXES = st.fixed_dictionaries({kind: st.integers(0, 3) for kind in ORDER})


def filled(way: tuple[DutyKind, ...], wanted: dict[DutyKind, int]) -> int:
    return sum(min(count, wanted[kind]) for kind, count in Counter(way).items())


@given(st.lists(KINDS, max_size=6), MIXES)
def test_no_other_way_fills_more_places(
    held: list[tuple[DutyKind, ...]], wanted: dict[DutyKind, int]
) -> None:
    found = acting(held, wanted)
    assert len(found) == len(held)
    assert all(kind in kinds for kind, kinds in zip(found, held, strict=True))
    assert filled(tuple(found), wanted) == max(filled(way, wanted) for way in product(*held))


@given(st.lists(KINDS, max_size=6), st.data())
def test_a_full_session_is_read_as_it_was_put_on_record(
    held: list[tuple[DutyKind, ...]], data: st.DataObject
) -> None:
    way = [data.draw(st.sampled_from(kinds)) for kinds in held]
    ordered = sorted(zip(way, held, strict=True), key=lambda each: ORDER.index(each[0]))
    wanted = {kind: way.count(kind) for kind in ORDER}
    assert acting([kinds for _, kinds in ordered], wanted) == [kind for kind, _ in ordered]


@given(st.lists(KINDS, max_size=6), MIXES)
def test_of_the_ways_that_fill_as_many_it_is_in_the_order_of_the_kinds(
    held: list[tuple[DutyKind, ...]], wanted: dict[DutyKind, int]
) -> None:
    def steps_back(way: tuple[DutyKind, ...]) -> int:
        return sum(ORDER.index(b) < ORDER.index(a) for a, b in pairwise(way))

    most = max(filled(way, wanted) for way in product(*held))
    best = min(steps_back(way) for way in product(*held) if filled(way, wanted) == most)
    assert steps_back(tuple(acting(held, wanted))) == best


def test_the_only_party_member_is_one_where_a_deputy_is_lacking_otherwise() -> None:
    # Taken one by one, the first would be the deputy, and no party member would be left.
    assert acting([(D, P), (D, C), (D, C)], {D: 1, P: 1, C: 1}) in ([P, D, C], [P, C, D])
