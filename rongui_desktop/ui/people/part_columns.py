"""What the rows of a person's form are made of, and how entries become the texts of their fields and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import Identity, MembershipKind, WishKind
from rongui_desktop.services.representative_entries import (
    AbsenceEntry,
    MembershipEntry,
    SeatEntry,
    WishEntry,
)
from rongui_desktop.services.representatives import RosterChoices
from rongui_desktop.ui.people.part_rows import PartColumn
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.typed import WEEKDAYS

# What stands in the column 归属: a kind, and which of them.
Belonging = tuple[MembershipKind, UUID | None]
Texts = list[dict[str, str]]

_STILL, _ALWAYS = "空：至今", "空：一直"
COLUMNS: dict[str, tuple[str, tuple[PartColumn, ...]]] = {
    "seats": (
        "增加任职",
        (
            PartColumn.choice("identity", "身份"),
            PartColumn("term", "届次", share=3, hint="如 第十七届"),
            PartColumn("constituency", "选区"),
            PartColumn.day("since", "任职日期", _ALWAYS),
            PartColumn.day("until", "离任日期", "空：仍在任"),
            PartColumn("end_reason", "离任原因"),
        ),
    ),
    "memberships": (
        "增加归属",
        (
            PartColumn.choice("belonging", "归属", 5, ("kind", "target")),
            PartColumn.day("since", "起始日期", _ALWAYS),
            PartColumn.day("until", "结束日期", _STILL),
        ),
    ),
    "suspensions": (
        "增加暂停执行职务",
        (
            PartColumn.day("since", "起始日期"),
            PartColumn.day("until", "结束日期", "空：另行通知"),
            PartColumn("reason", "原因", share=6),
        ),
    ),
    "leaves": (
        "增加请假",
        (
            PartColumn.day("since", "起始日期"),
            PartColumn.day("until", "结束日期", "空：另行通知"),
            PartColumn("reason", "事由", share=6),
        ),
    ),
    "wishes": (
        "增加值班意愿",
        (
            PartColumn.choice("kind", "意愿"),
            PartColumn.day("since", "起始日期"),
            PartColumn.day("until", "结束日期", "空：长期"),
            PartColumn.choice("weekday", "星期", 2),
            PartColumn("note", "说明", share=3),
        ),
    ),
}
IDENTITIES = [Choice(identity, identity.value) for identity in Identity]
WISHES = [Choice(kind, kind.value) for kind in WishKind]
WEEKDAY_CHOICES = [Choice(place, f"星期{day}") for place, day in enumerate(WEEKDAYS, 1)]
_WORDS: dict[tuple[str, Any], str] = {
    (name, choice.value): choice.text
    for name, choices in (("identity", IDENTITIES), ("kind", WISHES), ("weekday", WEEKDAY_CHOICES))
    for choice in choices
}


def belongings(choices: RosterChoices) -> list[Choice]:
    """Offer the groups, the stations, the leadership and the group for finance."""
    groups = [Choice((MembershipKind.GROUP, key), name) for key, name in choices.groups]
    stations = [Choice((MembershipKind.STATION, key), name) for key, name in choices.stations]
    alone = [
        Choice((MembershipKind.LEADERSHIP, None), "党政班子成员"),
        Choice((MembershipKind.FINANCE, None), "财政经济组"),
    ]
    return [*groups, *stations, *alone]


def texts(rows: Sequence[SeatEntry | AbsenceEntry | WishEntry]) -> Texts:
    """Return entries as their fields show them."""
    return [
        {field.name: _text(field.name, getattr(row, field.name)) for field in fields(row)} for row in rows
    ]


def membership_texts(rows: Sequence[MembershipEntry], offered: Sequence[Choice]) -> Texts:
    """Return memberships as their fields show them."""
    words = {choice.value: choice.text for choice in offered}
    return [
        {
            "belonging": words.get((row.kind, row.target), ""),
            "since": _text("since", row.since),
            "until": _text("until", row.until),
        }
        for row in rows
    ]


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else _WORDS.get((name, value), str(value))


def memberships(values: Sequence[dict[str, Any]]) -> tuple[MembershipEntry, ...]:
    """Return the rows of 归属 as entries."""
    found: list[MembershipEntry] = []
    for row in values:
        belonging: Belonging | None = row["belonging"]
        kind, target = belonging if belonging is not None else (None, None)
        found.append(MembershipEntry(kind, target, row["since"], row["until"]))
    return tuple(found)


def parts_of(values: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Return the parts of an entry as typed, by its attributes."""
    return {
        "seats": tuple(SeatEntry(**row) for row in values["seats"]),
        "memberships": memberships(values["memberships"]),
        "suspensions": tuple(AbsenceEntry(**row) for row in values["suspensions"]),
        "leaves": tuple(AbsenceEntry(**row) for row in values["leaves"]),
        "wishes": tuple(WishEntry(**row) for row in values["wishes"]),
    }
