"""The sheets of stations, groups and people, and of what happens at receptions."""

from rongui_desktop.domain import codes
from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.opinions import (
    Opinion,
    OpinionFollower,
    OpinionOrigin,
    Suggestion,
    SuggestionCosigner,
)
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.exchange.columns import (
    AREA,
    CLOCK,
    COUNT,
    LINE,
    MOMENT,
    MONTH,
    YES_NO,
    Column,
    Members,
    Refers,
    Sheet,
    day,
    line,
    named,
    number,
    numbered,
    one_of,
    people,
    person,
    phone,
    prose,
    reference,
    several,
    some_of,
)

STATIONS = Sheet(
    name="联络站",
    record=Station,
    note="代表联络站、中心联络站和联络点，每个一行。",
    key=("名称",),
    find_by="name",
    columns=(
        named("名称"),
        Column(title="类型", kind=one_of(codes.StationKind), attr="kind", required=True),
        line("地址", "address"),
        Column(title="面积", kind=AREA, attr="area"),
        phone("电话"),
        day("启用日期", "in_use_since"),
        day("停用日期", "in_use_until", extra=True, note="使用的最后一天；空白表示仍在使用"),
        line("开放时间", "opening_hours", extra=True, note="例如“每周三 19:30—21:00”"),
        line("联系人", "contact", extra=True),
    ),
)

GROUPS = Sheet(
    name="代表小组",
    record=DeputyGroup,
    note="代表小组，每个一行。",
    key=("名称",),
    find_by="name",
    columns=(named("名称"), person("组长", "leader_id")),
)

PEOPLE_SHEET = Sheet(
    name="代表",
    record=Representative,
    note="人大代表、党代表、政协委员，每人一行。任职不止一段、各段不同的，另填工作表“任职”。",
    key=("编号",),
    find_by="number",
    numbered=True,
    columns=(
        numbered("编号"),
        named("姓名"),
        Column(title="性别", kind=one_of(codes.Gender), attr="gender"),
        Column(title="出生年月", kind=MONTH, attr="birth"),
        line("民族", "ethnicity"),
        line("政治面貌", "party"),
        line("学历", "education"),
        line("单位职务", "position"),
        phone("联系电话", privacy="phone"),
        Column(title="身份", kind=some_of(codes.Identity), required=True),
        Column(title="届次", kind=LINE),
        Column(title="选区", kind=LINE),
        reference("代表小组", None, Refers.GROUP, note="现在所在的；有起止日期的另填工作表“归属”"),
        reference("联络站", None, Refers.STATION, note="现在所在的；有起止日期的另填工作表“归属”"),
        Column(title="党政班子成员", kind=YES_NO, note="现在是不是；有起止日期的另填工作表“归属”"),
        Column(title="任职日期", kind=day("", "").kind, note="空白表示一直任职"),
        Column(title="离任日期", kind=day("", "").kind, note="任职的最后一天；空白表示仍在任"),
        Column(title="离任原因", kind=LINE),
        prose("备注", "note", privacy="text"),
    ),
)

MEMBERSHIPS = Sheet(
    name="归属",
    record=Membership,
    note="代表从哪天到哪天属于哪个代表小组、联络站或党政班子；这里有的人和类别，以这里为准，要写全他的每一段。",
    key=("代表", "类别", "起始日期"),
    find_by="representative_id",
    columns=(
        person("代表", "representative_id", required=True, extra=True),
        Column(title="类别", kind=one_of(codes.MembershipKind), attr="kind", required=True, extra=True),
        Column(title="名称", kind=LINE, extra=True, note="代表小组或联络站的名称；党政班子的留空"),
        day("起始日期", "since", extra=True, note="空白表示一直"),
        day("结束日期", "until", extra=True, note="最后一天；空白表示至今"),
    ),
)

