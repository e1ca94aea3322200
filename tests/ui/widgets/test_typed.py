from __future__ import annotations

from datetime import date, time

import pytest

from rongui_desktop.ui.widgets.typed import read_date, read_days, read_time, weekday

TODAY = date(2019, 11, 27)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1215", date(2019, 12, 15)),
        ("20191215", date(2019, 12, 15)),
        ("12-15", date(2019, 12, 15)),
        ("12.5", date(2019, 12, 5)),
        ("12/5", date(2019, 12, 5)),
        ("12月5日", date(2019, 12, 5)),
        ("105", date(2019, 1, 5)),
        ("191215", date(2019, 12, 15)),
        ("2018-3-1", date(2018, 3, 1)),
        ("2018年3月1日", date(2018, 3, 1)),
        ("２０１９１２１５", date(2019, 12, 15)),
        ("１２－１５", date(2019, 12, 15)),
        (" 12 - 15 ", date(2019, 12, 15)),
        ("15日", date(2019, 11, 15)),
        ("今天", date(2019, 11, 27)),
        ("明天", date(2019, 11, 28)),
        ("昨天", date(2019, 11, 26)),
        ("", None),
        ("　", None),
    ],
)
def test_short_ways_of_typing_a_date(typed: str, meant: date | None) -> None:
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize("typed", ["12", "abc", "12-", "2019", "99999", "下周三", "12-15-2019"])
def test_what_is_no_date_is_told(typed: str) -> None:
    with pytest.raises(ValueError, match="日期|没有"):
        read_date(typed, TODAY)


def test_a_day_that_does_not_exist_is_named() -> None:
    with pytest.raises(ValueError, match="没有 2019年2月29日 这一天"):
        read_date("229", TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1930", time(19, 30)),
        ("930", time(9, 30)),
        ("19:30", time(19, 30)),
        ("19：30", time(19, 30)),
        ("１９３０", time(19, 30)),
        ("19点半", time(19, 30)),
        ("9点", time(9)),
        ("19点05分", time(19, 5)),
        ("19", time(19)),
        ("", None),
    ],
)
def test_short_ways_of_typing_a_time(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["2530", "1975", "晚上", "19:3:0", "123456"])
def test_what_is_no_time_is_told(typed: str) -> None:
    with pytest.raises(ValueError, match="时间"):
        read_time(typed)


def test_weekdays_are_named() -> None:
    assert [weekday(date(2019, 11, day)) for day in (24, 25, 27)] == ["星期日", "星期一", "星期三"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", set()),
        ("1120、12-02~12-04", {(11, 20), (12, 2), (12, 3), (12, 4)}),
        ("１１月２０日，12-31", {(11, 20), (12, 31)}),
        ("12-02 至12-02", {(12, 2)}),
        ("12-02至12-03", {(12, 2), (12, 3)}),
    ],
)
def test_several_days_and_spans(typed: str, meant: set[tuple[int, int]]) -> None:
    assert read_days(typed, date(2019, 11, 27)) == {date(2019, m, d) for m, d in meant}


@pytest.mark.parametrize("typed", ["12-05~12-02", "2019-01-01~2029-01-01", "每天", "12-02~"])
def test_what_is_no_span_of_days_is_told(typed: str) -> None:
    with pytest.raises(ValueError, match="[一-龥]"):
        read_days(typed, date(2019, 11, 27))
