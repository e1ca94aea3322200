"""The lists of the station as combos offer them, found by pinyin and initials too."""

from __future__ import annotations

from collections.abc import Iterable

from rongui_desktop.services.handling_page import StepChoices
from rongui_desktop.ui.widgets.choice_combo import Choice


def word_choices(choices: StepChoices, words: Iterable[str]) -> list[Choice]:
    """Offer words."""
    return [Choice(word, word, choices.spellings.get(word, "")) for word in words]


def hand_choices(choices: StepChoices) -> list[Choice]:
    """Offer who may be given a matter: departments, then communities."""
    return word_choices(choices, dict.fromkeys((*choices.departments, *choices.communities)))


def deputy_choices(choices: StepChoices) -> list[Choice]:
    """Offer the deputies."""
    return [Choice(key, name, keys) for key, name, keys in choices.deputies]
