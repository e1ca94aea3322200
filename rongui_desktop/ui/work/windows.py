"""年度计划, 对标清单, 联络站, 活动经费: lists with the fields of one record beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Assessment, PlanState, StationKind
from rongui_desktop.services import benchmark_lists, expenses, plans, stations
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.expenses import ExpenseChoices, ExpenseYear, Spent
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, Tone
from rongui_desktop.services.plans import Carried, Plan
from rongui_desktop.services.stations import Posted, StationEntry
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.work.fields import Field
from rongui_desktop.ui.work.records_window import RecordsWindow

_PLAN_TONES: dict[PlanState, Tone] = {
    PlanState.NOT_STARTED: "muted",
    PlanState.RUNNING: "info",
    PlanState.DONE: "ok",
}
_ASSESSED: dict[Assessment, Tone] = {
    Assessment.MET: "ok",
    Assessment.MOSTLY_MET: "warn",
    Assessment.NOT_MET: "bad",
}


class PlanWindow(RecordsWindow):
    """年度计划: the items of the year, and carrying what is not done into the next."""

    name: ClassVar[str] = "planWindow"
    title: ClassVar[str] = "年度计划"
    noun: ClassVar[str] = "计划"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("title", "条目", 300),
        ColumnSpec("owner", "责任人", 90),
        ColumnSpec("due", "期限", 96),
        ColumnSpec("state", "状态", 76),
        ColumnSpec("from", "接转", 76),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        Field("title", "条目", "text", required=True),
        Field("section", "归入标题", hint="总结里归在哪个标题下，可不填"),
        Field("owner", "责任人"),
        Field("due_on", "期限", "date"),
        Field("state", "状态", "choice", words=PlanState),
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Add carrying."""
        super().__init__(context, parent)
        self.button("未完成的接转到下一年(&C)", self.carry, "carryButton")

    def reading(self) -> Callable[[], Any]:
        """Read the year's items."""
        return partial(plans.plan, self.context.store, self.year)

    def records(self, read: Sequence[Plan]) -> Sequence[Plan]:
        """Tell at the foot how far the year is."""
        done = sum(item.state is PlanState.DONE for item in read)
        self.foot.setText(f"共 {len(read)} 条，已完成 {done} 条；总结的“下一年工作计划”取自下一年的条目")
        return read

    def cells(self, record: Plan) -> tuple[Cell, ...]:
        """Title, owner, date, state, where it comes from."""
        state = Badge(record.state.value, _PLAN_TONES[record.state]) if record.state else ""
        due = f"{record.due_on:%Y-%m-%d}" if record.due_on else ""
        return (
            record.title,
            record.owner,
            due,
            state,
            f"{record.carried_from}年" if record.carried_from else "",
        )

    def put(self, record: Plan | None) -> dict[str, Any]:
        """A new item has not begun."""
        return super().put(record) or {"state": PlanState.NOT_STARTED}

    def saving(self, values: dict[str, Any], record: Plan | None) -> Callable[[], UUID]:
        """Save one item."""
        item = Plan(**values, id=record.id if record else None)
        return partial(plans.save_item, self.context.store, self.year, item)

    def deleting(self, keys: list[UUID]) -> Callable[[], object]:
        """Delete items."""
        return partial(plans.delete_items, self.context.store, keys)

    def carry(self) -> None:
        """Carry what is not done into the next year."""
        self.run(partial(plans.carry, self.context.store, self.year), self._carried)

    def _carried(self, carried: Carried) -> None:
        known = f"，{len(carried.known)} 条原来已有" if carried.known else ""
        self.context.messages.inform(
            f"接转到{self.year + 1}年 {carried.count} 条{known}；期限请在那一年重新填写。"
        )
        self.done_something()


