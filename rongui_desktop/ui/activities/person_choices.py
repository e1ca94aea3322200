"""People, and circles of them, as a combo offers them: by name, pinyin, initials and number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rongui_desktop.services.duty_people import FitPerson, circles_of
from rongui_desktop.ui.widgets.choice_combo import Choice


def person_choices(people: Sequence[FitPerson]) -> list[Choice]:
    """Offer people by their key; those who share a name are told apart by their number."""
    times = Counter(person.name for person in people)
    return [
        Choice(
            person.id,
            person.name if times[person.name] == 1 else f"{person.name}（{person.number}）",
            person.keys,
        )
        for person in people
    ]


def circle_choices(people: Sequence[FitPerson]) -> list[Choice]:
    """Offer the circles that people make up; the value is the tuple of their keys."""
    return [
        Choice(circle.people, f"{circle.name}（{len(circle.people)}人）", circle.keys)
        for circle in circles_of(people)
    ]
