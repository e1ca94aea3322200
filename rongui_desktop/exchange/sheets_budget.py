"""The sheets of budget review: meetings, their materials, tables and opinions, and the monthly monitoring."""

from rongui_desktop.domain import codes
from rongui_desktop.domain.budget import (
    BudgetMaterial,
    BudgetMeeting,
    BudgetParticipant,
    MonitorEntry,
    MonitorGap,
)
from rongui_desktop.domain.budget_tables import BudgetLine, ReviewOpinion
from rongui_desktop.exchange.columns import (
    CLOCK,
    MONTH_NUMBER,
    NAME,
    NUMBER,
    TEN_THOUSANDS,
    YEAR,
    YES_NO,
    Column,
    Refers,
    Sheet,
    absent_people,
    day,
    line,
    number,
    numbered,
    one_of,
    people,
    person,
    prose,
    reference,
)


def _of_meeting() -> Column:
    return reference("会议编号", "meeting_id", Refers.MEETING, required=True, extra=True)


MEETINGS = Sheet(
    name="预算会议",
    record=BudgetMeeting,
    note="每次预算审查会议一行。",
    key=("会议编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        numbered("会议编号"),
        line("会议名称", "name", required=True),
        Column(title="会议类型", kind=one_of(codes.BudgetMeetingKind), attr="kind", required=True),
        Column(title="预算年度", kind=YEAR, attr="budget_year", required=True),
        Column(title="次序", kind=number(1, 99), attr="ordinal", note="同年度同类型会议的第几次"),
        day("日期", "day", required=True),
        line("地点", "place"),
        line("主持人", "chair"),
        prose("委托依据", "mandate"),
        people("参加代表", BudgetParticipant, "meeting_id", codes.Presence.PRESENT),
        prose("列席单位", "attending_units"),
        prose("议题", "agenda"),
        prose("初审意见", "opinion"),
        day("报送日期", "submitted_on"),
        *absent_people(BudgetParticipant, "meeting_id"),
        Column(title="开始时间", kind=CLOCK, attr="starts_at", extra=True),
        day("区人大会议日期", "district_day", extra=True, note="报送初审意见的期限由这一天倒推"),
        day("通知日期", "notice_sent_on", extra=True),
        Column(title="纪要文号", kind=NUMBER, attr="minutes_number", extra=True),
        prose("纪要", "minutes", extra=True, privacy="text"),
        day("数据截止日期", "figures_as_of", extra=True, note="收支表的执行数算到哪一天"),
    ),
)


MONITOR = Sheet(
    name="预算联网监督",
    record=MonitorEntry,
    note="每月每单位一行。",
    key=("单位", "年度", "月份"),
    find_by="unit",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True),
        Column(title="月份", kind=MONTH_NUMBER, attr="month", required=True),
        Column(title="单位", kind=NAME, attr="unit", required=True),
        Column(title="结果", kind=one_of(codes.MonitorResult), attr="result", required=True),
        prose("问题", "problem"),
        prose("核实情况", "verification"),
        day("整改期限", "rectify_by"),
        day("销号日期", "cleared_on"),
        day("核实日期", "verified_on", extra=True),
        prose("整改情况", "rectification", extra=True),
        day("整改日期", "rectified_on", extra=True),
    ),
)

MATERIALS = Sheet(
    name="会议材料",
    record=BudgetMaterial,
    note="预算会议要收齐的材料，每份一行，按先后排列；没有收到的收到日期留空。",
    key=("会议编号", "材料"),
    find_by="meeting_id",
    columns=(
        _of_meeting(),
        Column(title="材料", kind=NAME, attr="title", required=True, extra=True),
        line("报送单位", "unit", extra=True, feeds="department"),
        day("收到日期", "received_on", extra=True),
        line("说明", "note", extra=True),
    ),
)

LINES = Sheet(
    name="预算收支",
    record=BudgetLine,
    note="预算会议的收支表，每个项目一行，单位万元。层级：0 为合计，1 为合计下面的各项，2 为其上 1 的明细，依此类推。",
    key=("会议编号", "预算类别", "收支类别", "行号"),
    find_by="meeting_id",
    columns=(
        _of_meeting(),
        Column(title="预算类别", kind=one_of(codes.BudgetAccount), attr="account", required=True, extra=True),
        Column(title="收支类别", kind=one_of(codes.BudgetSide), attr="side", required=True, extra=True),
        Column(title="行号", kind=number(1, 9999), attr="rank", required=True, extra=True),
        Column(title="层级", kind=number(0, 9), attr="level", required=True, extra=True),
        line("项目", "item", required=True, extra=True),
        Column(title="预算数", kind=TEN_THOUSANDS, attr="original", extra=True),
        Column(title="调整数", kind=TEN_THOUSANDS, attr="adjustment", extra=True, note="调减填负数"),
        Column(title="调整后预算数", kind=TEN_THOUSANDS, attr="adjusted", extra=True),
        Column(title="执行数", kind=TEN_THOUSANDS, attr="executed", extra=True),
        Column(title="重点资金", kind=YES_NO, attr="is_key", empty=False, extra=True),
        line("说明", "note", extra=True),
    ),
)

OPINIONS = Sheet(
    name="审查意见",
    record=ReviewOpinion,
    note="预算会议上提出的意见，每条一行，跟踪到整改、销号。",
    key=("意见编号",),
    find_by="number",
    numbered=True,
    columns=(
        numbered("意见编号", extra=True),
        _of_meeting(),
        prose("内容", "content", required=True, extra=True),
        line("责任单位", "department", extra=True, feeds="department"),
        person("提出代表", "raised_by_id", extra=True),
        day("交办日期", "assigned_on", extra=True),
        day("整改期限", "due_on", extra=True),
        prose("整改情况", "rectification", extra=True),
        day("整改日期", "rectified_on", extra=True),
        day("销号日期", "cleared_on", extra=True),
        prose("备注", "note", extra=True, privacy="text"),
    ),
)

GAPS = Sheet(
    name="联网监督缺数",
    record=MonitorGap,
    note="某月没有预算联网监督数据的原因；单位空白为全部单位。",
    key=("年度", "月份", "单位"),
    find_by="year",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True, extra=True),
        Column(title="月份", kind=MONTH_NUMBER, attr="month", required=True, extra=True),
        Column(title="单位", kind=NAME, attr="unit", empty="", extra=True),
        prose("原因", "reason", required=True, extra=True),
    ),
)
