"""Rules on the order of two dates in a row."""

from __future__ import annotations

from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World


def order(entry: Entry, world: World, later: str, earlier: str) -> None:
    """One date may not lie before another."""
    columns = entry.sheet.by_title
    late, early = entry.value(str(columns[later].attr)), entry.value(str(columns[earlier].attr))
    if not entry.bad & {later, earlier} and late is not None and early is not None and late < early:
        world.faults.error(entry, later, f"不能早于{earlier}（{early:%Y-%m-%d}）；请改正其中一个")


def odd_order(entry: Entry, world: World, earlier: str, *later: str) -> None:
    """Nobody answers or closes what nobody was charged with; old ledgers hold such rows, so they are only pointed out.

    The window refuses them (`handling_rules`), and the contract lists no such error.
    """
    columns = entry.sheet.by_title
    early = entry.value(str(columns[earlier].attr))
    for title in later:
        late = entry.value(str(columns[title].attr))
        if late is not None and early is not None and late < early and not entry.bad & {title, earlier}:
            world.faults.warn(entry, title, f"早于{earlier}（{early:%Y-%m-%d}），请核对")
