"""The sentences of the annual summary about supervision: key projects, rivers, the budget, suggestions."""

from __future__ import annotations

from collections.abc import Sequence

from rongui_desktop.domain.codes import ProjectState
from rongui_desktop.reports.summary_items import Item, span, typed
from rongui_desktop.services.summary import SummaryFacts
from rongui_desktop.services.summary_supervision import Meeting, River, StoppedProject
from rongui_desktop.services.wording import listed


def supervision(facts: SummaryFacts) -> Item:
    """Write what was done about the key projects: a list of the delayed ones names as many as the sentence says."""
    values, projects = facts.figures, facts.projects
    before = after = ""
    if count := values["supervision.projects"]:
        kinds = listed(projects.categories[:3])
        more = "等" if len(projects.categories) > 3 else ""
        before = f"{facts.committee}确定{kinds}{more}{count}个项目列入重点监督对象。"
        if groups := values["supervision.groups"]:
            ways = f"，采用{listed(projects.methods)}等方式" if projects.methods else ""
            before += f"各级代表组成{groups}个代表小组，以小组为单位{ways.removeprefix('，')}开展监督。"
    if times := values["supervision.group_visits"]:
        after = f"{'一年来，' if span(facts) == '全年' else span(facts)}各代表小组走访监督{times}次。"
    after += _project_states(facts)
    return Item("", before, typed(facts, "supervision"), after)


def _project_states(facts: SummaryFacts) -> str:
    projects = facts.projects
    text = ""
    if delayed := facts.figures["supervision.delayed_projects"]:
        text = f"目前，共有{delayed}个项目未能按计划完成，其中{_reasons(projects.delayed)}。"
    if projects.paused:
        text += f"{len(projects.paused)}个项目暂停，其中{_reasons(projects.paused)}。"
    words = (
        (ProjectState.ON_SCHEDULE, "按计划推进"),
        (ProjectState.DONE, "已完成"),
        (ProjectState.NOT_STARTED, "尚未开始"),
    )
    rest = [f"{projects.states[state]}个{word}" for state, word in words if projects.states.get(state)]
    if rest:
        text += f"{'其余' if text else ''}项目中，{'，'.join(rest)}。"
    return text


def _reasons(projects: Sequence[StoppedProject]) -> str:
    """List every project with its coded reason and the clerk's words; those of one reason together."""
    together: dict[tuple[str, str], list[str]] = {}
    for project in projects:
        reason = project.reason.value if project.reason else ""
        together.setdefault((reason, project.note.strip(" 。；")), []).append(project.name)
    said: list[str] = []
    for (reason, note), names in together.items():
        cause = f"因{reason}{'' if reason.endswith('原因') else '原因'}" if reason else ""
        said.append("，".join(filter(None, (f"{listed(names)}{cause}", note))))
    return "；".join(said)


def rivers(facts: SummaryFacts) -> Item:
    """Write what was done about the rivers."""
    rivers = facts.rivers
    before = after = ""
    if rivers:
        before = f"对{listed(river.name for river in rivers)}治理开展监督"
        meetings = sum(river.meetings for river in rivers)
        inspections = sum(river.inspections for river in rivers)
        watched = [river for river in rivers if river.meetings]
        if watched:
            every = facts.begun_quarters and all(len(r.quarters) == facts.begun_quarters for r in watched)
            how = "每季度安排代表参加" if every else "安排代表参加"
            before += f"，{how}{listed(river.name for river in watched)}治污工作会议，共{meetings}次"
        before += f"，组织代表开展集中视察{inspections}次。" if inspections else "。"
        after = "；".join(filter(None, (_river_state(river) for river in rivers)))
        after += "。" if after else ""
    return Item("加强对河涌治理的监督", before, typed(facts, "rivers"), after)


def _river_state(river: River) -> str:
    note = river.note.strip(" 。；").removeprefix(river.name)
    if river.accepted_on is None:
        return f"{river.name}{note}" if note else ""
    passed = f"{river.name}于{river.accepted_on.month}月{river.accepted_on.day}日通过"
    if note.endswith("验收"):
        return passed + note
    return f"{passed}验收" + (f"，{note}" if note else "")


def budget(facts: SummaryFacts) -> Item:
    """Write the budget meetings in sequence and the watch over spending."""
    before = after = ""
    if facts.budget:
        mandates = {meeting.mandate.strip(" ，。") for meeting in facts.budget}
        mandate = f"{mandates.pop()}，" if len(mandates) == 1 and "" not in mandates else ""
        when = span(facts) if not mandate else span(facts).rstrip("，")
        count = facts.figures["budget.meetings"]
        before = f"{mandate}{when}召开预算会议{count}次：{'；'.join(map(_meeting, facts.budget))}。"
    watch = facts.monitoring
    if watch.months:
        whole = len(watch.months) == watch.ended_months
        every = "每月" if whole else f"对{len(watch.months)}个月"
        after = f"发挥预算联网监督系统作用，{every}监测{watch.units}个单位预算执行情况"
        if warnings := facts.figures["budget.warnings"]:
            cleared = f"，已销号{watch.cleared}条" if watch.cleared else ""
            after += f"，发现预警{warnings}条{cleared}"
        after += "。"
    return Item("强化预算监督", before, typed(facts, "budget"), after)


def _meeting(meeting: Meeting) -> str:
    count = f"，本预算年度第{meeting.ordinal}次" if meeting.ordinal and meeting.ordinal > 1 else ""
    agenda = "，".join(line.strip(" 。；") for line in meeting.agenda.splitlines() if line.strip())
    text = f"{meeting.day.month}月召开{meeting.name}（{meeting.kind.value}{count}）"
    return f"{text}，{agenda}" if agenda else text


def suggestions(facts: SummaryFacts) -> Item:
    """Write what became of deputies' suggestions; they stand in no figure of residents' matters."""
    after = ""
    if received := facts.figures["suggestions.received"]:
        each = "、".join(f"{group.congress_session}建议{group.received}件" for group in facts.suggestions)
        total = f"，共{received}件" if len(facts.suggestions) > 1 else ""
        closed = facts.figures["suggestions.closed"]
        done = "已全部办结" if closed == received else f"已办结{closed}件"
        after = f"{'今年' if span(facts) == '全年' else span(facts)}承办{each}{total}，{done}。"
    return Item("加强代表建议办理的统筹和督办", "", typed(facts, "suggestions"), after)