class BenchmarkWindow(RecordsWindow):
    """对标清单: standards and their items, self-assessed."""

    name: ClassVar[str] = "benchmarkWindow"
    title: ClassVar[str] = "对标清单"
    noun: ClassVar[str] = "条目"
    stretch: ClassVar[int] = 1
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("standard", "标准", 150),
        ColumnSpec("title", "条目", 240),
        ColumnSpec("assessment", "自评", 86),
        ColumnSpec("owner", "责任人", 80),
        ColumnSpec("due", "完成期限", 96),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        Field("standard", "标准", required=True, hint="例如 县乡人大工作十条"),
        Field("title", "条目", "text", required=True),
        Field("assessment", "自评", "choice", words=Assessment),
        Field("shortfall", "差距", "text"),
        Field("measure", "整改措施", "text"),
        Field("owner", "责任人"),
        Field("due_on", "完成期限", "date"),
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Add copying and printing."""
        super().__init__(context, parent)
        self.button("这项标准复制到下一年(&C)", self.copy, "copyButton")
        self.button("生成 Word(&W)…", self.print_list, "wordButton")

    def reading(self) -> Callable[[], Any]:
        """Read the year's items."""
        return partial(benchmark_lists.benchmarks, self.context.store, self.year)

    def records(self, read: Sequence[Benchmark]) -> Sequence[Benchmark]:
        """Tell at the foot how many are met."""
        met = sum(item.assessment is Assessment.MET for item in read)
        self.foot.setText(f"共 {len(read)} 条，达标 {met} 条")
        return read

    def cells(self, record: Benchmark) -> tuple[Cell, ...]:
        """Standard, item, assessment, owner, date."""
        word = record.assessment
        state = Badge(word.value, _ASSESSED[word]) if word else Badge("未自评", "muted")
        due = f"{record.due_on:%Y-%m-%d}" if record.due_on else ""
        return (record.standard, record.title, state, record.owner, due)

    def put(self, record: Benchmark | None) -> dict[str, Any]:
        """A new item is one of the standard that was looked at."""
        return super().put(record) or {"standard": self.form.typed()["standard"]}

    def saving(self, values: dict[str, Any], record: Benchmark | None) -> Callable[[], UUID]:
        """Save one item."""
        item = Benchmark(**values, id=record.id if record else None)
        return partial(benchmark_lists.save_item, self.context.store, self.year, item)

    def deleting(self, keys: list[UUID]) -> Callable[[], object]:
        """Delete items."""
        return partial(benchmark_lists.delete_items, self.context.store, keys)

    def copy(self) -> None:
        """Take the standard of the chosen item into the next year."""
        if self.chosen is not None:
            work = partial(benchmark_lists.copy_standard, self.context.store, self.year, self.chosen.standard)
            self.run(work, self._copied)

    def _copied(self, count: int) -> None:
        self.context.messages.inform(f"复制到{self.year + 1}年 {count} 条；自评和期限请在那一年重新填写。")
        self.done_something()

    def print_list(self) -> None:
        """Write the year's lists."""
        self.write("benchmark-list", f"{self.year}年对标清单", year=self.year)


