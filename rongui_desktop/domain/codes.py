"""The codes of the exchange workbook (contract, workbook): names in English, values as clerks write them."""

from enum import StrEnum


class StationKind(StrEnum):
    """类型 of a 联络站."""

    CENTRE = "中心联络站"
    STATION = "联络站"
    POINT = "联络点"


class Gender(StrEnum):
    """性别."""

    MALE = "男"
    FEMALE = "女"


class Identity(StrEnum):
    """身份: the seats that a person may hold."""

    NATIONAL = "全国人大代表"
    PROVINCE = "省人大代表"
    CITY = "市人大代表"
    DISTRICT = "区人大代表"
    TOWN = "镇人大代表"
    PARTY = "党代表"
    CPPCC = "政协委员"

    @property
    def is_deputy(self) -> bool:
        """Whether the seat is one in a people's congress (党代表 and 政协委员 are not)."""
        return self not in (Identity.PARTY, Identity.CPPCC)


DEPUTY_IDENTITIES = tuple(identity for identity in Identity if identity.is_deputy)
OTHER_IDENTITIES = tuple(identity for identity in Identity if not identity.is_deputy)


class MembershipKind(StrEnum):
    """类别 of a 归属: what a person belongs to for a time."""

    GROUP = "代表小组"
    STATION = "联络站"
    LEADERSHIP = "党政班子"
    FINANCE = "财政经济组"

    @property
    def is_single(self) -> bool:
        """Whether there is only one of the kind, so that a membership names no group and no station."""
        return self not in (MembershipKind.GROUP, MembershipKind.STATION)


class WishKind(StrEnum):
    """意愿 of a 值班意愿: what the roster must do with a person on certain days."""

    WANTED = "指定值班"
    REFUSED = "不排值班"


class SessionKind(StrEnum):
    """接待类型."""

    NIGHT = "夜间接待"
    PUBLIC = "公众场所接待"
    STATION = "进站接待"


class SessionStatus(StrEnum):
    """状态 of a 接待场次."""

    PLANNED = "已安排"
    HELD = "已举行"
    CANCELLED = "停接"


class Attendance(StrEnum):
    """出勤 of a person on duty."""

    PENDING = "待定"
    PRESENT = "出席"
    LEAVE = "请假"
    ABSENT = "缺席"
    SUBSTITUTED = "替班"


class Presence(StrEnum):
    """出席情况 of a person at a 履职活动; only those present took part."""

    PRESENT = "出席"
    LEAVE = "请假"
    ABSENT = "缺席"


class EntryState(StrEnum):
    """登记状态 of what is typed at a reception: only 有效 counts in figures (contract, figures)."""

    VALID = "有效"
    INCOMPLETE = "待补"
    WITHDRAWN = "作废"


class Source(StrEnum):
    """来源 of an opinion."""

    NIGHT = "夜间接待"
    PUBLIC = "公众场所接待"
    STATION = "进站接待"
    VISIT = "代表走访"
    LETTER = "来信来电"
    OTHER = "其他"


# The sources that are reception sessions, by kind of session.
SESSION_SOURCE = {
    SessionKind.NIGHT: Source.NIGHT,
    SessionKind.PUBLIC: Source.PUBLIC,
    SessionKind.STATION: Source.STATION,
}


class Disposition(StrEnum):
    """处理方式."""

    ANSWERED = "当场答复"
    SUBDISTRICT = "交街道部门办理"
    COMMUNITY = "交社区办理"
    DISTRICT = "转区有关部门"
    SUGGESTION = "形成代表建议"
    PETITION = "转信访"
    REFUSED = "不予受理"


class Outcome(StrEnum):
    """办理结果."""

    SOLVED = "已解决"
    SOLVING = "正在解决"
    PLANNED = "列入计划解决"
    EXPLAINED = "解释说明"
    REFUSED = "不予受理"


class Satisfaction(StrEnum):
    """满意度."""

    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    UNRATED = "未评价"


class EventKind(StrEnum):
    """种类 of an event in the handling of a matter or a deputies' suggestion (sheet 办理记录).

    更正 and 撤销 mend the record of earlier events; all others are steps of the matter itself. 面商 occurs in deputies'
    suggestions only. 落实 is what becomes of a promise (正在解决, 列入计划解决) after the matter was closed with it.
    """

    REGISTERED = "登记"
    REVIEWED = "审核"
    ASSIGNED = "交办"
    RECEIVED = "接收"
    RETURNED = "退回"
    EXTENDED = "延期"
    SUSPENDED = "暂停"
    RESUMED = "恢复"
    URGED = "催办"
    MET = "面商"
    REPLIED = "办复"
    FED_BACK = "反馈"
    RATED = "测评"
    CLOSED = "办结"
    REOPENED = "重办"
    FULFILLED = "落实"
    CORRECTED = "更正"
    WITHDRAWN = "撤销"

    @property
    def is_step(self) -> bool:
        """Whether it is a step of the matter, not a mending of the record."""
        return self not in (EventKind.CORRECTED, EventKind.WITHDRAWN)


