"""Personal data in free text is found, other numbers are not."""

from __future__ import annotations

import pytest

from rongui_desktop.services.masking import personal_patterns, shown_name, to_clear


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("电话13812345678。", ["138****5678"]),
        ("138-1234-5678 或 0757-22372335", ["138****5678", "075****2335"]),
        ("身份证44068119780601123X", ["440****123X"]),
        ("金额1234567元，编号160400001号，2019-11-27 19:30", []),
        ("订单99913812345678001", []),
    ],
)
def test_what_looks_personal_is_found(text: str, found: list[str]) -> None:
    assert personal_patterns(text) == found


def test_the_visitor_s_name_in_a_text_is_found_too() -> None:
    assert to_clear("容夜接〔2019〕1号 反映事项", "欧阳慧反映路灯不亮", "欧阳慧") == [
        "容夜接〔2019〕1号 反映事项中写有来访人姓名，请核对删去后再公示。"
    ]
    assert to_clear("甲", "路灯不亮", "欧阳慧") == []
    assert to_clear("甲", "（待补）", "（待补）") == []


def test_names_are_hidden_but_for_the_surname() -> None:
    assert shown_name("欧阳慧", hidden=True) == "欧阳某"
    assert shown_name("李国明", hidden=True) == "李某某"
    assert shown_name("李国明", hidden=False) == "李国明"
    assert shown_name("（待补）", hidden=True) == "（待补）"
