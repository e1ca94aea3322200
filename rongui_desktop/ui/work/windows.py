"""年度计划, 对标清单, 联络站, 活动经费: lists with the fields of one record beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from rongui_desktop.domain.codes import Assessment, PlanState, StationKind
from rongui_desktop.services import benchmark_lists, expenses, plans, stations
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.expenses import ExpenseChoices, ExpenseYear, Spent
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, Tone
from rongui_desktop.services.plans import Carried, Plan
from rongui_desktop.services.stations import Posted, StationEntry
from rongui_desktop.storage.store import Store
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
    table_name: ClassVar[str] = "plan_item"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("title", "条目", 300, grows=True),
        ColumnSpec("owner", "责任人", 90),
        ColumnSpec("due", "期限", 96),
        ColumnSpec("state", "状态", 76),
        ColumnSpec("from", "接转", 76),
    )
    fields: ClassVar[tuple[Field, ...]] = (
        Field("title", "条目", "text", required=True),
        Field("section", "栏目", hint="归在哪个栏目下，可不填"),
        Field("owner", "责任人"),
        Field("due_on", "期限", "date"),
        Field("state", "状态", "choice", words=PlanState),
    )

    read = staticmethod(plans.plan)

    def acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Carrying."""
        return (("未完成的接转到下一年", self.carry),)

    def foot_of(self, shown: Sequence[Plan]) -> str:
        """Tell how far the year is."""
        done = sum(item.state is PlanState.DONE for item in shown)
        return f"共 {len(shown)} 条，已完成 {done} 条；总结的“下一年工作计划”取自下一年的条目"

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
    table_name: ClassVar[str] = "benchmark_item"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("standard", "标准", 150),
        ColumnSpec("title", "条目", 240, grows=True),
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

    read = staticmethod(benchmark_lists.benchmarks)

    def acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Copying and the printed list."""
        return (("这项标准复制到下一年", self.copy), ("生成 Word…", self.print_list))

    def foot_of(self, shown: Sequence[Benchmark]) -> str:
        """Tell how many are met."""
        met = sum(item.assessment is Assessment.MET for item in shown)
        return f"共 {len(shown)} 条，达标 {met} 条"

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
    table_name: ClassVar[str] = "station"
    feature: ClassVar[str] = "representatives"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("name", "名称", 220, grows=True),
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

    read = staticmethod(stations.stations)

    def acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The poster, small and large."""
        return (("生成公示栏 A4…", self.poster), ("生成公示栏 A3…", self.large_poster))

    def foot_of(self, shown: Sequence[StationEntry]) -> str:
        """Tell what the numbers are."""
        return f"共 {len(shown)} 个；接待、人次按地点写明本站的场次计，走访和意见另含本站代表走访"

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

    _totals: ExpenseYear | None = None

    name: ClassVar[str] = "expenseWindow"
    title: ClassVar[str] = "活动经费"
    noun: ClassVar[str] = "经费"
    table_name: ClassVar[str] = "expense"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 106),
        ColumnSpec("day", "日期", 96),
        ColumnSpec("item", "项目", 160, grows=True),
        ColumnSpec("amount", "金额（元）", 96, right=True),
        ColumnSpec("deputy", "代表", 76),
        ColumnSpec("activity", "履职活动", 150, grows=True),
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

    def acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The ledger with its totals."""
        return (("导出台账和年度合计…", self.export),)

    @staticmethod
    def read(store: Store, year: int) -> Sequence[Spent]:
        """Return the rows of the year."""
        return expenses.expenses(store, year).rows

    def load(self) -> None:
        """Read the ledger and what its rows may name."""
        super().load()
        self.context.tasks.run(self, partial(_around, self.context.store, self.year), self._offer)

    def _offer(self, read: tuple[ExpenseYear, ExpenseChoices]) -> None:
        self._totals, offered = read
        if not self.is_changed():
            self.form.offer("representative_id", [Choice(key, words) for key, words in offered.deputies])
            self.form.offer("activity_id", [Choice(key, words) for key, words in offered.activities])
            self.choose(self.chosen)

    def choose(self, record: Spent | None) -> None:
        """Show a row, and what its deputy and its activity cost in the year."""
        super().choose(record)
        lines: list[str] = []
        if record is not None and self._totals is not None:
            for word, totals in (
                (record.deputy, self._totals.deputies),
                (record.activity, self._totals.activities),
            ):
                amount = dict(totals).get(word) if word else None
                if amount is not None:
                    lines.append(f"{word}：全年 {amount:,.2f} 元")
        self.extra.setText("\n".join(lines))

    def foot_of(self, shown: Sequence[Spent]) -> str:
        """Tell the total, and that of each month."""
        total, months = expenses.totals(shown)
        words = "，".join(f"{month} {amount:,.2f}" for month, amount in months)
        return f"共 {len(shown)} 笔，合计 {total:,.2f} 元" + (f"；{words}" if words else "")

    def cells(self, record: Spent) -> tuple[Cell, ...]:
        """Number, day, item, amount, whose, what for."""
        day = f"{record.day:%Y-%m-%d}" if record.day else ""
        amount = f"{record.amount:,.2f}" if record.amount is not None else ""
        return (record.number, day, record.item, amount, record.deputy, record.activity)

    def saving(self, values: dict[str, Any], record: Spent | None) -> Callable[[], UUID]:
        """Save one row."""
        spent = replace(Spent(**values), id=record.id if record else None)
        return partial(expenses.save_expense, self.context.store, spent)

    def export(self) -> None:
        """Write the ledger as Excel."""
        from rongui_desktop.exchange import excel_reports

        path = self.context.messages.save_file(
            "导出 Excel", f"{self.year}年活动经费.xlsx", "Excel 工作簿 (*.xlsx)"
        )
        if path is not None:
            work = partial(excel_reports.write, self.context.store, "expense-ledger", self.year, path)
            self.run(work, self.written)


def _around(store: Store, year: int) -> tuple[ExpenseYear, ExpenseChoices]:
    return expenses.expenses(store, year), expenses.choices(store, year)