SUSPENSIONS = Sheet(
    name="暂停执行职务",
    record=Suspension,
    note="代表暂时停止执行职务的每一段，从起始日期起不排值班、不考核走访。",
    key=("代表", "起始日期"),
    find_by="representative_id",
    columns=(
        person("代表", "representative_id", required=True, extra=True),
        day("起始日期", "since", required=True, extra=True),
        day("结束日期", "until", extra=True, note="最后一天；空白表示还没有恢复"),
        line("原因", "reason", required=True, extra=True, privacy="text"),
    ),
)

SEATS = Sheet(
    name="任职",
    record=Seat,
    note="只在一个人的几段任职各不相同时填写；这里有的人，以这里为准，要写全他的每一段任职。",
    key=("代表", "身份", "任职日期"),
    find_by="representative_id",
    columns=(
        person("代表", "representative_id", required=True, extra=True),
        Column(title="身份", kind=one_of(codes.Identity), attr="identity", required=True, extra=True),
        line("届次", "term", extra=True),
        line("选区", "constituency", extra=True),
        day("任职日期", "since", extra=True),
        day("离任日期", "until", extra=True),
        line("离任原因", "end_reason", extra=True),
    ),
)

_STATE = Column(
    title="登记状态",
    kind=one_of(codes.EntryState),
    attr="state",
    empty=codes.EntryState.VALID,
    extra=True,
    note="空白为有效；待补和作废的不计入统计",
)
_STATE_REASON = line("状态原因", "state_reason", extra=True, note="作废的必填", privacy="text")

SESSIONS = Sheet(
    name="接待场次",
    record=ReceptionSession,
    note="每次夜间接待、公众场所接待、进站接待一行。停接的要写停接原因，不能有来访登记。",
    key=("场次编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        numbered("场次编号"),
        Column(title="接待类型", kind=one_of(codes.SessionKind), attr="kind", required=True),
        day("日期", "day", required=True, note="夜间接待一般在星期三"),
        Column(title="开始时间", kind=CLOCK, attr="starts_at"),
        Column(title="结束时间", kind=CLOCK, attr="ends_at"),
        line("地点", "place", required=True),
        line("主题", "topic"),
        Column(title="状态", kind=one_of(codes.SessionStatus), attr="status", required=True),
        line("停接原因", "cancel_reason", note="停接的必填"),
        Column(title="实际开始", kind=MOMENT, attr="opened_at", extra=True),
        Column(title="实际结束", kind=MOMENT, attr="closed_at", extra=True),
        day("原定日期", "first_day", extra=True, note="改期的填写"),
        day("公告张贴日期", "notice_posted_on", extra=True),
        prose("小结", "summary", extra=True, privacy="text"),
    ),
)

DUTIES = Sheet(
    name="接待值班",
    record=Duty,
    note="每场接待的每位值班代表一行。",
    key=("场次编号", "代表"),
    find_by="session_id",
    columns=(
        reference("场次编号", "session_id", Refers.SESSION, required=True),
        person("代表", "representative_id", required=True),
        Column(
            title="出勤",
            kind=one_of(codes.Attendance),
            attr="attendance",
            empty=codes.Attendance.PENDING,
            note="空白为待定",
        ),
        person("替班人", "substitute_id", note="出勤为替班的必填"),
        line("安排理由", "reason", extra=True),
    ),
)

VISITORS = Sheet(
    name="来访登记",
    record=Visitor,
    note="每位（批）来访人一行；反映的事项填在“意见建议”，用登记编号对应。",
    key=("登记编号",),
    find_by="number",
    numbered=True,
    columns=(
        numbered("登记编号"),
        reference("场次编号", "session_id", Refers.SESSION, required=True),
        named("来访人", privacy="name"),
        Column(title="人数", kind=number(1, 9999), attr="person_count", required=True, privacy="count"),
        Column(title="性别", kind=one_of(codes.Gender), attr="gender"),
        phone("联系电话", privacy="phone"),
        line("社区", "community", feeds="community"),
        line("住址", "address", privacy="address"),
        person("接待代表", "representative_id"),
        Column(title="要求保密", kind=YES_NO, attr="confidential", empty=False),
        Column(title="来访时间", kind=CLOCK, attr="received_at", extra=True),
        Column(title="需回访", kind=YES_NO, attr="follow_up", empty=False, extra=True),
        _STATE,
        _STATE_REASON,
    ),
)

