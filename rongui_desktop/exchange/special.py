"""What single sheets do beyond filling attributes: what an activity was about, where a matter came from, lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from rongui_desktop.domain.codes import ActivityKind, Source, TargetKind
from rongui_desktop.domain.limits import NAME_LIMIT
from rongui_desktop.errors import UserError
from rongui_desktop.exchange import belonging, handling
from rongui_desktop.exchange.catalogue import BY_NAME
from rongui_desktop.exchange.cells import UnreadableCellError, day, half_width, nearest
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World, titled_year
from rongui_desktop.services.office import SETTING_LABELS, parse_setting

_RECEPTIONS = (Source.NIGHT, Source.PUBLIC, Source.STATION)
_SETTING_KEYS = {label: key for key, label in SETTING_LABELS.items()}
_RAW_KEY = re.compile(r"[a-z][a-z0-9_.]*")
_FORMER = re.compile(r"(?P<name>.+?)\s*[（(]至\s*(?P<until>[^（）()]+)[）)]")


def translate(world: World) -> None:
    """Fill what the descriptions alone cannot."""
    for name, fill in _FILL.items():
        fill(world)
        for entry in world.of(name):
            _EACH.get(name, _nothing)(entry, world)
    handling.translate(world)


def _nothing(_entry: Entry, _world: World) -> None:
    return


def _targets(world: World) -> None:
    entries = [*world.of("监督活动"), *world.of("监督安排")]
    named = [(e.wanted.get("target_kind"), e.values.get("对象名称")) for e in entries]
    world.load("重点项目", [name for kind, name in named if kind is TargetKind.PROJECT])
    world.load("监督对象", [name for kind, name in named if kind is TargetKind.RIVER])


def _target(entry: Entry, world: World) -> None:
    kind, name, on = entry.wanted.get("target_kind"), entry.values.get("对象名称"), entry.wanted.get("day")
    if kind is None or name is None:
        return
    wanted: dict[str, object] = {"project_id": None, "object_id": None, "object_name": None}
    if kind is TargetKind.PROJECT:
        if on is None:
            return
        what = f"{on.year} 年的重点项目"
        target = world.named(entry, "对象名称", "重点项目", (name, on.year), name, what)
        if target is None:
            return
        wanted["project_id"] = target.id
    elif kind is TargetKind.RIVER:
        target = world.named(entry, "对象名称", "监督对象", (name,), name)
        if target is None:
            return
        if target.value("kind") is not None and target.value("kind").value != kind.value:
            world.faults.error(entry, "对象名称", f"“{name}”在“监督对象”里不是河涌；请改正对象类型或名称")
            return
        wanted["object_id"] = target.id
    else:
        wanted["object_name"] = name
    entry.wanted |= wanted


def _opinions(world: World) -> None:
    entries = world.of("意见建议")
    named = [(e.wanted.get("source"), e.values.get("来源编号")) for e in entries]
    world.load(
        "来访登记", [half_width(number) for source, number in named if number and source in _RECEPTIONS]
    )
    world.load(
        "代表走访", [half_width(number) for source, number in named if number and source is Source.VISIT]
    )


def _opinion(entry: Entry, world: World) -> None:
    source, number = entry.wanted.get("source"), entry.values.get("来源编号")
    if source is None or "来源编号" in entry.bad:
        return
    if "来源编号" not in entry.values:
        _keep_origin(entry, source, world)
        return
    wanted: dict[str, object] = {"visitor_id": None, "visit_id": None, "source_ref": None}
    if number is not None and source in _RECEPTIONS:
        target = world.named(entry, "来源编号", "来访登记", (half_width(number),), number)
        wanted["visitor_id"] = target.id if target else None
    elif number is not None and source is Source.VISIT:
        target = world.named(entry, "来源编号", "代表走访", (half_width(number),), number)
        wanted["visit_id"] = target.id if target else None
    else:
        wanted["source_ref"] = number
    entry.wanted |= wanted


def _keep_origin(entry: Entry, source: Source, world: World) -> None:
    """Without the column 来源编号 the stored one stays, so the source must stay of its kind."""
    fits = {
        "visitor_id": source in _RECEPTIONS,
        "visit_id": source is Source.VISIT,
        "source_ref": source not in (*_RECEPTIONS, Source.VISIT),
    }
    if any(entry.value(attribute) is not None and not right for attribute, right in fits.items()):
        world.faults.error(entry, "来源", "来源改了，原来的来源编号就不对了；请加上“来源编号”这一列")


def _lists(world: World) -> None:
    for name in ("部门", "社区", "意见类别"):
        for entry in world.of(name):
            if "停用" in entry.values:
                entry.wanted["active"] = not entry.values["停用"]


def former_names(entry: Entry, world: World) -> list[tuple[str, date | None]] | None:
    """Return the former names that a row of 部门 lists, with the day each was borne until; None without the column."""
    if "曾用名" not in entry.values or "曾用名" in entry.bad:
        return None
    found: list[tuple[str, date | None]] = []
    for line in (entry.values["曾用名"] or "").split("\n"):
        dated = _FORMER.fullmatch(line.strip())
        name, until = (dated["name"], dated["until"]) if dated else (line.strip(), None)
        try:
            last = day(until)
        except UnreadableCellError as problem:
            world.faults.error(entry, "曾用名", f"“至”后面{problem.message}")
            return None
        if len(name) > NAME_LIMIT:
            message = f"每个名称最多 {NAME_LIMIT} 个字，其中一个有 {len(name)} 个字，请删减"
            world.faults.error(entry, "曾用名", message)
            return None
        if name:
            found.append((name, last))
    return found


def _settings(world: World) -> None:
    seen: dict[str, int] = {}
    for entry in world.of("设置"):
        if "键" in entry.bad or "值" in entry.bad:
            continue
        label, value = str(entry.wanted["key"]), str(entry.wanted.get("value", ""))
        key: str = _SETTING_KEYS.get(label, label)
        if key not in SETTING_LABELS and not _RAW_KEY.fullmatch(key):
            near = nearest(label, list(_SETTING_KEYS))
            world.faults.error(entry, "键", f"没有这一项设置{near}；可选：{'、'.join(_SETTING_KEYS)}")
            continue
        if key in seen:
            world.faults.error(entry, "键", f"与第 {seen[key]} 行重复；请只保留一行")
        seen[key] = entry.row
        try:
            if key in SETTING_LABELS:
                parse_setting(key, value)
        except UserError as error:
            world.faults.error(entry, "值", error.message.rstrip("。"))
        entry.wanted["key"] = key


def _plan(world: World) -> None:
    entries = world.of("年度计划")
    told = [titled_year(entry.values.get("接转自")) for entry in entries]
    world.load("年度计划", [year for year, _ in filter(None, told)])


def _plan_item(entry: Entry, world: World) -> None:
    if "接转自" not in entry.values or "接转自" in entry.bad:
        return
    text, year = entry.values["接转自"], entry.wanted.get("year")
    entry.wanted["carried_from_id"] = None
    if text is None or year is None:
        return
    if (key := titled_year(text)) is None:
        world.faults.error(entry, "接转自", "应写成“年度：条目”，例如“2019：加强代表培训”")
    elif key[0] >= year:
        world.faults.error(entry, "接转自", f"应是 {year} 年以前的条目；请改正")
    elif (target := _described(world, entry, "接转自", "年度计划", key, key[1])) is not None:
        entry.wanted["carried_from_id"] = target.id


def _described(
    world: World, entry: Entry, title: str, sheet: str, key: tuple[Any, ...], token: str
) -> Entry | None:
    """Return the record that a text describes; where a row's own key there is wrong, only that is told."""
    if key not in world.known[sheet] and any(row.bad & set(BY_NAME[sheet].key) for row in world.of(sheet)):
        return None
    return world.named(entry, title, sheet, key, token)


