"""预算联网监督: a month entered at once, a warning followed from 核实 over 整改 to 销号, gaps explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import MonitorEntry, MonitorGap
from rongui_desktop.domain.codes import MonitorResult
from rongui_desktop.domain.text_rules import clean_name, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.scope import month_range
from rongui_desktop.storage.store import Store

_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class MonthWarning:
    """A unit that the network warned of in a month: the problem, and by when it must be put right."""

    unit: str
    problem: str
    rectify_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorCourse:
    """The result of a unit's month and the course of its warning."""

    result: MonitorResult | None
    problem: str | None = None
    rectify_by: date | None = None
    verification: str | None = None
    verified_on: date | None = None
    rectification: str | None = None
    rectified_on: date | None = None
    cleared_on: date | None = None


def units_for(store: Store, year: int, month: int) -> tuple[str, ...]:
    """Return the units to be entered for a month: those of the year without a row of it, else last December's."""
    with store.read() as session:
        of_year = _units(session, MonitorEntry.year == year)
        there = set(_units(session, (MonitorEntry.year == year) & (MonitorEntry.month == month)))
        if not of_year:
            of_year = _units(session, (MonitorEntry.year == year - 1) & (MonitorEntry.month == _DECEMBER))
    return tuple(unit for unit in of_year if unit not in there)


def _units(session: Session, condition: ColumnElement[bool]) -> list[str]:
    query = select(MonitorEntry.unit).where(MonitorEntry.deleted_at.is_(None), condition)
    return list(dict.fromkeys(session.scalars(query.order_by(MonitorEntry.id))))


def next_month(store: Store, year: int) -> int:
    """Return the month to be entered next: the first that has ended and has no row, else the last that has ended."""
    today = store.clock.today()
    ended = [m for m in range(1, 13) if month_range(year, m)[1] < today]
    with store.read() as session:
        query = select(MonitorEntry.month).where(MonitorEntry.deleted_at.is_(None), MonitorEntry.year == year)
        there = set(session.scalars(query))
    return next((m for m in ended if m not in there), ended[-1] if ended else 1)


def enter_month(
    store: Store, year: int, month: int, units: Sequence[str], warnings: Sequence[MonthWarning]
) -> tuple[UUID, ...]:
    """Enter a month at once: every unit is normal except those that are warned of.

    Returns:
        The keys of the new rows, for undoing.

    Raises:
        UserError: no unit, a month that has not ended, a unit twice or there already, a warning without its problem or
            of a unit that is not among them; `field` names it.
    """
    named = [unit for each in units if (unit := clean_name(each, "单位", "units"))]
    _check_month(store, year, month)
    if not named:
        raise UserError("请填写“单位”，每行一个。", "units")
    if twice := next((unit for unit in named if named.count(unit) > 1), None):
        raise UserError(f"“{twice}”填了两次，请只保留一行。", "units")
    told: dict[str, MonthWarning] = {}
    for each in warnings:
        problem = clean_text(each.problem, "问题", "warnings")
        if each.unit not in named:
            raise UserError(f"预警的单位“{each.unit}”不在上面的单位里，请先加上。", "warnings")
        if each.unit in told:
            raise UserError(f"预警的单位“{each.unit}”填了两次，请合成一行。", "warnings")
        if not problem:
            raise UserError(f"请填写“{each.unit}”预警的问题。", "warnings")
        told[each.unit] = replace(each, problem=problem)
    with store.write(f"登记{year}年{month}月预算联网监督") as session:
        query = select(MonitorEntry).where(
            MonitorEntry.year == year, MonitorEntry.month == month, MonitorEntry.unit.in_(named)
        )
        if (there := session.scalars(query).first()) is not None:
            where = "回收站里有" if there.deleted_at is not None else "已经登记了"
            raise UserError(f"{where}“{there.unit}”{year}年{month}月的结果，请从单位里去掉。", "units")
        made: list[UUID] = []
        for unit in named:
            warned = told.get(unit)
            row = MonitorEntry(
                year=year,
                month=month,
                unit=unit,
                result=MonitorResult.WARNING if warned else MonitorResult.NORMAL,
                problem=warned.problem if warned else None,
                rectify_by=warned.rectify_by if warned else None,
            )
            session.add(row)
            made.append(row.id)
        return tuple(made)


