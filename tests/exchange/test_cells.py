"""Every way of typing that the contract allows, and that every other way is refused with a remedy."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import Identity, Outcome
from rongui_desktop.exchange import cell_numbers, cells
from rongui_desktop.exchange.cells import Mark, UnreadableCellError

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
SPACES = st.text(" \u3000\t\n", max_size=3)


@given(DAYS, SPACES, SPACES)
def test_a_date_is_read_in_all_its_forms(day: date, before: str, after: str) -> None:
    plain, short = f"{day:%Y}", (day.year, day.month, day.day)
    forms: list[object] = [
        day,
        datetime(day.year, day.month, day.day, 19, 30),
        day.isoformat(),
        "{}/{}/{}".format(*short),
        "{}.{}.{}".format(*short),
        "{}年{}月{}日".format(*short),
        f"{plain}/{day:%m}/{day:%d}",
        day.isoformat().translate(FULL_WIDTH),
    ]
    for form in forms:
        typed = before + form + after if isinstance(form, str) else form
        assert cells.day(typed) == day


@pytest.mark.parametrize(
    "typed",
    [
        "2019-02-30",
        "2019-13-01",
        "20190605",
        "6/5/2019",
        "2019-6",
        "2019年6月",
        "2019-06/05",
        "2019.6.5.",
        "昨天",
        "19-06-05",
        "2019-06-05 19:30",
        43621,
        43621.5,
        True,
        time(19, 30),
        "0019-06-05",
        date(19, 6, 5),
    ],
)
def test_any_other_date_is_refused_with_what_would_be_right(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="2019-06-05"):
        cells.day(typed)


@pytest.mark.parametrize(
    "typed", ["1978年6月", "1978.6", "1978-06", "1978/6", "1978-6-30", "１９７８年６月", date(1978, 6, 15)]
)
def test_a_month_is_its_first_day(typed: object) -> None:
    assert cells.month(typed) == date(1978, 6, 1)


@pytest.mark.parametrize("typed", ["1978", "1978年13月", "6月", 1978, "1978.0", 28642])
def test_another_month_is_refused(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="1978"):
        cells.month(typed)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("19:30", time(19, 30)),
        ("9:05", time(9, 5)),
        ("１９：３０", time(19, 30)),
        ("19:30:15", time(19, 30, 15)),
        (time(19, 30), time(19, 30)),
        (timedelta(hours=19, minutes=30), time(19, 30)),
        (datetime(1899, 12, 30, 19, 30), time(19, 30)),
        ("  19:30\u3000", time(19, 30)),
    ],
)
def test_a_time_is_read(typed: object, found: time) -> None:
    assert cells.clock(typed) == found


@pytest.mark.parametrize(
    "typed", ["25:00", "19.30", "7点半", 0.8125, "19:3", timedelta(days=1), date(2019, 6, 5)]
)
def test_another_time_is_refused(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="19:30"):
        cells.clock(typed)


@given(st.integers(0, 999_999_999), SPACES, SPACES)
def test_a_whole_number_is_read_in_all_its_forms(number: int, before: str, after: str) -> None:
    for form in (str(number), f"{number}.0", str(number).translate(FULL_WIDTH)):
        assert cell_numbers.whole(before + form + after) == number
    assert cell_numbers.whole(number) == number
    assert cell_numbers.whole(float(number)) == number


@pytest.mark.parametrize("typed", [-1, -0.5, "-3", "－３"])
def test_a_negative_number_is_refused(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="不能是负数"):
        cell_numbers.whole(typed)


@pytest.mark.parametrize("typed", [1.5, "1.5", "0.1", 1e-9])
def test_a_fraction_is_refused(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="不能有小数"):
        cell_numbers.whole(typed)


@pytest.mark.parametrize(
    "typed",
    ["三", "1,000", "12人", "1e3", True, float("nan"), float("inf"), date(2019, 1, 1), "9" * 50, 10**12],
)
def test_what_is_no_number_is_refused(typed: object) -> None:
    with pytest.raises(UnreadableCellError, match="整数"):
        cell_numbers.whole(typed)


def test_a_number_out_of_range_names_the_range() -> None:
    with pytest.raises(UnreadableCellError, match="1 到 12"):
        cell_numbers.whole(13, 1, 12)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (757.0, "757"),
        (757, "757"),
        (19118247602.0, "19118247602"),
        (1.5, "1.5"),
        ("  0757-22372335 ", "0757-22372335"),
    ],
)
def test_numbers_in_text_columns_give_their_digits(typed: object, found: str) -> None:
    assert cells.text(typed) == found


@given(st.integers(0, 10**15 - 1))
def test_a_phone_stored_as_a_number_keeps_all_its_digits(number: int) -> None:
    assert cells.text(float(number), 200) == str(number)


def test_a_number_too_long_for_excel_is_refused_as_text() -> None:
    with pytest.raises(UnreadableCellError, match="15 位"):
        cells.text(440681199001011234.0)


def test_a_date_where_a_text_belongs_is_refused() -> None:
    with pytest.raises(UnreadableCellError, match="文本"):
        cells.text(datetime(2019, 6, 5))


@given(st.text(max_size=60))
def test_text_is_trimmed_and_otherwise_kept(text: str) -> None:
    if any(ord(c) < 32 and c not in "\t\n\r\x0b\x0c" or c in "\x7f\x9f" for c in text):
        with pytest.raises(UnreadableCellError, match="看不见的控制字符"):
            cells.text(text)
        return
    try:
        found = cells.text(text)
    except UnreadableCellError:
        assert any(unicodedata.category(c) in ("Cc", "Cs", "Cn") for c in text)
        return
    if found is not None:
        assert found == found.strip(" \u3000\t\n")
        assert cells.text(f"\u3000 {found} \u3000") == found
    else:
        assert not any(character.isalnum() for character in text)


def test_text_keeps_its_own_characters() -> None:
    typed = "，（）①㎡𠮷 Ａ\n第二行"
    assert cells.text(f"　{typed}　") == typed


def test_text_of_thirty_thousand_characters_is_the_longest() -> None:
    assert cells.text("字" * 30_000) == "字" * 30_000
    with pytest.raises(UnreadableCellError, match="30000"):
        cells.text("字" * 30_001)


@pytest.mark.parametrize("raw", [None, "", "   ", "\u3000\u3000", " \n "])
def test_blank_is_no_value_everywhere(raw: object) -> None:
    readers = (
        cells.text,
        cells.day,
        cells.month,
        cells.clock,
        cells.moment,
        cell_numbers.whole,
        cell_numbers.area,
        cells.yes_no,
    )
    assert [reader(raw) for reader in readers] == [None] * len(readers)
    assert cells.names(raw) is None


@pytest.mark.parametrize("raw", ["#REF!", "#N/A", " #VALUE! ", "#DIV/0!", "#NAME?"])
def test_an_error_of_excel_is_refused(raw: str) -> None:
    for reader in (cells.text, cells.day, cell_numbers.whole, cells.names):
        with pytest.raises(UnreadableCellError, match="公式出错"):
            reader(raw)


def test_a_formula_without_a_result_is_refused() -> None:
    with pytest.raises(UnreadableCellError, match="没有计算结果"):
        cells.text(Mark.NO_RESULT)


def test_yes_and_no() -> None:
    assert [cells.yes_no(raw) for raw in ("是", "否", " 是 ", True, False, None)] == [
        True,
        False,
        True,
        True,
        False,
        None,
    ]
    for raw in ("有", "Y", 1, 0, "对"):
        with pytest.raises(UnreadableCellError, match="“是”或“否”"):
            cells.yes_no(raw)


def test_a_code_names_the_nearest() -> None:
    assert cells.code(" 已解决 ", list(Outcome)) is Outcome.SOLVED
    with pytest.raises(UnreadableCellError, match="是不是“列入计划解决”.*可选：已解决、正在解决"):
        cells.code("列入计划", list(Outcome))


def test_several_codes() -> None:
    assert cells.codes("区人大代表，党代表", list(Identity)) == [Identity.DISTRICT, Identity.PARTY]
    with pytest.raises(UnreadableCellError, match="是不是“党代表”"):
        cells.codes("区人大代表、党代", list(Identity))


@given(st.lists(st.text("陈李王欧阳婉国·", min_size=1, max_size=4), min_size=1, max_size=6), st.data())
def test_names_may_be_separated_in_every_way(names: list[str], data: st.DataObject) -> None:
    separators = st.sampled_from(["、", ",", "，", ";", "；", "\n", "\r\n", "、 ", " ，\u3000"])
    typed = "".join(name + data.draw(separators) for name in names[:-1]) + names[-1]
    assert cells.names(typed) == names
    assert cells.names(typed + "、") == names


def test_an_area_may_have_decimals() -> None:
    assert cell_numbers.area(70.5) == Decimal("70.50")
    assert cell_numbers.area("７０.25") == Decimal("70.25")
    assert cell_numbers.area(0.1 + 0.2) == Decimal("0.30")
    for raw in (-1, "1.234", "七十", 1e12, True):
        with pytest.raises(UnreadableCellError, match="两位小数"):
            cell_numbers.area(raw)


def test_a_moment_has_a_date_and_a_time() -> None:
    moment = datetime(2019, 6, 5, 19, 30)
    for raw in (moment, "2019-06-05 19:30", "2019年6月5日 19:30:00", "2019-06-05T19:30"):
        assert cells.moment(raw) == moment
    for raw in ("2019-06-05", "19:30", "2019-06-05 25:00", 43621):
        with pytest.raises(UnreadableCellError, match="2019-06-05 19:30"):
            cells.moment(raw)


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=40),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(list(Mark)),
)


@given(ANYTHING)
def test_whatever_stands_in_a_cell_is_a_value_or_a_remedy(raw: object) -> None:
    readers = (
        cells.text,
        cells.day,
        cells.month,
        cells.clock,
        cells.moment,
        cell_numbers.whole,
        cell_numbers.area,
        cells.yes_no,
        cells.names,
        cells.numbers,
        lambda raw: cells.code(raw, list(Outcome)),
        lambda raw: cells.codes(raw, list(Identity)),
    )
    for reader in readers:
        with suppress(UnreadableCellError):
            reader(raw)
    assert isinstance(cells.shown(raw), str)


def test_numbers_and_phones_are_half_width_but_brackets_stay() -> None:
    assert cells.number("　ＬＦ２０１９－０００１ ") == "LF2019-0001"
    assert cells.number("容人大（２０１９）1号") == "容人大（2019）1号"
    assert cells.number(757.0) == "757"
    assert cells.number(" ") is None


def test_several_numbers_stand_in_one_cell() -> None:
    assert cells.numbers(" ＪＤ１、JD2；JD3\nJD2") == ["JD1", "JD2", "JD3", "JD2"]
    assert cells.numbers(None) is None
    with pytest.raises(UnreadableCellError, match="应为编号"):
        cells.numbers("、")


@given(st.lists(st.text('JD12、,，;；"', min_size=1, max_size=6), min_size=1, max_size=4))
def test_listed_numbers_are_read_as_they_were_written(numbers: list[str]) -> None:
    assert cells.numbers(cells.listed_numbers(numbers)) == numbers
