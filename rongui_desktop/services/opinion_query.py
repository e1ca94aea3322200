"""The question behind the list of matters: which ones, in which order, how many in each state.

Every statement is shaped so that SQLite answers it from an index alone; measured with 100,000 matters (benchmarks).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    String,
    case,
    cast,
    exists,
    extract,
    func,
    select,
    true,
    union,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql.visitors import replacement_traverse

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import EntryState, Source
from rongui_desktop.domain.opinions import Opinion, OpinionFollower
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.services.handling_then import standings_then
from rongui_desktop.services.list_queries import (
    by_number,
    digits_of,
    in_year,
    keys_of,
    match_rows,
    matching,
    named_visitors,
    ordered,
    year_range,
)
from rongui_desktop.services.listing import Keys, ListQuery
from rongui_desktop.services.office import names_of_department
from rongui_desktop.services.opinion_state import (
    PARTS_OF_OPEN,
    OpinionState,
    closes_later,
    condition,
    is_entry,
    parts_of_open,
    raised,
    states_of,
)
from rongui_desktop.storage.search_index import SearchDocument

_SORTS: dict[str, Any] = {
    "number": by_number(Opinion.number),
    "raised_on": Opinion.raised_on,
    "category": Opinion.category,
    "content": Opinion.content,
    # Joined from outside: a matter that no visitor brought has none, and stands last.
    "visitor": func.coalesce(Visitor.name_pinyin, None),
    "department": Opinion.department,
    "due_on": Opinion.due_on,
}
# Counted one by one, in this order; all but the parts of the open ones are apart from each other.
_COUNTED = (
    OpinionState.OPEN,
    *PARTS_OF_OPEN,
    OpinionState.INCOMPLETE,
    OpinionState.WITHDRAWN,
    OpinionState.AHEAD,
)
# Told by the entry itself, whatever its events say.
_APART = (OpinionState.INCOMPLETE, OpinionState.WITHDRAWN, OpinionState.AHEAD)
_NOT_CLOSED = (OpinionState.OPEN, OpinionState.INCOMPLETE, OpinionState.WITHDRAWN, OpinionState.AHEAD)


@dataclass(frozen=True, slots=True)
class OpinionFilter:
    """Which matters are listed, beside year and text.

    Attributes:
        state: only matters in this state today.
        source: only matters from this source.
        category: only matters of this category.
        month: only matters raised in this month (1 to 12).
        department: only matters of this 主责部门, under its former names too.
        community: only matters of visitors or visits from this community.
        deputy: only matters that this deputy received, brought from a visit, or follows.
        first: only matters raised on this day or later.
        last: only matters raised on this day or earlier.
        carried: matters of earlier years that are still open are listed too.
    """

    state: OpinionState | None = None
    source: Source | None = None
    category: str = ""
    month: int = 0
    department: str = ""
    community: str = ""
    deputy: UUID | None = None
    first: date | None = None
    last: date | None = None
    carried: bool = False


def _narrowed(session: Session, chosen: OpinionFilter) -> list[ColumnElement[bool]]:
    """Return the conditions of a department, a community and a deputy: of those that are chosen.

    SQLite finds the few visitors and visits first and each of their matters by its index, as long as nothing else in
    the statement has an index to offer (`_unindexed`).
    """
    found: list[ColumnElement[bool]] = []
    if chosen.department:
        of_department = Opinion.department.in_(names_of_department(session, chosen.department))
        few = chosen.community or chosen.deputy is not None
        found.append(_unindexed(of_department) if few else of_department)
    if chosen.community:
        found.append(_from(Visitor.community == chosen.community, Visit.community == chosen.community))
    if chosen.deputy is not None:
        follower = OpinionFollower.representative_id == chosen.deputy
        found.append(
            _from(Visitor.representative_id == chosen.deputy, Visit.representative_id == chosen.deputy)
            | Opinion.id.in_(select(OpinionFollower.opinion_id).where(follower))
        )
    return found


def _from(visitors: ColumnElement[bool], visits: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a matter came from these visitors, or from these visits."""
    of_visitors = Opinion.visitor_id.in_(select(Visitor.id).where(visitors))
    return of_visitors | Opinion.visit_id.in_(select(Visit.id).where(visits))


