"""Long Word tables against writing the same XML with lxml."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from limits import Table
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from rongui_desktop.domain.codes import Disposition, Outcome, Satisfaction, Source
from rongui_desktop.paths import resource
from rongui_desktop.reports import ledgers
from rongui_desktop.reports.gongwen.document import Gongwen
from rongui_desktop.reports.gongwen.tables import Column
from rongui_desktop.reports.library import Library
from rongui_desktop.services.opinion_ledger import LedgerRow, OpinionLedger, tally

ROWS, COLUMNS = 10_000, 6
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def cells(row: int) -> list[str]:
    return [
        f"容夜接〔2019〕{row}号",
        "2019-11-27",
        "环境水务",
        "振华路夜间施工噪声",
        "国土城建和水利局",
        "已办结",
    ]


def ours() -> bytes:
    document = Gongwen(resource("templates", "公文底版.docx"), "测量", datetime(2019, 11, 27))
    columns = [Column(f"第{index}列", 1) for index in range(COLUMNS)]
    document.table(columns, (cells(row) for row in range(ROWS)))
    return document.to_bytes()


def floor() -> bytes:
    return written(cells(row) for row in range(ROWS))


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """The same cells with lxml alone, a paragraph for each line."""
    table = etree.Element(f"{{{WORD}}}tbl", nsmap={"w": WORD})
    for row in rows:
        line = etree.SubElement(table, f"{{{WORD}}}tr")
        properties = etree.SubElement(line, f"{{{WORD}}}trPr")
        etree.SubElement(properties, f"{{{WORD}}}cantSplit")
        for value in row:
            cell = etree.SubElement(line, f"{{{WORD}}}tc")
            cell_properties = etree.SubElement(cell, f"{{{WORD}}}tcPr")
            etree.SubElement(
                cell_properties, f"{{{WORD}}}tcW", {f"{{{WORD}}}w": "1000", f"{{{WORD}}}type": "dxa"}
            )
            for text in value.split("\n"):
                paragraph = etree.SubElement(cell, f"{{{WORD}}}p")
                style = etree.SubElement(etree.SubElement(paragraph, f"{{{WORD}}}pPr"), f"{{{WORD}}}pStyle")
                style.set(f"{{{WORD}}}val", "TableText")
                etree.SubElement(etree.SubElement(paragraph, f"{{{WORD}}}r"), f"{{{WORD}}}t").text = text
    return etree.tostring(table, encoding="UTF-8")


def shortest(work: object) -> float:
    taken: list[float] = []
    for _ in range(3):
        begun = time.perf_counter()
        assert callable(work)
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def test_a_long_word_table(table: Table) -> None:
    table.ratio("a Word table of 10,000 rows against lxml alone", shortest(ours), shortest(floor), 3)


def year_of_matters() -> OpinionLedger:
    day = date(2019, 6, 5)
    rows = tuple(
        LedgerRow(
            number=f"容夜接〔2019〕{row}号", raised_on=day, source=Source.NIGHT, category="环境水务", name="司徒润",
            community="振华", content="振华路道路改造夜间十点后仍在施工，打桩噪声影响周边居民休息。",
            disposition=Disposition.SUBDISTRICT, department="国土城建和水利局", assigned_on=day, due_on=day,
            state="已办结", reply="已要求施工单位夜间停工。", outcome=Outcome.SOLVED, planned_on=None,
            satisfaction=Satisfaction.SATISFIED, closed_on=day, notes=(),
        )
        for row in range(ROWS)
    )  # fmt: skip
    some = tally(rows)
    span = (2019, date(2019, 1, 1), date(2019, 12, 31), False, False)
    return OpinionLedger("工委", "站", *span, rows, ((Source.NIGHT, some),), some, (), (), ())


def test_the_ledger_of_a_year(table: Table) -> None:
    facts, now = year_of_matters(), datetime(2020, 1, 10, 9, 0)
    library = Library(resource("templates"), Path("nowhere"))
    the_same = list(ledgers._opinion_rows(facts))  # noqa: SLF001
    table.ratio(
        "the ledger of 10,000 matters in Word against lxml alone",
        shortest(lambda: ledgers.opinion_ledger(library, facts, now)),
        shortest(lambda: written(the_same)),
        3,
    )
