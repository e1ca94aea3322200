"""Imports an exchange workbook: checked whole, then written whole, or not at all (contract, workbook)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rongui_desktop.exchange import applying, belonging, reading, rules, rules_people, special
from rongui_desktop.exchange.catalogue import GUIDE, SHEETS
from rongui_desktop.exchange.entries import Entry, Faults, understand
from rongui_desktop.exchange.matching import World
from rongui_desktop.exchange.report import ImportReport
from rongui_desktop.services import safekeeping, transfer
from rongui_desktop.services.transfer import Ledger
from rongui_desktop.storage.store import Store

Progress = Callable[[int, int, str], None]
_STEPS = 5
_PLACES = {sheet.name: place for place, sheet in enumerate(SHEETS)}


def import_workbook(
    store: Store, path: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> ImportReport:
    """Bring the records of a workbook into the store; a store with records in it is backed up first.

    Args:
        store: where to; open for writing, unless it is a trial run.
        path: the .xlsx file.
        dry_run: check and count only.
        progress: told (done, total, text) before each step; an error that it raises stops the import, and nothing
            is written.

    Returns:
        The counts by sheet; or every error, and nothing was written.

    Raises:
        FileError: the file is no workbook that can be read, or it holds no sheet of the exchange workbook.
    """
    tell = progress or _silent
    tell(0, _STEPS, "读取文件")
    raws = reading.read(path)
    faults = Faults()
    tell(1, _STEPS, "检查每一格")
    entries = understand(raws, faults)
    if not entries and not faults.errors:
        names = "、".join(raw.name for raw in raws if raw.name != GUIDE) or "没有工作表"
        raise reading.FileError(
            f"“{path.name}”里没有能导入的工作表（{names}）；请用“导出模板”里的工作表名称。"
        )
    tell(2, _STEPS, "核对记录之间的关系")
    if dry_run:
        with transfer.reading(store) as ledger:
            return _work(ledger, entries, faults).report
    with transfer.writing(store, "导入工作簿") as ledger:
        work = _work(ledger, entries, faults)
        if work.report.errors:
            return work.report
        if work.plan.changes_anything and not ledger.untouched:
            # The copy holds the store as it was before this transaction.
            safekeeping.before(store, safekeeping.BEFORE_IMPORT)
        tell(3, _STEPS, "写入记录")
        work.plan.apply()
        tell(4, _STEPS, "写入历史和检索")
        ledger.flush()
        tell(_STEPS, _STEPS, "完成")
    work.report.written = True
    return work.report


def _silent(_done: int, _total: int, _text: str) -> None:
    return


@dataclass(frozen=True, slots=True)
class _Work:
    report: ImportReport
    plan: applying.Plan


def _work(ledger: Ledger, entries: dict[str, list[Entry]], faults: Faults) -> _Work:
    """Check the rows against each other and the store, and find what they would change."""
    world = World(ledger, entries, faults)
    world.match()
    special.translate(world)
    plan = applying.Plan(world)
    rules.check(world)
    rules_people.check(world)
    belonging.check_leaders(world, plan.memberships)
    errors = sorted(faults.errors, key=lambda error: (_PLACES.get(error.sheet, len(_PLACES)), error.row))
    return _Work(ImportReport(plan.counts(), errors, faults.warnings), plan)