VISITS = Sheet(
    name="代表走访",
    record=Visit,
    note="代表每次走访一行。",
    key=("走访编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        numbered("走访编号"),
        person("代表", "representative_id", required=True),
        day("日期", "day", required=True),
        line("社区", "community", feeds="community"),
        Column(title="户数", kind=COUNT, attr="households", required=True, privacy="count"),
        Column(title="人次", kind=COUNT, attr="persons", required=True, privacy="count"),
        prose("内容", "content", privacy="text"),
    ),
)

OPINIONS = Sheet(
    name="意见建议",
    record=Opinion,
    note="群众的每件意见建议一行。交办、答复、办结日期都不能早于提出日期。",
    key=("意见编号",),
    find_by="number",
    year_of="raised_on",
    numbered=True,
    columns=(
        numbered("意见编号"),
        Column(title="来源", kind=one_of(codes.Source), attr="source", required=True),
        Column(title="来源编号", kind=LINE, note="接待的填登记编号，走访的填走访编号；其他来源可填来文编号"),
        day("提出日期", "raised_on", required=True),
        line("类别", "category", required=True, feeds="category"),
        prose("内容", "content", required=True, privacy="text"),
        prose("现场答复", "spot_reply", privacy="text"),
        Column(title="处理方式", kind=one_of(codes.Disposition), attr="disposition", required=True),
        line("主责部门", "department", feeds="department"),
        line("责任人", "officer"),
        day("交办日期", "assigned_on"),
        day("办理期限", "due_on"),
        day("答复日期", "replied_on"),
        prose("答复内容", "reply", privacy="text"),
        Column(title="办理结果", kind=one_of(codes.Outcome), attr="outcome"),
        Column(title="满意度", kind=one_of(codes.Satisfaction), attr="satisfaction"),
        day("办结日期", "closed_on", note="有办结日期的为已办结"),
        Column(title="保密", kind=YES_NO, attr="confidential", empty=False),
        _STATE,
        _STATE_REASON,
        reference(
            "同一事项",
            "same_as_id",
            Refers.OPINION,
            extra=True,
            note="与另一件并为同一事项办理的，填那一件的意见编号",
        ),
        people("跟进代表", OpinionFollower, "opinion_id", extra=True),
        several(
            "来源监督活动",
            Refers.ACTIVITY,
            Members(OpinionOrigin, "opinion_id", "activity_id"),
            extra=True,
            note="由监督活动提出的，填活动编号；不止一次的用“、”分开",
        ),
    ),
)

SUGGESTIONS = Sheet(
    name="代表建议",
    record=Suggestion,
    note="代表提出的建议，每件一行；与群众意见建议分开统计。",
    key=("建议编号",),
    find_by="number",
    year_of="assigned_on",
    numbered=True,
    columns=(
        numbered("建议编号"),
        line("会议届次", "congress_session", required=True),
        line("标题", "title", required=True),
        person("领衔代表", "lead_id", required=True),
        people("联名代表", SuggestionCosigner, "suggestion_id"),
        line("主办部门", "main_department", feeds="department"),
        line("协办部门", "assisting_departments"),
        line("责任领导", "responsible_leader", required=True, note="部门副职以上，写明职务和姓名"),
        day("交办日期", "assigned_on"),
        day("办理期限", "due_on"),
        day("答复日期", "replied_on"),
        Column(title="办理结果", kind=one_of(codes.Outcome), attr="outcome"),
        Column(title="满意度", kind=one_of(codes.Satisfaction), attr="satisfaction"),
        day("办结日期", "closed_on"),
        _STATE,
        _STATE_REASON,
    ),
)
