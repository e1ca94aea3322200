"""对标清单: the items of a standard in a year, with self-assessment, and taking a standard into the next year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import text_key
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.codes import Assessment
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live
from rongui_desktop.services.office import settings_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Benchmark:
    """An item as it is typed and shown; `assessment` is None while nobody has assessed it."""

    standard: str
    title: str
    assessment: Assessment | None = None
    shortfall: str = ""
    measure: str = ""
    owner: str = ""
    due_on: date | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class BenchmarkFacts:
    """The lists of a year, for printing: every standard with its items, in their order."""

    committee: str
    year: int
    standards: tuple[tuple[str, tuple[Benchmark, ...]], ...]


def benchmarks(store: Store, year: int, standard: str | None = None) -> tuple[Benchmark, ...]:
    """Return the items of a year, of one standard or of all, in their order."""
    with store.read() as session:
        return tuple(_shown(row) for row in _rows(session, year, standard))


def facts(store: Store, year: int, standard: str | None = None) -> BenchmarkFacts:
    """Return the lists of a year for printing.

    Raises:
        UserError: there is none.
    """
    with store.read() as session:
        found: dict[str, list[Benchmark]] = {}
        for row in _rows(session, year, standard):
            found.setdefault(row.standard, []).append(_shown(row))
        committee = settings_in(session).committee
    if not found:
        what = f"“{standard}”的" if standard else ""
        raise UserError(f"{year}年没有{what}对标清单，请先登记条目。", "id" if standard else "year")
    return BenchmarkFacts(committee, year, tuple((name, tuple(items)) for name, items in found.items()))


def _rows(session: Session, year: int, standard: str | None) -> list[BenchmarkItem]:
    query = select(BenchmarkItem).where(live(BenchmarkItem), BenchmarkItem.year == year)
    if standard is not None:
        query = query.where(BenchmarkItem.standard == standard)
    return list(session.scalars(query.order_by(BenchmarkItem.standard, BenchmarkItem.rank, BenchmarkItem.id)))


def _shown(row: BenchmarkItem) -> Benchmark:
    return Benchmark(
        row.standard,
        row.title,
        row.assessment,
        row.shortfall or "",
        row.measure or "",
        row.owner or "",
        row.due_on,
        row.id,
    )


def save_item(store: Store, year: int, item: Benchmark) -> UUID:
    """Add an item at the end of its standard's list, or change the one that `item.id` names.

    Raises:
        UserError: no standard or title, an item that is there already, one that is not met and has no measure, or
            the item is gone; the field is the attribute.
    """
    standard = clean_name(item.standard, "标准", "standard")
    if standard is None:
        raise UserError("请填写“标准”，例如“县乡人大工作十条”。", "standard")
    title = clean_text(item.title, "条目", "title")
    if title is None:
        raise UserError("请填写“条目”：标准要求什么。", "title")
    measure = clean_text(item.measure, "整改措施", "measure")
    if item.assessment is Assessment.NOT_MET and measure is None:
        raise UserError("自评“未达标”的条目要写明“整改措施”。", "measure")
    shortfall, owner = (
        clean_text(item.shortfall, "差距", "shortfall"),
        clean_line(item.owner, "责任人", "owner"),
    )
    with store.write("修改对标清单" if item.id else "增加对标清单") as session:
        known = session.scalar(
            select(BenchmarkItem).where(
                BenchmarkItem.year == year,
                BenchmarkItem.standard == standard,
                BenchmarkItem.title_key == text_key(title),
            )
        )
        row = _find(session, item.id) if item.id else known
        if known is not None and (known is not row or (known.id != item.id and known.deleted_at is None)):
            raise UserError(f"“{standard}”里已经有这一条（回收站里的也算），请改写“条目”。", "title")
        if row is None:
            row = BenchmarkItem(
                year=year, standard=standard, title=title, rank=_next_rank(session, year, standard)
            )
            session.add(row)
        row.standard, row.title, row.assessment = standard, title, item.assessment
        row.shortfall, row.measure, row.owner = shortfall, measure, owner
        row.due_on, row.deleted_at = item.due_on, None
        return row.id


def copy_standard(store: Store, year: int, standard: str) -> int:
    """Take a standard's items into the next year, to be assessed anew; return how many were new there.

    What was met begins empty; for the rest, shortfall and measure go along, since the work goes on. Dates do not.

    Raises:
        UserError: the year has no such standard.
    """
    with store.write("复制对标清单") as session:
        rows = _rows(session, year, standard)
        if not rows:
            raise UserError(f"{year}年没有“{standard}”的对标清单。", "standard")
        query = select(BenchmarkItem).where(
            BenchmarkItem.year == year + 1, BenchmarkItem.standard == standard
        )
        there = {row.title_key: row for row in session.scalars(query)}
        rank, new = _next_rank(session, year + 1, standard), 0
        for row in rows:
            other = there.get(row.title_key)
            if other is not None and other.deleted_at is None:
                continue
            if other is None:
                other = BenchmarkItem(year=year + 1, standard=standard, title=row.title)
                session.add(other)
            met = row.assessment is Assessment.MET
            other.shortfall, other.measure = (None, None) if met else (row.shortfall, row.measure)
            other.owner, other.assessment, other.due_on = row.owner, None, None
            other.rank, other.deleted_at = rank + new, None
            new += 1
        return new


def _next_rank(session: Session, year: int, standard: str) -> int:
    highest = session.scalar(
        select(func.max(BenchmarkItem.rank)).where(
            BenchmarkItem.year == year, BenchmarkItem.standard == standard
        )
    )
    return 0 if highest is None else highest + 1


def _find(session: Session, key: UUID) -> BenchmarkItem:
    row = session.get(BenchmarkItem, key)
    if row is None or row.deleted_at is not None:
        raise UserError("这一条已不存在，请刷新列表。")
    return row
