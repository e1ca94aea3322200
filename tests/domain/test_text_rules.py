from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.text_rules import (
    checked_person_count,
    clean_line,
    clean_name,
    clean_phone,
    clean_text,
    required_reason,
)
from rongui_desktop.errors import UserError


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  李国明　", "李国明"),
        ("买买提·艾力", "买买提·艾力"),
        ("𠮷𬎆㛃", "𠮷𬎆㛃"),
        ("邓\ufe00", "邓\ufe00"),
        ("李国\t明\u200b", "李国 明"),
        ("a\u202eb", "ab"),
        ("一行\n两行", "一行 两行"),
        ("①㎡，（）", "①㎡，（）"),
        ("\u3000\t ", None),
        ("", None),
        (None, None),
    ],
)
def test_lines_keep_their_own_characters_and_lose_invisible_ones(
    typed: str | None, stored: str | None
) -> None:
    assert clean_line(typed, "来访人", "visitor_name") == stored


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("李\x00国明", "“李国明”处"),
        ("振华路夜间施工\x1b扰民，\n请处理", "“华路夜间施工扰民， 请处”处"),
        ("李国\ud840明", "“李国明”处"),
        ("\ufffe", "第1个字"),
        ("甲乙\x07\x07\x07\x07\x07\x07", "“甲乙”处"),
    ],
)
@pytest.mark.parametrize("clean", [clean_line, clean_text])
def test_what_no_document_can_hold_is_refused_and_its_place_named(
    clean: Callable[..., str | None], typed: str, where: str
) -> None:
    with pytest.raises(UserError) as caught:
        clean(typed, "反映事项", "matter")
    assert caught.value.message == f"“反映事项”的{where}有一个看不见的控制字符，请把这几个字删掉重打。"
    assert caught.value.field == "matter"


def test_longer_texts_keep_their_line_breaks_and_tabs() -> None:
    assert (
        clean_text("\n 第一行\r\n第二行\u2028第三行\t。\n", "反映事项", "matter")
        == "第一行\n第二行\n第三行\t。"
    )


def test_a_text_of_30000_characters_fits_and_one_more_does_not() -> None:
    assert clean_text("长" * 30_000, "反映事项", "matter") == "长" * 30_000
    with pytest.raises(UserError, match="“反映事项”最多30000个字，现在有30001个字，请删减。") as error:
        clean_text("长" * 30_001, "反映事项", "matter")
    assert error.value.field == "matter"


def test_a_line_of_30000_characters_fits_too_but_a_name_has_200() -> None:
    assert clean_line("长" * 30_000, "住址", "address") == "长" * 30_000
    assert clean_name("长" * 200, "来访人", "visitor_name") == "长" * 200
    with pytest.raises(UserError, match="“住址”最多30000个字，现在有30001个字，请删减。"):
        clean_line("长" * 30_001, "住址", "address")
    with pytest.raises(UserError, match="“来访人”最多200个字，现在有201个字，请删减。"):
        clean_name("长" * 201, "来访人", "visitor_name")


@given(st.text(max_size=60))
def test_what_is_stored_can_stand_in_a_document_and_is_clean_already(typed: str) -> None:
    try:
        stored = clean_text(typed, "反映事项", "matter")
    except UserError:
        assert any(unicodedata.category(c) in ("Cc", "Cs", "Cn") for c in typed)
        return
    if stored is not None:
        assert clean_text(stored, "反映事项", "matter") == stored
        stored.encode()
        assert not any(ord(c) < 32 and c not in "\n\t" for c in stored)
        assert "\ufffe" not in stored
        assert "\uffff" not in stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("13823456789", "13823456789"),
        ("138 2345 6789", "13823456789"),
        ("138-2345-6789", "13823456789"),
        ("１３８２３４５６７８９", "13823456789"),
        ("0757-28381234", "0757-28381234"),
        ("0757－28381234", "0757-28381234"),
        ("0757—2838 1234", "0757-28381234"),
        ("+86 13823456789", "+8613823456789"),
        ("2838123", "2838123"),
        ("１" * 20, "1" * 20),
        ("", None),
        ("  ", None),
        (None, None),
    ],
)
def test_phones_are_stored_in_half_width_digits(typed: str | None, stored: str | None) -> None:
    assert clean_phone(typed) == stored


@pytest.mark.parametrize(
    "typed", ["123456", "1" * 21, "138abc45678", "没有电话", "138+23456789", "--1234567", "1234567-"]
)
def test_what_is_no_phone_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(UserError, match="“联系电话”应为7到20位数字.*例如13823456789") as error:
        clean_phone(typed)
    assert error.value.field == "phone"


@pytest.mark.parametrize("count", [0, -1, 10_000, 1.5, "3", None, True])
def test_head_counts_are_whole_numbers_from_one(count: object) -> None:
    with pytest.raises(UserError, match="“人数”应为1到9999的整数。") as error:
        checked_person_count(count)
    assert error.value.field == "person_count"


def test_a_reason_is_needed() -> None:
    assert required_reason(" 重复登记 ", "作废") == "重复登记"
    with pytest.raises(UserError, match="请填写作废的原因。") as error:
        required_reason("　", "作废")
    assert error.value.field == "reason"