class ProjectState(StrEnum):
    """进展状态 of a 重点项目."""

    NOT_STARTED = "未开始"
    ON_SCHEDULE = "按计划"
    DELAYED = "未按计划"
    PAUSED = "暂停"
    DONE = "已完成"


class DelayReason(StrEnum):
    """滞后原因类别."""

    DEMOLITION = "拆迁"
    LAND = "用地"
    COST_AUDIT = "造价审核"
    TENDER = "招标"
    HISTORY = "历史遗留"
    POLICY = "政策"
    FUNDS = "资金"
    OTHER = "其他"


class ProjectOriginKind(StrEnum):
    """来源方式: how a 重点项目 came out of earlier ones."""

    CARRIED = "接转"
    SPLIT = "拆分"
    MERGED = "合并"


class ObjectKind(StrEnum):
    """类型 of a 监督对象."""

    RIVER = "河涌"
    DEPARTMENT = "部门"
    OTHER = "其他"


class TargetKind(StrEnum):
    """对象类型 of a 监督活动."""

    PROJECT = "重点项目"
    RIVER = "河涌"
    DEPARTMENT = "部门"
    OTHER = "其他"


class Method(StrEnum):
    """方式 of a 监督活动."""

    RESEARCH = "调研"
    INSPECTION = "视察"
    VISIT = "走访"
    TALK = "座谈"
    CONCENTRATED = "集中视察"
    ENFORCEMENT = "执法检查"
    APPRAISAL = "评议"
    MEETING = "会议"


# 监督活动 in these ways on a 重点项目 are group visits (contract, figures: supervision.group_visits).
GROUP_VISIT_METHODS = (Method.RESEARCH, Method.INSPECTION, Method.VISIT, Method.TALK)


class BudgetMeetingKind(StrEnum):
    """会议类型 of a 预算会议."""

    DRAFT = "预算草案初审"
    ADJUSTMENT = "预算调整初审"
    EXECUTION = "预算执行监督"
    FINAL_ACCOUNTS = "决算草案初审"


class BudgetAccount(StrEnum):
    """预算类别: the four budgets (预算法 第五条)."""

    GENERAL = "一般公共预算"
    FUNDS = "政府性基金预算"
    STATE_CAPITAL = "国有资本经营预算"
    SOCIAL_INSURANCE = "社会保险基金预算"


class BudgetSide(StrEnum):
    """收支类别 of a line of a budget table."""

    INCOME = "收入"
    SPENDING = "支出"


class MonitorResult(StrEnum):
    """结果 of a month of 预算联网监督."""

    NORMAL = "正常"
    WARNING = "预警"


class ActivityKind(StrEnum):
    """类型 of a 履职活动."""

    MEETING = "会议"
    ATTENDED_MEETING = "列席会议"
    INSPECTION = "视察"
    RESEARCH = "调研"
    ENFORCEMENT = "执法检查"
    TRAINING = "培训"
    STUDY_TOUR = "考察"
    STUDY = "学习"
    GROUP = "代表小组活动"
    OTHER = "其他"


class Level(StrEnum):
    """组织层级."""

    NATIONAL = "全国"
    PROVINCE = "省"
    CITY = "市"
    DISTRICT = "区"
    SUBDISTRICT = "街道"


class ReportForm(StrEnum):
    """形式 of a 代表述职."""

    WRITTEN = "书面"
    SPOKEN = "口头"
    MEETING = "会议"


class ScoreKind(StrEnum):
    """类别 of a rule of 积分: what a deputy gets points for, or loses some.

    The kinds of 履职活动 bear the same words as in `ActivityKind`.
    """

    DUTY = "接待值班"
    VISIT = "代表走访"
    HOUSEHOLD = "走访户数"
    SUPERVISION = "监督活动"
    BUDGET = "预算会议"
    MEETING = "会议"
    ATTENDED_MEETING = "列席会议"
    INSPECTION = "视察"
    RESEARCH = "调研"
    ENFORCEMENT = "执法检查"
    TRAINING = "培训"
    STUDY_TOUR = "考察"
    STUDY = "学习"
    GROUP = "代表小组活动"
    OTHER = "其他"
    REPORT = "代表述职"
    OPINION = "意见建议"
    LED_SUGGESTION = "领衔建议"
    COSIGNED_SUGGESTION = "联名建议"
    LEAVE = "请假"
    ABSENCE = "缺席"

    @property
    def is_deduction(self) -> bool:
        """Whether points are lost, not won."""
        return self in (ScoreKind.LEAVE, ScoreKind.ABSENCE)


class Channel(StrEnum):
    """渠道 of 宣传."""

    WECHAT = "微信公众号"
    OUTDOOR = "户外宣传阵地"
    OTHER = "其他"


class Assessment(StrEnum):
    """自评 of an item of a 对标清单."""

    MET = "达标"
    MOSTLY_MET = "基本达标"
    NOT_MET = "未达标"


class PlanState(StrEnum):
    """状态 of an item of the 年度计划."""

    NOT_STARTED = "未开始"
    RUNNING = "进行中"
    DONE = "已完成"
