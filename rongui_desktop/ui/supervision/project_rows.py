"""Milestones and excused quarters as rows of a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rongui_desktop.clock import Clock
from rongui_desktop.errors import UserError
from rongui_desktop.services.project_entry import Milestone
from rongui_desktop.ui.people.part_rows import PartColumn, PartRows
from rongui_desktop.ui.widgets.choice_combo import Choice

QUARTER_CHOICES = [
    Choice(number, f"第{word}季度", f"{number}") for number, word in enumerate("一二三四", start=1)
]
_QUARTER_WORDS = {choice.value: choice.text for choice in QUARTER_CHOICES}
_MILESTONES = (
    PartColumn("title", "节点", share=4, hint="如 开工"),
    PartColumn.day("planned_on", "计划日期"),
    PartColumn.day("reached_on", "实际日期"),
    PartColumn("note", "说明", share=4),
)
_EXCUSES = (PartColumn.choice("quarter", "季度"), PartColumn("reason", "原因", share=8))


def begin_milestones(rows: PartRows, clock: Clock) -> None:
    """Prepare the rows of milestones."""
    rows.begin(_MILESTONES, clock, "增加节点", {})


def begin_excuses(rows: PartRows, clock: Clock) -> None:
    """Prepare the rows of excused quarters."""
    rows.begin(_EXCUSES, clock, "增加免监督的季度", {"quarter": QUARTER_CHOICES})


def put_milestones(rows: PartRows, milestones: Sequence[Milestone]) -> None:
    """Show milestones."""
    rows.put(
        [
            {
                "title": each.title,
                "planned_on": each.planned_on.isoformat() if each.planned_on else "",
                "reached_on": each.reached_on.isoformat() if each.reached_on else "",
                "note": each.note or "",
            }
            for each in milestones
        ]
    )


def put_excuses(rows: PartRows, excuses: dict[int, str]) -> None:
    """Show excused quarters."""
    rows.put([{"quarter": _QUARTER_WORDS[q], "reason": why} for q, why in sorted(excuses.items())])


def milestones_of(rows: PartRows) -> tuple[Milestone, ...]:
    """Return the milestones as typed.

    Raises:
        UserError: a date cannot be read.
    """
    return tuple(
        Milestone(row["title"] or "", row["planned_on"], row["reached_on"], row["note"])
        for row in _values(rows, "milestones")
    )


def excuses_of(rows: PartRows) -> dict[int, str]:
    """Return the excused quarters as typed.

    Raises:
        UserError: a quarter is none, stands there twice, or has no reason.
    """
    found: dict[int, str] = {}
    for row in _values(rows, "excuses"):
        quarter, reason = row["quarter"], row["reason"]
        if quarter is None or not reason:
            raise UserError("免监督的每一行都要选择季度、填写原因。", "excuses")
        if quarter in found:
            raise UserError(f"{_QUARTER_WORDS[quarter]}填了两次，请只保留一行。", "excuses")
        found[quarter] = reason
    return found


def _values(rows: PartRows, field: str) -> list[dict[str, Any]]:
    try:
        return rows.values(field)
    except UserError as error:
        raise UserError(error.message, field) from None
