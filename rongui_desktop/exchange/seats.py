"""The seats of a person: one row of 代表 for all of them where they are alike, the sheet 任职 where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import Identity
from rongui_desktop.domain.representatives import Seat
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World

# The columns of 代表 that speak of its seats, and their attributes.
SHARED = {
    "届次": "term",
    "选区": "constituency",
    "任职日期": "since",
    "离任日期": "until",
    "离任原因": "end_reason",
}


@dataclass(frozen=True, slots=True)
class Flat:
    """Seats as one row tells them: the identities in order, and what all seats have in common.

    `whole` says that nothing was lost: every seat has these values, and no identity comes twice.
    """

    identities: tuple[Identity, ...]
    shared: dict[str, Any]
    whole: bool


def flatten(seats: Sequence[Seat]) -> Flat:
    """Return what one row of 代表 tells of a person's seats."""
    ordered = sorted(seats, key=lambda seat: seat.rank)
    shared: dict[str, Any] = {}
    whole = True
    for attribute in SHARED.values():
        values = {getattr(seat, attribute) for seat in ordered}
        whole = whole and len(values) <= 1
        shared[attribute] = next(iter(values)) if len(values) == 1 else None
    identities = tuple(dict.fromkeys(seat.identity for seat in ordered))
    return Flat(identities, shared, whole and len(identities) == len(ordered))


@dataclass(slots=True)
class SeatChanges:
    """What happens to the seats of one person."""

    added: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    changed: list[tuple[Seat, dict[str, Any]]] = field(default_factory=list[tuple[Seat, dict[str, Any]]])
    removed: list[Seat] = field(default_factory=list[Seat])

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def plan(world: World) -> dict[UUID, SeatChanges]:
    """Return what the rows of 代表 change in the seats, by person; the rows of 任职 stand for themselves."""
    people = [entry for entry in world.of("代表") if entry.keyed and "身份" in entry.values]
    stored: dict[UUID, list[Seat]] = defaultdict(list)
    for seat in world.ledger.find(Seat, "representative_id", [e.id for e in people if e.stored is not None]):
        stored[seat.representative_id].append(seat)
    covered: dict[UUID, set[Identity]] = defaultdict(set)
    for entry in world.of("任职"):
        if (person := entry.wanted.get("representative_id")) and (identity := entry.wanted.get("identity")):
            covered[person].add(identity)
    return {entry.id: _changes(entry, stored[entry.id], covered[entry.id], world) for entry in people}


def _changes(entry: Entry, stored: list[Seat], covered: set[Identity], world: World) -> SeatChanges:
    listed: list[Identity] = entry.values["身份"]
    identities = list(dict.fromkeys(listed))
    if len(identities) != len(listed):
        world.faults.warn(entry, "身份", "有身份出现了两次，只算一次")
    shared = {attr: entry.values[title] for title, attr in SHARED.items() if title in entry.values}
    changes, flat = SeatChanges(), flatten(stored)
    own = [seat for seat in stored if seat.identity not in covered]
    differs = {attribute: value for attribute, value in shared.items() if value != flat.shared[attribute]}
    if stored and not own and any(value is not None for value in differs.values()):
        world.faults.warn(
            entry, "身份", "这位代表的任职以工作表“任职”为准，这一行里的届次、任职日期等没有采用"
        )
    once = len({seat.identity for seat in own}) == len(own)
    if differs and not once:
        title = next(title for title, attribute in SHARED.items() if attribute in differs)
        message = "这位代表同一身份有几段任职，不能在这里一起改；请在工作表“任职”里改，这一格留空"
        world.faults.error(entry, title, message)
        return changes
    same = tuple(identities) == flat.identities
    if not same or differs:
        _compare(changes, own, identities, differs, reorder=once and not same)
        held = {seat.identity for seat in own} | covered
        for rank, identity in enumerate(identities):
            if identity not in held:
                # A new seat of a known person has what the row says, and else what the other seats have in common.
                changes.added.append({"identity": identity, "rank": rank} | flat.shared | shared)
    _check_order(entry, changes, world)
    return changes


def _compare(
    changes: SeatChanges,
    own: list[Seat],
    identities: list[Identity],
    differs: dict[str, Any],
    *,
    reorder: bool,
) -> None:
    for seat in own:
        if seat.identity not in identities:
            changes.removed.append(seat)
            continue
        wanted = differs | ({"rank": identities.index(seat.identity)} if reorder else {})
        new = {name: value for name, value in wanted.items() if getattr(seat, name) != value}
        if new:
            changes.changed.append((seat, new))


def _check_order(entry: Entry, changes: SeatChanges, world: World) -> None:
    if entry.bad & {"任职日期", "离任日期"}:
        return
    spans: list[tuple[date | None, date | None]] = [(new["since"], new["until"]) for new in changes.added]
    spans += [(new.get("since", seat.since), new.get("until", seat.until)) for seat, new in changes.changed]
    for since, until in spans:
        if since is not None and until is not None and until < since:
            world.faults.error(entry, "离任日期", f"不能早于任职日期（{since:%Y-%m-%d}）；请改正其中一个")
            return
