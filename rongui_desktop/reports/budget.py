"""Papers of a budget review meeting: agenda, minutes (纪要) and the opinion to the district (初审意见).

A sub-district committee gives opinions: none of the papers uses the words of those who decide.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from rongui_desktop.reports.gongwen import Column, Gongwen, styles
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.budget_papers import MeetingFacts, TotalLine
from rongui_desktop.services.wording import date_text, day_and_weekday

_DISTRICT: Final = "区人大常委会财政经济工作委员会："
_LINES: Final = (
    Column("收支", 8, "center"),
    Column("项目", 30),
    Column("预算数", 15, "right"),
    Column("调整数", 15, "right"),
    Column("调整后预算数", 17, "right"),
    Column("执行数", 15, "right"),
)


def agenda(library: Library, facts: MeetingFacts, created: datetime) -> bytes:
    """Write the agenda: when and where, who is invited, the items, the papers, what is carried over."""
    document = Gongwen(library.find(BASE), f"{facts.name}议程", created)
    document.title(f"{facts.name}议程")
    document.text(f"时间：{day_and_weekday(facts.day)}{facts.time}")
    document.text(f"地点：{facts.place or '另行通知'}")
    document.text(f"主持：{facts.chair or '另行确定'}")
    if facts.mandate:
        document.text(f"依据：{facts.mandate}。")
    document.heading(1, 1, "邀请人员")
    document.text(f"代表：{facts.present or '财政经济组全体成员'}。")
    if facts.units:
        document.text(f"列席单位：{facts.units}。")
    document.heading(1, 2, "议题")
    for number, item in enumerate(facts.agenda or ("议题另行通知",), start=1):
        document.text(f"{number}.{item.rstrip('。')}。")
    number = 3
    if facts.carried:
        document.heading(1, number, "以前的审查意见整改情况")
        for line in facts.carried:
            document.text(f"{line}。")
        number += 1
    if facts.materials:
        document.heading(1, number, "会议材料")
        for title, unit, state in facts.materials:
            document.text(f"{title}（{unit or '报送单位未定'}，{state}）")
    document.blank()
    document.signature(facts.committee, min(created.date(), facts.day))
    return document.to_bytes()


def minutes(library: Library, facts: MeetingFacts, created: datetime) -> bytes:
    """Write the minutes (纪要): who was there, the items, what was said, the opinions with unit and date."""
    document = Gongwen(library.find(BASE), f"{facts.name}纪要", created)
    document.title(f"{facts.name}纪要")
    if facts.minutes_number:
        document.text(facts.minutes_number, styles.ADDRESSEE)
    for label, words in (
        ("时间", f"{day_and_weekday(facts.day)}{facts.time}"),
        ("地点", facts.place),
        ("主持", facts.chair),
        ("出席", facts.present),
        ("请假", facts.leave),
        ("缺席", facts.absent),
        ("列席", facts.units),
    ):
        if words:
            document.text(f"{label}：{words}")
    document.heading(1, 1, "会议议题")
    for number, item in enumerate(facts.agenda, start=1):
        document.text(f"{number}.{item.rstrip('。')}。")
    document.heading(1, 2, "会议情况")
    document.text(facts.minutes or f"{facts.mandate or ''}，会议听取并讨论了上述议题。".lstrip("，"))
    _table(document, facts)
    document.heading(1, 3, "会议意见")
    if facts.opinion:
        document.text(facts.opinion)
    for number, each in enumerate(facts.raised, start=1):
        unit = f"（责任单位：{each.department or '待定'}"
        due = f"，{date_text(each.due_on)}前反馈" if each.due_on else ""
        document.text(f"{number}.{each.content.rstrip('。')}{unit}{due}）。")
    document.blank()
    document.signature(facts.committee, facts.day)
    return document.to_bytes()


def opinion(library: Library, facts: MeetingFacts, created: datetime) -> bytes:
    """Write the opinion of the committee to the district's standing committee (初审意见)."""
    subject = f"{facts.name.removesuffix('会议')}意见"
    document = Gongwen(library.find(BASE), subject, created)
    document.title(f"关于{facts.budget_year}年街道财政{_matter(facts.kind)}的", "初审意见")
    document.text(_DISTRICT, styles.ADDRESSEE)
    where = f"在{facts.place}" if facts.place else ""
    units = f"，{facts.units}列席会议" if facts.units else ""
    document.text(
        f"{facts.mandate or '受委托'}，{facts.committee}于{date_text(facts.day)}{where}召开{facts.name}，"
        f"{'、'.join(item.rstrip('。') for item in facts.agenda) or '听取了有关汇报'}{units}。现将初审意见报告如下："
    )
    document.text(facts.opinion or "对所报材料没有不同意见。")
    if facts.lines:
        _table(document, facts)
    if facts.raised:
        document.text("会议同时提出以下意见建议：")
        for number, each in enumerate(facts.raised, start=1):
            document.text(f"{number}.{each.content.rstrip('。')}。")
    document.text("以上意见，供区人大常委会审议时参考。")
    document.blank()
    document.signature(facts.committee, facts.submitted_on or facts.day)
    return document.to_bytes()


def _matter(kind: str) -> str:
    return {
        "预算草案初审": "预算草案",
        "预算调整初审": "预算调整方案",
        "预算执行监督": "预算执行情况",
        "决算草案初审": "决算草案",
    }[kind]


def _table(document: Gongwen, facts: MeetingFacts) -> None:
    if not facts.lines:
        return
    document.note("单位：万元")
    document.table(_LINES, [_line(row) for row in facts.lines], dense=True)
    document.gap()


def _line(row: TotalLine) -> list[str]:
    amounts = (row.original, row.adjustment, row.adjusted, row.executed)
    return [row.side, f"{'　' * row.level}{row.item}", *map(_amount, amounts)]


def _amount(value: Decimal | None) -> str:
    return "" if value is None else f"{value:,.2f}"
