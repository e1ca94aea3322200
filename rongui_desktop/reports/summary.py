"""The annual summary (年度工作总结及下一年工作计划) with its appendix 数据来源."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rongui_desktop.domain.summary import SECTIONS
from rongui_desktop.errors import UserError
from rongui_desktop.reports import summary_sentences as sentences
from rongui_desktop.reports.catalogue import PreparedReport
from rongui_desktop.reports.gongwen import Column, Gongwen, Series
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.reports.summary_items import numbered
from rongui_desktop.services import figures, summary
from rongui_desktop.services.summary_clearing import findings
from rongui_desktop.services.summary_masking import hides_records, periods
from rongui_desktop.services.wording import date_text, ranges
from rongui_desktop.storage.store import Store

_NOT_OUR_POWER: Final = ("决议", "批准", "审批")
"""The working committee of a sub-district gives opinions; it does not resolve or approve."""

_UNTOLD: Final = "不列"
_HIDDEN: Final = (
    "公示版说明：群众人次或意见建议少于5的一组，以及可据以推算出这样一组的数，写作“若干”或“不列”，"
    "相应的依据记录一并不列。"
)

_SOURCES: Final = (
    Column("序号", 6, "center"),
    Column("指标", 17),
    Column("数值", 6, "right"),
    Column("口径", 30),
    Column("依据记录", 54),
)


def prepare(store: Store, library: Library, year: int, *, masked: bool = False) -> PreparedReport:
    """Write the summary of a year.

    Args:
        store: the open store.
        library: where the base document lies.
        year: the calendar year.
        masked: 公示版: small groups are hidden, typed texts are searched for what a clerk must clear.

    Raises:
        UserError: the year has not begun, or the base document cannot be used.
    """
    if store.clock.today() < date(year, 1, 1):
        raise UserError(f"{year}年还没有开始，不能写这一年的工作总结。", "year")
    facts = summary.facts(store, year, masked=masked)
    document = Gongwen(library.find(BASE), f"{facts.committee}{year}年工作总结", store.clock.now())
    planned = list(sentences.plan(facts))
    more = [f"及{year + 1}年工作计划"] if planned else []
    document.title(f"{facts.committee}{year}年工作总结", *more, *(["（公示版）"] if masked else []))
    document.blank()
    _work(document, facts)
    if planned:
        _plan(document, year + 1, planned)
    document.turn(landscape=True)
    _sources(document, store, facts)
    if facts.figures["contact.total.opinions"]:
        _chart(document, facts)
    clear = tuple(findings(store, facts)) if masked else ()
    return PreparedReport(document.to_bytes(), tuple(_warnings(store, facts)), clear)


def _work(document: Gongwen, facts: summary.SummaryFacts) -> None:
    document.heading(1, 1, f"{facts.year}年工作总结")
    written = False
    for paragraph in sentences.opening(facts):
        document.text(paragraph)
        written = True
    for number, part in enumerate(sentences.parts(facts), start=1):
        document.heading(2, number, part.heading)
        for paragraph in numbered(part):
            document.text(paragraph)
        written = True
    if not written:
        document.text(f"{facts.year}年没有登记的工作记录。")


def _plan(document: Gongwen, year: int, planned: list[tuple[str, str]]) -> None:
    document.heading(1, 2, f"{year}年工作计划")
    number = 0
    for heading, text in planned:
        if heading:
            number += 1
            document.heading(2, number, heading)
        if text:
            document.text(text)


def _sources(document: Gongwen, store: Store, facts: summary.SummaryFacts) -> None:
    """Write the appendix: each figure, its definition, and the numbers of the records behind it."""
    document.attachment("附录", "数据来源")
    first = date(facts.year, 1, 1)
    last = min(date(facts.year, 12, 31), facts.as_of)
    document.note(
        f"统计区间：{date_text(first)}至{date_text(last)}　数据截止时间：{date_text(facts.as_of)}　"
        "依据记录为数据库中的编号或名称，“至”表示连续编号，括号内为出现次数。"
    )
    if facts.hidden:
        document.note(_HIDDEN)
    rows: list[tuple[str, ...]] = []
    for number, figure in enumerate(figures.FIGURES, start=1):
        labels = figures.records(store, facts.year, figure.key, facts.as_of)
        if figure.key == "duty.participations":
            # One label for each person and event; the events say enough.
            labels = list(dict.fromkeys(label.rpartition(" ")[0] or label for label in labels))
        rows.append(
            (
                str(number),
                figure.name,
                facts.shown(figure.key) or _UNTOLD,
                figure.definition,
                _UNTOLD if hides_records(figure.key, facts.hidden) else ranges(labels) or "—",
            )
        )
    document.table(_SOURCES, rows, dense=True)


def _chart(document: Gongwen, facts: summary.SummaryFacts) -> None:
    bars = periods(facts.months, masked=facts.masked)
    if bars is None:
        document.note("各季度、各半年的意见建议中有少于5件的，公示版不附图表。")
        return
    each = {12: "各月", 4: "各季度", 2: "上下半年"}[len(bars)]
    document.new_page()
    document.chart(
        f"{facts.year}年{each}收集意见建议及办理情况（件，按提出日期，至{date_text(facts.as_of)}）",
        [label for label, _, _ in bars],
        [
            Series("办结", "BFDCCB", [closed for _, closed, _ in bars]),
            Series("办理中", "E08E3C", [still for _, _, still in bars]),
        ],
    )


def _warnings(store: Store, facts: summary.SummaryFacts) -> Iterator[str]:
    for found in summary.contradictions(store, facts.year, facts.as_of):
        yield found.message
    for section, paragraphs in facts.material.items():
        title = SECTIONS.get(section, section)
        text = "\n".join(paragraphs)
        for word in _NOT_OUR_POWER:
            if word in text:
                yield f"总结素材“{title}”中有“{word}”一词，街道人大工委的文书不用这个词，请核对。"
        if section not in SECTIONS:
            yield f"总结素材的章节“{section}”不在总结的章节中，没有写进总结。"