class StationWindow(RecordsWindow):
    """联络站: the registry with the year's activity, and the poster of each."""

    name: ClassVar[str] = "stationWindow"
    title: ClassVar[str] = "联络站"
    noun: ClassVar[str] = "联络站"
    feature: ClassVar[str] = "representatives"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("name", "名称", 220),
        ColumnSpec("kind", "类型", 90),
        ColumnSpec("deputies", "代表", 50, right=True),
        ColumnSpec("sessions", "接待", 50, right=True),
        ColumnSpec("visitors", "人次", 50, right=True),
        ColumnSpec("matters", "意见", 50, right=True),
        ColumnSpec("visits", "走访", 50, right=True),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        Field("name", "名称", required=True),
        Field("kind", "类型", "choice", required=True, words=StationKind),
        Field("address", "地址"),
        Field("area", "面积（㎡）", "number"),
        Field("phone", "联系电话"),
        Field("contact", "联系人"),
        Field("opening_hours", "开放时间", "text", hint="例如 每周三 19:30—21:00"),
        Field("in_use_since", "启用日期", "date"),
        Field("in_use_until", "停用日期", "date"),
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Add the poster."""
        super().__init__(context, parent)
        self.button("公示栏 A4(&W)…", self.poster, "posterButton")
        self.button("公示栏 A3(&3)…", self.large_poster, "largePosterButton")

    def reading(self) -> Callable[[], Any]:
        """Read the registry."""
        return partial(stations.stations, self.context.store, self.year)

    def records(self, read: Sequence[StationEntry]) -> Sequence[StationEntry]:
        """Tell at the foot what the numbers are."""
        self.foot.setText(f"共 {len(read)} 个；接待、人次按地点写明本站的场次计，走访和意见另含本站代表走访")
        return read

    def choose(self, record: StationEntry | None) -> None:
        """Show a station, and who belongs to it today."""
        super().choose(record)
        self.extra.setText("")
        if record is not None and record.id is not None:
            today = self.context.clock.today()
            work = partial(stations.deputies_of, self.context.store, record.id, today)
            self.context.tasks.run(self, work, self._show_deputies)

    def _show_deputies(self, people: Sequence[Posted]) -> None:
        if self.chosen is not None:
            names = "、".join(person.name for person in people) or "没有"
            self.extra.setText(f"今天的代表（{len(people)} 人）：{names}")

    def cells(self, record: StationEntry) -> tuple[Cell, ...]:
        """Name, kind, and the year."""
        did = record.year
        kind = record.kind.value if record.kind else ""
        return (record.name, kind, did.deputies, did.sessions, did.visitors, did.matters, did.visits)

    def saving(self, values: dict[str, Any], record: StationEntry | None) -> Callable[[], UUID]:
        """Save one station."""
        entry = StationEntry(**values, id=record.id if record else None)
        return partial(stations.save_station, self.context.store, entry)

    def deleting(self, keys: list[UUID]) -> Callable[[], object]:
        """Delete stations that never had deputies."""
        return partial(stations.delete_stations, self.context.store, keys)

    def poster(self) -> None:
        """Write the poster on A4."""
        self._poster(a3=False)

    def large_poster(self) -> None:
        """Write the poster on A3."""
        self._poster(a3=True)

    def _poster(self, *, a3: bool) -> None:
        if self.chosen is not None:
            self.write("station-poster", f"{self.chosen.name}公示栏", id=self.chosen.name, a3=a3)


class ExpenseWindow(RecordsWindow):
    """活动经费: the year's ledger with its totals."""

    name: ClassVar[str] = "expenseWindow"
    title: ClassVar[str] = "活动经费"
    noun: ClassVar[str] = "经费"
    stretch: ClassVar[int] = 2
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 106),
        ColumnSpec("day", "日期", 96),
        ColumnSpec("item", "项目", 160),
        ColumnSpec("amount", "金额（元）", 96, right=True),
        ColumnSpec("deputy", "代表", 76),
        ColumnSpec("activity", "履职活动", 140),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        Field("day", "日期", "date", required=True),
        Field("item", "项目", required=True, hint="例如 培训教材"),
        Field("amount", "金额（元）", "number", required=True, hint="退回的填负数"),
        Field("representative_id", "代表", "choice"),
        Field("activity_id", "履职活动", "choice"),
        Field("payee", "收款人"),
        Field("voucher", "凭证号"),
        Field("note", "备注", "text"),
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Add the export."""
        super().__init__(context, parent)
        self.button("导出 Excel(&E)…", self.export, "exportButton")

    def reading(self) -> Callable[[], Any]:
        """Read the ledger and what its rows may name."""
        return partial(_ledger, self.context, self.year)

    def records(self, read: tuple[ExpenseYear, ExpenseChoices]) -> Sequence[Spent]:
        """Tell the totals at the foot."""
        found, offered = read
        if not self.is_changed():
            self.form.offer("representative_id", [Choice(key, words) for key, words in offered.deputies])
            self.form.offer("activity_id", [Choice(key, words) for key, words in offered.activities])
        months = "，".join(f"{word} {amount:,.2f}" for word, amount in found.months)
        self.foot.setText(
            f"共 {len(found.rows)} 笔，合计 {found.total:,.2f} 元" + (f"；{months}" if months else "")
        )
        self.foot.setWordWrap(True)
        return found.rows

    def cells(self, record: Spent) -> tuple[Cell, ...]:
        """Number, day, item, amount, whose, what for."""
        day = f"{record.day:%Y-%m-%d}" if record.day else ""
        amount = f"{record.amount:,.2f}" if record.amount is not None else ""
        return (record.number, day, record.item, amount, record.deputy, record.activity)

    def saving(self, values: dict[str, Any], record: Spent | None) -> Callable[[], UUID]:
        """Save one row."""
        spent = replace(Spent(**values), id=record.id if record else None)
        return partial(expenses.save_expense, self.context.store, spent)

    def deleting(self, keys: list[UUID]) -> Callable[[], object]:
        """Delete rows."""
        return partial(expenses.delete_expenses, self.context.store, keys)

    def export(self) -> None:
        """Write the ledger as Excel."""
        from rongui_desktop.exchange import excel_reports

        path = self.context.messages.save_file(
            "导出 Excel", f"{self.year}年活动经费.xlsx", "Excel 工作簿 (*.xlsx)"
        )
        if path is not None:
            work = partial(excel_reports.write, self.context.store, "expense-ledger", self.year, path)
            self.run(work, self.written)


def _ledger(context: PageContext, year: int) -> tuple[ExpenseYear, ExpenseChoices]:
    return expenses.expenses(context.store, year), expenses.choices(context.store, year)
