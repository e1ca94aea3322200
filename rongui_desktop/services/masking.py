"""What hides residents in a document: confidential entries everywhere, and everyone in a 公示版."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Set
from typing import Final

from rongui_desktop.domain.names import mask_name, mask_phone
from rongui_desktop.domain.rules_reception import PENDING_TEXT

HIDDEN_MATTER: Final = "（保密事项）"
HIDDEN: Final = "（保密）"
# Groups as numbers are written: 138 1234-5678, 440681 19780601 123X.
_GAP: Final = "[ -]{0,2}"
_SPACED: Final = f"(?:{_GAP}[0-9])"
_MONTH_AND_DAY: Final = (
    f"{_GAP}(?:0{_GAP}[1-9]|1{_GAP}[0-2]){_GAP}(?:0{_GAP}[1-9]|[12]{_GAP}[0-9]|3{_GAP}[01])"
)
# Identity numbers of 18 and 15 digits (in groups only with a day of birth: two dates beside each other are none),
# mobile numbers also with +86, land lines with an area code, and shorter numbers that the text itself calls a phone.
# None is part of a longer number.
_PERSONAL: Final = re.compile(
    "|".join(
        (
            r"(?<![0-9])([1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9])",
            rf"(?<![0-9])([1-9]{_SPACED}{{5}}{_GAP}(?:1{_GAP}[89]|2{_GAP}0){_SPACED}{{2}}{_MONTH_AND_DAY}"
            rf"{_SPACED}{{3}}{_GAP}[0-9Xx])(?![0-9])",
            rf"(?<![0-9])([1-9]{_SPACED}{{7}}{_MONTH_AND_DAY}{_SPACED}{{3}})(?!{_GAP}[0-9])",
            rf"(?<![0-9])(?:(?:\+|00)?86{_GAP})?(1{_GAP}[3-9]{_SPACED}{{9}})(?![0-9])",
            rf"(?<![0-9])(0[0-9]{{2,3}}\)?{_GAP}[0-9]{_SPACED}{{6,7}})(?![0-9])",
            rf"(?:电话|手机|座机|联系|致电|传真)[:是为 ]{{0,3}}([2-9]{_SPACED}{{6,7}})"
            rf"(?:(?!{_GAP}[0-9Xx])|(?=[ -]{{1,2}}1[3-9][0-9]{{9}}))",
        )
    )
)
_HYPHENS: Final = "‐‑‒–—―−－﹣﹘ー"
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\t"
# A handful of residents, as a text counts them: 3名居民, 两户群众. 一名群众 is how any matter begins, and no count.
_HANDFUL: Final = re.compile(
    "(?<![0-9第十百])(?:[1-4]|[二两三四])(?:名|位|户|个|批)"
    "(?:群众|居民|村民|市民|住户|业主|选民|商户|租户|来访人|来访群众|老人|残疾人|学生|家长|家庭)"
)


# A house, a stair or a flat: a published text tells the community and nothing nearer.
_ADDRESS: Final = re.compile(
    "(?<![0-9第月〕])(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:号楼|号院|号(?![线文段令泵机标])|栋|幢|座|单元|室|房(?!间|屋|东|价))"
)
# Of few names each is looked for in a text; of many, words of these lengths among the names, the longest first.
_NAME_LENGTHS: Final = (4, 3, 2)
_FEW_NAMES: Final = 50


def shown_name(name: str, hidden: bool) -> str:
    """Give a resident's name, hidden but for the surname; the mark of a missing name stays."""
    return mask_name(name) if hidden and name and name != PENDING_TEXT else name


def _plain(text: str) -> str:
    """Give a text of the same length with its digits, hyphens and spaces as a keyboard without Chinese writes them."""
    return "".join(map(_plain_sign, text))


def _plain_sign(sign: str) -> str:
    if sign.isascii():
        return " " if sign in _INVISIBLE else sign
    if unicodedata.category(sign) == "Nd":
        return str(unicodedata.digit(sign))
    if sign in _HYPHENS:
        return "-"
    if sign.isspace() or sign in _INVISIBLE:
        return " "
    return {"Ｘ": "X", "ｘ": "x", "：": ":", "＋": "+", "）": ")"}.get(sign, sign)


def _finds(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each number stands, from and to, and how it is shown."""
    plain = _plain(text)
    for match in _PERSONAL.finditer(plain):
        start, end = match.span(match.lastindex or 0)
        yield start, end, mask_phone(re.sub("[^0-9Xx]", "", plain[start:end]))


def personal_patterns(text: str) -> list[str]:
    """Find what looks like a phone or identity number in free text, however its digits are written or grouped.

    Returns:
        The finds with their middle hidden, for a message to the clerk who must clear the text.
    """
    return [shown for _, _, shown in _finds(text)]


def to_clear(place: str, text: str, names: Collection[str] = ()) -> Iterator[str]:
    """Say what a clerk must look at before a masked document is published.

    Args:
        place: where the text stands, such as `LF2019-0006 反映事项`.
        text: the free text.
        names: full names of residents, which the text must not tell either.

    Yields:
        Chinese sentences; none when nothing was found.
    """
    for found in personal_patterns(text):
        yield f"{place}中有疑似电话或身份证号码（{found}），请核对删去后再公示。"
    if told := sorted(_named(text, names)):
        shown = "、".join(dict.fromkeys(map(mask_name, told)))
        yield f"{place}中写有来访人姓名（{shown}），请核对删去后再公示。"
    for handful in _HANDFUL.finditer(_plain(text)):
        yield f"{place}中写有少于5的人数（{handful.group()}），请核对是否会认出是谁，删改后再公示。"
    for house in dict.fromkeys(each.group() for each in _ADDRESS.finditer(_plain(text))):
        yield f"{place}中疑似写有门牌（{house}），公示只写到社区，请核对删改后再公示。"


def _named(text: str, names: Collection[str]) -> set[str]:
    """Return the full names that a text tells, whatever spaces stand within them."""
    closed_up = "".join(text.split())
    if len(names) <= _FEW_NAMES:
        return {name for name in names if len(name) > 1 and name != PENDING_TEXT and name in closed_up}
    spots = range(len(closed_up) - 1)
    words = {closed_up[start : start + length] for length in _NAME_LENGTHS for start in spots}
    return words.intersection(names)


def without_names(text: str, names: Set[str]) -> str:
    """Give a text with the names of residents hidden but for the surname; the longest that fits is meant."""
    shown: list[str] = []
    place = 0
    while place < len(text):
        words = (text[place : place + length] for length in _NAME_LENGTHS)
        word = next((word for word in words if word in names), text[place])
        shown.append(mask_name(word) if len(word) > 1 else word)
        place += len(word)
    return "".join(shown)


def published(text: str, names: Set[str]) -> str:
    """Give a free text as a 公示版 prints it: numbers and residents' names hidden, all else as typed."""
    return without_names(without_patterns(text), names)


def without_patterns(text: str) -> str:
    """Give a text with the middle of everything hidden that looks like a phone or identity number."""
    parts: list[str] = []
    done = 0
    for start, end, shown in _finds(text):
        parts += [text[done:start], shown]
        done = end
    return "".join([*parts, text[done:]])