def _check_month(store: Store, year: int, month: int) -> None:
    if not 1 <= month <= _DECEMBER:
        raise UserError("“月份”应为 1 到 12。", "month")
    if month_range(year, month)[1] >= store.clock.today():
        raise UserError(f"{year}年{month}月还没有结束，结束以后再登记。", "month")


def load_course(store: Store, entry_id: UUID) -> tuple[str, MonitorCourse]:
    """Return a unit's month in words, and its course.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        row = find_live(session, MonitorEntry, entry_id)
        course = MonitorCourse(
            result=row.result,
            problem=row.problem,
            rectify_by=row.rectify_by,
            verification=row.verification,
            verified_on=row.verified_on,
            rectification=row.rectification,
            rectified_on=row.rectified_on,
            cleared_on=row.cleared_on,
        )
        return f"{row.unit} {row.year}年{row.month}月", course


def put_course(store: Store, entry_id: UUID, course: MonitorCourse) -> None:
    """Write the course of a unit's month: 预警, 核实, 整改, 销号 in this order.

    Raises:
        UserError: it is gone, a step lacks what belongs to it, or the days are in the wrong order; `field` names it.
    """
    course = replace(
        course,
        problem=clean_text(course.problem, "问题", "problem"),
        verification=clean_text(course.verification, "核实情况", "verification"),
        rectification=clean_text(course.rectification, "整改情况", "rectification"),
    )
    _check_course(course, store.clock.today())
    with store.write("更改预算联网监督") as session:
        row = find_live(session, MonitorEntry, entry_id)
        assert course.result is not None
        row.result = course.result
        warned = course.result is MonitorResult.WARNING
        for name in (
            "problem", "rectify_by", "verification", "verified_on", "rectification", "rectified_on", "cleared_on",
        ):  # fmt: skip
            setattr(row, name, getattr(course, name) if warned else None)


def _check_course(course: MonitorCourse, today: date) -> None:
    if course.result is None:
        raise UserError("请选择“结果”。", "result")
    if course.result is MonitorResult.NORMAL:
        return
    if not course.problem:
        raise UserError("预警要填写“问题”。", "problem")
    if course.verified_on is not None and not course.verification:
        raise UserError("填写了核实日期，请填写“核实情况”。", "verification")
    if course.rectified_on is not None and not course.rectification:
        raise UserError("填写了整改日期，请填写“整改情况”。", "rectification")
    last, last_label = date.min, ""
    for label, day, name in (
        ("核实日期", course.verified_on, "verified_on"),
        ("整改日期", course.rectified_on, "rectified_on"),
        ("销号日期", course.cleared_on, "cleared_on"),
    ):
        if day is None:
            continue
        if day < last:
            raise UserError(f"“{label}”不能早于{last_label}（{last:%Y-%m-%d}）。", name)
        if day > today:
            raise UserError(f"“{label}”不能晚于今天（{today:%Y-%m-%d}）。", name)
        last, last_label = day, label


def put_gap(store: Store, year: int, month: int, unit: str, reason: str | None) -> None:
    """Say why a month has no data, for a unit or with the empty text for all; None takes the reason back.

    Raises:
        UserError: the month has not ended, or the reason is empty; `field` names it.
    """
    _check_month(store, year, month)
    text = clean_text(reason, "原因", "reason")
    if reason is not None and not text:
        raise UserError("请填写“原因”。", "reason")
    with store.write("联网监督缺数原因") as session:
        query = select(MonitorGap).where(
            MonitorGap.year == year, MonitorGap.month == month, MonitorGap.unit == unit
        )
        row = session.scalars(query).one_or_none()
        if text is None:
            if row is not None:
                row.deleted_at = store.clock.now()
        elif row is None:
            session.add(MonitorGap(year=year, month=month, unit=unit, reason=text))
        else:
            row.reason, row.deleted_at = text, None


def gap_reasons(session: Session, year: int) -> dict[tuple[str, int], str]:
    """Return why months of a year have no data, by unit and month; the empty unit stands for all."""
    query = select(MonitorGap).where(MonitorGap.year == year, MonitorGap.deleted_at.is_(None))
    return {(row.unit, row.month): row.reason for row in session.scalars(query)}
