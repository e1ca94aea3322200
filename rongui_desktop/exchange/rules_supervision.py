"""Rules between the cells of the sheets of supervision and budget review."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from rongui_desktop.domain.codes import ProjectState
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World
from rongui_desktop.exchange.rules_order import order

_TOP_SCORE = 100


def project(entry: Entry, world: World) -> None:
    """A project that is late or rests has a coded reason; it ends no earlier than it begins."""
    late_reason(entry, world)
    order(entry, world, "退出监督日期", "纳入监督日期")
    told = "来源项目" in entry.values and "来源项目" not in entry.bad
    if told and entry.wanted.get("origin_kind") is not None and not any(entry.members.values()):
        world.faults.error(entry, "来源项目", "填写了来源方式，请填写来源项目，或把来源方式留空")


def late_reason(entry: Entry, world: World) -> None:
    """未按计划 and 暂停 have a 滞后原因类别 (contract, workbook)."""
    late = entry.value("state") in (ProjectState.DELAYED, ProjectState.PAUSED)
    if late and entry.value("delay_reason") is None and "滞后原因类别" not in entry.bad:
        message = f"进展状态是{entry.value('state').value}，请选择滞后原因类别"
        world.faults.error(entry, "滞后原因类别", message)


def progress(world: World) -> None:
    """The last state that was told of a project should be the project's own."""
    last: dict[UUID, tuple[date, Entry]] = {}
    for entry in world.of("项目进展"):
        late_reason(entry, world)
        key, day = entry.wanted.get("project_id"), entry.wanted.get("day")
        if key is not None and day is not None and (key not in last or last[key][0] < day):
            last[key] = (day, entry)
    for key, (_, entry) in last.items():
        owner = world.by_id.get(key)
        state, told = (owner.value("state") if owner else None), entry.value("state")
        if state is not None and told is not None and state is not told:
            message = f"与“重点项目”里的进展状态（{state.value}）不一致，请核对"
            world.faults.warn(entry, "进展状态", message)


def supervision_object(entry: Entry, world: World) -> None:
    """A demand ends no earlier than it begins."""
    order(entry, world, "要求截止日期", "要求起始日期")


def attendance(entry: Entry, world: World) -> None:
    """Nobody is present and away at once."""
    seen: set[UUID] = set()
    for column in entry.sheet.columns:
        people = set(entry.members.get(column.members, ())) if column.members else set[UUID]()
        if people & seen:
            message = "有代表在另一列里也有；同一位代表只能在参加、请假、缺席中的一列里"
            world.faults.error(entry, column.title, message)
        seen |= people


def score(entry: Entry, world: World) -> None:
    """Scores go from 0 to 100."""
    value = entry.value("score")
    if value is not None and "得分" not in entry.bad and not 0 <= value <= _TOP_SCORE:
        world.faults.error(entry, "得分", f"应为 0 到 {_TOP_SCORE} 的数，最多两位小数")


def plan(entry: Entry, world: World) -> None:
    """What was carried out was not cancelled."""
    if entry.value("activity_id") is not None and entry.value("cancel_reason"):
        world.faults.error(
            entry, "取消原因", "填写了活动编号，就是已经开展；请把取消原因留空，或删掉活动编号"
        )


def monitor(entry: Entry, world: World) -> None:
    """What was found is put right no earlier than it was verified."""
    order(entry, world, "整改日期", "核实日期")


def review_opinion(entry: Entry, world: World) -> None:
    """交办, 整改 and 销号 follow each other."""
    order(entry, world, "整改日期", "交办日期")
    order(entry, world, "销号日期", "整改日期")
