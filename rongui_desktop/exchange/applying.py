"""What an import changes: found first, counted, then written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.office import Department, FormerName
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.representatives import Membership, Seat
from rongui_desktop.exchange import belonging, seats
from rongui_desktop.exchange.catalogue import SHEETS
from rongui_desktop.exchange.columns import Sheet
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.feeding import feed
from rongui_desktop.exchange.handling import settle
from rongui_desktop.exchange.matching import World
from rongui_desktop.exchange.report import SheetCount
from rongui_desktop.exchange.special import former_names

# Where the order of rows is kept as a rank: the sheet and what the rank is counted within.
_RANKED: dict[str, str] = {
    "接待值班": "session_id",
    "意见建议": "visitor_id",
    "年度计划": "year",
    "对标清单": "year",
    "项目节点": "project_id",
    "对象节点": "object_id",
    "评议得分": "activity_id",
    "会议材料": "meeting_id",
    "审查意见": "meeting_id",
    "任职": "representative_id",
    "部门": "",
    "社区": "",
    "意见类别": "",
}


@dataclass(slots=True)
class Change:
    """What happens to one row's record: new attributes, rows of its lists that come and go."""

    entry: Entry
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])
    added: list[Base] = field(default_factory=list[Base])
    removed: list[Base] = field(default_factory=list[Base])
    altered: list[tuple[Base, dict[str, Any]]] = field(default_factory=list[tuple[Base, dict[str, Any]]])

    def __bool__(self) -> bool:
        return bool(self.attributes or self.added or self.removed or self.altered)


