"""履职档案 of a deputy and a year (`representative-archive`): who it is, the quota, what was done, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from rongui_desktop.domain.representatives import Seat
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.gongwen.charts import Series
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.archive import Dossier
from rongui_desktop.services.archive_lines import TAKEN, Line, LineKind
from rongui_desktop.services.wording import date_text, listed

_SEATS: Final = (
    Column("身份", 20, "center"),
    Column("届次", 22),
    Column("选区", 15),
    Column("任职日期", 19, "center"),
    Column("离任日期", 19, "center"),
    Column("离任原因", 13, "center"),
)
_LINES: Final = (
    Column("序号", 8, "center"),
    Column("日期", 20, "center"),
    Column("类别", 18, "center"),
    Column("内容", 38),
    Column("说明", 24),
)
_HANDLED: Final = (
    Column("序号", 8, "center"),
    Column("日期", 20, "center"),
    Column("事项", 38),
    Column("编号、部门、结果", 28),
    Column("状态", 14, "center"),
)


def archive(library: Library, facts: Dossier, created: datetime) -> bytes:
    """Write the archive; sections without lines say so in one sentence."""
    title = f"{facts.year}年{facts.name}代表履职档案"
    document = Gongwen(library.find(BASE), title, created)
    document.title(f"{facts.year}年代表履职档案")
    document.note(f"填报单位：{facts.committee}　　统计区间：{facts.year}年1月1日至{date_text(facts.as_of)}")
    document.pairs(_basics(facts))
    document.heading(1, 1, "任职情况")
    document.table(_SEATS, [_seat(seat) for seat in facts.seats], dense=True)
    document.gap()
    _suspensions(document, facts)
    document.heading(1, 2, "走访选民")
    document.text(_visits(facts))
    document.heading(1, 3, "参加履职")
    document.text(_taken(facts))
    _listed(document, facts.of(*TAKEN, LineKind.VISIT))
    document.chart(
        f"{facts.year}年各月履职次数（次，至{date_text(facts.as_of)}）",
        [f"{month}月" for month in range(1, 13)],
        [
            Series("走访", "BFDCCB", facts.months),
            Series("参加履职", "E08E3C", _by_month(facts.of(*TAKEN))),
        ],
    )
    document.gap()
    document.heading(1, 4, "提出和收到的意见")
    _handled(document, facts.of(LineKind.BROUGHT, LineKind.RECEIVED), "意见", _matters(facts))
    document.heading(1, 5, "代表建议")
    _handled(document, facts.of(LineKind.SUGGESTION), "代表建议", _suggestions(facts))
    document.heading(1, 6, "学习培训和述职")
    document.text(_study(facts))
    until = (
        f"{date_text(facts.as_of)}24:00"
        if facts.as_of < created.date()
        else f"{date_text(created)}{created:%H:%M}"
    )
    document.note(f"数据截止时间：{until}。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _basics(facts: Dossier) -> list[tuple[str, ...]]:
    person = facts.person
    birth = f"{person.birth.year}年{person.birth.month}月" if person.birth else ""
    gender = person.gender.value if person.gender else ""
    return [
        ("姓名", facts.name, "编号", facts.number),
        ("性别", gender, "出生年月", birth),
        ("民族", person.ethnicity or "", "政治面貌", person.party or ""),
        ("学历", person.education or "", "联系电话", person.phone or ""),
        ("单位职务", person.position or "", "现任身份", facts.identities),
        ("代表小组", facts.group, "联络站", facts.station),
    ]


def _seat(seat: Seat) -> tuple[str, ...]:
    since = f"{seat.since:%Y-%m-%d}" if seat.since else ""
    until = f"{seat.until:%Y-%m-%d}" if seat.until else "在任"
    return (
        seat.identity.value,
        seat.term or "",
        seat.constituency or "",
        since,
        until,
        seat.end_reason or "",
    )


def _suspensions(document: Gongwen, facts: Dossier) -> None:
    for suspension in facts.suspensions:
        until = f"至{date_text(suspension.until)}" if suspension.until else "起"
        document.text(f"{date_text(suspension.since)}{until}暂停执行职务，原因：{suspension.reason}。")


def _visits(facts: Dossier) -> str:
    times, households, persons = facts.visits
    text = f"走访选民{times}次，{households}户，{persons}人次。" if times else "没有走访记录。"
    quota = facts.quota
    if quota is None:
        return text + "截止时不是在任人大代表，不考核走访。"
    months = "按任职月份" if quota.holds else "截止时已离任，按离任前的任职月份"
    lacking = "尚未" if quota.holds else "没有"
    text += f"{months}应走访{quota.required}户，{'已' if households >= quota.required else lacking}达到"
    if quota.missing_months:
        return f"{text}；{listed(f'{month}月' for month in quota.missing_months)}没有走访，未达到每月一次的要求。"
    return f"{text}；每月都有走访。"


def _taken(facts: Dossier) -> str:
    counts = facts.counts()
    parts = [f"{kind}{counts[kind]}次" for kind in TAKEN if counts[kind]]
    if not parts:
        return "没有参加履职的记录。"
    missed = "，".join(f"{word}{count}次" for word, count in facts.missed.items())
    text = f"参加履职{sum(counts[kind] for kind in TAKEN)}次，其中{listed(parts)}"
    return f"{text}；另有{missed}。" if missed else f"{text}。"


def _by_month(lines: Sequence[Line]) -> list[int]:
    counts = Counter(line.day.month for line in lines)
    return [counts[month] for month in range(1, 13)]


def _listed(document: Gongwen, lines: Sequence[Line]) -> None:
    if lines:
        rows = sorted(lines, key=lambda line: line.day)
        document.table(_LINES, _rows(rows), dense=True)
        document.gap()


def _rows(lines: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    for number, line in enumerate(lines, start=1):
        yield (str(number), f"{line.day:%Y-%m-%d}", line.kind.value, line.what, line.note)


def _handled(document: Gongwen, lines: Sequence[Line], what: str, sentence: str) -> None:
    if not lines:
        document.text(f"没有{what}。")
        return
    document.text(sentence)
    rows = (
        (str(number), f"{line.day:%Y-%m-%d}", line.what, line.note, line.state.text if line.state else "")
        for number, line in enumerate(lines, start=1)
    )
    document.table(_HANDLED, rows, dense=True)
    document.gap()


def _matters(facts: Dossier) -> str:
    brought, received = facts.of(LineKind.BROUGHT), facts.of(LineKind.RECEIVED)
    states = Counter(line.state.text for line in (*brought, *received) if line.state)
    each = listed(f"{state}{count}件" for state, count in states.items())
    return f"走访收集意见{len(brought)}件，接待收到意见{len(received)}件，其中{each}。"


def _suggestions(facts: Dossier) -> str:
    lines = facts.of(LineKind.SUGGESTION)
    leads = sum(line.note.startswith("领衔") for line in lines)
    return f"领衔{leads}件，联名{len(lines) - leads}件。代表建议单独统计，不计入群众意见。"


def _study(facts: Dossier) -> str:
    study = facts.of(LineKind.STUDY)
    text = f"参加学习培训{len(study)}次。" if study else "没有学习培训记录。"
    reports = facts.of(LineKind.REPORT)
    if not reports:
        return text + "本年没有向选民述职。"
    for line in reports:
        votes = f"（{line.note}）" if line.note else ""
        grade = f"，等次为{line.state.text}" if line.state else ""
        text += f"{date_text(line.day)}{line.what}{votes}{grade}。"
    return text
