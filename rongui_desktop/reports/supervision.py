"""Papers of supervision: the plan of a year, the notice to deputies, the summary with the heat map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rongui_desktop.reports.gongwen import Column, Gongwen, styles
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.supervision_matrix import MatrixRow
from rongui_desktop.services.supervision_papers import PlanFacts, PlannedVisit, SummaryFacts
from rongui_desktop.services.wording import date_text, day_and_weekday, listed

_PLAN: Final = (
    Column("序号", 600, "center"),
    Column("日期", 1900, "center"),
    Column("时间", 800, "center"),
    Column("监督对象", 3000),
    Column("方式", 800, "center"),
    Column("代表小组", 1700, "center"),
    Column("集合地点", 1900),
    Column("备注", 2056),
)
_MATRIX: Final = (
    Column("项目", 3500),
    Column("代表小组", 1600, "center"),
    Column("进展状态", 1200, "center"),
    *(Column(f"第{word}季度", 1614, "center") for word in "一二三四"),
)
_LATE: Final = (
    Column("序号", 600, "center"),
    Column("项目", 2900),
    Column("牵头部门", 1900),
    Column("状态", 1200, "center"),
    Column("原因", 2456),
    Column("自何日起", 1500, "center"),
    Column("提出次数", 700, "center"),
    Column("最近监督", 1500, "center"),
)
# Light grounds that a laser printer keeps apart; the words in the cells say the same.
_GROUNDS: Final = {"ok": "E2F0E6", "warn": "FFF2CC", "bad": "F8D9D5", "info": "DEEAF6", "muted": "EFEFEF"}


def plan(library: Library, facts: PlanFacts, created: datetime) -> bytes:
    """Write the plan (监督安排表): what is planned, and what nothing is planned for yet."""
    title = f"{facts.year}年重点项目监督安排表"
    document = Gongwen(library.find(BASE), title, created)
    document.turn(landscape=True)
    document.title(title)
    document.note(f"填报单位：{facts.committee}　　{date_text(facts.as_of)}以后的安排")
    if facts.rows:
        document.table(_PLAN, [_planned(n, row) for n, row in enumerate(facts.rows, 1)], dense=True)
    else:
        document.note("目前没有未开展的安排。")
    if facts.unplanned:
        document.note(f"还没有安排的：{'、'.join(facts.unplanned)}。")
    document.note(f"共{len(facts.rows)}次。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _planned(number: int, row: PlannedVisit) -> list[str]:
    day = day_and_weekday(row.day)
    return [str(number), day, row.time, row.target, row.method, row.group, row.point, row.note]


def notice(library: Library, facts: PlanFacts, created: datetime) -> bytes:
    """Write the notice to deputies: each trip with its time, meeting point, route and members."""
    document = Gongwen(library.find(BASE), "监督活动通知", created)
    document.title("关于组织代表开展监督活动的通知")
    document.text("各位代表：", styles.ADDRESSEE)
    document.text("根据年度监督工作安排，现组织代表开展监督活动，请按时参加；不能参加的，请提前向工委请假。")
    for number, trip in enumerate(_trips(facts.rows), start=1):
        first = trip[0]
        document.heading(1, number, f"{day_and_weekday(first.day)}　{first.group or '各位代表'}")
        document.text(f"集合：{first.time or '时间另行通知'}，{first.point or '地点另行通知'}。")
        stops = "—".join(f"{row.target}（{row.time}{row.method}）" for row in trip)
        document.text(f"路线：{stops}。")
        notes = "；".join(dict.fromkeys(row.note for row in trip if row.note))
        if notes:
            document.text(f"说明：{notes}。")
        if first.members:
            document.text(f"参加代表：{first.members}。")
    document.blank()
    document.signature(facts.committee, created.date())
    return document.to_bytes()


def _trips(rows: tuple[PlannedVisit, ...]) -> Iterator[list[PlannedVisit]]:
    """Yield what one group does on one day from one meeting point."""
    trips: dict[tuple[object, ...], list[PlannedVisit]] = {}
    for row in rows:
        trips.setdefault((row.day, row.group, row.point), []).append(row)
    yield from (sorted(trip, key=lambda row: (row.time or "99", row.target)) for trip in trips.values())


def summary(library: Library, facts: SummaryFacts, created: datetime) -> bytes:
    """Write the summary of a year, with the heat map as a shaded table, on landscape pages after the text."""
    title = f"{facts.year}年重点项目监督情况"
    document = Gongwen(library.find(BASE), title, created)
    document.title(title)
    document.note(
        f"填报单位：{facts.committee}　　统计区间：{date_text(facts.first)}至{date_text(facts.as_of)}"
    )
    for number, (heading, sentences) in enumerate(_sections(facts), start=1):
        document.heading(1, number, heading)
        for sentence in sentences:
            document.text(sentence)
    document.turn(landscape=True)
    document.title(f"{facts.year}年重点项目监督情况表")
    rows = [_matrix_row(row) for row in facts.matrix.rows]
    fills = [
        [None, None, None, *(_GROUNDS[cell.state.tone] for cell in row.cells)] for row in facts.matrix.rows
    ]
    document.table(_MATRIX, rows, dense=True, fills=fills)
    document.note("✓ 已监督　▲ 滞后或暂停　! 未监督　○ 已安排　– 未到期或不要求")
    if facts.late:
        document.gap()
        document.table(_LATE, _late_rows(facts), dense=True)
    document.note(f"数据截止：{date_text(facts.as_of)}。制表时间：{date_text(created)}{created:%H:%M}。")
    return document.to_bytes()


def _matrix_row(row: MatrixRow) -> list[str]:
    return [row.name, row.group, row.state.text, *(cell.text for cell in row.cells)]


def _late_rows(facts: SummaryFacts) -> list[list[str]]:
    return [
        [
            str(number),
            row.name,
            row.department,
            row.state.value,
            "：".join(filter(None, (row.reason, row.note))),
            row.since_words,
            str(row.raised),
            f"{row.last_visit:%Y-%m-%d}" if row.last_visit else "未监督",
        ]
        for number, row in enumerate(facts.late, start=1)
    ]


def _sections(facts: SummaryFacts) -> Iterator[tuple[str, list[str]]]:
    figures = facts.figures
    total = f"{facts.year}年列入监督的重点项目{figures['supervision.projects']}个，由"
    total += f"{figures['supervision.groups']}个代表小组分工监督；代表小组监督重点项目"
    total += f"{figures['supervision.group_visits']}次，集中视察{figures['supervision.concentrated_inspections']}次。"
    ways = listed([f"{method}{number}次" for method, number in facts.methods])
    yield "总体情况", [total, *([f"按方式分：{ways}。"] if ways else [])]
    late = [f"未按计划的项目{figures['supervision.delayed_projects']}个。"]
    for row in facts.late:
        why = "，".join(filter(None, (row.reason, row.note))).rstrip("。")
        since = f"，{row.since_words}起" if row.since else ""
        raised = f"；代表提出{row.raised}次" if row.raised else ""
        late.append(f"{row.name}：{row.state}{since}，{why}{raised}。")
    yield "滞后项目", late
    uncovered = facts.uncovered
    covered = "列入要求的项目每季度都已监督。"
    if uncovered:
        covered = f"还没有监督的{len(uncovered)}项次：{'、'.join(uncovered)}。"
    yield "每季度监督", [covered]
    count, closed = facts.matters
    brought = f"监督中带回意见建议{count}件，已办结{closed}件。" if count else "监督中没有带回意见建议。"
    yield "意见建议", [brought]
    if facts.appraisals:
        lines = [
            f"{date_text(each.day)}评议{each.name}：{'；'.join(each.lines) or '没有评分'}。"
            for each in facts.appraisals
        ]
        yield "评议", lines
