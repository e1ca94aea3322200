"""Everything in a store at one moment, and how a workbook names it: the way back of matching."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.activities import DutyActivity
from rongui_desktop.domain.budget_tables import BudgetLine
from rongui_desktop.domain.codes import BudgetAccount, BudgetSide, MembershipKind
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.office import FormerName
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.representatives import Membership, Representative, Seat
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.exchange import belonging, seats
from rongui_desktop.exchange.catalogue import BY_NAME, SHEETS
from rongui_desktop.exchange.columns import Column, Members, Refers, Sheet
from rongui_desktop.exchange.sheets_handling import EventOf
from rongui_desktop.services.transfer import Ledger

_SEPARATOR = re.compile(r"[、,，;；\r\n]")
# Attributes that name a record without a column of their own: the sheet's special rules write them.
_HIDDEN_REFERENCES = {
    "意见建议": (("visitor_id", "来访登记"), ("visit_id", "代表走访")),
    "监督活动": (("project_id", "重点项目"), ("object_id", "监督对象")),
    "监督安排": (("project_id", "重点项目"), ("object_id", "监督对象")),
    "归属": (("group_id", "代表小组"), ("station_id", "联络站")),
    "年度计划": (("carried_from_id", "年度计划"),),
    "活动经费": (("activity_id", "履职活动"),),
}
# Sheets without a date of their own that go with the sessions of a year.
_OF_SESSION = ("接待值班", "来访登记")
_OF_PERSON = ("任职", "归属", "暂停执行职务", "请假", "值班意愿")
# Sheets of what belongs to a record and goes with its row: the attribute that names it, and its sheet.
_PARTS = {
    **dict.fromkeys(_OF_PERSON, ("representative_id", "代表")),
    **dict.fromkeys(("项目进展", "项目节点", "免监督"), ("project_id", "重点项目")),
    "对象节点": ("object_id", "监督对象"),
    "评议得分": ("activity_id", "监督活动"),
    **dict.fromkeys(("会议材料", "预算收支", "审查意见"), ("meeting_id", "预算会议")),
}
_WITH_EVENTS = ("意见建议", "代表建议")
# The summary of a year ends with the plan of the next.
_ALSO_NEXT = "年度计划"


class Shelf:
    """The rows of all sheets that an export takes, and the words by which they name each other."""

    def __init__(self, ledger: Ledger, year: int | None = None) -> None:
        """Fetch what an export takes.

        Args:
            ledger: the store at one moment.
            year: only this year's dated records and what they refer to; None for everything.
        """
        self._year = year
        self._stored: dict[str, dict[UUID, Any]] = {}
        for sheet in SHEETS:
            if sheet.name != "设置":
                self._stored[sheet.name] = {getattr(row, "id"): row for row in ledger.all(sheet.record)}  # noqa: B009
        self.settings = ledger.settings()
        self._members = self._fetch_members(ledger)
        self._former: dict[UUID, list[FormerName]] = defaultdict(list)
        for name in ledger.all(FormerName):
            self._former[name.department_id].append(name)
        self._chosen = {name: self._first_choice(name) for name in self._stored}
        self._add_referred()
        for name, (owner, sheet) in _PARTS.items():
            rows = self._alive(name).items()
            self._chosen[name] = {k for k, row in rows if getattr(row, owner) in self._chosen[sheet]}
        self._add_referred()
        self._names = self._person_names()
        self._seats: dict[UUID, list[Seat]] = defaultdict(list)
        for seat in self._stored["任职"].values():
            self._seats[seat.representative_id].append(seat)
        self._flat = {person: seats.flatten(held) for person, held in self._seats.items()}
        self._today = ledger.today
        self._memberships: dict[UUID, list[Membership]] = defaultdict(list)
        for membership in self._stored["归属"].values():
            self._memberships[membership.representative_id].append(membership)

    def rows(self, sheet: Sheet) -> list[Any]:
        """Return the records of a sheet that are exported, in the order in which import makes them again."""
        chosen = self._chosen[sheet.name]
        rows = [row for key, row in self._stored[sheet.name].items() if key in chosen]
        if sheet.name == "接待值班":
            places = {key: place for place, key in enumerate(self._stored["接待场次"])}
            rows.sort(key=lambda duty: (places[duty.session_id], duty.rank))
        elif sheet.name == "任职":
            rows = [seat for seat in rows if not self._flat[seat.representative_id].whole]
            rows.sort(key=lambda seat: (seat.representative_id, seat.rank))
        elif sheet.name == "归属":
            rows = [m for m in rows if not belonging.is_flat(self._memberships[m.representative_id])]
            rows.sort(key=lambda m: (m.representative_id, m.kind, m.since or date.min))
        elif sheet.name == "意见建议":
            _by_rank(rows)
        elif sheet.name == "办理记录":
            rows = self._in_order_of_owners(rows)
        elif sheet.name in _PARTS and sheet.name not in _OF_PERSON:
            self._by_owner(sheet.name, rows)
        elif "rank" in sheet.record.__table__.columns:
            rows.sort(key=lambda row: row.rank)
        return rows

    def _by_owner(self, name: str, rows: list[Any]) -> None:
        """Put parts into the order of what they belong to, then of their places there, or of their days."""
        owner, sheet = _PARTS[name]
        places = {key: place for place, key in enumerate(self._stored[sheet])}
        accounts, sides = list(BudgetAccount), list(BudgetSide)

        def place(row: Any) -> tuple[Any, ...]:
            within = (
                (accounts.index(row.account), sides.index(row.side)) if isinstance(row, BudgetLine) else ()
            )
            own = next(getattr(row, each) for each in ("rank", "day", "quarter") if hasattr(row, each))
            return (places[getattr(row, owner)], *within, own)

        rows.sort(key=place)

    def _in_order_of_owners(self, events: list[HandlingEvent]) -> list[HandlingEvent]:
        """Return the events of the matters and suggestions that are exported, in the order of those."""
        owners = [row.id for name in _WITH_EVENTS for row in self.rows(BY_NAME[name])]
        places = {key: place for place, key in enumerate(owners)}
        kept = [event for event in events if event.owner_id in places]
        return sorted(kept, key=lambda event: (places[event.owner_id], event.sequence))

    def cell(self, sheet: Sheet, column: Column, row: Any) -> Any:
        """Return what a column says of a record, as its kind's `show` takes it."""
        if column.members:
            assert column.refers is not None
            keys = self._members[column.members][row.id]
            if column.refers is Refers.PROJECT:
                projects = [self._stored["重点项目"][key] for key in keys]
                return [f"{project.year}：{project.name}" for project in projects]
            return [self._name(column.refers, key) for key in keys]
        if column.refers and column.attr:
            key = getattr(row, column.attr)
            return None if key is None else self._name(column.refers, key)
        if column.attr:
            return getattr(row, column.attr)
        return self._special(sheet, column, row)

    def confidential(self) -> int:
        """Return how many exported visitors and matters are confidential."""
        rows = (row for name in ("来访登记", "意见建议") for row in self.rows(BY_NAME[name]))
        return sum(row.confidential for row in rows)

    def find(self, sheet: str, key: UUID) -> Any:
        """Return a stored record by its key."""
        return self._stored[sheet][key]

    def _special(self, sheet: Sheet, column: Column, row: Any) -> Any:
        if sheet.name == "代表" and column.title in belonging.COLUMNS:
            return self._belonging(row.id, belonging.COLUMNS[column.title])
        if sheet.name == "代表":
            flat = self._flat.get(row.id) or seats.flatten(())
            return (
                list(flat.identities) if column.title == "身份" else flat.shared[seats.SHARED[column.title]]
            )
        if isinstance(row, HandlingEvent):
            kind = EventOf.OPINION if row.opinion_id is not None else EventOf.SUGGESTION
            return kind if column.title == "类别" else self._stored[kind.value][row.owner_id].number
        if column.title == "年度":
            # A part of a project: the project's year.
            return self._stored["重点项目"][row.project_id].year
        if column.title == "停用":
            return not row.active
        if column.title == "曾用名":
            former = sorted(self._former[row.id], key=lambda name: (name.until, name.name))
            return "\n".join(f"{name.name}（至 {name.until.isoformat()}）" for name in former) or None
        return self._referred(sheet, row)

    def _referred(self, sheet: Sheet, row: Any) -> str | None:
        """Return the words for what a row refers to by the sheet's own rules."""
        for attribute, target in _HIDDEN_REFERENCES[sheet.name]:
            if (key := getattr(row, attribute)) is not None:
                found = self._stored[target][key]
                return _words_for(found)
        if isinstance(row, Opinion):
            return row.source_ref
        return row.object_name if isinstance(row, SupervisionActivity | SupervisionPlan) else None

    def _belonging(self, person: UUID, kind: MembershipKind) -> str | bool | None:
        """Return what a person belongs to at present: the name of group or station, whether to the leadership."""
        now = belonging.current(self._memberships[person], kind, self._today)
        if kind is MembershipKind.LEADERSHIP:
            return now is not None
        key = getattr(now, belonging.TARGETS[kind], None)
        return None if key is None else self._stored[kind.value][key].name

    def _name(self, refers: Refers, key: UUID) -> str:
        if refers is Refers.PERSON:
            return self._person(key)
        found = self._stored[refers.value][key]
        return str(getattr(found, BY_NAME[refers.value].find_by))

    def _person(self, key: UUID) -> str:
        return self._names[key]

    def _person_names(self) -> dict[UUID, str]:
        """Return how a person is named: by 姓名 where that is one person's, else by 编号."""
        chosen = self._chosen["代表"]
        people: list[Representative] = [row for key, row in self._stored["代表"].items() if key in chosen]
        numbers = {person.number for person in people}
        count: dict[str, int] = defaultdict(int)
        for person in people:
            count[person.name] += 1
        return {
            person.id: person.number
            if count[person.name] > 1 or person.name in numbers or _SEPARATOR.search(person.name)
            else person.name
            for person in people
        }

    def _fetch_members(self, ledger: Ledger) -> dict[Members, dict[UUID, list[UUID]]]:
        found: dict[Members, dict[UUID, list[UUID]]] = {}
        for sheet in SHEETS:
            for members in (column.members for column in sheet.columns if column.members):
                found[members] = defaultdict(list)
                parts: Sequence[Any] = ledger.all(members.part)
                for part in sorted(parts, key=lambda part: part.rank):
                    if members.attendance not in (None, getattr(part, "attendance", None)):
                        continue
                    found[members][getattr(part, members.owner)].append(getattr(part, members.key))
        return found

    def _first_choice(self, name: str) -> set[UUID]:
        """Return the keys of the rows that are exported for their own sake."""
        rows = self._alive(name)
        if name in _PARTS:
            return set()
        if name == "接待值班":
            sessions = self._first_choice("接待场次")
            return {key for key, row in rows.items() if row.session_id in sessions}
        if self._year is None:
            return set(rows)
        if name in _OF_SESSION:
            sessions = self._first_choice("接待场次")
            return {key for key, row in rows.items() if row.session_id in sessions}
        attribute = BY_NAME[name].year_of
        years = {self._year, self._year + 1} if name == _ALSO_NEXT else {self._year}
        return {key for key, row in rows.items() if not attribute or _in(getattr(row, attribute), years)}

    def _alive(self, name: str) -> dict[UUID, Any]:
        """Return the records of a sheet that do not lie in the recycle bin."""
        return {k: r for k, r in self._stored[name].items() if getattr(r, "deleted_at", None) is None}

    def _add_referred(self) -> None:
        """Take what the chosen rows refer to: also from another year, or from the recycle bin."""
        fresh = {name: set(keys) for name, keys in self._chosen.items()}
        while any(fresh.values()):
            further: dict[str, set[UUID]] = defaultdict(set)
            for name, keys in fresh.items():
                for key in keys:
                    for target, referred in self._references(BY_NAME[name], self._stored[name][key]):
                        if referred not in self._chosen[target]:
                            further[target].add(referred)
            for name, keys in further.items():
                self._chosen[name] |= keys
            fresh = further

    def _references(self, sheet: Sheet, row: Any) -> Iterable[tuple[str, UUID]]:
        for column in sheet.columns:
            if column.refers is None:
                continue
            if column.members:
                yield from ((column.refers.value, key) for key in self._members[column.members][row.id])
            elif column.attr and (key := getattr(row, column.attr)) is not None:
                yield column.refers.value, key
        for attribute, target in _HIDDEN_REFERENCES.get(sheet.name, ()):
            if (key := getattr(row, attribute)) is not None:
                yield target, key


def _words_for(found: Any) -> str:
    if isinstance(found, PlanItem):
        return f"{found.year}：{found.title}"
    if isinstance(found, DutyActivity):
        return f"{found.day.isoformat()} {found.kind.value} {found.name}"
    return found.number if hasattr(found, "number") else found.name


def _in(own: date | int | None, years: set[int]) -> bool:
    # A suggestion that is not assigned yet has no date: it belongs to the present, whichever year is asked for.
    return own is None or (own.year if isinstance(own, date) else own) in years


def _by_rank(rows: list[Any]) -> None:
    """Put the matters of one visitor into the order of their ranks, in the places that they hold together."""
    places: dict[UUID, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.visitor_id is not None:
            places[row.visitor_id].append(place)
    for held in places.values():
        for place, row in zip(held, sorted((rows[p] for p in held), key=lambda row: row.rank), strict=True):
            rows[place] = row
