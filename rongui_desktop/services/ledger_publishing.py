"""What the ledger of residents' matters tells in public (公示版).

A row speaks of one matter, so whoever knows the neighbours must not be able to tell from it who brought the matter:

* the number stays: those concerned find their matter by it, and it says no more than the channel and the order;
* days are told as months, and that it is late but not by how many days, which would give the days away: who sat in the
  waiting room on an evening, or wrote a letter on a day, is known to others;
* the resident is a surname, the place the community and nothing nearer;
* community, category, 处理方式, department, result and 满意度 are told only where five rows or more share the value
  (`small_groups.rare_values`): rows are counted as easily as a total is read;
* in text and reply phone numbers, identity numbers and the names of all residents on record are hidden, and everything
  found there, also handfuls of people and doors, is shown for a clerk to clear before it is published;
* a confidential matter has its number, its channel, the months and its result.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rongui_desktop.services.masking import HIDDEN, published, shown_name, to_clear
from rongui_desktop.services.small_groups import rare_values

if TYPE_CHECKING:
    from rongui_desktop.services.opinion_ledger import LedgerRow

# Columns whose value a row shares with others, and what stands there instead.
_SHARED: dict[str, Any] = {
    "community": "", "category": "", "disposition": None, "department": "", "outcome": None, "satisfaction": None,
}  # fmt: skip


def published_rows(
    rows: Sequence[LedgerRow], names: Set[str]
) -> tuple[tuple[LedgerRow, ...], tuple[str, ...]]:
    """Return the rows as a 公示版 tells them, and what a clerk must look at before it is published.

    Args:
        rows: as the office has them.
        names: of all residents on record.
    """
    clear = [said for row in rows for said in _to_clear(row, names)]
    shown = [_published(row, names) for row in rows]
    for column, nothing in _SHARED.items():
        values = [getattr(row, column) for row in shown]
        rare = rare_values(value or "" for value in values)
        shown = [
            replace(row, **{column: nothing}) if value in rare else row
            for row, value in zip(shown, values, strict=True)
        ]
    return tuple(shown), tuple(clear)


def _to_clear(row: LedgerRow, names: Set[str]) -> Iterator[str]:
    if not row.confidential:
        yield from to_clear(f"{row.number} 反映事项", row.content, names)
        yield from to_clear(f"{row.number} 办理情况", row.reply, names)


def _published(row: LedgerRow, names: Set[str]) -> LedgerRow:
    late = tuple(word for word in row.late if not word.startswith("逾期"))
    late = ("逾期", *late) if len(late) < len(row.late) else late
    if row.confidential:
        nothing = {column: value for column, value in _SHARED.items() if column != "outcome"}
        return replace(row, name=HIDDEN, late=late, **nothing)
    return replace(
        row,
        name=shown_name(row.name, hidden=True),
        content=published(row.content, names),
        reply=published(row.reply, names),
        late=late,
    )
