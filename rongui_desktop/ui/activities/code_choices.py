"""Fixed words as a combo offers them, and the one that was chosen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from enum import StrEnum
from typing import Any

from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.errors import UserError
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo


def code_choices(codes: Iterable[StrEnum]) -> list[Choice]:
    """Offer words, found by pinyin and initials too."""
    return [Choice(code, code.value, f"{pinyin(code.value)} {initials(code.value)}") for code in codes]


def named_choice(value: Hashable, words: str) -> Choice:
    """Offer a value by its words, found by their pinyin and initials too."""
    return Choice(value, words, f"{pinyin(words)} {initials(words)}")


def chosen(combo: ChoiceCombo, label: str, field: str) -> Any:
    """Return the value of a combo; None where it is empty.

    Raises:
        UserError: what stands there is none of its entries.
    """
    combo.complete_typed()
    if combo.text() and combo.value() is None:
        raise UserError(f"“{label}”里没有“{combo.text()}”，请从清单中选择。", field)
    return combo.value()
