"""The duty roster (接待值班表): who receives on which evening, as the wall and the deputies need it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rongui_desktop.domain.roster_terms import DutyKind
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.roster_paper import DutyRosterFacts, RosterLine
from rongui_desktop.services.wording import date_text, listed, time_span, weekday

_DATE: Final = Column("日期", 15, "center")
_TIME: Final = Column("时间", 12, "center")
_PLACE: Final = Column("地点", 22)
_WIDTHS: Final = {DutyKind.DEPUTY: 30, DutyKind.PARTY: 14, DutyKind.CPPCC: 14}
_NOTE: Final = Column("备注", 18)


def document(library: Library, facts: DutyRosterFacts, created: datetime) -> bytes:
    """Write the roster of a period. A place and times that are always the same stand above the table once."""
    whole = Gongwen(library.find(BASE), _title(facts), created)
    kinds = [kind for kind in DutyKind if any(line.people[kind] for line in facts.lines)] or [DutyKind.DEPUTY]
    whole.turn(landscape=not facts.place)
    whole.title("夜间接待值班表")
    whole.note(f"值班期间：{date_text(facts.first)}至{date_text(facts.last)}")
    when = [weekday(facts.lines[0].day)] if _one_weekday(facts) else []
    when += [time_span(*facts.times)] if facts.times else []
    if when:
        whole.note(f"接待时间：{' '.join(when)}")
    if facts.place:
        whole.note(f"接待地点：{facts.place}")
    whole.gap()
    columns = [_DATE]
    columns += [] if facts.times else [_TIME]
    columns += [] if facts.place else [_PLACE]
    columns += [Column(kind.value, _WIDTHS[kind], "center") for kind in kinds]
    whole.table([*columns, _NOTE], _rows(facts, kinds))
    whole.note(f"共{facts.sessions}场，{facts.people}人值班。因故不能到场的，请提前告知，以便安排替班。")
    whole.gap()
    whole.signature(facts.committee, created.date())
    return whole.to_bytes()


def _title(facts: DutyRosterFacts) -> str:
    return f"夜间接待值班表 {facts.first:%Y-%m-%d}至{facts.last:%Y-%m-%d}"


def _rows(facts: DutyRosterFacts, kinds: list[DutyKind]) -> Iterator[list[str]]:
    one_weekday, one_year = _one_weekday(facts), facts.first.year == facts.last.year
    for line in facts.lines:
        day = f"{line.day.month}月{line.day.day}日"
        day = day if one_year else f"{line.day.year}年\n{day}"
        row = [day if one_weekday else f"{day}\n{weekday(line.day)}"]
        if not facts.times:
            row.append(time_span(line.starts_at, line.ends_at))
        if not facts.place:
            row.append(line.place)
        yield [*row, *(_names(line, kind) for kind in kinds), line.note]


def _one_weekday(facts: DutyRosterFacts) -> bool:
    return len({line.day.weekday() for line in facts.lines}) == 1


def _names(line: RosterLine, kind: DutyKind) -> str:
    return listed(line.people[kind])
