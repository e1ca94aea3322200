"""对标清单 of a year: every standard with its items, self-assessment, shortfall and measure, on landscape pages."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Final

from rongui_desktop.domain.codes import Assessment
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.benchmark_lists import Benchmark, BenchmarkFacts
from rongui_desktop.services.wording import date_text, listed

_COLUMNS: Final = (
    Column("序号", 640, "center"),
    Column("标准要求", 3400),
    Column("自评", 1120, "center"),
    Column("差距", 2508),
    Column("整改措施", 2508),
    Column("责任人", 1180, "center"),
    Column("完成期限", 1400, "center"),
)


def benchmark_list(library: Library, facts: BenchmarkFacts, created: datetime) -> bytes:
    """Write the lists of a year, each standard on a page of its own."""
    names = [name for name, _ in facts.standards]
    title = f"{facts.year}年对标清单"
    document = Gongwen(library.find(BASE), title, created)
    document.turn(landscape=True)
    for place, (name, items) in enumerate(facts.standards):
        if place:
            document.new_page()
        document.title(title)
        document.note(f"对照标准：{name}　　填报单位：{facts.committee}")
        document.table(
            _COLUMNS, [_row(number, item) for number, item in enumerate(items, start=1)], dense=True
        )
        document.note(_summary(items))
    document.note(f"共{len(names)}项标准。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _row(number: int, item: Benchmark) -> list[str]:
    return [
        str(number),
        item.title,
        item.assessment or "未自评",
        item.shortfall,
        item.measure,
        item.owner,
        f"{item.due_on:%Y-%m-%d}" if item.due_on else "",
    ]


def _summary(items: tuple[Benchmark, ...]) -> str:
    counted = Counter(item.assessment for item in items)
    parts = [f"{word}{counted[word]}条" for word in Assessment]
    if counted[None]:
        parts.append(f"未自评{counted[None]}条")
    return f"共{len(items)}条：{listed(parts)}。"
