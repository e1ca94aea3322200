from __future__ import annotations

import pytest

from rongui_desktop.domain.names import (
    initials,
    mask_name,
    mask_phone,
    pinyin,
    pinyin_key,
    plain_name,
    spellings,
    stroke_key,
)
from rongui_desktop.paths import resource
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


@pytest.mark.parametrize(
    "names",
    [
        # Of as many strokes: 横 before 竖 before 撇 before 点 before 折.
        "丁 王 毛 方 邓",
        "严 苏 杜 李 杨 吴 邱 何 余 邹 沈 宋 张 陆 陈",
        "丁一 王 王一 王五 李梅婉 陈婉仪 欧阳雯伟 罗仪强 冼星海 钱欣 黄国 霍敏 John",
    ],
)
def test_official_lists_stand_in_the_order_of_strokes(names: str) -> None:
    wanted = names.split()
    assert sorted(reversed(wanted), key=stroke_key) == wanted


@pytest.mark.parametrize(
    "names",
    [
        "安丽 白一 John 李安 李冰 李　兵 李丽 黎明 连杰 联安 刘伟 区健 欧阳慧 单国栋 沈一 曾绮芬",
        "李 李安 李安安 李一",
    ],
)
def test_by_pinyin_everybody_of_one_surname_stands_together(names: str) -> None:
    # Only the plain space parts the names here.
    wanted = names.split(" ")
    assert sorted(reversed(wanted), key=pinyin_key) == wanted


@pytest.mark.parametrize("space", [" ", "\u3000", "  "])
def test_a_space_within_a_name_changes_nothing(space: str) -> None:
    spaced = f"王{space}刚"
    assert plain_name(spaced) == "王刚"
    for reading in (pinyin, initials, stroke_key, pinyin_key, mask_name):
        assert reading(spaced) == reading("王刚")
    assert plain_name(" John  Smith ") == "John Smith"


def test_every_character_of_the_table_has_one_place() -> None:
    lines = resource("strokes.txt").read_text(encoding="utf-8").splitlines()
    counts = [int(line.split()[0]) for line in lines]
    assert counts == sorted(set(counts))
    signs = "".join(line.split()[1] for line in lines)
    assert len(signs) == len(set(signs)) > 40_000
