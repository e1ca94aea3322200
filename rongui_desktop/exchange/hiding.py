"""What a masked export (公示版) shows: surnames, the ends of phone numbers, communities, no small groups."""

from __future__ import annotations

from typing import Any

from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.names import mask_phone
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.exchange.columns import Column
from rongui_desktop.exchange.shelf import Shelf
from rongui_desktop.services.masking import (
    HIDDEN,
    HIDDEN_MATTER,
    personal_patterns,
    published,
    shown_name,
)
from rongui_desktop.services.small_groups import FEW, is_small

_LONGEST_NAME = 4
_SECRET = ("community", "address", "phone", "gender", "received_at")


class Hiding:
    """Hides the cells of one export.

    Attributes:
        to_check: numbers that were hidden within free texts, with their places: a clerk should look at these texts.
    """

    def __init__(self, shelf: Shelf, visitors: list[Visitor]) -> None:
        """Learn the residents' names, which free texts must not tell either."""
        self._shelf = shelf
        self._names = {visitor.name for visitor in visitors if 1 < len(visitor.name) <= _LONGEST_NAME}
        self.to_check: list[str] = []

    def cell(self, column: Column, row: Any, value: Any, place: str) -> Any:
        """Return what is shown instead of a value.

        Args:
            column: the cell's column.
            row: the record.
            value: what the record says.
            place: where the cell stands, for what a clerk should check (`to_check`).
        """
        if value is None:
            return None
        if isinstance(row, Visitor) and row.confidential and column.attr in ("name", *_SECRET):
            return HIDDEN if column.attr == "name" else None
        if column.privacy is None:
            return value
        if column.privacy == "text" and self._secret(row):
            return HIDDEN_MATTER
        if column.privacy == "name":
            return shown_name(str(value), hidden=True)
        if column.privacy == "phone":
            return mask_phone(str(value))
        if column.privacy == "count":
            return FEW if is_small(value) else value
        if column.privacy == "address":
            return None
        self.to_check += (
            f"{place}中疑似电话或身份证号码（{found}）" for found in personal_patterns(str(value))
        )
        return published(str(value), self._names)

    def _secret(self, row: Any) -> bool:
        """Whether a row is, or belongs to, a matter that is confidential or was brought by someone who is."""
        if isinstance(row, HandlingEvent):
            return row.opinion_id is not None and self._secret(self._shelf.find("意见建议", row.opinion_id))
        return isinstance(row, Opinion) and self._of_secret(row)

    def _of_secret(self, opinion: Opinion) -> bool:
        if opinion.confidential or opinion.visitor_id is None:
            return opinion.confidential
        return bool(self._shelf.find("来访登记", opinion.visitor_id).confidential)
