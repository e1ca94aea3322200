"""The station's settings as plain values, and how their text is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID

from rongui_desktop.domain.budget_dates import BudgetRules
from rongui_desktop.domain.codes import SessionKind, Source
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.limits import TEXT_LIMIT
from rongui_desktop.domain.points import Commendation
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.errors import UserError
from rongui_desktop.storage.look import Look

# Offered while a station has no categories of its own yet.
DEFAULT_CATEGORIES = (
    "城建规划", "交通出行", "环境水务", "教育文体", "医疗卫生", "社会治安",
    "消防安全", "住房物业", "征地拆迁", "劳动社保", "村居事务", "其他",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What a station sets for itself; the defaults are those of the 2019 summary.

    Attributes:
        station: its name, in the window and on documents.
        committee: the body that signs documents.
        reception_weekday: the weekday of night reception, 1 (Monday) to 7.
        reception_start: when it begins.
        reception_end: when it ends.
        reception_place: where it is held.
        notice_days: how many days before a session its notice must hang.
        deadline_rules: how long matters may take (办理期限), by disposition and category.
        roster_rules: who receives at a session, and how often (排班规则).
        report_grades: the grades of deputies' reports to voters (述职等次).
        commendation: who is proposed for praise by points (拟表彰).
        visitor_prefix: series of 登记编号.
        visit_prefix: series of 走访编号.
        night_session_prefix: series of 场次编号 for 夜间接待; likewise the two others.
        public_session_prefix: the same for 公众场所接待.
        station_session_prefix: the same for 进站接待.
        night_matter_prefix: series of 意见编号 for matters of 夜间接待; likewise the others.
        public_matter_prefix: the same for 公众场所接待.
        station_matter_prefix: the same for 进站接待.
        visit_matter_prefix: the same for 代表走访.
        letter_matter_prefix: the same for 来信来电 and 其他.
        assignment_paper_prefix: series of 文号 for 交办单.
        reminder_paper_prefix: the same for 催办单.
        reply_paper_prefix: the same for 答复函.
        suggestion_assignment_paper_prefix: the same for 代表建议交办单.
        suggestion_reminder_paper_prefix: the same for 代表建议催办单.
        expense_prefix: series of 经费编号.
        supervision_prefix: series of 活动编号 of 监督活动.
        plan_prefix: series of 安排编号 of 监督安排.
        meeting_prefix: series of 会议编号 of 预算会议.
        review_prefix: series of 意见编号 of 审查意见.
        budget_rules: by when what must be there before a budget meeting (预算审查期限).
    """

    station: str = ""
    committee: str = "人大容桂街道工委"
    reception_weekday: int = 3
    reception_start: time = time(19, 30)
    reception_end: time = time(21, 0)
    reception_place: str = "街道综治信访维稳中心联络点"
    notice_days: int = 3
    deadline_rules: DeadlineRules = DeadlineRules()
    roster_rules: RosterRules = RosterRules()
    report_grades: ReportGrades = ReportGrades()
    commendation: Commendation = Commendation()
    visitor_prefix: str = "LF"
    visit_prefix: str = "ZF"
    night_session_prefix: str = "YJ"
    public_session_prefix: str = "GG"
    station_session_prefix: str = "JZ"
    night_matter_prefix: str = "容夜接"
    public_matter_prefix: str = "容公接"
    station_matter_prefix: str = "容进站"
    visit_matter_prefix: str = "容走访"
    letter_matter_prefix: str = "容来"
    assignment_paper_prefix: str = "容人大工委交"
    reminder_paper_prefix: str = "容人大工委催"
    reply_paper_prefix: str = "容人大工委复"
    suggestion_assignment_paper_prefix: str = "容人大工委建交"
    suggestion_reminder_paper_prefix: str = "容人大工委建催"
    expense_prefix: str = "JF"
    supervision_prefix: str = "JD"
    plan_prefix: str = "AP"
    meeting_prefix: str = "YS"
    review_prefix: str = "SC"
    budget_rules: BudgetRules = BudgetRules()

    def session_prefix(self, kind: SessionKind) -> str:
        """Return the series of 场次编号 for a kind of session."""
        return {
            SessionKind.NIGHT: self.night_session_prefix,
            SessionKind.PUBLIC: self.public_session_prefix,
            SessionKind.STATION: self.station_session_prefix,
        }[kind]

    def matter_prefix(self, source: Source) -> str:
        """Return the series of 意见编号 for a source."""
        return {
            Source.NIGHT: self.night_matter_prefix,
            Source.PUBLIC: self.public_matter_prefix,
            Source.STATION: self.station_matter_prefix,
            Source.VISIT: self.visit_matter_prefix,
        }.get(source, self.letter_matter_prefix)


