"""Personal data in free text is found, other numbers are not; names and phones are hidden but for their ends."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rongui_desktop.domain.names import mask_name, mask_phone
from rongui_desktop.services.masking import personal_patterns, shown_name, to_clear, without_patterns

WIDE = str.maketrans("0123456789X-", "０１２３４５６７８９Ｘ－")
FAMILY = st.sampled_from(["李", "区", "欧阳", "司徒", "䶮", "𠮷", "買", "O"])
# Rare characters, also outside the basic plane, and the dot of ethnic names.
GIVEN = st.text(st.sampled_from("国明慧䶮㛃𠮷𬎆·艾力提娜a"), max_size=12)
MOBILE = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
BIRTH = st.dates().map(lambda day: f"{day.month:02}{day.day:02}")
IDENTITY_18 = st.tuples(
    st.from_regex("[1-9][0-9]{5}(19|20)[0-9]{2}", fullmatch=True),
    BIRTH,
    st.from_regex("[0-9]{3}[0-9X]", fullmatch=True),
).map("".join)
IDENTITY_15 = st.tuples(
    st.from_regex("[1-9][0-9]{7}", fullmatch=True), BIRTH, st.from_regex("[0-9]{3}", fullmatch=True)
).map("".join)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("电话13812345678。", ["138****5678"]),
        ("138-1234-5678 或 0757-22372335", ["138****5678", "075****2335"]),
        ("+8613812345678，８６ １３８１２３４５６７８", ["138****5678", "138****5678"]),
        ("电话22372335 13812345678", ["22****35", "138****5678"]),
        ("（0757）22372335，电话：２２３７２３３５", ["075****2335", "22****35"]),
        ("身份证44068119780601123X", ["440****123X"]),
        ("440681 19780601 123x、440681780601123", ["440****123x", "440****1123"]),
        ("138\u200b1234\u00a05678", ["138****5678"]),
        ("金额1234567元，编号160400001号，2019-11-27 19:30", []),
        ("订单99913812345678001", []),
        ("2019-6-11 2019-12-31，15 16 17 18 19 20 21日", []),
        ("LF2019-0012、容夜接〔2019〕138号、20191127", []),
    ],
)
def test_what_looks_personal_is_found(text: str, found: list[str]) -> None:
    assert personal_patterns(text) == found


@given(
    number=st.one_of(MOBILE, IDENTITY_18, IDENTITY_15),
    gaps=st.lists(st.sampled_from(["", "", " ", "-", "　", "－", "—", " -"]), min_size=18, max_size=18),
    wide=st.booleans(),
    around=st.sampled_from([("", ""), ("电话", "。"), ("（", "）"), ("反映路灯不亮，", "先生"), ("a", "b")]),
)
@example(number="13812345678", gaps=["-"] * 18, wide=True, around=("联系", ""))
def test_a_number_is_found_however_it_is_written(
    number: str, gaps: list[str], wide: bool, around: tuple[str, str]
) -> None:
    written = "".join(digit + gap for digit, gap in zip(number, gaps, strict=False)).rstrip(" -　－—")
    if wide:
        written = written.translate(WIDE)
    text = around[0] + written + around[1]
    assert personal_patterns(text) == [mask_phone(number)]
    assert without_patterns(text) == around[0] + mask_phone(number) + around[1]
    assert any(mask_phone(number) in said for said in to_clear("甲", text))


@given(st.text(), st.text())
def test_what_is_hidden_is_not_found_again_and_the_rest_stays(before: str, after: str) -> None:
    hidden = without_patterns(f"{before}，电话 13812345678；{after}")
    assert "13812345678" not in hidden
    assert not re.search("(?<![0-9])1[3-9][0-9]{9}(?![0-9])", hidden)
    plain = before if not personal_patterns(before) else ""
    assert hidden.startswith(plain)


@given(FAMILY, GIVEN)
@example("李", "")
@example("欧阳", "慧")
@example("买", "买提·艾力")
def test_a_name_is_hidden_but_for_its_surname(family: str, given_name: str) -> None:
    name = family + given_name
    hidden = mask_name(name)
    shown = hidden.rstrip("某")
    assert name.startswith(shown)
    # Of a name of two characters that could be a surname of two, one is shown.
    assert shown == (family if len(family) == 1 or given_name else family[0])
    assert 1 <= len(hidden) - len(shown) <= 2
    assert len(name) == 1 or name not in hidden


@given(st.from_regex(r"[0-9+-]{1,20}", fullmatch=True))
def test_at_least_four_digits_of_a_phone_are_hidden(phone: str) -> None:
    hidden = mask_phone(phone)
    head, stars, tail = hidden.partition("****")
    assert stars
    assert phone.startswith(head)
    assert phone.endswith(tail)
    assert len(head) + len(tail) <= max(0, len(phone) - 4)
    assert len(head) + len(tail) <= 7


def test_residents_names_in_a_text_are_found_too() -> None:
    place = "容夜接〔2019〕1号 反映事项"
    assert list(to_clear(place, "欧阳 慧和李国明反映路灯不亮", ["李国明", "欧阳慧", "钱伟"])) == [
        f"{place}中写有来访人姓名（李某某、欧阳某），请核对删去后再公示。"
    ]
    assert list(to_clear("甲", "路灯不亮", ["欧阳慧"])) == []
    assert list(to_clear("甲", "（待补）", ["（待补）"])) == []


def test_a_handful_of_residents_in_a_text_is_found() -> None:
    said = list(to_clear("甲", "其中３名居民、两户商户不同意；13名群众、第3名学生、一名群众同意。"))
    assert [found[found.index("（") + 1 : found.index("）")] for found in said] == ["3名居民", "两户商户"]


def test_names_are_hidden_but_for_the_surname() -> None:
    assert shown_name("欧阳慧", hidden=True) == "欧阳某"
    assert shown_name("李国明", hidden=True) == "李某某"
    assert shown_name("李国明", hidden=False) == "李国明"
    assert shown_name("（待补）", hidden=True) == "（待补）"
