"""How documents word dates, times and lists."""

from __future__ import annotations

from datetime import date, time

import pytest

from rongui_desktop.services import wording


def test_dates_and_times() -> None:
    assert wording.date_text(date(2019, 1, 5)) == "2019年1月5日"
    assert wording.day_and_weekday(date(2019, 11, 27)) == "2019年11月27日（星期三）"
    assert wording.time_span(time(9, 0), time(21, 5)) == "09:00—21:05"
    assert wording.time_span(None, time(21, 0)) == "21:00"
    assert wording.time_span(None, None) == ""


@pytest.mark.parametrize(
    ("number", "text"), [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (45, "四十五")]
)
def test_ordinals(number: int, text: str) -> None:
    assert wording.ordinal(number) == text


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        ([], ""),
        (["YJ2019-001"], "YJ2019-001"),
        (["YJ2019-001", "YJ2019-002"], "YJ2019-001、YJ2019-002"),
        (["YJ2019-003", "YJ2019-001", "YJ2019-002", "GG2019-001"], "GG2019-001、YJ2019-001至003"),
        ([f"容夜接〔2019〕{n}号" for n in (9, 10, 11, 13)], "容夜接〔2019〕9至11号、容夜接〔2019〕13号"),
        (["黄贞", "李梅婉", "黄贞"], "李梅婉、黄贞（2）"),
        (["A1", "A1", "A2", "A3", "A4"], "A2至4、A1（2）"),
    ],
)
def test_runs_of_numbers_are_drawn_together(labels: list[str], text: str) -> None:
    assert wording.ranges(labels) == text
