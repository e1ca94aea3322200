"""The sheets of activities, the annual summary, and of the station's own settings and lists."""

from rongui_desktop.domain import codes
from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity
from rongui_desktop.domain.office import Category, Community, Department, Setting, SpecialDay
from rongui_desktop.domain.summary import SECTIONS, PlanItem, SummaryMaterial
from rongui_desktop.exchange.columns import (
    CLOCK,
    COUNT,
    DESCRIBED,
    NAME,
    PROSE,
    YEAR,
    YES_NO,
    Column,
    Sheet,
    absent_people,
    day,
    line,
    named,
    one_of,
    people,
    person,
    prose,
)

REPORTS = Sheet(
    name="代表述职",
    record=DutyReport,
    note="每次述职一行。满意、基本满意、不满意三项合计不能超过参加选民数。",
    key=("代表", "日期"),
    find_by="representative_id",
    year_of="day",
    columns=(
        person("代表", "representative_id", required=True),
        day("日期", "day", required=True),
        line("地点", "place"),
        Column(title="参加选民数", kind=COUNT, attr="voters"),
        Column(title="满意", kind=COUNT, attr="satisfied"),
        Column(title="基本满意", kind=COUNT, attr="fairly"),
        Column(title="不满意", kind=COUNT, attr="dissatisfied"),
        Column(title="形式", kind=one_of(codes.ReportForm), attr="form", extra=True),
        prose("述职报告", "text", extra=True, privacy="text"),
    ),
)

EVENTS = Sheet(
    name="履职活动",
    record=DutyActivity,
    note="会议、培训、考察等每次活动一行。已填在监督活动、预算会议里的不要重复填。",
    key=("日期", "类型", "名称"),
    find_by="day",
    year_of="day",
    columns=(
        day("日期", "day", required=True),
        Column(title="类型", kind=one_of(codes.ActivityKind), attr="kind", required=True),
        line("名称", "name", required=True),
        Column(title="组织层级", kind=one_of(codes.Level), attr="level"),
        line("地点", "place"),
        people("参加代表", ActivityParticipant, "activity_id", codes.Presence.PRESENT),
        *absent_people(ActivityParticipant, "activity_id"),
        Column(title="开始时间", kind=CLOCK, attr="starts_at", extra=True),
        Column(title="结束时间", kind=CLOCK, attr="ends_at", extra=True),
        prose("内容", "content", extra=True, privacy="text"),
    ),
)

PUBLICITY = Sheet(
    name="宣传",
    record=Publicity,
    note="微信推文、户外宣传阵地等每项一行。",
    key=("日期", "渠道", "标题", "位置"),
    find_by="day",
    year_of="day",
    columns=(
        day("日期", "day", required=True),
        Column(title="渠道", kind=one_of(codes.Channel), attr="channel", required=True),
        line("标题", "title", required=True),
        line("位置", "place", empty=""),
    ),
)

PLAN = Sheet(
    name="年度计划",
    record=PlanItem,
    note="某一年的工作计划，每条一行，按填写的先后排列。",
    key=("年度", "条目"),
    find_by="year",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True),
        prose("条目", "title", required=True),
        line("责任人", "owner"),
        day("期限", "due_on"),
        Column(title="状态", kind=one_of(codes.PlanState), attr="state"),
        line("栏目", "section", extra=True, note="条目归在哪个标题下"),
        Column(
            title="接转自",
            kind=DESCRIBED,
            extra=True,
            note="由以前年度接转的，填那一年和那一条，例如“2019：加强代表培训”",
        ),
    ),
)

MATERIAL = Sheet(
    name="总结素材",
    record=SummaryMaterial,
    note="年度总结各部分的文字。章节："
    + "、".join(f"{key}（{name}）" for key, name in SECTIONS.items())
    + "。",
    key=("年度", "章节"),
    find_by="year",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True),
        Column(title="章节", kind=NAME, attr="section", required=True, note="填英文章节名，见上"),
        prose("段落", "text", required=True, privacy="text"),
    ),
)

SETTINGS = Sheet(
    name="设置",
    record=Setting,
    note="站点的设置。",
    key=("键",),
    find_by="key",
    columns=(
        Column(title="键", kind=NAME, attr="key", required=True, extra=True),
        Column(title="值", kind=PROSE, attr="value", extra=True, empty=""),
    ),
)


def _listing(name: str, record: type[Department] | type[Community] | type[Category], *more: Column) -> Sheet:
    return Sheet(
        name=name,
        record=record,
        note=f"录入时可选的{name}，按先后排列。没有这张工作表时，登记里出现的会自动加入。",
        key=("名称",),
        find_by="name",
        columns=(
            named("名称", extra=True),
            Column(title="停用", kind=YES_NO, extra=True),
            *more,
        ),
    )


DEPARTMENTS = _listing(
    "部门",
    Department,
    Column(title="曾用名", kind=PROSE, extra=True, note="每行一个，例如“教育局（至 2019-06-05）”"),
)
COMMUNITIES = _listing("社区", Community)
CATEGORIES = _listing("意见类别", Category)

SPECIAL_DAYS = Sheet(
    name="节假日",
    record=SpecialDay,
    note="本站自行规定的放假日和上班日，优先于节假日库。",
    key=("日期",),
    find_by="day",
    year_of="day",
    columns=(
        day("日期", "day", required=True, extra=True),
        Column(title="上班", kind=YES_NO, attr="is_workday", empty=False, extra=True),
        line("名称", "name", extra=True, empty=""),
    ),
)
