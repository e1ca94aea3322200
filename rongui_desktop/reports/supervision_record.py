"""监督记录表: the form of one activity, filled from a template that clerks may redesign."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from rongui_desktop.reports.form_parts import WIDTH, Cell, form, label, line, row, table, title
from rongui_desktop.reports.forms import FilledForm, FormData, fill
from rongui_desktop.reports.joining import join
from rongui_desktop.reports.library import SUPERVISION_FORM, Library
from rongui_desktop.services.supervision_papers import RecordFacts
from rongui_desktop.services.wording import day_and_weekday

_GRID = (1300, 2020, 1200, 1860, 1200, WIDTH - 7580)


def supervision_form() -> bytes:
    """Make the shipped template: one A4 page for an activity."""
    rows = [
        row([label("对象类型"), Cell("【对象类型】"), label("方　　式"), Cell("【方式】"),
             label("活动编号"), Cell("【活动编号】")], _GRID, 9),
        row([label("监督对象"), Cell("【监督对象】", span=3), label("代表小组"), Cell("【代表小组】")], _GRID, 9),
        row([label("日　　期"), Cell("【日期】", span=3), label("时　　间"), Cell("【时间】")], _GRID, 9),
        row([label("参加代表"), Cell("【参加代表】", span=5)], _GRID, 14),
        row([label("请假缺席"), Cell("【请假缺席】", span=5)], _GRID, 9),
        row([label("陪同单位"), Cell("【陪同单位】", span=5)], _GRID, 9),
        row([label("路　　线"), Cell("【路线】", span=5)], _GRID, 9),
        row([label("项目进度"), Cell("【项目进度】", span=5, top=True)], _GRID, 34),
        row([label("存在问题"), Cell("【存在问题】", span=5, top=True)], _GRID, 34),
        row([label("下 一 步\n计　　划"), Cell("【下一步计划】", span=5, top=True)], _GRID, 28),
        row([label("带回的\n意见建议"), Cell("【意见建议】", span=5)], _GRID, 12),
        row([label("评议得分"), Cell("【评议得分】", span=5, top=True)], _GRID, 14),
        row([label("代表签名"), Cell("", span=3), label("记 录 人"), Cell("")], _GRID, 14, whole=True),
    ]  # fmt: skip
    return form(title("监督记录表"), line("单位：【单位】\t活动编号：【活动编号】"), table(rows, _GRID))


def record(library: Library, facts: RecordFacts, created: datetime) -> FilledForm:
    """Fill the form of an activity."""
    away = "；".join(
        f"{words}：{names}" for words, names in (("请假", facts.leave), ("缺席", facts.absent)) if names
    )
    values = {
        "单位": facts.committee,
        "活动编号": facts.number,
        "对象类型": facts.kind,
        "监督对象": facts.target,
        "方式": facts.method,
        "代表小组": facts.group,
        "日期": day_and_weekday(facts.day),
        "时间": facts.time,
        "参加代表": facts.present,
        "请假缺席": away,
        "陪同单位": facts.units,
        "路线": facts.route,
        "项目进度": facts.progress,
        "存在问题": facts.problems,
        "下一步计划": facts.next_step,
        "意见建议": facts.matters,
        "评议得分": facts.scores,
    }
    may_lack = frozenset(values) - {"单位", "活动编号", "监督对象"}
    data = FormData(values, {}, may_lack)
    return fill(library.find(SUPERVISION_FORM), data, f"监督记录表 {facts.number}", created)


def records(library: Library, facts: Sequence[RecordFacts], created: datetime) -> FilledForm:
    """Fill the forms of several activities, in one document."""
    filled = [record(library, fact, created) for fact in facts]
    whole = FilledForm(join([each.document for each in filled]))
    for each in filled:
        whole.unknown += (name for name in each.unknown if name not in whole.unknown)
        whole.empty += (name for name in each.empty if name not in whole.empty)
    return whole
