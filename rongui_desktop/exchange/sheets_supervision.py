"""The sheets of supervision: projects, rivers and other objects, what was planned and done, what is demanded."""

from rongui_desktop.domain import codes
from rongui_desktop.domain.supervision import (
    AppraisalScore,
    KeyProject,
    ObjectMilestone,
    ProjectMilestone,
    ProjectOrigin,
    ProjectProgress,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.domain.supervision_plans import SupervisionExcuse, SupervisionPlan, SupervisionRule
from rongui_desktop.exchange.columns import (
    CLOCK,
    LINE,
    NAME,
    POINTS,
    PROJECT_LINES,
    YEAR,
    YES_NO,
    Column,
    Members,
    Refers,
    Sheet,
    absent_people,
    day,
    line,
    named,
    number,
    numbered,
    one_of,
    people,
    prose,
    reference,
    several,
)

_TARGET_NOTE = "重点项目填当年的项目名称，河涌填监督对象的名称"


def _of_project() -> tuple[Column, Column]:
    """The two columns that name a project together: the year stands in no attribute of its own."""
    return (
        reference("项目名称", "project_id", Refers.PROJECT, required=True, extra=True),
        Column(title="年度", kind=YEAR, required=True, extra=True),
    )


def _milestones() -> tuple[Column, ...]:
    return (
        Column(title="节点", kind=NAME, attr="title", required=True, extra=True),
        day("计划日期", "planned_on", extra=True),
        day("实际日期", "reached_on", extra=True),
        line("说明", "note", extra=True),
    )


PROJECTS = Sheet(
    name="重点项目",
    record=KeyProject,
    note="每年列入监督的重点项目，每个一行。未按计划或暂停的要选滞后原因类别。",
    key=("项目名称", "年度"),
    find_by="name",
    year_of="year",
    columns=(
        named("项目名称"),
        line("类别", "category", required=True),
        Column(title="年度", kind=YEAR, attr="year", required=True),
        line("牵头部门", "department", feeds="department"),
        reference("代表小组", "group_id", Refers.GROUP),
        day("计划开始日期", "planned_start"),
        day("计划完成日期", "planned_end"),
        Column(title="进展状态", kind=one_of(codes.ProjectState), attr="state", required=True),
        Column(title="滞后原因类别", kind=one_of(codes.DelayReason), attr="delay_reason"),
        prose("滞后原因说明", "delay_note"),
        line("位置", "place", extra=True, note="同一位置的项目安排在同一趟监督"),
        day("纳入监督日期", "begins_on", extra=True, note="空白为年初"),
        day("退出监督日期", "ends_on", extra=True, note="最后一天；空白为年末"),
        line("退出原因", "end_reason", extra=True),
        Column(title="来源方式", kind=one_of(codes.ProjectOriginKind), attr="origin_kind", extra=True),
        several(
            "来源项目",
            Refers.PROJECT,
            Members(ProjectOrigin, "project_id", key="source_id"),
            kind=PROJECT_LINES,
            extra=True,
            note="由哪个项目接转、拆分或合并而来，例如“2019：顺通大桥项目”",
        ),
        prose("备注", "note", extra=True, privacy="text"),
    ),
)


OBJECTS = Sheet(
    name="监督对象",
    record=SupervisionObject,
    note="长期监督的河涌、部门等，每个一行。",
    key=("名称",),
    find_by="name",
    columns=(
        named("名称"),
        Column(title="类型", kind=one_of(codes.ObjectKind), attr="kind", required=True),
        line("责任部门", "department", feeds="department"),
        prose("说明", "note"),
        day("验收日期", "accepted_on"),
        reference("代表小组", "group_id", Refers.GROUP, extra=True),
        Column(
            title="每季度次数",
            kind=number(1, 99),
            attr="times_per_quarter",
            extra=True,
            note="每季度至少监督几次；空白为不要求",
        ),
        day("要求起始日期", "demanded_from", extra=True),
        day("要求截止日期", "demanded_until", extra=True),
        line("位置", "place", extra=True),
    ),
)


ACTIVITIES = Sheet(
    name="监督活动",
    record=SupervisionActivity,
    note="每次调研、视察、走访、座谈等一行。重点项目、河涌要先填在各自的工作表里。",
    key=("活动编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        numbered("活动编号"),
        Column(title="对象类型", kind=one_of(codes.TargetKind), attr="target_kind", required=True),
        Column(
            title="对象名称",
            kind=LINE,
            required=True,
            note=_TARGET_NOTE,
        ),
        day("日期", "day", required=True),
        Column(title="方式", kind=one_of(codes.Method), attr="method", required=True),
        reference("代表小组", "group_id", Refers.GROUP),
        people("参加代表", SupervisionParticipant, "activity_id", codes.Presence.PRESENT),
        prose("项目进度", "progress"),
        prose("存在问题", "problems"),
        prose("下一步计划", "next_step"),
        *absent_people(SupervisionParticipant, "activity_id"),
        Column(title="开始时间", kind=CLOCK, attr="starts_at", extra=True),
        prose("路线", "route", extra=True),
        prose("陪同单位", "attending_units", extra=True),
    ),
)

PROGRESS = Sheet(
    name="项目进展",
    record=ProjectProgress,
    note="项目从某一天起的进展状态，每次变化一行；最后一条应与“重点项目”里的进展状态一致。",
    key=("项目名称", "日期"),
    find_by="project_id",
    columns=(
        *_of_project(),
        day("日期", "day", required=True, extra=True),
        Column(title="进展状态", kind=one_of(codes.ProjectState), attr="state", required=True, extra=True),
        Column(title="滞后原因类别", kind=one_of(codes.DelayReason), attr="delay_reason", extra=True),
        prose("说明", "note", extra=True),
    ),
)

PROJECT_MILESTONES = Sheet(
    name="项目节点",
    record=ProjectMilestone,
    note="重点项目的节点，每个一行，按先后排列。",
    key=("项目名称", "节点"),
    find_by="project_id",
    columns=(*_of_project(), *_milestones()),
)

OBJECT_MILESTONES = Sheet(
    name="对象节点",
    record=ObjectMilestone,
    note="河涌、部门和其他监督对象的节点，每个一行，按先后排列；验收日期填在“监督对象”里。",
    key=("对象名称", "节点"),
    find_by="object_id",
    columns=(
        reference("对象名称", "object_id", Refers.OBJECT, required=True, extra=True),
        *_milestones(),
    ),
)

RULES = Sheet(
    name="监督规则",
    record=SupervisionRule,
    note="某年从第几季度起，每个重点项目每季度至少监督一次；没有填写的年度从第一季度起。",
    key=("年度",),
    find_by="year",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True, extra=True),
        Column(title="起始季度", kind=number(1, 4), attr="first_quarter", required=True, extra=True),
        prose("说明", "note", extra=True),
    ),
)

