"""New departments, communities and categories that records name are added to the station's lists as they come."""

from __future__ import annotations

from rongui_desktop.domain.limits import NAME_LIMIT
from rongui_desktop.domain.office import Category, Community, Department, FormerName
from rongui_desktop.exchange.matching import World

_KINDS: dict[str, tuple[str, type[Department] | type[Community] | type[Category]]] = {
    "department": ("部门", Department),
    "community": ("社区", Community),
    "category": ("意见类别", Category),
}
# The sheets of these lists: an export carries them even when they are empty, so that nothing is added on the way back.
LISTS = frozenset(sheet for sheet, _ in _KINDS.values())


def feed(world: World) -> None:
    """Add what is new; a list that the workbook carries itself is left as it says."""
    for kind, (sheet, record) in _KINDS.items():
        if sheet in world.entries:
            continue
        rows = world.ledger.all(record)
        # A name that a clerk put into the recycle bin, or renamed, does not come back by itself.
        known = {row.name for row in rows}
        if record is Department:
            known |= {row.name for row in world.ledger.all(FormerName)}
        rank = max((row.rank for row in rows), default=-1) + 1
        new = [name for name in _seen(world, kind) if name not in known]
        world.ledger.add(record(name=name, rank=rank + place) for place, name in enumerate(new))


def _seen(world: World, kind: str) -> list[str]:
    found: dict[str, None] = {}
    for entries in world.entries.values():
        for entry in entries:
            for column in entry.sheet.columns:
                if column.feeds != kind:
                    continue
                name = entry.wanted.get(str(column.attr))
                # What is too long for a name in the list is prose; the record keeps it all the same.
                if name and len(name) <= NAME_LIMIT:
                    found.setdefault(name)
    return list(found)
