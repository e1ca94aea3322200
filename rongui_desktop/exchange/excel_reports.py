"""Reports that are read in Excel: 履职统计 and the ledger of 活动经费, with numbers as numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.exchange.writing import Book, CellValue
from rongui_desktop.services.duty_statistics import OTHERS, PARTICIPATIONS, DutyStatistics, duty_statistics
from rongui_desktop.services.expenses import ExpenseYear, expenses
from rongui_desktop.storage.store import Store


def write(store: Store, key: str, year: int, path: Path) -> None:
    """Write a report of a year.

    Args:
        store: the open store.
        key: a key of `REPORTS`.
        year: the calendar year.
        path: the file; an older one is replaced once the new one is whole.

    Raises:
        UserError: the year has not begun, or the file cannot be written.
    """
    REPORTS[key](store, year).save(path)


def _statistics(store: Store, year: int) -> Book:
    facts, book = duty_statistics(store, year), Book()
    _deputies(book, facts)
    chosen = [[each.rank, each.name, each.group, each.total] for each in facts.commended]
    _sheet(book, f"拟表彰（{facts.commendation}）", ("名次", "姓名", "代表小组", "积分"), chosen)
    rules = [[rule.kind.value, rule.base, rule.further, rule.cap] for rule in facts.rules]
    _sheet(book, "积分规则", ("类别", "首次分值", "再次分值", "年度上限"), rules)
    return book


def _deputies(book: Book, facts: DutyStatistics) -> None:
    done, others = facts.used(PARTICIPATIONS), facts.used(OTHERS)
    heads = [
        *("编号", "姓名", "代表小组"),
        *(kind.value for kind in done),
        *("人次合计", "走访次数", "走访户数", "应访户数", "缺走访月份"),
        *(kind.value for kind in others),
        *(("积分", "名次", "拟表彰") if facts.version is not None else ()),
    ]
    rows: list[list[CellValue]] = []
    for row in facts.rows:
        who = row.ranked
        points = [who.total, who.rank, "是" if who.commended else None] if facts.version is not None else []
        rows.append(
            [
                *(who.number, who.name, who.group),
                *(row.count(kind) for kind in done),
                *(row.participations, row.count(ScoreKind.VISIT), row.count(ScoreKind.HOUSEHOLD)),
                *(row.required, "、".join(map(str, row.missing_months))),
                *(row.count(kind) for kind in others),
                *points,
            ]
        )
    _sheet(book, f"{facts.year}年履职统计", heads, rows)


def _expenses(store: Store, year: int) -> Book:
    found, book = expenses(store, year), Book()
    heads = ("经费编号", "日期", "项目", "金额", "代表", "履职活动", "收款人", "凭证号", "备注")
    rows: list[list[CellValue]] = [
        [r.number, r.day, r.item, r.amount, r.deputy, r.activity, r.payee, r.voucher, r.note]
        for r in found.rows
    ]
    _sheet(book, f"{year}年活动经费", heads, [*rows, ["合计", None, None, found.total]])
    for name, totals in _totals(found):
        _sheet(book, name, (name.removeprefix("按"), "金额"), [*map(list, totals), ["合计", found.total]])
    return book


def _totals(found: ExpenseYear) -> tuple[tuple[str, tuple[tuple[str, Decimal], ...]], ...]:
    return (
        ("按月份", found.months),
        ("按代表", found.deputies),
        ("按履职活动", found.activities),
        ("按项目", found.items),
    )


def _sheet(book: Book, name: str, heads: Sequence[str], rows: Sequence[Sequence[CellValue]]) -> None:
    widths = [
        max(_width(head), *(_width(row[n]) for row in rows if n < len(row)), 8)
        for n, head in enumerate(heads)
    ]
    page = book.sheet(name, heads, widths)
    for row in rows:
        page.append(row)


def _width(value: CellValue) -> int:
    """Return a width in characters; a Chinese one takes two."""
    return min(sum(2 if ord(sign) > 0x2E80 else 1 for sign in str(value or "")) + 2, 50)


REPORTS: Final[dict[str, Callable[[Store, int], Book]]] = {
    "duty-statistics": _statistics,
    "expense-ledger": _expenses,
}