EXCUSES = Sheet(
    name="免监督",
    record=SupervisionExcuse,
    note="某个项目哪一季度可以不监督，以及原因。",
    key=("项目名称", "季度"),
    find_by="project_id",
    columns=(
        *_of_project(),
        Column(title="季度", kind=number(1, 4), attr="quarter", required=True, extra=True),
        prose("原因", "reason", required=True, extra=True),
    ),
)

PLANS = Sheet(
    name="监督安排",
    record=SupervisionPlan,
    note="计划中的监督，每个对象一行；已经开展的填活动编号，取消的填取消原因。安排不计入统计。",
    key=("安排编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        numbered("安排编号", extra=True),
        Column(
            title="对象类型", kind=one_of(codes.TargetKind), attr="target_kind", required=True, extra=True
        ),
        Column(title="对象名称", kind=LINE, required=True, extra=True, note=_TARGET_NOTE),
        day("日期", "day", required=True, extra=True),
        Column(title="方式", kind=one_of(codes.Method), attr="method", required=True, extra=True),
        reference("代表小组", "group_id", Refers.GROUP, extra=True),
        Column(title="时间", kind=CLOCK, attr="starts_at", extra=True),
        line("集合地点", "meeting_point", extra=True),
        Column(title="固定", kind=YES_NO, attr="fixed", empty=False, extra=True, note="重新编排时不动"),
        prose("安排理由", "reason", extra=True),
        prose("备注", "note", extra=True, privacy="text"),
        prose("取消原因", "cancel_reason", extra=True),
        reference("活动编号", "activity_id", Refers.ACTIVITY, extra=True),
    ),
)

SCORES = Sheet(
    name="评议得分",
    record=AppraisalScore,
    note="一次评议里各单位的得分，每个单位一行；名次由得分算出，不用填。",
    key=("活动编号", "被评单位"),
    find_by="activity_id",
    columns=(
        reference("活动编号", "activity_id", Refers.ACTIVITY, required=True, extra=True),
        Column(title="被评单位", kind=NAME, attr="unit", required=True, extra=True),
        Column(title="得分", kind=POINTS, attr="score", required=True, extra=True, note="0 到 100"),
        prose("说明", "note", extra=True),
    ),
)
