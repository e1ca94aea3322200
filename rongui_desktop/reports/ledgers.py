"""The ledgers of a year or of a selection: of residents' matters (意见建议), and apart from it of 代表建议."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final

from rongui_desktop.domain.codes import Outcome, Satisfaction
from rongui_desktop.domain.suggestion_handling import ReplyClass
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.opinion_ledger import COUNTED, OpinionLedger, Tally
from rongui_desktop.services.suggestion_ledger import SuggestionLedger, SuggestionRow
from rongui_desktop.services.wording import date_text, listed

# Shares are twips of a page's 12,756: a date keeps to one line, also in a fall-back face, 容夜接〔2019〕58号 to two.
_OPINION_COLUMNS: Final = (
    Column("序号", 640, "center"),
    Column("意见编号\n提出日期", 1530, "center"),
    Column("来源\n类别", 1010, "center"),
    Column("来访人\n社区", 810, "center"),
    Column("反映事项", 1730),
    Column("处理方式\n主责部门", 1720),
    Column("交办日期\n办理期限", 1430, "center"),
    Column("办理情况", 1446),
    Column("办理结果\n满意度", 1010, "center"),
    Column("办理状态\n办结日期", 1430, "center"),
)
_RESULTS: Final = (Outcome.SOLVED, Outcome.SOLVING, Outcome.PLANNED, Outcome.EXPLAINED, Outcome.REFUSED, None)
_TALLY_COLUMNS: Final = (
    Column("来源", 17, "center"),
    Column("件数", 9, "right"),
    Column("办结", 9, "right"),
    Column("办理中", 9, "right"),
    Column("办结率", 10, "right"),
    *(Column(f"{outcome or '结果未填'}", 11, "right") for outcome in _RESULTS),
    Column("解决率", 10, "right"),
)
# Groups of fewer are not told in a 公示版: who knows the people concerned could recognise them.
_LEAST: Final = 5


def opinion_ledger(library: Library, facts: OpinionLedger, created: datetime) -> bytes:
    """Write the ledger of a year's matters, with the totals of each channel and what became of the closed ones."""
    document = Gongwen(library.find(BASE), f"{_of_year(facts.year)}意见建议台账", created)
    document.turn(landscape=True)
    document.title(f"{_of_year(facts.year)}群众意见建议台账{_mark(facts.masked, facts.internal)}")
    document.note(_span(facts, "提出"))
    if facts.rows:
        document.table(_OPINION_COLUMNS, _opinion_rows(facts), _opinion_total(facts), dense=True)
        document.gap()
        _tallies(document, facts)
    else:
        document.note("本年没有意见建议。" if facts.year else "所选的都是待补或作废登记。")
    for line in _opinion_notes(facts):
        document.note(line)
    document.note(_closing_time(facts.as_of, created))
    return document.to_bytes()


def _mark(masked: bool, internal: bool) -> str:
    return "（公示版）" if masked else "（内部）" if internal else ""


def _of_year(year: int | None) -> str:
    return f"{year}年" if year else ""


def _span(facts: OpinionLedger | SuggestionLedger, what: str) -> str:
    office = f"填报单位：{facts.committee}　　"
    if facts.year is None:
        return f"{office}统计范围：所选{len(facts.rows)}件，{date_text(facts.first)}起{what}"
    return f"{office}统计区间：{date_text(facts.first)}至{date_text(facts.as_of)}{what}"


def _closing_time(as_of: date, created: datetime) -> str:
    """Say how far the ledger looks, and when it was made; a year that has ended is looked at as on its last day."""
    until = f"{date_text(as_of)}24:00" if as_of < created.date() else f"{date_text(as_of)}{created:%H:%M}"
    return f"数据截止时间：{until}。制表时间：{date_text(created)}{created:%H:%M}。"


def _day(day: date | None, *, masked: bool = False) -> str:
    """Write a day; a 公示版 tells the month (`services.ledger_publishing`)."""
    if day is None:
        return ""
    return f"{day:%Y-%m}" if masked else f"{day:%Y-%m-%d}"


