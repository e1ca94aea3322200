from __future__ import annotations

import pytest

from rongui_desktop.domain.names import initials, mask_name, mask_phone, pinyin, spellings
from tests.domain.pinyin_table import TABLE, table


@pytest.mark.parametrize(
    ("name", "full", "first"),
    [
        ("陈婉仪", "chenwanyi", "cwy"),
        ("区健", "oujian", "oj"),
        ("曾绮芬", "zengqifen", "zqf"),
        ("欧阳慧", "ouyanghui", "oyh"),
        ("司徒梅", "situmei", "stm"),
        ("单国栋", "shanguodong", "sgd"),
        ("John 李", "johnli", "jl"),
    ],
)
def test_names_read_as_names(name: str, full: str, first: str) -> None:
    assert pinyin(name) == full
    assert initials(name) == first


def test_masking_keeps_only_the_surname() -> None:
    assert [mask_name(n) for n in ("李国明", "李明", "欧阳慧", "李")] == ["李某某", "李某", "欧阳某", "李某"]


def test_masking_hides_the_middle_of_a_phone_number() -> None:
    assert mask_phone("13812345678") == "138****5678"
    assert mask_phone("110") == "****"


def test_the_table_of_readings_is_what_the_library_says() -> None:
    assert TABLE.read_text(encoding="utf-8") == table()


def test_rare_characters_of_names_are_read() -> None:
    assert pinyin("王䶮") == "wangyan"
    assert initials("㛃儿") == "je"
    assert pinyin("买买提·艾力") == "maimaitiaili"


def test_words_are_found_by_pinyin_and_initials() -> None:
    assert spellings(["城建规划"]) == {"城建规划": "chengjianguihua cjgh"}
