"""履职统计: a landscape ledger of what every deputy did in a year, with points, rank and the proposed for praise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import plain
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.duty_statistics import OTHERS, PARTICIPATIONS, DeputyYear, DutyStatistics
from rongui_desktop.services.wording import date_text, listed

# Two characters a line: with all columns in use a number's column is 9 mm wide.
_HEADS: Final = {
    ScoreKind.DUTY: "接待\n值班",
    ScoreKind.SUPERVISION: "监督\n活动",
    ScoreKind.BUDGET: "预算\n会议",
    ScoreKind.ATTENDED_MEETING: "列席\n会议",
    ScoreKind.ENFORCEMENT: "执法\n检查",
    ScoreKind.GROUP: "小组\n活动",
    ScoreKind.REPORT: "述职",
    ScoreKind.OPINION: "意见\n建议",
    ScoreKind.LED_SUGGESTION: "领衔\n建议",
    ScoreKind.COSIGNED_SUGGESTION: "联名\n建议",
}
_RULES: Final = (
    Column("类别", 20, "center"),
    Column("首次", 10, "right"),
    Column("再次", 10, "right"),
    Column("年度上限", 12, "right"),
) * 2


def duty_statistics(library: Library, facts: DutyStatistics, created: datetime) -> bytes:
    """Write the statistics of a year."""
    title = f"{facts.year}年代表履职统计表"
    document = Gongwen(library.find(BASE), title, created)
    document.turn(landscape=True)
    document.title(title)
    document.note(
        f"填报单位：{facts.committee}　　统计区间：{date_text(facts.first)}至{date_text(facts.as_of)}"
    )
    if not facts.rows:
        document.note("本年没有人大代表任职。")
        return document.to_bytes()
    done, others = facts.used(PARTICIPATIONS), facts.used(OTHERS)
    rows = [_row(number, row, facts, done, others) for number, row in enumerate(facts.rows, start=1)]
    document.table(_columns(facts, done, others), rows, _total(facts, done, others), dense=True)
    for line in _notes(facts):
        document.note(line)
    if facts.commended:
        document.gap()
        _commended(document, facts)
    if facts.version is not None:
        document.gap()
        _rules(document, facts)
    until = (
        f"{date_text(facts.as_of)}24:00"
        if facts.as_of < created.date()
        else f"{date_text(created)}{created:%H:%M}"
    )
    document.note(f"数据截止时间：{until}。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _columns(
    facts: DutyStatistics, done: tuple[ScoreKind, ...], others: tuple[ScoreKind, ...]
) -> list[Column]:
    points = [Column("积分", 760, "right"), Column("名次", 560, "right")] if facts.version is not None else []
    return [
        Column("序号", 520, "center"),
        Column("姓名", 1040, "center"),
        *(_counted(_HEADS.get(kind, kind.value), facts.total(kind)) for kind in done),
        _counted("人次\n合计", facts.participations),
        _counted("走访\n次数", facts.total(ScoreKind.VISIT)),
        Column("户数\n/应访", 820, "right"),
        Column("缺走访\n月份", 820, "center"),
        *(_counted(_HEADS.get(kind, kind.value), facts.total(kind)) for kind in others),
        *points,
    ]


def _counted(head: str, total: int) -> Column:
    """Return a column of counts, wide enough for their total: digits that break over two lines are misread."""
    return Column(head, 520 + 100 * max(len(str(total)) - 2, 0), "right")


def _row(
    number: int,
    row: DeputyYear,
    facts: DutyStatistics,
    done: tuple[ScoreKind, ...],
    others: tuple[ScoreKind, ...],
) -> list[str]:
    households = row.count(ScoreKind.HOUSEHOLD)
    points = [plain(row.ranked.total), str(row.ranked.rank)] if facts.version is not None else []
    return [
        str(number),
        row.ranked.name,
        *(_count(row.count(kind)) for kind in done),
        str(row.participations),
        str(row.count(ScoreKind.VISIT)),
        f"{households}/{row.required}" if row.required is not None else str(households),
        _months(row.missing_months) if row.required is not None else "离任",
        *(_count(row.count(kind)) for kind in others),
        *points,
    ]


def _count(count: int) -> str:
    """Leave nothing where there is nothing: the numbers that stand there are then found at a glance."""
    return str(count) if count else ""


def _months(months: tuple[int, ...]) -> str:
    """Write months short: 1—3、7; a year that lacks all of them stays one line."""
    parts: list[str] = []
    rest = list(months)
    while rest:
        first = last = rest.pop(0)
        while rest and rest[0] == last + 1:
            last = rest.pop(0)
        parts += (
            [str(first)]
            if first == last
            else [str(first), str(last)]
            if last == first + 1
            else [f"{first}—{last}"]
        )
    return listed(parts)


def _total(facts: DutyStatistics, done: tuple[ScoreKind, ...], others: tuple[ScoreKind, ...]) -> list[str]:
    return [
        "合计",
        f"{len(facts.rows)}人",
        *(str(facts.total(kind)) for kind in done),
        str(facts.participations),
        str(facts.total(ScoreKind.VISIT)),
        str(facts.total(ScoreKind.HOUSEHOLD)),
        "",
        *(str(facts.total(kind)) for kind in others),
        *(["", ""] if facts.version is not None else []),
    ]


def _notes(facts: DutyStatistics) -> Iterator[str]:
    yield (
        "参加各类履职活动按人次统计，每次活动每人计一次，替班的计替班人；代表走访另计。"
        "走访指标：每月至少一次，每年20户，按任职月份折算。"
    )
    if facts.version is None:
        yield f"{facts.year}年没有适用的积分规则，未计积分和名次。"


def _commended(document: Gongwen, facts: DutyStatistics) -> None:
    document.note(f"拟表彰名单（积分{facts.commendation}，并列的一并列入；已离任和暂停执行职务的不列入）：")
    columns = [
        Column("名次", 8, "center"),
        Column("姓名", 14, "center"),
        Column("代表小组", 24),
        Column("积分", 10, "right"),
    ]
    rows = [[str(each.rank), each.name, each.group, plain(each.total)] for each in facts.commended]
    document.table(columns, rows, dense=True)


def _rules(document: Gongwen, facts: DutyStatistics) -> None:
    """Write the table of points in two halves beside each other."""
    document.note(f"积分规则（{facts.version:%Y-%m-%d}起）：")
    cells = [
        [
            rule.kind.value,
            plain(rule.base),
            plain(rule.further),
            "不限" if rule.cap is None else plain(rule.cap),
        ]
        for rule in facts.rules
    ]
    half = -(-len(cells) // 2)
    left, right = cells[:half], [*cells[half:], *([[""] * 4] * (2 * half - len(cells)))]
    document.table(_RULES, [[*a, *b] for a, b in zip(left, right, strict=True)], dense=True)
