from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.spans import (
    Span,
    any_day,
    check_order,
    covers,
    overlapping,
    touches,
    without,
    words,
)
from rongui_desktop.errors import UserError

FIRST = date(2019, 1, 1)
DAYS = [FIRST + timedelta(n) for n in range(40)]
# Every day that a span of the strategy can tell apart: one more on either side.
ALL = [FIRST - timedelta(1), *DAYS, FIRST + timedelta(40)]


@st.composite
def spans(draw: st.DrawFn) -> Span:
    since = draw(st.none() | st.sampled_from(DAYS))
    until = draw(st.none() | st.sampled_from([day for day in DAYS if since is None or day >= since]))
    return Span(since, until)


def lasting(span: Span) -> set[date]:
    return {
        d for d in ALL if (span.since is None or d >= span.since) and (span.until is None or d <= span.until)
    }


@given(spans(), st.sampled_from(ALL), st.sampled_from(ALL))
def test_a_span_covers_its_days(span: Span, first: date, second: date) -> None:
    first, last = min(first, second), max(first, second)
    assert covers(span, first) is (first in lasting(span))
    assert touches(span, first, last) is any(first <= day <= last for day in lasting(span))


@given(
    st.lists(spans(), max_size=4), st.lists(spans(), max_size=3), st.sampled_from(ALL), st.sampled_from(ALL)
)
def test_a_gap_takes_days_away(held: list[Span], gaps: list[Span], first: date, second: date) -> None:
    first, last = min(first, second), max(first, second)
    left = set[date]().union(*map(lasting, held)) - set[date]().union(*map(lasting, gaps))
    assert any_day(held, gaps, first, last) is any(first <= day <= last for day in left)


@given(st.lists(spans(), max_size=5))
def test_two_spans_overlap_where_they_share_a_day(listed: list[Span]) -> None:
    shared = any(lasting(a) & lasting(b) for n, a in enumerate(listed) for b in listed[:n])
    found = overlapping(listed)
    assert (found is not None) is shared
    if found is not None:
        assert lasting(found[0]) & lasting(found[1])


def test_spans_are_read_as_words_and_must_not_run_backwards() -> None:
    assert [words(Span(a, b)) for a in (None, FIRST) for b in (None, FIRST)] == [
        "一直",
        "至2019-01-01",
        "2019-01-01起",
        "2019-01-01至2019-01-01",
    ]
    with pytest.raises(
        UserError, match="“离任日期”不能早于“任职日期”（2019-01-02），请改正其中一个。"
    ) as error:
        check_order(Span(DAYS[1], FIRST), "任职日期", "离任日期")
    assert error.value.field == "until"


@given(spans(), st.lists(spans(), max_size=4))
def test_what_is_left_of_a_span_is_the_days_that_no_other_has(span: Span, others: list[Span]) -> None:
    left = without(span, others)
    taken = {day for other in others for day in lasting(other)}
    assert [day for part in left for day in sorted(lasting(part))] == sorted(lasting(span) - taken)
    assert all(lasting(part) for part in left)