def _expenses(world: World) -> None:
    told = [_activity_key(entry.values.get("履职活动")) for entry in world.of("活动经费")]
    world.load("履职活动", [key[0] for key in filter(None, told)])


def _activity_key(text: str | None) -> tuple[date, ActivityKind, str] | None:
    """Return what a cell like `2019-05-16 培训 培训班` names: day, kind, and name with its own spaces."""
    parts = (text or "").split(maxsplit=2)
    kind = next((kind for kind in ActivityKind if len(parts) == 3 and kind.value == parts[1]), None)
    try:
        on = day(parts[0]) if kind else None
    except UnreadableCellError:
        return None
    return (on, kind, parts[2]) if on is not None and kind is not None else None


def _expense(entry: Entry, world: World) -> None:
    if "履职活动" not in entry.values or "履职活动" in entry.bad:
        return
    text = entry.values["履职活动"]
    entry.wanted["activity_id"] = None
    if text is None:
        return
    if (key := _activity_key(text)) is None:
        message = "应写成“日期 类型 名称”，例如“2019-05-16 培训 履职能力提升培训班”"
        world.faults.error(entry, "履职活动", message)
    elif (target := _described(world, entry, "履职活动", "履职活动", key, text)) is not None:
        entry.wanted["activity_id"] = target.id


_FILL: dict[str, Callable[[World], None]] = {
    "归属": belonging.translate,
    "年度计划": _plan,
    "活动经费": _expenses,
    "监督活动": _targets,
    "监督安排": _targets,
    "意见建议": _opinions,
    "部门": _lists,
    "设置": _settings,
}
_EACH: dict[str, Callable[[Entry, World], None]] = {
    "监督活动": _target,
    "监督安排": _target,
    "意见建议": _opinion,
    "年度计划": _plan_item,
    "活动经费": _expense,
}
