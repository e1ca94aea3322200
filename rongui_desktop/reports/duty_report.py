"""The report to the voters (述职报告) as a Word document, with the votes and the records that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rongui_desktop.domain.activities import DutyReport
from rongui_desktop.reports.gongwen import Column, Gongwen, styles
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.duty_report_draft import OWN_WORDS, draft
from rongui_desktop.services.duty_report_facts import Done, ReportFacts
from rongui_desktop.services.wording import date_text

_HEADING: Final = re.compile(r"^[一二三四五六七八九十]+、.{1,40}$")
_SECOND: Final = re.compile(r"^（[一二三四五六七八九十]+）.{1,40}$")
_RECORDS: Final = (
    Column("日期", 1500, "center"),
    Column("类别", 1500, "center"),
    Column("内容", 4300),
    Column("编号", 1700, "center"),
)
# Words that no document of a sub-district committee uses.
_NOT_OUR_POWER: Final = ("决议", "批准", "审批")


def duty_report(library: Library, facts: ReportFacts, created: datetime) -> bytes:
    """Write a deputy's report: the edited text where the year has one, else the draft; then votes and records."""
    document = Gongwen(library.find(BASE), f"{facts.year}年述职报告", created)
    document.title("述职报告")
    document.text(f"（{facts.year}年）", styles.TABLE_TITLE)
    document.blank()
    document.text("各位选民：", styles.ADDRESSEE)
    for line in _text(facts).splitlines():
        heading = _HEADING.match(line.strip())
        second = _SECOND.match(line.strip())
        style = styles.HEADING_1 if heading else styles.HEADING_2 if second else styles.BODY
        document.text(line, style)
    document.blank()
    document.signature(f"述职人：{facts.name}", facts.report.day if facts.report is not None else None)
    if facts.report is not None and facts.report.voters is not None:
        _votes(document, facts, facts.report)
    _records(document, facts)
    return document.to_bytes()


def _text(facts: ReportFacts) -> str:
    return (facts.report.text if facts.report is not None else None) or draft(facts)


def warnings(facts: ReportFacts) -> tuple[str, ...]:
    """Say what a clerk must look at: what the deputy has still to write, words that do not belong here."""
    return tuple(_warnings(facts))


def _warnings(facts: ReportFacts) -> Iterator[str]:
    text = _text(facts)
    if OWN_WORDS in text:
        yield f"述职报告里的“{OWN_WORDS.strip('（）')}”还没有补写。"
    for word in _NOT_OUR_POWER:
        if word in text:
            yield f"述职报告中有“{word}”一词，请核对是否妥当。"
    if facts.report is None:
        yield f"{facts.year}年还没有登记{facts.name}的述职，报告落款没有日期。"


def _votes(document: Gongwen, facts: ReportFacts, report: DutyReport) -> None:
    document.gap()
    document.text("选民测评结果", styles.TABLE_TITLE)
    counts = (report.satisfied, report.fairly, report.dissatisfied)
    document.pairs(
        (
            ("述职日期", date_text(report.day), "地点", report.place or "—"),
            ("参加选民", f"{report.voters}人", "等次", facts.grade or "—"),
            ("满意", _votes_of(counts[0]), "基本满意", _votes_of(counts[1])),
            ("不满意", _votes_of(counts[2]), "形式", report.form.value if report.form else "—"),
        )
    )


def _votes_of(count: int | None) -> str:
    return "—" if count is None else f"{count}票"


def _records(document: Gongwen, facts: ReportFacts) -> None:
    document.new_page()
    document.attachment("附件", f"{facts.year}年履职记录")
    events: list[Done] = [
        *facts.activities,
        *facts.supervision,
        *facts.budget,
        *facts.duty,
        *facts.visit_rows,
    ]
    events.sort(key=lambda event: (event.day, event.number))
    if not events:
        document.note("本年没有履职记录。")
        return
    rows = [(f"{each.day:%Y-%m-%d}", each.kind, each.name, each.number or "—") for each in events]
    document.table(_RECORDS, rows, dense=True)
    document.note(f"统计区间：{facts.year}年1月1日至{date_text(facts.as_of)}，共{len(events)}条记录。")
