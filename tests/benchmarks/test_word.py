"""A long Word table against writing the same XML with lxml."""

from __future__ import annotations

import time
from datetime import datetime

from limits import Table
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from rongui_desktop.paths import resource
from rongui_desktop.reports.gongwen.document import Gongwen
from rongui_desktop.reports.gongwen.tables import Column

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
    table = etree.Element(f"{{{WORD}}}tbl", nsmap={"w": WORD})
    for row in range(ROWS):
        line = etree.SubElement(table, f"{{{WORD}}}tr")
        properties = etree.SubElement(line, f"{{{WORD}}}trPr")
        etree.SubElement(properties, f"{{{WORD}}}cantSplit")
        for value in cells(row):
            cell = etree.SubElement(line, f"{{{WORD}}}tc")
            cell_properties = etree.SubElement(cell, f"{{{WORD}}}tcPr")
            etree.SubElement(
                cell_properties, f"{{{WORD}}}tcW", {f"{{{WORD}}}w": "1000", f"{{{WORD}}}type": "dxa"}
            )
            paragraph = etree.SubElement(cell, f"{{{WORD}}}p")
            style = etree.SubElement(etree.SubElement(paragraph, f"{{{WORD}}}pPr"), f"{{{WORD}}}pStyle")
            style.set(f"{{{WORD}}}val", "TableText")
            etree.SubElement(etree.SubElement(paragraph, f"{{{WORD}}}r"), f"{{{WORD}}}t").text = value
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
