"""One of everything that supervision and budget review keep beside projects, activities and meetings."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from rongui_desktop.domain import codes
from rongui_desktop.domain.budget import BudgetMaterial, BudgetMeeting, MonitorEntry, MonitorGap
from rongui_desktop.domain.budget_tables import BudgetLine, ReviewOpinion
from rongui_desktop.domain.representatives import DeputyGroup, Representative
from rongui_desktop.domain.supervision import (
    AppraisalScore,
    KeyProject,
    ObjectMilestone,
    ProjectMilestone,
    ProjectOrigin,
    ProjectProgress,
    SupervisionActivity,
    SupervisionObject,
)
from rongui_desktop.domain.supervision_plans import SupervisionExcuse, SupervisionPlan, SupervisionRule

DAY = date(2020, 6, 3)
TEXT = "第一段，（括号）①㎡\n第二段"


def supervised(
    project: KeyProject,
    sources: tuple[KeyProject, KeyProject],
    river: SupervisionObject,
    group: DeputyGroup,
    activities: list[SupervisionActivity],
) -> list[Any]:
    """Return what belongs to a project, a river and the last of the activities, and plans of every kind."""
    delayed, kind, method = codes.ProjectState.DELAYED, codes.TargetKind, codes.Method
    return [
        *(ProjectOrigin(project_id=project.id, source_id=each.id, rank=n) for n, each in enumerate(sources)),
        ProjectProgress(project_id=project.id, day=date(2020, 3, 1), state=codes.ProjectState.ON_SCHEDULE),
        ProjectProgress(project_id=project.id, day=DAY, state=delayed,
                        delay_reason=codes.DelayReason.DEMOLITION, note=TEXT),
        ProjectMilestone(project_id=project.id, title="开工", planned_on=DAY, reached_on=DAY, note="顺利", rank=0),
        ProjectMilestone(project_id=project.id, title="、完工", rank=1),
        ProjectMilestone(project_id=sources[1].id, title="开工", rank=0),
        ObjectMilestone(object_id=river.id, title="清淤", planned_on=DAY, reached_on=DAY, note="好", rank=0),
        SupervisionRule(year=2020, first_quarter=2, note=TEXT),
        SupervisionExcuse(project_id=project.id, quarter=4, reason=TEXT),
        SupervisionPlan(number="AP2020-001", target_kind=kind.PROJECT, day=DAY, method=method.VISIT,
                        project_id=project.id, group_id=group.id, starts_at=time(9, 0), meeting_point="街道办门口",
                        fixed=True, reason=TEXT, note="带资料", activity_id=activities[0].id),
        SupervisionPlan(number="AP2020-002", target_kind=kind.RIVER, day=DAY, method=method.MEETING,
                        object_id=river.id, cancel_reason="台风"),
        SupervisionPlan(number="AP2020-003", target_kind=kind.OTHER, day=DAY, method=method.TALK,
                        object_name="菜市场"),
        AppraisalScore(activity_id=activities[-1].id, unit="教育局", score=Decimal("92.50"), note="好", rank=0),
        AppraisalScore(activity_id=activities[-1].id, unit="、甲局", score=Decimal("0.00"), rank=1),
    ]  # fmt: skip


def reviewed(meeting: BudgetMeeting, person: Representative) -> list[Any]:
    """Return materials, table and opinions of a meeting, and what the monitoring keeps besides."""
    account, side = codes.BudgetAccount, codes.BudgetSide
    return [
        BudgetMaterial(meeting_id=meeting.id, title="调整方案", unit="财政局", received_on=DAY, note="电子版", rank=0),
        BudgetMaterial(meeting_id=meeting.id, title="说明", rank=1),
        BudgetLine(meeting_id=meeting.id, account=account.GENERAL, side=side.INCOME, rank=1, level=0, item="收入合计",
                   original=Decimal("999999999999.99"), adjustment=Decimal("-0.01"),
                   adjusted=Decimal("999999999999.98"), executed=Decimal("0.00"), is_key=True, note="备"),
        BudgetLine(meeting_id=meeting.id, account=account.GENERAL, side=side.INCOME, rank=2, level=1, item="税收"),
        BudgetLine(meeting_id=meeting.id, account=account.FUNDS, side=side.SPENDING, rank=1, level=0, item="支出合计"),
        ReviewOpinion(number="SC2020-001", meeting_id=meeting.id, content=TEXT, department="财政局", assigned_on=DAY,
                      due_on=DAY, rectification="已整改", rectified_on=DAY, cleared_on=DAY,
                      raised_by_id=person.id, note="备注", rank=0),
        ReviewOpinion(number="SC2020-002", meeting_id=meeting.id, content="加快进度", rank=1),
        MonitorEntry(year=2020, month=3, unit="教育局", result=codes.MonitorResult.WARNING, problem="慢",
                     verification="已核实", verified_on=DAY, rectification="已整改", rectified_on=DAY),
        MonitorGap(year=2020, month=4, reason="系统升级"),
        MonitorGap(year=2020, month=5, unit="教育局", reason=TEXT),
    ]  # fmt: skip
