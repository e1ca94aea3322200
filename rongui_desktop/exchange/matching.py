"""Finds for every row the stored record it means, and for every name in it the record it refers to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, cast
from uuid import UUID

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.office import Category, Community, Department, SpecialDay
from rongui_desktop.exchange.catalogue import BY_NAME, SHEETS
from rongui_desktop.exchange.cells import half_width, nearest
from rongui_desktop.exchange.columns import Column, Refers, Sheet
from rongui_desktop.exchange.entries import Entry, Faults
from rongui_desktop.services.transfer import Ledger

# Lists of the station: a name that lies in the recycle bin comes back when the workbook names it.
COMES_BACK = (Department, Community, Category, SpecialDay)
_SUGGESTIONS = 200
_OF_YEAR = re.compile(r"(?P<year>[0-9]{4})年?\s*[：:](?P<title>.+)", re.DOTALL)
# Characters of a text that a message repeats.
_SHOWN = 60


def key_of(entry: Entry) -> tuple[Any, ...] | None:
    """Return the values that tell a row from another, or None when one of them is not understood."""
    found: list[Any] = []
    for title in entry.sheet.key:
        column = entry.sheet.by_title[title]
        if title in entry.bad or column.attr is None or (column.refers and column.attr not in entry.wanted):
            return None
        found.append(entry.wanted.setdefault(column.attr, column.empty))
    return tuple(found)


def _tokens(column: Column, cell: Any) -> list[Any]:
    """Return what a cell names, each as the first part of its key: a list names several."""
    tokens = cast("list[Any]", cell) if isinstance(cell, list) else [cell]
    if column.refers is Refers.PROJECT and column.members:
        return [told[1] for told in map(titled_year, tokens) if told]
    return tokens


def titled_year(token: str | None) -> tuple[int, str] | None:
    """Return what `2019：顺通大桥` names: a year and a title; None when it is not written so."""
    match = _OF_YEAR.fullmatch(token or "")
    return (int(match["year"]), match["title"].strip()) if match else None


def _refers_in_key(sheet: Sheet) -> bool:
    return any(sheet.by_title[title].refers for title in sheet.key)


class World:
    """The workbook's rows and the store's records together, as they will be after the import."""

    def __init__(self, ledger: Ledger, entries: dict[str, list[Entry]], faults: Faults) -> None:
        """Take the understood rows; `match` and `resolve` do the work."""
        self.ledger = ledger
        self.entries = entries
        self.faults = faults
        # Every record of a sheet by its key, from the workbook or the store.
        self.known: dict[str, dict[tuple[Any, ...], Entry]] = defaultdict(dict)
        self.by_id: dict[UUID, Entry] = {}
        # All stored rows that were fetched for a sheet; their ranks are counted on.
        self.fetched: dict[str, list[Base]] = defaultdict(list)
        self._binned: dict[str, set[Any]] = defaultdict(set)
        self._people: dict[str, list[Entry]] = defaultdict(list)
        self._suggested = 0
        # The matters and suggestions that the sheet 办理记录 speaks of, by key.
        self.handled: dict[UUID, Entry] = {}

    def of(self, name: str) -> list[Entry]:
        """Return the rows of a sheet."""
        return self.entries.get(name, [])

    def match(self) -> None:
        """Find the stored record of every row, sheet by sheet; rows told apart by people or sessions come last."""
        plain = [sheet for sheet in SHEETS if not _refers_in_key(sheet)]
        for sheet in plain:
            self._match(sheet)
        self._load_people()
        for sheet in plain:
            self._resolve(sheet)
        for sheet in SHEETS:
            if sheet not in plain:
                self._resolve(sheet)
                self._match(sheet)

    def _match(self, sheet: Sheet) -> None:
        entries = [(entry, key) for entry in self.of(sheet.name) if (key := key_of(entry)) is not None]
        if sheet.name == "设置" or not entries:
            return
        attributes = [str(sheet.by_title[title].attr) for title in sheet.key]
        rows = self.ledger.find(
            sheet.record, sheet.find_by, [entry.wanted[sheet.find_by] for entry, _ in entries]
        )
        stored = {tuple(getattr(row, a) for a in attributes): row for row in rows}
        self.fetched[sheet.name] = list(rows)
        known = self.known[sheet.name]
        for entry, key in entries:
            if first := known.get(key):
                title = sheet.key[0] if len(sheet.key) == 1 else "、".join(sheet.key)
                self.faults.error(
                    entry, sheet.key[0], f"与第 {first.row} 行重复（{title}相同）；请只保留一行"
                )
                continue
            known[key] = entry
            entry.keyed = True
            if (row := stored.get(key)) is not None:
                self._bind(entry, row)
            self.by_id[entry.id] = entry

    def _bind(self, entry: Entry, row: Base) -> None:
        entry.stored, entry.id = row, getattr(row, "id")  # noqa: B009 - settings have none
        if getattr(row, "deleted_at", None) is None:
            return
        if isinstance(row, COMES_BACK):
            entry.wanted["deleted_at"] = None
            return
        message = "这条记录在回收站里；请先在程序里恢复它，或改用新的编号"
        self.faults.error(entry, entry.sheet.key[0], message)

    def _load_people(self) -> None:
        sheet = BY_NAME["代表"]
        known = self.known[sheet.name]
        for row in self.ledger.all(sheet.record):
            self._remember(sheet, row)
        for entry in known.values():
            self._people[str(entry.value("name"))].append(entry)

    def _remember(self, sheet: Sheet, row: Base) -> Entry | None:
        """Take a stored record that the workbook has no row for into what is known."""
        key = tuple(getattr(row, str(sheet.by_title[title].attr)) for title in sheet.key)
        if getattr(row, "deleted_at", None) is not None:
            self._binned[sheet.name].add(key[0])
            return None
        if key in self.known[sheet.name]:
            return self.known[sheet.name][key]
        entry = Entry(sheet, 0, {}, {}, set(), stored=row, id=getattr(row, "id"), keyed=True)  # noqa: B009
        self.known[sheet.name][key] = entry
        self.by_id[entry.id] = entry
        return entry

    def load(self, name: str, tokens: Iterable[Any]) -> None:
        """Fetch the stored records that are named by the first part of their key and have no row."""
        sheet = BY_NAME[name]
        present = {key[0] for key in self.known[name]}
        missing = [token for token in dict.fromkeys(tokens) if token is not None and token not in present]
        if sheet.key[0] == "项目名称":
            # A project of the same name may stand there for another year.
            missing = [token for token in dict.fromkeys(tokens) if token is not None]
        if missing:
            for row in self.ledger.find(sheet.record, sheet.find_by, missing):
                self._remember(sheet, row)

    def _resolve(self, sheet: Sheet) -> None:
        columns = [column for column in sheet.columns if column.refers]
        for column in columns:
            if column.refers is not Refers.PERSON and column.refers is not None:
                cells = (entry.values.get(column.title) for entry in self.of(sheet.name))
                self.load(column.refers.value, (token for cell in cells for token in _tokens(column, cell)))
        for entry in self.of(sheet.name):
            for column in columns:
                if column.title in entry.values:
                    self._fill(entry, column)

    def _fill(self, entry: Entry, column: Column) -> None:
        value = entry.values[column.title]
        if column.members:
            entry.members[column.members] = self._listed(entry, column, value or [])
            return
        holder, place = (entry.wanted, column.attr) if column.attr else (entry.named, column.title)
        if value is None:
            holder[place] = None
        elif (target := self._target(entry, column, value)) is not None:
            holder[place] = target.id

    def _listed(self, entry: Entry, column: Column, names: list[str]) -> list[UUID]:
        found: dict[UUID, str] = {}
        for name in names:
            target = self._target(entry, column, name)
            if target is None:
                continue
            if target.id in found:
                self.faults.warn(entry, column.title, f"“{name}”出现了两次，只算一次")
            found.setdefault(target.id, name)
        return list(found)

    def _target(self, entry: Entry, column: Column, token: str) -> Entry | None:
        if column.refers is Refers.PERSON:
            return self.person(entry, column.title, token)
        assert column.refers is not None
        if column.refers is Refers.PROJECT:
            return self._project(entry, column, token)
        return self.named(entry, column.title, column.refers.value, (token,), token)

    def _project(self, entry: Entry, column: Column, token: str) -> Entry | None:
        """Return a project, whose year stands in a column of its own or, in a list, before its name."""
        told = titled_year(token) if column.members else (entry.values.get("年度"), token)
        if told is None:
            message = "应写成“年度：项目名称”，例如“2019：顺通大桥项目”，多个每行一个"
            self.faults.error(entry, column.title, message)
            return None
        year, name = told
        if year is None:
            return None
        return self.named(entry, column.title, "重点项目", (name, year), name, f"{year} 年的重点项目")

    def named(
        self, entry: Entry, title: str, sheet: str, key: tuple[Any, ...], token: str, what: str = ""
    ) -> Entry | None:
        """Return the record of a sheet with that key; an error for the cell when there is none."""
        if (target := self.known[sheet].get(key)) is not None:
            return target
        if sheet in self.faults.unsound:
            return None
        if token in self._binned[sheet]:
            self.faults.error(entry, title, f"“{token}”在回收站里；请先在程序里恢复它")
            return None
        others = list(self.known[sheet])
        if years := sorted(str(known[1]) for known in others if len(known) > 1 and known[0] == key[0]):
            near = f"（它列在 {'、'.join(years)} 年）"
        else:
            near = self._near(token, [str(known[0]) for known in others if known[1:] == key[1:]])
        token = token if len(token) <= _SHOWN else f"{token[:_SHOWN]}…"
        self.faults.error(
            entry, title, f"{what or f'“{sheet}”'}里没有“{token}”{near}；请改正，或在“{sheet}”里补上"
        )
        return None

    def person(self, entry: Entry, title: str, token: str) -> Entry | None:
        """Return the person named by 姓名 or 编号; an error with the candidates when that is not one person."""
        known = self.known["代表"]
        if (target := known.get((token,)) or known.get((half_width(token),))) is not None:
            return target
        same = self._people.get(token, [])
        if len(same) == 1:
            return same[0]
        if same:
            listed = "、".join(f"{token}（{each.value('number')}）" for each in same)
            self.faults.error(entry, title, f"“{token}”有 {len(same)} 位同名：{listed}；请改填编号")
        elif token in self._binned["代表"]:
            self.faults.error(entry, title, f"代表“{token}”在回收站里；请先在程序里恢复")
        elif "代表" not in self.faults.unsound:
            self.faults.error(entry, title, f"“代表”里没有“{token}”{self._candidates(token)}")
        return None

    def _candidates(self, token: str) -> str:
        from difflib import get_close_matches

        self._suggested += 1
        names = (
            get_close_matches(token, list(self._people), n=4, cutoff=0.5)
            if self._suggested < _SUGGESTIONS
            else []
        )
        people = [f"{name}（{each.value('number')}）" for name in names for each in self._people[name]]
        if not people:
            return "；请改正姓名，或先在“代表”里补上"
        return f"；相近的有：{'、'.join(people)}；请改正，或先在“代表”里补上"

    def _near(self, token: str, words: list[str]) -> str:
        self._suggested += 1
        return nearest(token, words) if self._suggested < _SUGGESTIONS else ""
