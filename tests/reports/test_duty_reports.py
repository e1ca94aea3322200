"""Duty statistics, benchmark lists and posters: they say what the records say, and are sound Word files."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date
from pathlib import Path

from docx.document import Document as WordDocument
from openpyxl import load_workbook
from sqlalchemy import select

from rongui_desktop.domain.codes import Assessment, MembershipKind
from rongui_desktop.domain.points import proposed_rules
from rongui_desktop.domain.records import Membership, Representative, Station
from rongui_desktop.exchange import excel_reports
from rongui_desktop.reports import catalogue
from rongui_desktop.services import attachments, benchmark_lists, points, score_rules
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store

Opened = Callable[[bytes | Path], WordDocument]
PHOTO = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAHCAIAAACuU5mYAAAAE0lEQVR42mM4ceECMmIYRXw4HwBDPpLlMxj1LQAAAABJRU5ErkJggg=="
)


def made(store: Store, key: str, **options: object) -> bytes:
    return catalogue.prepare(store, key, catalogue.Options(**options)).content  # type: ignore[arg-type]


def text(document: WordDocument) -> str:
    return "\n".join(node.text or "" for node in document.element.body.iter() if node.tag.endswith("}t"))


def score(store: Store) -> None:
    score_rules.save_version(store, date(2019, 1, 1), proposed_rules())


def test_the_statistics_are_the_ranking_and_the_figures(store: Store, opened: Opened, tmp_path: Path) -> None:
    score(store)
    document = opened(made(store, "duty-statistics", year=2019))
    table = document.tables[0]
    ranked = {row.name: row for row in points.ranking(store, 2019).rows}
    assert len(table.rows) == len(ranked) + 2
    last = [cell.text for cell in table.rows[-1].cells]
    assert str(figures(store, 2019)["duty.participations"]) in last
    words = text(document)
    assert "拟表彰名单" in words
    assert "积分规则" in words
    path = tmp_path / "统计.xlsx"
    excel_reports.write(store, "duty-statistics", 2019, path)
    sheet = load_workbook(path)["2019年履职统计"]
    heads, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for row in rows:
        told = dict(zip(heads, row, strict=True))
        mine = ranked[told["姓名"]]
        assert (told["名次"], float(told["积分"])) == (mine.rank, float(mine.total))


def test_a_total_of_three_digits_has_a_wider_column_than_one_of_two(store: Store, opened: Opened) -> None:
    table = opened(made(store, "duty-statistics", year=2019)).tables[0]
    heads, last = ([cell.text for cell in table.rows[place].cells] for place in (0, -1))
    counted = slice(2, heads.index("户数\n/应访"))
    widths: dict[int, set[int]] = {}
    for total, cell in zip(last[counted], table.rows[-1].cells[counted], strict=True):
        assert cell.width is not None
        widths.setdefault(len(total), set()).add(int(cell.width))
    assert {2, 3} <= set(widths)
    assert max(widths[2]) < min(widths[3])


def test_without_rules_there_is_no_rank(store: Store, opened: Opened) -> None:
    words = text(opened(made(store, "duty-statistics", year=2019)))
    assert "未计积分和名次" in words
    assert "拟表彰" not in words


def test_a_benchmark_list_has_every_item_and_sums_up(store: Store, opened: Opened) -> None:
    for item in (
        Benchmark("十条", "有场所", Assessment.MET),
        Benchmark("十条", "有经费", Assessment.NOT_MET, "没有专项", "列入预算", "陈主任", date(2019, 12, 20)),
        Benchmark("另一标准", "有记录"),
    ):
        benchmark_lists.save_item(store, 2019, item)
    document = opened(made(store, "benchmark-list", year=2019))
    assert len(document.tables) == 2
    assert "共2条：达标1条、基本达标0条、未达标1条。" in text(document)
    assert len(opened(made(store, "benchmark-list", year=2019, id="十条")).tables) == 1


def test_a_poster_shows_photos_and_no_phone_of_a_deputy(store: Store, opened: Opened) -> None:
    with store.read() as session:
        query = (
            select(Station.name, Representative.id, Representative.name, Representative.phone)
            .join(Membership, Membership.station_id == Station.id)
            .join(Representative, Representative.id == Membership.representative_id)
            .where(Membership.kind == MembershipKind.STATION, Representative.phone.is_not(None))
        )
        station, key, name, phone = session.execute(query).first() or ("", None, "", "")
    assert key
    attachments.add_bytes(store, attachments.Owner("representative", key), PHOTO, "照片.png")
    for a3, width in ((False, 210), (True, 297)):
        document = opened(made(store, "station-poster", id=station, a3=a3))
        assert round(document.sections[0].page_width.mm) == width  # type: ignore[union-attr]
        assert len(document.inline_shapes) == 1
        assert name in text(document)
        assert str(phone) not in text(document)


def test_excel_has_amounts_as_numbers(store: Store, tmp_path: Path) -> None:
    from decimal import Decimal

    from rongui_desktop.services.expenses import Spent, save_expense

    save_expense(store, Spent(day=date(2019, 5, 1), item="教材", amount=Decimal("0.10")))
    save_expense(store, Spent(day=date(2019, 6, 1), item="教材", amount=Decimal("0.20")))
    path = tmp_path / "经费.xlsx"
    excel_reports.write(store, "expense-ledger", 2019, path)
    book = load_workbook(path)
    assert [row[3].value for row in book["2019年活动经费"].iter_rows(min_row=2)] == [0.1, 0.2, 0.3]
    assert [cell.value for cell in book["按项目"][2]] == ["教材", 0.3]
