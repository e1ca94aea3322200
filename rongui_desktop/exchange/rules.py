"""Rules between the cells of a row and between records (contract, workbook, "Cross-record rules")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from uuid import UUID

from rongui_desktop.domain.codes import (
    SESSION_SOURCE,
    Attendance,
    EntryState,
    SessionKind,
    SessionStatus,
)
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.rules_representatives import check_money, check_score, check_wish
from rongui_desktop.domain.suggestion_handling import LeaderRank, leader_rank
from rongui_desktop.domain.summary import SECTIONS
from rongui_desktop.errors import UserError
from rongui_desktop.exchange import rules_supervision as supervision
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World
from rongui_desktop.exchange.rules_order import odd_order, order

_WEDNESDAY = 2


def check(world: World) -> None:
    """Check all rules; what is wrong goes to the world's faults."""
    for name, rule in _RULES.items():
        for entry in world.of(name):
            rule(entry, world)
    supervision.progress(world)
    _cancelled_in_store(world)


def _reason(entry: Entry, world: World) -> None:
    if entry.value("state") is EntryState.WITHDRAWN and not entry.value("state_reason"):
        world.faults.error(entry, "状态原因", "作废的要写明原因")


def _session(entry: Entry, world: World) -> None:
    day, status = entry.value("day"), entry.value("status")
    if status is SessionStatus.CANCELLED and not entry.value("cancel_reason") and "停接原因" not in entry.bad:
        world.faults.error(entry, "停接原因", "状态是停接，请填写停接原因")
    if entry.value("kind") is SessionKind.NIGHT and day is not None and day.weekday() != _WEDNESDAY:
        world.faults.warn(entry, "日期", "夜间接待不在星期三，请核对")
    start, end = entry.value("starts_at"), entry.value("ends_at")
    if start is not None and end is not None and end <= start:
        world.faults.warn(entry, "结束时间", "结束时间不晚于开始时间，请核对")
    opened, closed = entry.value("opened_at"), entry.value("closed_at")
    if opened is not None and closed is not None and closed < opened:
        world.faults.error(entry, "实际结束", "不能早于实际开始；请改正其中一个")


def _duty(entry: Entry, world: World) -> None:
    if entry.bad & {"出勤", "替班人", "代表"}:
        return
    substitute = entry.value("substitute_id")
    if entry.value("attendance") is Attendance.SUBSTITUTED and substitute is None:
        world.faults.error(entry, "替班人", "出勤是替班，请填写替班人")
    if substitute is not None and substitute == entry.value("representative_id"):
        world.faults.error(entry, "替班人", "替班人不能是本人；请改正")


def _visitor(entry: Entry, world: World) -> None:
    _reason(entry, world)
    session = world.by_id.get(entry.value("session_id")) if "场次编号" not in entry.bad else None
    if session is None or entry.value("state") is EntryState.WITHDRAWN:
        return
    if session.value("status") is SessionStatus.CANCELLED:
        message = "这一场已停接，不能有来访登记；请改正场次编号，或改正那一场的状态"
        world.faults.error(entry, "场次编号", message)
    elif session.value("status") is SessionStatus.PLANNED:
        world.faults.warn(entry, "场次编号", "这一场还是已安排，没有举行，来访人次不计入统计，请核对")


def _cancelled_in_store(world: World) -> None:
    """Visitors that lie in the store and are not spoken of by the workbook, in sessions that it cancels."""
    cancelled = {
        entry.id: entry
        for entry in world.of("接待场次")
        if entry.stored is not None and entry.wanted.get("status") is SessionStatus.CANCELLED
    }
    if not cancelled:
        return
    spoken = {entry.id for entry in world.of("来访登记")}
    count: Counter[UUID] = Counter(
        visitor.session_id
        for visitor in world.ledger.find(Visitor, "session_id", list(cancelled))
        if visitor.deleted_at is None
        and visitor.state is not EntryState.WITHDRAWN
        and visitor.id not in spoken
    )
    for key, number in count.items():
        world.faults.error(
            cancelled[key], "状态", f"这一场已有 {number} 条来访登记，不能停接；请先改正来访登记"
        )


def _visit(entry: Entry, world: World) -> None:
    households, persons = entry.value("households"), entry.value("persons")
    if households == 0 and persons:
        world.faults.warn(entry, "户数", "走访了 0 户却有人次，请核对")


def _opinion(entry: Entry, world: World) -> None:
    for later in ("交办日期", "答复日期", "办结日期"):
        order(entry, world, later, "提出日期")
    if not entry.bad & {"答复日期", "办结日期"}:
        odd_order(entry, world, "交办日期", "答复日期", "办结日期")
    _reason(entry, world)
    _same_matter(entry, world)
    visitor = world.by_id.get(entry.value("visitor_id")) if entry.wanted.get("visitor_id") else None
    session = world.by_id.get(visitor.value("session_id")) if visitor else None
    if session is None or session.value("kind") is None or entry.value("source") is None:
        return
    expected = SESSION_SOURCE[session.value("kind")]
    if expected is not entry.value("source"):
        world.faults.warn(entry, "来源", f"来源编号对应的是{expected.value}，请核对")