def _opinion_rows(facts: OpinionLedger) -> Iterator[tuple[str, ...]]:
    masked = facts.masked
    for number, row in enumerate(facts.rows, start=1):
        planned = f"计划解决\n{_day(row.planned_on, masked=masked)}" if row.planned_on else ""
        yield (
            str(number),
            _lines(row.number, _day(row.raised_on, masked=masked)),
            _lines(row.source, row.category),
            _lines(row.name, row.community),
            row.content,
            _lines(row.disposition or "", row.department),
            _lines(_day(row.assigned_on, masked=masked), _day(row.due_on, masked=masked)),
            _with_notes(row.reply, row.notes),
            _lines(row.outcome or "", row.satisfaction or ""),
            _lines(row.state, *row.late, _day(row.closed_on, masked=masked), planned),
        )


def _opinion_total(facts: OpinionLedger) -> list[str]:
    """Write the total as the year's figures have it; what they do not count is stated beside it."""
    some, apart = facts.total, len(facts.rows) - facts.total.total
    count = f"{some.total}件" + (f"\n另计{apart}件" if apart else "")
    between = [""] * (len(_OPINION_COLUMNS) - 3)
    return ["合计", count, *between, f"办结{some.closed}\n办理中{some.open}"]


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


def _with_notes(text: str, notes: tuple[str, ...]) -> str:
    return _lines(text, "内部记录：", *notes) if notes else text


def _tallies(document: Gongwen, facts: OpinionLedger) -> None:
    """Write the totals of the channels; a 公示版 has the year's total only, without small groups."""
    if facts.masked:
        shown = [_tally_row("合计", facts.total, small_hidden=True)]
        document.table(_TALLY_COLUMNS, shown, dense=True)
        return
    counted = [(source, some) for source, some in facts.channels if source in COUNTED]
    others = [(source, some) for source, some in facts.channels if source not in COUNTED]
    document.table(
        _TALLY_COLUMNS,
        [_tally_row(source, some) for source, some in counted],
        _tally_row("合计", facts.total),
        dense=True,
    )
    if others:
        document.gap()
        document.table(
            _TALLY_COLUMNS, [_tally_row(f"另计：{source}", some) for source, some in others], dense=True
        )


def _tally_row(name: str, some: Tally, *, small_hidden: bool = False) -> tuple[str, ...]:
    parts = [some.outcomes.get(outcome, 0) for outcome in _RESULTS]
    hidden = small_hidden and any(0 < part < _LEAST for part in (*parts, some.closed, some.open))
    results = ["—"] * len(parts) if hidden else [str(part) for part in parts]
    solved = "—" if hidden else rate(some.outcomes.get(Outcome.SOLVED, 0), some.total)
    return (
        name,
        str(some.total),
        str(some.closed),
        str(some.open),
        rate(some.closed, some.total),
        *results,
        solved,
    )


def rate(part: int, whole: int) -> str:
    """Write a share with one decimal, never better than it is: 100.0% only when nothing is missing."""
    if not whole:
        return "—"
    thousandths = (part * 2000 + whole) // (2 * whole)
    if part < whole:
        thousandths = min(thousandths, 999)
    return f"{thousandths // 10}.{thousandths % 10}%"


def _opinion_notes(facts: OpinionLedger) -> Iterator[str]:
    if facts.rows:
        yield (
            "办结率＝办结÷件数；解决率＝已解决÷件数。办结不等于已解决：正在解决、列入计划解决和解释说明的各自列出，不计入解决率。"
        )
    others = [source.value for source, _ in facts.channels if source not in COUNTED]
    if others:
        yield f"{listed(others)}不计入合计，另行统计。"
    if facts.incomplete:
        yield f"待补登记（未计入合计）：{listed(facts.incomplete)}。"
    if facts.withdrawn:
        yield f"作废登记（未计入合计）：{listed(facts.withdrawn)}。"
    if facts.masked:
        yield "本表为公示版：日期只写到年月，少于5件的分项不公布，相应各格留空。"


# deputies' suggestions -----------------------------------------------------------------------------