class Plan:
    """Everything that an import would do."""

    def __init__(self, world: World) -> None:
        """Compare the workbook with the store; nothing is written yet."""
        self._world = world
        self._changes: dict[str, list[Change]] = {}
        # Rows of lists of people by their class and the record they belong to.
        self._stored_parts = self._parts()
        self._former = self._former_names()
        seat_changes = seats.plan(world)
        # What the rows of 代表 change in memberships, by person.
        self.memberships = belonging.plan(world)
        for sheet in SHEETS:
            if sheet.name in world.entries and sheet.name != "设置":
                self._rank(sheet)
                self._changes[sheet.name] = [
                    self._change(entry) for entry in world.of(sheet.name) if entry.keyed
                ]
        for change in self._changes.get("代表", []):
            _take_seats(change, seat_changes.get(change.entry.id))
            _take_memberships(change, self.memberships.get(change.entry.id))

    def counts(self) -> dict[str, SheetCount]:
        """Return the counts of the sound rows of all sheets that the workbook has, in the contract's order."""
        counts: dict[str, SheetCount] = {}
        for sheet in SHEETS:
            if sheet.name == "设置" and sheet.name in self._world.entries:
                counts[sheet.name] = self._settings_count()
            elif sheet.name in self._changes:
                counts[sheet.name] = count = SheetCount()
                for change in self._changes[sheet.name]:
                    if change.entry.bad:
                        continue
                    if change.entry.stored is None or "deleted_at" in change.attributes:
                        count.added += 1
                    elif change:
                        count.updated += 1
                    else:
                        count.unchanged += 1
        return counts

    @property
    def changes_anything(self) -> bool:
        """Whether the import would write a record or a setting at all."""
        counts = self.counts().values()
        return any(count.added or count.updated for count in counts)

    def apply(self) -> None:
        """Write it all in the ledger's transaction."""
        ledger = self._world.ledger
        for changes in self._changes.values():
            new: list[Base] = []
            for change in changes:
                entry = change.entry
                if entry.stored is None:
                    values = {"id": entry.id} | entry.wanted
                    new.append(entry.sheet.record(**values))
                for attribute, value in change.attributes.items() if entry.stored is not None else ():
                    setattr(entry.stored, attribute, value)
                for part, values in change.altered:
                    for attribute, value in values.items():
                        setattr(part, attribute, value)
                for part in change.removed:
                    ledger.remove(part)
                new.extend(change.added)
            ledger.add(new)
            if any(change.entry.sheet.numbered for change in changes):
                ledger.observe([str(change.entry.value("number")) for change in changes])
        if wanted := {e.wanted["key"]: e.wanted.get("value", "") for e in self._world.of("设置")}:
            ledger.put_settings(wanted)
        feed(self._world)
        settle(self._world, self._changed_columns())

    def _changed_columns(self) -> dict[UUID, set[str]]:
        """Return the attributes that change, by key of the record; of a new one, all."""
        return {
            change.entry.id: set(change.attributes if change.entry.stored is not None else _all(change.entry))
            for sheet in ("意见建议", "代表建议")
            for change in self._changes.get(sheet, ())
        }

    def _settings_count(self) -> SheetCount:
        stored, count = self._world.ledger.settings(), SheetCount()
        for entry in self._world.of("设置"):
            key, value = entry.wanted.get("key"), entry.wanted.get("value", "")
            if key is None or entry.bad:
                continue
            if key not in stored:
                count.added += 1
            elif stored[key] != value:
                count.updated += 1
            else:
                count.unchanged += 1
        return count

    def _parts(self) -> dict[type[Base], dict[UUID, list[Base]]]:
        """Fetch the stored lists (`Members`) of all rows that speak of them."""
        owners: dict[tuple[type[Base], str], set[UUID]] = defaultdict(set)
        for entries in self._world.entries.values():
            for entry in entries:
                for members in entry.members if entry.stored is not None else ():
                    owners[members.part, members.owner].add(entry.id)
        found: dict[type[Base], dict[UUID, list[Base]]] = {}
        for (kind, owner), ids in owners.items():
            found[kind] = defaultdict(list)
            for part in self._world.ledger.find(kind, owner, ids):
                found[kind][getattr(part, owner)].append(part)
        return found

    def _former_names(self) -> dict[UUID, dict[str, FormerName]]:
        ids = [entry.id for entry in self._world.of("部门") if entry.stored is not None]
        found: dict[UUID, dict[str, FormerName]] = defaultdict(dict)
        for row in self._world.ledger.find(FormerName, "department_id", ids):
            found[row.department_id][row.name] = row
        return found

    def _rank(self, sheet: Sheet) -> None:
        """Give new rows their places after those that are there."""
        if (group := _RANKED.get(sheet.name)) is None:
            return
        entries = self._world.of(sheet.name)
        rows = list(self._world.fetched[sheet.name])
        if sheet.name == "意见建议":
            visitors = {e.wanted["visitor_id"] for e in entries if e.wanted.get("visitor_id")}
            known = [key for key in visitors if (v := self._world.by_id.get(key)) and v.stored is not None]
            rows = list(self._world.ledger.find(Opinion, "visitor_id", known))
        elif not group:
            rows = list(self._world.ledger.all(sheet.record))
        following: dict[Any, int] = defaultdict(int)
        for row in rows:
            place = getattr(row, group) if group else None
            following[place] = max(following[place], getattr(row, "rank") + 1)  # noqa: B009 - of any class
        for entry in entries:
            if entry.stored is None and entry.keyed:
                place = entry.wanted.get(group) if group else None
                if place is None and sheet.name == "意见建议":
                    continue
                entry.wanted["rank"] = following[place]
                following[place] += 1

    def _change(self, entry: Entry) -> Change:
        change = Change(entry)
        stored = entry.stored
        for attribute, value in entry.wanted.items() if stored is not None else ():
            if getattr(stored, attribute) != value:
                change.attributes[attribute] = value
        for part in {members.part for members in entry.members}:
            self._compare_members(change, part)
        if isinstance(stored, Department) or entry.sheet.name == "部门":
            self._compare_former(change)
        return change

    def _compare_members(self, change: Change, part: type[Base]) -> None:
        """Compare the lists of one table, those of 履职活动 together: who changes from one to another stays one row."""
        lists = {m: people for m, people in change.entry.members.items() if m.part is part}
        rows: list[Any] = self._stored_parts.get(part, {}).get(change.entry.id, [])
        key = next(iter(lists)).key
        stored = {getattr(row, key): row for row in rows}
        # Ranks have gaps when somebody was taken out; only the order counts.
        wanted: dict[UUID, dict[str, Any]] = {}
        for members, people in lists.items():
            own = [r for r in rows if members.attendance in (None, getattr(r, "attendance", None))]
            if people == [getattr(r, key) for r in sorted(own, key=lambda r: r.rank)]:
                for row in own:
                    stored.pop(getattr(row, key), None)
                continue
            fixed = {"attendance": members.attendance} if members.attendance else {}
            for rank, person in enumerate(people):
                wanted[person] = {"rank": rank} | fixed
        for person, values in wanted.items():
            row = stored.pop(person, None)
            if row is None:
                owner = {next(iter(lists)).owner: change.entry.id, key: person}
                change.added.append(part(**owner, **values))
            elif new := {name: value for name, value in values.items() if getattr(row, name) != value}:
                change.altered.append((row, new))
        spoken = {members.attendance for members in lists}
        gone = [r for r in stored.values() if None in spoken or r.attendance in spoken]
        change.removed.extend(gone)

    def _compare_former(self, change: Change) -> None:
        names = former_names(change.entry, self._world)
        if names is None:
            return
        stored = dict(self._former.get(change.entry.id, {}))
        for name, until in names:
            row = stored.pop(name, None)
            if row is None:
                last = until or self._world.ledger.today
                change.added.append(FormerName(department_id=change.entry.id, name=name, until=last))
            elif until is not None and row.until != until:
                change.altered.append((row, {"until": until}))
        change.removed.extend(stored.values())


def _all(entry: Entry) -> list[str]:
    return list(entry.sheet.record.__mapper__.column_attrs.keys())


def _take_memberships(change: Change, found: belonging.MembershipChanges | None) -> None:
    if found is None:
        return
    change.added.extend(Membership(representative_id=change.entry.id, **values) for values in found.added)
    change.altered.extend(found.changed)
    change.removed.extend(found.removed)


def _take_seats(change: Change, found: seats.SeatChanges | None) -> None:
    if found is None:
        return
    change.added.extend(Seat(representative_id=change.entry.id, **values) for values in found.added)
    change.altered.extend(found.changed)
    change.removed.extend(found.removed)
