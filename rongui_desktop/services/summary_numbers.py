"""Numbers that a clerk typed into 总结素材, held against the computed ones.

Only a number that plainly speaks of a figure is compared: its unit and the words of its clause decide which one.
Numbers of part of a year, of another year, of a requirement (不少于…) or only about right (近、约) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rongui_desktop.domain.summary import SECTIONS
from rongui_desktop.services.figures import BY_KEY, YearFigures

_DIGIT_VALUES: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNIT_VALUES: Final = {"十": 10, "百": 100, "千": 1000}
_WIDE: Final = str.maketrans("０１２３４５６７８９", "0123456789")
_NUMBER: Final = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d+|[零〇一二两三四五六七八九十百千]+)\s*"
    r"(?P<unit>人[·•‧・]?次|件|场次|场|次|个|名|条|项|期|批|处)"
)
_SENTENCE_END: Final = re.compile(r"[。；;！？!?]")
_CLAUSE_END: Final = re.compile(r"[，,、：:。；;！？!?]")
_YEAR: Final = re.compile(r"(20\d\d)年")
_PART: Final = re.compile(r"上半年|下半年|季度|\d+月|当天|当晚|当日")
_WHOLE: Final = re.compile(r"全年|累计|总计|共|一年来|今年")
_NOT_A_RESULT: Final = re.compile(
    r"不少于|不低于|不得少于|至少|每|其中|人均|去年|上年|上一年|同期|同比|增加|减少|近$|约$|超过?$|逾$|第$"
)
_RESIDENTS: Final = re.compile(r"群众|居民|选民|村民|市民|来访|接待$|接待了$|走访$|联系$|联络$")
_CHANNELS: Final = {"night_reception": "night", "public_reception": "public", "visits": "visits"}


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A typed number that differs from the computed one.

    Attributes:
        section: section key of the text.
        key: key of the figure.
        quote: the clause, as typed.
        typed: the number in it.
        computed: what the records give.
    """

    section: str
    key: str
    quote: str
    typed: int
    computed: int

    @property
    def message(self) -> str:
        """One Chinese sentence with both values."""
        title = SECTIONS.get(self.section, self.section)
        return (
            f"总结素材“{title}”写的“{self.quote}”与记录不符：所写为{self.typed}，"
            f"按记录计算的“{BY_KEY[self.key].name}”为{self.computed}，请核对。"
        )


@dataclass(frozen=True, slots=True)
class _Mention:
    """A number with its unit and the words around it: its clause on both sides, its sentence before it."""

    number: int
    unit: str
    left: str
    right: str
    before: str
    quote: str


def number_value(text: str) -> int:
    """Read a number in Arabic or Chinese digits: 1,234 or 八十七."""
    if text[0].isascii():
        return int(text.replace(",", ""))
    if not any(sign in _UNIT_VALUES for sign in text):
        return int("".join(str(_DIGIT_VALUES[sign]) for sign in text))
    total, digit = 0, 0
    for sign in text:
        if sign in _UNIT_VALUES:
            total += (digit or 1) * _UNIT_VALUES[sign]
            digit = 0
        else:
            digit = _DIGIT_VALUES[sign]
    return total + digit


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """A typed number that plainly speaks of a figure: where, of which, in which words."""

    section: str
    key: str
    quote: str
    number: int


def typed_figures(material: Mapping[str, tuple[str, ...]], year: int) -> Iterator[TypedFigure]:
    """Yield every number in the material that plainly speaks of a figure, in the order of the summary.

    Args:
        material: paragraphs by section key.
        year: the year of the summary.
    """
    order = list(SECTIONS)
    known = sorted((key for key in material if key in SECTIONS and key != "plan"), key=order.index)
    for section in known:
        for paragraph in material[section]:
            for mention in _mentions(paragraph, year):
                key = _figure(section, mention)
                if key is not None:
                    yield TypedFigure(section, key, mention.quote, mention.number)


def contradictions_in(material: Mapping[str, tuple[str, ...]], values: YearFigures) -> list[Contradiction]:
    """Compare every number in the material that plainly speaks of a figure.

    Args:
        material: paragraphs by section key.
        values: the year's computed figures.
    """
    return [
        Contradiction(typed.section, typed.key, typed.quote, typed.number, values[typed.key])
        for typed in typed_figures(material, values.year)
        if values[typed.key] != typed.number
    ]