def _unindexed(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the same condition so that SQLite looks for no index of its columns."""

    def computed(element: Any, **_options: Any) -> Any:
        column: Any = element
        return func.coalesce(column, None) if isinstance(element, Column) else None

    return replacement_traverse(condition, {}, computed)


class OpinionQuestion:
    """One question to the store: a filter, a query, a day, in one session."""

    def __init__(self, session: Session, chosen: OpinionFilter, query: ListQuery, today: date) -> None:
        """Look up what shapes the statements."""
        self._session = session
        self._filter = chosen
        self._query = query
        self._today = today
        self._later = closes_later(session, today)
        # What lies ahead of the day can have changed the columns of a few; they are where their events put them.
        self._then = {key: states_of(stands) for key, stands in standings_then(session, today).items()}
        ahead = exists().where(Opinion.deleted_at.is_(None), Opinion.raised_on > today)
        self._ahead = bool(session.scalar(select(ahead.where(in_year(Opinion.raised_on, query.year)))))
        self._found: Any = None
        # Whether the index of words gives the answer by itself: no visitor and no exact number is meant.
        self._words_alone = False
        self._narrowed = _narrowed(session, chosen)
        if query.text:
            self._look_up(query.text)

    def _look_up(self, words: str) -> None:
        """Find the matters of a text: by number, by their own words or by the visitor's name."""
        self._found = select(Opinion.id).where(Opinion.number == words)
        if self._session.scalar(self._found) is not None:
            return
        self._found = self._by_words()
        visitors = named_visitors(words)
        self._words_alone = True
        if self._session.scalar(visitors.limit(1)) is not None:
            self._words_alone = False
            # Who brought a confidential matter is not told by finding it under the name.
            theirs = select(Opinion.id).where(Opinion.visitor_id.in_(visitors), ~Opinion.confidential)
            self._found = union(self._found, theirs)

    def _by_words(self) -> Select[Any]:
        # The index of words knows the year too: matters of other years need not be touched.
        return matching(self._query.text, "opinion", None if self._filter.carried else self._query.year)

    def _newest_by_words(self) -> Keys:
        # Two walks along the index of a table's records; the row number must be no plain column for it.
        found = match_rows(self._query.text, "opinion", self._query.year)
        listed = (
            select(SearchDocument.record_id)
            .where(SearchDocument.record_type == "opinion", (SearchDocument.seq + 0).in_(found))
            .order_by(SearchDocument.day.desc(), SearchDocument.record_id.desc())
        )
        parts = (
            listed.where(SearchDocument.day <= self._today),
            listed.where(SearchDocument.day > self._today),
        )
        return Keys("".join(keys_of(self._session, part).digits for part in parts))

    def answer(self) -> tuple[Keys, dict[OpinionState, int] | None]:
        """Return the keys in the order that is asked for, and the counts.

        If no order is asked for, the newest come first and what lies ahead comes last.
        What is narrowed down further than to a year is answered without counts: None. They are asked for apart.
        """
        plain = self._filter == OpinionFilter() and not self._query.sort
        if plain and self._words_alone:
            return self._newest_by_words(), None
        if self._filter.state is not None:
            return keys_of(self._session, self._in_order(self._select(self._filter.state, Opinion.id))), None
        if self._query.text or self._filter != OpinionFilter():
            return keys_of(self._session, self._in_order(self._select(None, Opinion.id))), None
        if self._query.sort:
            keys = keys_of(self._session, self._in_order(self._select(None, Opinion.id)))
        else:
            keys = self._newest_first()
        return keys, self.counts() if self._then else self._by_index(len(keys))

    def _newest_first(self) -> Keys:
        # Two walks along one index; a condition in the order would sort everything.
        until_today = self._select(None, Opinion.id).where(Opinion.raised_on <= self._today)
        ahead = self._select(None, Opinion.id).where(Opinion.raised_on > self._today)
        parts = (keys_of(self._session, self._in_order(part)) for part in (until_today, ahead))
        return Keys("".join(keys.digits for keys in parts))

    def counts(self) -> dict[OpinionState, int]:
        """Return how many matters are in each state, whichever state is chosen."""
        if self._query.text or self._narrowed or self._then:
            return self._at_once()[1]
        return self._by_index(self._session.scalar(self._select(None, func.count())) or 0)

    def _in_order(self, statement: Select[Any]) -> Select[Any]:
        sorts = _SORTS | {"state": self._urgency()} if self._query.sort == "state" else _SORTS
        if self._query.sort == "visitor" and self._narrowed:
            # Beside a join SQLite would look for the few visitors and visits twice.
            name = select(Visitor.name_pinyin).where(Visitor.id == Opinion.visitor_id)
            sorts = _SORTS | {"visitor": name.correlate(Opinion).scalar_subquery()}
        elif self._query.sort == "visitor":
            statement = statement.outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
        default: list[Any] = [Opinion.raised_on.desc()]
        if self._query.text and self._ahead:
            default.insert(0, Opinion.raised_on > self._today)
        return ordered(statement, self._query, sorts, default, Opinion.id.desc())

    def _at_once(self) -> tuple[Keys, dict[OpinionState, int]]:
        """Return keys and counts in one pass, so that what narrows them down is looked up once."""
        flags = [self._within(state).label(f"flag_{place}") for place, state in enumerate(_COUNTED)]
        listed = self._in_order(self._select(None, Opinion.id, *flags)).subquery()
        totals = [func.total(listed.c[flag.name]) for flag in flags]
        row: tuple[Any, ...] = tuple(self._session.execute(select(digits_of(listed.c.id), *totals)).one())
        keys = Keys(row[0] or "")
        return keys, _with_closed(len(keys), [int(number) for number in row[1:]])

    def _by_index(self, total: int) -> dict[OpinionState, int]:
        """Return the counts, each state from the index that holds it."""
        valid = is_entry(EntryState.VALID)
        of_open = (func.total(part) for part in parts_of_open(self._today))
        # SQLite takes the indexes of open matters and of closing days only when the day of raising is no plain column.
        waiting = self._select(None, func.count(), *of_open)
        waiting = waiting.where(valid, func.coalesce(Opinion.raised_on, None) <= self._today)
        parts = [waiting.where(Opinion.closed_on.is_(None))]
        if self._later:
            parts.append(waiting.where(Opinion.closed_on > self._today))
        rows: list[tuple[Any, ...]] = [tuple(self._session.execute(part).one()) for part in parts]
        others = self._select(None, Opinion.state, func.count()).where(~valid).group_by(Opinion.state)
        by_entry: dict[Any, int] = dict(tuple(row) for row in self._session.execute(others).all())
        ahead = self._session.scalar(self._select(OpinionState.AHEAD, func.count())) or 0
        numbers = [
            *(sum(int(number) for number in column) for column in zip(*rows, strict=True)),
            by_entry.get(EntryState.INCOMPLETE, 0),
            by_entry.get(EntryState.WITHDRAWN, 0),
            ahead,
        ]
        return _with_closed(total, numbers)

    def _within(self, state: OpinionState | None) -> ColumnElement[bool]:
        first, last = year_range(self._query.year) if self._query.year is not None else (None, None)
        here: ColumnElement[bool] = true()
        if self._filter.carried and first is not None:
            here = (Opinion.raised_on >= first) | self._condition(OpinionState.OPEN)
            first = None
        if state is not None:
            here = here & self._condition(state)
        if self._filter.first is not None:
            here = here & (Opinion.raised_on >= self._filter.first)
        if self._filter.last is not None:
            here = here & (Opinion.raised_on <= self._filter.last)
        return raised(state, first, last, self._today) & here

    def _condition(self, state: OpinionState) -> ColumnElement[bool]:
        by_columns = condition(state, self._today, later=self._later)
        if not self._then or state in _APART:
            return by_columns
        there = [key for key, states in self._then.items() if state in states]
        by_events = is_entry(EntryState.VALID) & Opinion.id.in_(there)
        return (by_columns & Opinion.id.not_in(list(self._then))) | by_events

    def _select(self, state: OpinionState | None, *columns: Any) -> Select[Any]:
        """Return the statement of these columns over the matters in a state (None: in any)."""
        statement: Any = select(*columns)
        within = _unindexed(self._within(state)) if self._narrowed else self._within(state)
        statement = statement.select_from(Opinion).where(
            Opinion.deleted_at.is_(None), within, *self._narrowed
        )
        if self._filter.source is not None:
            statement = statement.where(Opinion.source == self._filter.source)
        if self._filter.category:
            statement = statement.where(Opinion.category == self._filter.category)
        if self._filter.month:
            statement = statement.where(extract("month", Opinion.raised_on) == self._filter.month)
        if self._found is None:
            return statement
        # One walk along the index of the list, in its order: the key must be no plain column, or SQLite looks up each
        # matter that was found and sorts them afterwards.
        return statement.where(func.coalesce(Opinion.id, None).in_(self._found))

    def _urgency(self) -> Any:
        """Open matters by due date, then those that are closed, then those that do not count."""
        return case(
            (Opinion.raised_on > self._today, "3"),
            (
                self._condition(OpinionState.OPEN),
                "1" + func.coalesce(cast(Opinion.due_on, String), "9"),
            ),
            (self._condition(OpinionState.CLOSED), "2"),
            else_="3",
        )


def _with_closed(total: int, numbers: list[int]) -> dict[OpinionState, int]:
    """Return the counts by state. Closed ones are the many: they are what the others leave of the total."""
    counts = dict[OpinionState, int](zip(_COUNTED, numbers, strict=True))
    counts[OpinionState.CLOSED] = total - sum(counts[state] for state in _NOT_CLOSED)
    return counts
