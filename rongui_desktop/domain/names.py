"""Personal names: pinyin, initials and masking."""

import re
from collections.abc import Iterable
from functools import lru_cache

from rongui_desktop.paths import resource

# Names of two characters are often typed with a space in between, to be as wide as those of three.
_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[a-zA-Z0-9]+|[^\Wa-zA-Z0-9_]")

# Surnames whose reading as a name is not the character's commonest one (the table has the common one).
_SURNAMES = {
    "区": "ou", "曾": "zeng", "仇": "qiu", "单": "shan", "解": "xie", "任": "ren", "华": "hua", "查": "zha",
    "朴": "piao", "覃": "qin", "冼": "xian", "洗": "xian", "盖": "ge", "缪": "miao", "乐": "yue", "宓": "mi",
    "黑": "he", "翟": "zhai", "折": "she", "晁": "chao", "逄": "pang", "员": "yun", "贠": "yun", "繁": "po",
    "召": "shao", "燕": "yan", "种": "chong", "秘": "bi", "隗": "wei", "宁": "ning", "葛": "ge", "尉": "wei",
    "阚": "kan", "撒": "sa", "欧阳": "ou yang", "尉迟": "yu chi", "万俟": "mo qi", "长孙": "zhang sun",
    "鲜于": "xian yu", "澹台": "tan tai",
}  # fmt: skip
_COMPOUND = (
    "欧阳", "司徒", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙",
    "鲜于", "夏侯", "澹台", "万俟", "端木", "轩辕", "司空", "独孤", "南宫", "钟离", "闾丘",
)  # fmt: skip


def plain_name(name: str) -> str:
    """Return what makes a Chinese name the same as another: 王　刚 is 王刚; spaces between letters stay one."""
    return _SPACE.sub(" ", name.strip()) if name.isascii() else _SPACE.sub("", name)


def surname_length(name: str) -> int:
    """Return how many characters of a Chinese name are the surname: 1, or 2 for a compound one."""
    return 2 if len(name) > 2 and name.startswith(_COMPOUND) else 1


@lru_cache(maxsize=1)
def _table() -> str:
    # Lines of a syllable, a space, and its characters; a dictionary of all of them would take 4 MB.
    return resource("pinyin.txt").read_text(encoding="utf-8")


@lru_cache(maxsize=8192)
def _reading(word: str) -> str:
    """Return a character's commonest reading; a word of letters, or what is not in the table, is its own."""
    table = _table()
    place = -1 if word.isascii() else table.find(word)
    if place < 0:
        return word
    line = table.rfind("\n", 0, place) + 1
    return table[line : table.index(" ", line)]


@lru_cache(maxsize=4096)
def _syllables(name: str) -> tuple[str, ...]:
    name = plain_name(name)
    family = name[: surname_length(name)]
    reading = _SURNAMES.get(family)
    rest = name[len(family) :] if reading else name
    # Letters that are no Chinese characters stand together as a word: John 李 is john, li.
    words: list[str] = _WORDS.findall(rest)
    return (*(reading or "").split(), *(_reading(word) for word in words))


def pinyin(name: str) -> str:
    """Return a name's pinyin without tones, spaces or capitals: 陈婉仪 is `chenwanyi`, 区健 is `oujian`."""
    return "".join(_syllables(name)).lower().replace(" ", "")


def initials(name: str) -> str:
    """Return the first letters of a name's pinyin, lower case: 陈婉仪 is `cwy`."""
    return "".join(syllable[:1] for syllable in _syllables(name)).lower().replace(" ", "")


@lru_cache(maxsize=1)
def _strokes() -> str:
    # Lines of a number of strokes, a space, and the characters with so many; see tests/domain/stroke_table.py.
    return resource("strokes.txt").read_text(encoding="utf-8")


@lru_cache(maxsize=8192)
def _stroke_rank(sign: str) -> int:
    place = _strokes().find(sign)
    # What is no Chinese character stands behind them.
    return place if place >= 0 and not sign.isascii() else len(_strokes()) + ord(sign)


def stroke_key(name: str) -> tuple[int, ...]:
    """Return what names are ordered by in official lists (姓氏笔画排序): strokes of the first character, the next, ….

    Fewer strokes come first; of as many, their shapes decide as they are written: 横 竖 撇 点 折.
    """
    return tuple(_stroke_rank(sign) for sign in plain_name(name))


@lru_cache(maxsize=4096)
def pinyin_key(name: str) -> tuple[tuple[str, int], ...]:
    """Return what names are ordered by 按姓名拼音: sign by sign its reading, then the sign itself.

    So everybody of one surname stands together: 李安, 李冰, 黎明, 连杰. (`pinyin` as one word would put 连杰 between.)
    """
    plain = plain_name(name)
    if plain.isascii():
        return tuple((word, 0) for word in plain.lower().split())
    family = plain[: surname_length(plain)]
    readings = _SURNAMES.get(family, "").split() or [_reading(sign) for sign in family]
    readings += [_reading(sign) for sign in plain[len(family) :]]
    return tuple((reading.lower(), _stroke_rank(sign)) for reading, sign in zip(readings, plain, strict=True))


def spellings(words: Iterable[str]) -> dict[str, str]:
    """Return pinyin and initials of words, by which a typed word finds them; slow the first time."""
    return {word: f"{pinyin(word)} {initials(word)}" for word in words}


def mask_name(name: str) -> str:
    """Hide a name but for the surname: 李国明 is 李某某, 欧阳慧 is 欧阳某 (公示版)."""
    name = plain_name(name)
    family = name[: surname_length(name)]
    return family + "某" * min(max(len(name) - len(family), 1), 2)


def mask_phone(phone: str) -> str:
    """Hide the middle of a phone number, at least four digits: 13812345678 is 138****5678, 22371234 is 22****34.

    A short one is hidden whole.
    """
    if len(phone) < 8:
        return "****"
    head, tail = (3, 4) if len(phone) >= 11 else (2, 2)
    return f"{phone[:head]}****{phone[-tail:]}"
