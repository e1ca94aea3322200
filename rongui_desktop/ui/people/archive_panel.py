"""A deputy's year beside the lines of the archive: seats, quota, totals and charts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout

from rongui_desktop.services.archive_lines import TAKEN, LineKind
from rongui_desktop.services.detail import Detail, Field, Group, field, group, long_day
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.lists_representatives import quota_badge
from rongui_desktop.ui import theme
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.widgets.charts import Bar, ColumnChart, RowChart, Series

if TYPE_CHECKING:
    from rongui_desktop.services.archive import Dossier

_TIMES = (Series("参加履职", theme.TONES["info"][0], theme.SURFACE),)


class ArchivePanel(DetailPanel):
    """Shows the totals of an archive."""

    _dossier: Dossier | None = None

    def show_dossier(self, dossier: Dossier) -> None:
        """Show one archive."""
        self._dossier = dossier
        self.show_detail(_detail(dossier))

    def _fill(self, layout: QVBoxLayout, detail: Detail) -> None:
        """Add the charts of what the person took part in: by month, and by kind."""
        if self._dossier is None:
            return
        taken = Counter(line.day.month for line in self._dossier.of(*TAKEN))
        months = ColumnChart()
        months.setFixedHeight(6 * months.fontMetrics().height())
        bars = [Bar(f"{month}", (taken[month],)) for month in range(1, 13)]
        months.show_bars("各月参加履职次数", _TIMES, bars, "次")
        counts = self._dossier.counts()
        kinds = RowChart()
        kinds.show_bars("各类履职次数", _TIMES, [Bar(kind.value, (counts[kind],)) for kind in TAKEN], "次")
        kinds.setFixedHeight(kinds.sizeHint().height())
        for name, chart in (("各月参加履职次数", months), ("各类履职次数", kinds)):
            heading = QLabel(name)
            heading.setProperty("role", "section")
            layout.addWidget(heading)
            layout.addWidget(chart)


def _detail(dossier: Dossier) -> Detail:
    return Detail(
        title=f"{dossier.year}年履职情况",
        caption=f"{dossier.number} {dossier.name} · {dossier.identities}",
        groups=(_quota(dossier), _totals(dossier), _seats(dossier)),
        badge=quota_badge(dossier.quota),
        months=dossier.months,
    )


def _quota(dossier: Dossier) -> Group:
    times, households, persons = dossier.visits
    quota = dossier.quota
    walked = field("走访", f"{times} 次，{households} 户，{persons} 人次")
    if quota is None:
        return group(f"{dossier.year}年走访", [walked, field("应走访", "不是在任人大代表，不考核")])
    missing = "、".join(f"{month}月" for month in quota.missing_months)
    return group(
        f"{dossier.year}年走访",
        [
            walked,
            field("应走访", f"{quota.required} 户" + ("" if quota.holds else "（离任前）")),
            field("缺走访的月份", Badge(missing, "bad") if missing else "无"),
        ],
    )


def _totals(dossier: Dossier) -> Group:
    counts = dossier.counts()
    taken = sum(counts[kind] for kind in TAKEN)
    missed = "，".join(f"{word} {count} 次" for word, count in dossier.missed.items())
    matters = dossier.of(LineKind.BROUGHT, LineKind.RECEIVED)
    closed = sum(line.state is not None and line.state.tone == "ok" for line in matters)
    suggestions = dossier.of(LineKind.SUGGESTION)
    leads = sum(line.note.startswith("领衔") for line in suggestions)
    return group(
        "履职",
        [
            field("参加履职", f"{taken} 次"),
            field("未参加", missed) if missed else None,
            field("走访收集意见", f"{counts[LineKind.BROUGHT]} 件"),
            field("接待收到意见", f"{counts[LineKind.RECEIVED]} 件"),
            field("其中已办结", f"{closed} 件") if matters else None,
            field("代表建议", f"领衔 {leads} 件，联名 {len(suggestions) - leads} 件"),
            field("学习培训", f"{counts[LineKind.STUDY]} 次"),
            field("向选民述职", f"{counts[LineKind.REPORT]} 次"),
        ],
    )


def _seats(dossier: Dossier) -> Group:
    rows: list[Field] = []
    for seat in dossier.seats:
        begins = f"{long_day(seat.since)}起" if seat.since else ""
        ends = f"{long_day(seat.until)}止" if seat.until else ""
        reason = f"（{seat.end_reason}）" if seat.end_reason else ""
        words = " · ".join(filter(None, [seat.term, seat.constituency, f"{begins}{ends}{reason}"]))
        rows.append(Field(seat.identity.value, words or "—", long=True))
    belongs = [field("代表小组", dossier.group), field("联络站", dossier.station)]
    return Group("任职", (*rows, *belongs))