DEFAULTS = OfficeSettings()
# The Chinese words of the settings, for messages, the settings dialog and the sheet 设置 of the workbook.
SETTING_LABELS: dict[str, str] = {
    "station": "站点名称",
    "committee": "落款单位",
    "reception_weekday": "夜间接待星期",
    "reception_start": "接待开始时间",
    "reception_end": "接待结束时间",
    "reception_place": "接待地点",
    "notice_days": "公告提前天数",
    "deadline_rules": "办理期限",
    "roster_rules": "排班规则",
    "report_grades": "述职等次",
    "commendation": "拟表彰",
    "visitor_prefix": "登记编号前缀",
    "visit_prefix": "走访编号前缀",
    "night_session_prefix": "夜间场次前缀",
    "public_session_prefix": "公众场所场次前缀",
    "station_session_prefix": "进站场次前缀",
    "night_matter_prefix": "夜间接待意见前缀",
    "public_matter_prefix": "公众场所意见前缀",
    "station_matter_prefix": "进站接待意见前缀",
    "visit_matter_prefix": "代表走访意见前缀",
    "letter_matter_prefix": "来信来电意见前缀",
    "assignment_paper_prefix": "交办单文号前缀",
    "reminder_paper_prefix": "催办单文号前缀",
    "reply_paper_prefix": "答复函文号前缀",
    "suggestion_assignment_paper_prefix": "建议交办单文号前缀",
    "suggestion_reminder_paper_prefix": "建议催办单文号前缀",
    "expense_prefix": "经费编号前缀",
    "supervision_prefix": "监督活动编号前缀",
    "plan_prefix": "监督安排编号前缀",
    "meeting_prefix": "预算会议编号前缀",
    "review_prefix": "审查意见编号前缀",
    "budget_rules": "预算审查期限",
}
Rules = DeadlineRules | RosterRules | ReportGrades | Commendation | BudgetRules
SettingValue = int | str | time | Rules
# Characters of a series' prefix: numbers made of it must have room for the year and the count.
PREFIX_LIMIT = 50
_RANGES = {"reception_weekday": (1, 7), "notice_days": (0, 60)}


def parse_setting(key: str, value: str) -> SettingValue:
    """Turn the stored text of a setting into its value.

    Raises:
        UserError: the text is no value for this setting.
    """
    label, default = SETTING_LABELS[key], getattr(DEFAULTS, key)
    limit = PREFIX_LIMIT if key.endswith("_prefix") else TEXT_LIMIT
    if len(value) > limit:
        raise UserError(f"“{label}”最多{limit}个字，现在有{len(value)}个字，请删减。", key)
    if isinstance(default, time):
        try:
            return time.fromisoformat(value)
        except ValueError:
            raise UserError(f"“{label}”应为时间，例如 19:30。", key) from None
    if isinstance(default, Rules):
        try:
            return type(default).parse(value)
        except UserError as error:
            raise UserError(f"“{label}”：{error.message}", key) from None
    if isinstance(default, int):
        low, high = _RANGES[key]
        if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
            raise UserError(f"“{label}”应为 {low} 到 {high} 的整数。", key)
        return int(value)
    if key.endswith("_prefix") and (not value or any(c in value for c in "〔〕-") or value[-1].isdigit()):
        raise UserError(f"“{label}”不能为空，不能含〔〕和-，也不能以数字结尾。", key)
    return value


def read_settings(look: Look) -> OfficeSettings:
    """Return the settings of the station."""
    return settings_of((key, value) for key, value in look.rows("SELECT key, value FROM setting"))


def settings_of(rows: Iterable[tuple[str, str]]) -> OfficeSettings:
    """Return the settings that are stored as keys and texts; what is not stored has its default."""
    return replace(
        DEFAULTS, **{key: parse_setting(key, value) for key, value in rows if key in SETTING_LABELS}
    )


@dataclass(frozen=True, slots=True)
class ListItem:
    """One name in a list; `record_id` is None for a new one, `former` are a department's old names."""

    name: str
    active: bool = True
    record_id: UUID | None = None
    former: tuple[str, ...] = ()
