"""Spans of days with an open or closed end: seats, memberships, suspensions, leave.

Both days count. No first day means always, no last day means still (contract, figures).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from rongui_desktop.errors import UserError


class Span(NamedTuple):
    """From the first day to the last."""

    since: date | None
    until: date | None


def covers(span: Span, day: date) -> bool:
    """Whether a span lasts on a day."""
    return touches(span, day, day)


def touches(span: Span, first: date, last: date) -> bool:
    """Whether a span lasts on any of the days from the first to the last."""
    return (span.since is None or span.since <= last) and (span.until is None or span.until >= first)


def any_day(spans: Sequence[Span], gaps: Sequence[Span], first: date, last: date) -> bool:
    """Whether on any of the days one of the spans lasts and none of the gaps."""
    held = [span for span in spans if touches(span, first, last)]
    open_gaps = [gap for gap in gaps if touches(gap, first, last)]
    if not held or not open_gaps:
        return bool(held)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return any(
        any(covers(span, day) for span in held) and not any(covers(gap, day) for gap in open_gaps)
        for day in days
    )


def overlapping(spans: Iterable[Span]) -> tuple[Span, Span] | None:
    """Return the first two spans, in the order of their days, that share a day; None when no two do."""
    ordered = sorted(spans, key=lambda span: span.since or date.min)
    reaching: Span | None = None
    for span in ordered:
        if reaching is not None and (reaching.until is None or reaching.until >= (span.since or date.min)):
            return reaching, span
        reaching = span
    return None


def without(span: Span, others: Iterable[Span]) -> list[Span]:
    """Return the parts of a span whose days none of the others has, in order."""
    day = timedelta(days=1)
    parts, rest = list[Span](), span
    for other in sorted(others, key=lambda each: each.since or date.min):
        if overlapping((rest, other)) is None:
            continue
        if other.since is not None and (rest.since is None or rest.since < other.since):
            parts.append(Span(rest.since, other.since - day))
        if other.until is None or (rest.until is not None and rest.until <= other.until):
            return parts
        rest = Span(other.until + day, rest.until)
    return [*parts, rest]


def words(span: Span) -> str:
    """Return a span as it is read: 2016-11-01至2021-10-31, 2016-11-01起, 至2021-10-31, 一直."""
    if span.since is None and span.until is None:
        return "一直"
    if span.until is None:
        return f"{span.since:%Y-%m-%d}起"
    return f"{span.since:%Y-%m-%d}至{span.until:%Y-%m-%d}" if span.since else f"至{span.until:%Y-%m-%d}"


def check_order(span: Span, begins: str, ends: str) -> None:
    """Check that a span does not end before it begins.

    Args:
        span: what is checked.
        begins: the Chinese word for its first day.
        ends: the same for its last day.

    Raises:
        UserError: it does; the field is `until`.
    """
    if span.since is not None and span.until is not None and span.until < span.since:
        raise UserError(f"“{ends}”不能早于“{begins}”（{span.since:%Y-%m-%d}），请改正其中一个。", "until")


def check_apart(spans: Iterable[Span], what: str, begins: str, ends: str) -> None:
    """Check that no two spans share a day.

    Args:
        spans: of one person and kind.
        what: what they are, in Chinese (`“区人大代表”的任职`).
        begins: the Chinese word for a first day.
        ends: the same for a last day.

    Raises:
        UserError: two do; the field is `since`.
    """
    if (found := overlapping(spans)) is not None:
        first, second = map(words, found)
        raise UserError(
            f"{what}有两段日期重叠（{first}，{second}），同一天只能有一段，请改正“{begins}”或“{ends}”。",
            "since",
        )