def _mentions(paragraph: str, year: int) -> Iterator[_Mention]:
    plain = paragraph.translate(_WIDE)
    start = 0
    for end in (*(match.end() for match in _SENTENCE_END.finditer(plain)), len(plain)):
        sentence, offset = plain[start:end], start
        start = end
        for match in _NUMBER.finditer(sentence):
            before = sentence[: match.start()]
            breaks = [cut.end() for cut in _CLAUSE_END.finditer(before)]
            clause = breaks[-1] if breaks else 0
            rest = _CLAUSE_END.search(sentence, match.end())
            stop = rest.start() if rest else len(sentence)
            left = before[clause:]
            if not _is_result(before, left, year):
                continue
            yield _Mention(
                number_value(match["number"]),
                match["unit"],
                left,
                sentence[match.end() : stop],
                before,
                paragraph[offset + clause : offset + stop].strip(),
            )


def _is_result(before: str, left: str, year: int) -> bool:
    """Whether a number stands for the result of this whole year."""
    if _NOT_A_RESULT.search(left):
        return False
    years = _YEAR.findall(before)
    if years and int(years[-1]) != year:
        return False
    part = [match.end() for match in _PART.finditer(before)]
    return not part or bool(_WHOLE.search(before, part[-1]))


def _figure(section: str, mention: _Mention) -> str | None:
    """Choose the figure that a number speaks of; None when that is not plain."""
    channel = _channel(section, mention.before)
    match mention.unit:
        case "件":
            return _of_matters(section, mention, channel)
        case "个" | "处":
            return _of_things(mention)
        case "名":
            return _of_people(section, mention)
        case "条" | "项":
            return "budget.warnings" if "预警" in mention.left + mention.right else None
        case "场" | "场次":
            held = channel in ("night", "public") and "接待" in mention.before + mention.right
            return f"contact.{channel}.sessions" if held else None
        case "次" | "期" | "批":
            return _of_events(section, mention, channel)
        case _:
            if "履职" in mention.before and not _RESIDENTS.search(mention.left):
                return "duty.participations"
            return f"contact.{channel}.persons" if channel and _RESIDENTS.search(mention.left) else None


def _channel(section: str, before: str) -> str | None:
    """Tell which channel a sentence speaks of: that of its section, or the one that it names."""
    if section in _CHANNELS:
        return _CHANNELS[section]
    if re.search("进站|来信|来电", before):
        return None
    if "夜间" in before:
        return "night"
    if "公众场所" in before:
        return "public"
    return "total" if section in ("opening", "totals") else None


def _of_matters(section: str, mention: _Mention, channel: str | None) -> str | None:
    words = mention.left + mention.right
    suggestion = section == "suggestions" or "代表建议" in mention.before or "会议建议" in mention.before
    if re.search("正在办理|办理中|在办|未办结|尚未", words):
        return None if suggestion or not channel else f"contact.{channel}.open"
    if re.search("办结|办复|办理完毕|已办|办理", words):
        return "suggestions.closed" if suggestion else channel and f"contact.{channel}.closed"
    if suggestion:
        return "suggestions.received" if re.search("建议|承办|收到", words) else None
    return f"contact.{channel}.opinions" if channel and re.search("意见|建议|诉求|收集", words) else None


def _of_things(mention: _Mention) -> str | None:
    words = mention.left + mention.right
    if re.match("(各级)?代表小组|小组", mention.right):
        return "supervision.groups"
    if "项目" in mention.right:
        if re.search("未能?按计划|滞后|延迟|未完成|未能完成", words):
            return "supervision.delayed_projects"
        listed = re.search("列入|列为|纳入|确定", mention.before + mention.right) and "重点" in words
        return "supervision.projects" if listed or re.match("重点(监督)?项目", mention.right) else None
    if re.search("宣传(阵地|点)", mention.right) or ("宣传阵地" in mention.left):
        return "publicity.outdoor_sites"
    return None


def _of_people(section: str, mention: _Mention) -> str | None:
    if section == "duty_reports" or "述职" in mention.right:
        return "duty.reports" if "代表" in mention.left + mention.right else None
    standing = re.search("现有|共有", mention.left)
    return "representatives.deputies" if standing and re.match("(各级)?人大代表", mention.right) else None


def _of_events(section: str, mention: _Mention, channel: str | None) -> str | None:
    words = mention.left + mention.right
    if "集中视察" in words:
        return "supervision.concentrated_inspections"
    if section == "budget":
        return "budget.meetings" if "会议" in words and "预算" in mention.before + words else None
    if section == "study":
        if "培训" in words:
            return "activities.training"
        return "activities.study_tours" if "考察" in words else None
    if section in ("opening", "supervision") and re.search("监督(重点项目)?(了)?$", mention.left):
        return "supervision.group_visits"
    if section == "visits" and re.search("走访(活动)?(了)?$", mention.left):
        return "contact.visits.times"
    total = re.search("共|全年|累计", mention.left) and "接待" in words
    return f"contact.{channel}.sessions" if total and channel in ("night", "public") else None
