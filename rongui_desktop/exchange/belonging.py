"""What people belong to: the columns of 代表 for the present, the sheet 归属 for spans of days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import MembershipKind
from rongui_desktop.domain.representatives import Membership
from rongui_desktop.domain.spans import Span, covers
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World

SHEET = "归属"
# The columns of 代表 that speak of the present, their kinds, and the attribute that names what is belonged to.
COLUMNS = {
    "代表小组": MembershipKind.GROUP,
    "联络站": MembershipKind.STATION,
    "党政班子成员": MembershipKind.LEADERSHIP,
}
TARGETS = {MembershipKind.GROUP: "group_id", MembershipKind.STATION: "station_id"}


@dataclass(slots=True)
class MembershipChanges:
    """What the row of 代表 changes in the memberships of one person."""

    added: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    changed: list[tuple[Membership, dict[str, Any]]] = field(
        default_factory=list[tuple[Membership, dict[str, Any]]]
    )
    removed: list[Membership] = field(default_factory=list[Membership])


def current(memberships: Iterable[Membership], kind: MembershipKind, day: date) -> Membership | None:
    """Return what a person belonged to on a day, of one kind."""
    return next((m for m in memberships if m.kind is kind and covers(m.span, day)), None)


def is_flat(memberships: Iterable[Membership]) -> bool:
    """Whether the row of 代表 tells all of them: none has a first or last day, none is of a kind without a column."""
    return all(m.span == Span(None, None) and m.kind in COLUMNS.values() for m in memberships)


def translate(world: World) -> None:
    """Find what every row of 归属 names."""
    entries = world.of(SHEET)
    for kind in TARGETS:
        named = [e.values.get("名称") for e in entries if e.wanted.get("kind") is kind]
        world.load(kind.value, named)
    for entry in entries:
        kind, name = entry.wanted.get("kind"), entry.values.get("名称")
        if kind is None or "名称" in entry.bad or (entry.stored is not None and "名称" not in entry.values):
            continue
        wanted: dict[str, UUID | None] = dict.fromkeys(TARGETS.values())
        if kind.is_single:
            if name is not None:
                world.faults.error(entry, "名称", f"类别是{kind.value}，名称应留空")
        elif name is None:
            world.faults.error(entry, "名称", f"请填写{kind.value}的名称")
        elif (target := world.named(entry, "名称", kind.value, (name,), name)) is not None:
            wanted[TARGETS[kind]] = target.id
        entry.wanted |= wanted


def plan(world: World) -> dict[UUID, MembershipChanges]:
    """Return what the rows of 代表 change, by person; the rows of 归属 stand for themselves."""
    people = [entry for entry in world.of("代表") if entry.keyed and COLUMNS.keys() & entry.values.keys()]
    stored = _stored(world, [entry.id for entry in people if entry.stored is not None])
    covered = {(e.wanted.get("representative_id"), e.wanted.get("kind")) for e in world.of(SHEET)}
    found: dict[UUID, MembershipChanges] = {}
    for entry in people:
        found[entry.id] = changes = MembershipChanges()
        for title, kind in COLUMNS.items():
            if title in entry.values and title not in entry.bad and (entry.id, kind) not in covered:
                own = [m for m in stored[entry.id] if m.kind is kind]
                _compare(changes, entry, title, own, world)
    return found


def _compare(
    changes: MembershipChanges, entry: Entry, title: str, own: Sequence[Membership], world: World
) -> None:
    kind = COLUMNS[title]
    attribute = TARGETS.get(kind)
    target = entry.named.get(title) if attribute else None
    belongs = target is not None if attribute else bool(entry.values[title])
    now = current(own, kind, world.ledger.today)
    same = attribute is None or (now is not None and getattr(now, attribute) == target)
    if (now is None and not belongs) or (now is not None and belongs and same):
        return
    if not own:
        changes.added.append({"kind": kind} | ({attribute: target} if attribute else {}))
    elif not is_flat(own):
        message = f"这位代表的{kind.value}有起止日期，不能在这里改；请在工作表“归属”里改，这一格照原样填写"
        world.faults.error(entry, title, message)
    elif belongs and attribute:
        changes.changed.append((own[0], {attribute: target}))
    else:
        changes.removed.extend(own)


def _stored(world: World, people: Sequence[UUID]) -> dict[UUID, list[Membership]]:
    found: dict[UUID, list[Membership]] = defaultdict(list)
    for membership in world.ledger.find(Membership, "representative_id", people):
        found[membership.representative_id].append(membership)
    return found


def check_leaders(world: World, changes: dict[UUID, MembershipChanges]) -> None:
    """Check that the leader that a row of 代表小组 names belongs to the group, as things will be after the import."""
    entries = [e for e in world.of("代表小组") if e.keyed and e.wanted.get("leader_id") is not None]
    leaders = {entry.wanted["leader_id"] for entry in entries}
    spans: dict[tuple[UUID, UUID], list[Span]] = defaultdict(list)
    spoken = {entry.id for entry in world.of(SHEET)}
    for row in world.of(SHEET):
        if row.wanted.get("group_id") is not None and row.wanted.get("representative_id") in leaders:
            key = (row.wanted["representative_id"], row.wanted["group_id"])
            spans[key].append(Span(row.value("since"), row.value("until")))
    for person, stored in _stored(world, list(leaders)).items():
        change = changes.get(person, MembershipChanges())
        gone = {m.id for m in (*change.removed, *(m for m, _ in change.changed))} | spoken
        for membership in stored:
            if membership.id not in gone and membership.group_id is not None:
                spans[person, membership.group_id].append(membership.span)
    for person in leaders & changes.keys():
        told = (*changes[person].added, *(new for _, new in changes[person].changed))
        for group in (values["group_id"] for values in told if values.get("group_id") is not None):
            spans[person, group].append(Span(None, None))
    unsure = {row.value("representative_id") for row in world.of(SHEET) if row.bad}
    unsure |= {entry.id for entry in world.of("代表") if "代表小组" in entry.bad}
    for entry in entries:
        if None in unsure or entry.wanted["leader_id"] in unsure or "名称" in entry.bad:
            # What is wrong there is told already.
            continue
        held = spans.get((entry.wanted["leader_id"], entry.id), [])
        if not held:
            message = "组长不是这个小组的成员；请在“代表”的代表小组列或“归属”里把他编入小组，或改填别人"
            world.faults.error(entry, "组长", message)
        elif not any(covers(span, world.ledger.today) for span in held):
            world.faults.warn(entry, "组长", "组长现在不是这个小组的成员，请核对")