def _same_matter(entry: Entry, world: World) -> None:
    """A matter is linked to the one that leads, which is linked to none."""
    leading = world.by_id.get(entry.value("same_as_id")) if entry.wanted.get("same_as_id") else None
    if leading is entry:
        world.faults.error(entry, "同一事项", "不能填这一件自己的编号；请填一起办理的另一件，或留空")
    elif leading is not None and leading.value("same_as_id") is not None:
        number = leading.value("number")
        world.faults.error(entry, "同一事项", f"{number}自己又并入了别的事项；请填牵头那一件的编号")


def _suggestion(entry: Entry, world: World) -> None:
    odd_order(entry, world, "交办日期", "答复日期", "办结日期")
    _reason(entry, world)
    if entry.value("state") is EntryState.INCOMPLETE:
        world.faults.error(entry, "登记状态", "代表建议没有待补；请填有效或作废")
    leader = entry.value("responsible_leader") or ""
    rank = leader_rank(leader)
    if rank is LeaderRank.BELOW:
        message = "应为部门副职以上，例如“部门副职 张三”；请填写负责的部门领导"
        world.faults.error(entry, "责任领导", message)
    elif leader and "责任领导" not in entry.bad and rank is LeaderRank.UNCLEAR:
        world.faults.warn(entry, "责任领导", "看不出职务；应为部门副职以上，请核对")


def _report(entry: Entry, world: World) -> None:
    voters = entry.value("voters")
    votes = sum(entry.value(attribute) or 0 for attribute in ("satisfied", "fairly", "dissatisfied"))
    columns = {"参加选民数", "满意", "基本满意", "不满意"}
    if voters is not None and votes > voters and not entry.bad & columns:
        world.faults.error(
            entry, "参加选民数", f"满意、基本满意、不满意合计 {votes} 票，超过参加选民数 {voters}；请改正"
        )


def _activity(entry: Entry, world: World) -> None:
    start, end = entry.value("starts_at"), entry.value("ends_at")
    if start is not None and end is not None and end <= start and not entry.bad & {"开始时间", "结束时间"}:
        world.faults.error(entry, "结束时间", "应晚于开始时间；请改正其中一个")
    supervision.attendance(entry, world)


def _station(entry: Entry, world: World) -> None:
    order(entry, world, "停用日期", "启用日期")


def _told(entry: Entry, world: World, titles: dict[str, str], rule: Callable[[], object]) -> None:
    """Check a rule of the domain; its field names the attribute, `titles` the column."""
    try:
        rule()
    except UserError as error:
        world.faults.error(entry, titles[error.field or ""], error.message.rstrip("。"))


def _wish(entry: Entry, world: World) -> None:
    since, until, weekday = (entry.value(name) for name in ("since", "until", "weekday"))
    titles = {"since": "起始日期", "until": "结束日期", "weekday": "星期"}
    if since is not None and not entry.bad & set(titles.values()):
        _told(entry, world, titles, lambda: check_wish(since, until, weekday))


def _score(entry: Entry, world: World) -> None:
    kind, base, further, cap = (entry.value(name) for name in ("kind", "base", "further", "cap"))
    titles = {"base": "首次分值", "further": "再次分值", "cap": "年度上限"}
    if kind is not None and base is not None and further is not None and not entry.bad:
        _told(entry, world, titles, lambda: check_score(kind, base, further, cap))


def _expense(entry: Entry, world: World) -> None:
    if entry.value("amount") is not None and "金额" not in entry.bad:
        _told(entry, world, {"amount": "金额"}, lambda: check_money(entry.value("amount")))


def _person(entry: Entry, world: World) -> None:
    number = str(entry.value("number") or "")
    if re.search(r"[、,，;；]", number):
        world.faults.error(entry, "编号", "编号里不能有“、”“，”“；”；请换一个编号")


def _material(entry: Entry, world: World) -> None:
    section = entry.value("section")
    if section and section not in SECTIONS and "章节" not in entry.bad:
        from rongui_desktop.exchange.cells import nearest

        words = [*SECTIONS, *SECTIONS.values()]
        world.faults.error(
            entry, "章节", f"没有这个章节{nearest(section, words)}；可选：{'、'.join(SECTIONS)}"
        )


_RULES: dict[str, Callable[[Entry, World], None]] = {
    "代表": _person,
    "联络站": _station,
    "值班意愿": _wish,
    "积分规则": _score,
    "活动经费": _expense,
    "履职活动": _activity,
    "接待场次": _session,
    "接待值班": _duty,
    "来访登记": _visitor,
    "代表走访": _visit,
    "意见建议": _opinion,
    "代表建议": _suggestion,
    "重点项目": supervision.project,
    "监督对象": supervision.supervision_object,
    "监督活动": supervision.attendance,
    "监督安排": supervision.plan,
    "评议得分": supervision.score,
    "预算会议": supervision.attendance,
    "预算联网监督": supervision.monitor,
    "审查意见": supervision.review_opinion,
    "代表述职": _report,
    "总结素材": _material,
}