_SUGGESTION_COLUMNS: Final = (
    Column("序号", 640, "center"),
    Column("建议编号\n会议届次", 1430, "center"),
    Column("标题", 1916),
    Column("领衔代表\n联名代表", 1010, "center"),
    Column("主办部门\n协办部门", 1450),
    Column("责任领导", 1010, "center"),
    Column("交办日期\n办理期限", 1430, "center"),
    Column("面商日期\n答复日期\n答复文号", 1430, "center"),
    Column("答复类别\n结果评价\n态度评价", 1010, "center"),
    Column("办理状态\n办结日期", 1430, "center"),
)


def suggestion_ledger(library: Library, facts: SuggestionLedger, created: datetime) -> bytes:
    """Write the ledger of a year's suggestions, with the classes of the replies and the deputies' ratings."""
    document = Gongwen(library.find(BASE), f"{_of_year(facts.year)}代表建议台账", created)
    document.turn(landscape=True)
    document.title(f"{_of_year(facts.year)}代表建议台账{_mark(facts.masked, facts.internal)}")
    document.note(_span(facts, "交办"))
    if facts.rows:
        count, between = len(facts.rows), [""] * (len(_SUGGESTION_COLUMNS) - 3)
        total = ["合计", f"{count}件", *between, f"办结{facts.closed}\n办理中{count - facts.closed}"]
        document.table(_SUGGESTION_COLUMNS, _suggestion_rows(facts), total, dense=True)
        for line in _suggestion_notes(facts):
            document.note(line)
    else:
        document.note("本年没有交办代表建议。" if facts.year else "所选的都是作废登记。")
    if facts.withdrawn:
        document.note(f"作废登记（未计入合计）：{listed(facts.withdrawn)}。")
    document.note(_closing_time(facts.as_of, created))
    return document.to_bytes()


def _suggestion_rows(facts: SuggestionLedger) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(facts.rows, start=1):
        kind = f"{row.reply_class}类" if row.reply_class else ""
        rated = (
            f"结果{row.satisfaction}" if row.satisfaction else "",
            f"态度{row.attitude}" if row.attitude else "",
        )
        planned = f"计划解决\n{_day(row.planned_on)}" if row.planned_on else ""
        yield (
            str(number),
            _lines(row.number, row.congress_session),
            _with_notes(row.title, row.notes),
            listed(row.deputies),
            _lines(row.main_department, row.assisting_departments),
            row.responsible_leader,
            _lines(_day(row.assigned_on), _day(row.due_on), _extension(row)),
            _lines(_named("面商", row.met_on), _named("答复", row.replied_on), row.document_number),
            _lines(kind, row.outcome or "", *rated),
            _lines(row.state, _day(row.closed_on), planned),
        )


def _named(what: str, day: date | None) -> str:
    return f"{what}\n{_day(day)}" if day else ""


def _extension(row: SuggestionRow) -> str:
    return f"延期：{row.extension_reason}" if row.extension_reason else ""


def _suggestion_notes(facts: SuggestionLedger) -> Iterator[str]:
    total = len(facts.rows)
    yield f"办结{facts.closed}件，办理中{total - facts.closed}件，办结率{rate(facts.closed, total)}。"
    meaning: dict[ReplyClass | None, str] = {
        ReplyClass.A: "A类（已解决）",
        ReplyClass.B: "B类（正在解决或列入计划解决）",
        ReplyClass.C: "C类（解释说明）",
        None: "尚无结果",
    }
    yield f"答复类别：{listed(f'{word}{facts.classes.get(kind, 0)}件' for kind, word in meaning.items())}。"
    yield f"代表对办理结果的评价：{_ratings(facts.results)}；对办理态度的评价：{_ratings(facts.attitudes)}。"
    yield "代表建议单独统计，与群众意见建议不相加。"


def _ratings(counts: Mapping[Satisfaction | None, int]) -> str:
    rated = (Satisfaction.SATISFIED, Satisfaction.FAIRLY, Satisfaction.DISSATISFIED)
    unrated = counts.get(None, 0) + counts.get(Satisfaction.UNRATED, 0)
    said = [f"{each}{counts.get(each, 0)}件" for each in rated]
    return listed([*said, f"未评价{unrated}件"])
