"""What the queries behind all lists share: filter words, the year, the keys in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    bindparam,
    case,
    false,
    func,
    select,
    text,
    true,
    type_coerce,
)
from sqlalchemy.orm import Session

from rongui_desktop.domain.names import plain_name
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.listing import Keys, ListQuery
from rongui_desktop.storage.search_index import SearchDocument, fold, match_expression


def year_range(year: int) -> tuple[date, date]:
    """Return the first and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def in_year(column: Any, year: int | None) -> ColumnElement[bool]:
    """Return the condition that a day lies in a year; any day when no year is asked for."""
    return true() if year is None else column.between(*year_range(year))


def pattern(words: str) -> str:
    r"""Return the LIKE pattern (with `\\` as escape) of a text that may stand anywhere."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def contains(words: str, *columns: Any) -> ColumnElement[bool]:
    """Return the condition that a text stands in any of these columns; for lists of some hundreds of rows."""
    found: ColumnElement[bool] = false()
    for column in columns:
        found = found | column.like(pattern(words), escape="\\")
    return found


def is_named(words: str) -> ColumnElement[bool]:
    """Return the condition that a representative's name, pinyin or initials hold a text."""
    latin = fold(words).replace(" ", "")
    # 王　刚 is found by 王刚.
    closed_up = func.replace(func.replace(Representative.name, " ", ""), "\u3000", "")
    named = contains(words, Representative.name, Representative.number) | contains(
        plain_name(words), closed_up
    )
    if latin.isascii() and latin.isalnum():
        return named | contains(latin, Representative.name_pinyin, Representative.name_initials)
    return named


def named_ids(words: str) -> Select[Any]:
    """Return the keys of the representatives that a text names."""
    return select(Representative.id).where(is_named(words))


def match_rows(words: str, table: str, year: int | None = None) -> Select[Any]:
    """Return the rows of the search index, of a table and of a year, that hold all the words."""
    expression = match_expression(words, table, year)
    if expression is None:
        return select(SearchDocument.seq).where(false())
    hits = text("SELECT rowid AS seq FROM search_term WHERE search_term MATCH :match").columns(
        SearchDocument.__table__.c.seq
    )
    return select(hits.bindparams(bindparam("match", expression, unique=True)).subquery().c.seq)


def matching(words: str, table: str, year: int | None = None) -> Select[Any]:
    """Return the keys of the records of a table, and of a year, that the search index finds by all the words."""
    found = match_rows(words, table, year).subquery()
    keys = select(SearchDocument.record_id).where(SearchDocument.record_type == table)
    return keys.join(found, found.c.seq == SearchDocument.seq)


def named_visitors(words: str) -> Select[Any]:
    """Return the keys of the visitors whose name, pinyin or initials begin with a text, but for confidential ones."""
    latin = fold(words).replace(" ", "")
    if latin.isascii():
        named = _begins(Visitor.name_pinyin, latin) | _begins(Visitor.name_initials, latin)
    else:
        named = _begins(Visitor.name, words)
    return select(Visitor.id).where(Visitor.confidential.is_(False), Visitor.deleted_at.is_(None), named)


def _begins(column: Any, words: str) -> ColumnElement[bool]:
    # A range, not LIKE: SQLite's LIKE folds case and so cannot use the index.
    return (column >= words) & (column < words + "\U0010ffff")


def ordered(
    statement: Select[Any], query: ListQuery, columns: Mapping[str, Any], default: Sequence[Any], key: Any
) -> Select[Any]:
    """Return a statement in the order that is asked for.

    Args:
        statement: selects what is listed.
        query: names the column to order by.
        columns: what each column is ordered by, or several that are never empty (`by_number`); one that is not here
            keeps the default order.
        default: the list's own order; it also decides between equal values.
        key: the last to decide.
    """
    chosen = columns.get(query.sort)
    if chosen is None:
        return statement.order_by(*default, key)
    if isinstance(chosen, tuple):
        parts = cast("tuple[Any, ...]", chosen)
        return statement.order_by(*(p.desc() if query.descending else p for p in parts), *default, key)
    first = chosen.desc() if query.descending else chosen.asc()
    if getattr(chosen, "nullable", True):
        # What has no value stands last, whichever way the list runs.
        return statement.order_by(chosen.is_(None), first, *default, key)
    return statement.order_by(first, *default, key)


def by_number(number: Any) -> tuple[Any, ...]:
    """Return what a column of human numbers is ordered by: 〔2019〕9号 stands before 〔2019〕10号."""
    return func.rtrim(number, "0123456789号"), func.length(number), number


def digits_of(key: Any) -> Any:
    """Return the aggregate that strings keys together as `Keys` takes them."""
    return func.aggregate_strings(type_coerce(key, String), "")


def keys_of(session: Session, statement: Select[Any]) -> Keys:
    """Run a statement that selects one column of keys, in order."""
    return Keys(session.scalar(select(digits_of(statement.subquery().c[0]))) or "")


@dataclass(frozen=True, slots=True)
class Dated:
    """Dated records in order: all their keys, and count and sums of those that have taken place."""

    keys: Keys
    done: int
    sums: tuple[int, ...]

    @property
    def ahead(self) -> int:
        """How many lie ahead."""
        return len(self.keys) - self.done


def dated(
    session: Session,
    chosen: Any,
    query: ListQuery,
    sorts: Mapping[str, Any],
    order: tuple[Any, date, Sequence[Any]],
    *summed: Any,
) -> Dated:
    """Return dated records in the order that is asked for; by default what lies ahead comes last.

    Args:
        session: of the use case.
        chosen: selects the keys of what is listed.
        query: names the column to order by.
        sorts: what each column is ordered by.
        order: the column of the day, today, and the list's own order, the key last.
        summed: what is summed up over the records that have taken place.
    """
    day, today, default = order
    if query.text or query.sort in sorts:
        # In one pass, so that the text is looked up once.
        *others, key = default
        listed = ordered(chosen, query, sorts, (day > today, *others), key)
        weights = (case((day <= today, each), else_=0) for each in summed)
        digits, done, *sums = _sums(session, listed, day <= today, *weights)
        return Dated(Keys(digits or ""), int(done), tuple(map(int, sums)))
    # Two walks along an index: a condition in the order would sort everything.
    digits, *sums = _sums(session, chosen.where(day <= today).order_by(*default), *summed)
    first, ahead = Keys(digits or ""), keys_of(session, chosen.where(day > today).order_by(*default))
    return Dated(Keys(first.digits + ahead.digits), len(first), tuple(map(int, sums)))


def _sums(session: Session, listed: Any, *summed: Any) -> tuple[Any, ...]:
    key, *weights = listed.add_columns(*summed).subquery().c
    return tuple(session.execute(select(digits_of(key), *(func.total(each) for each in weights))).one())


@dataclass(frozen=True, slots=True)
class Person:
    """A representative in a list of names."""

    representative_id: UUID
    number: str
    name: str


def people_by(
    session: Session, part: Any, owner: Any, owners: Sequence[UUID], *conditions: ColumnElement[bool]
) -> dict[UUID, list[Person]]:
    """Return the participants of records, in the order in which they were entered.

    Args:
        session: of the use case.
        part: the mapped class of the participants (`ActivityParticipant` …).
        owner: its column that names the record.
        owners: the records' keys.
        conditions: which of the participants only.
    """
    query = (
        select(owner, Representative.id, Representative.number, Representative.name)
        .select_from(part)
        .join(Representative, Representative.id == part.representative_id)
        .where(owner.in_(owners), *conditions)
        .order_by(part.rank, Representative.number)
    )
    people: dict[UUID, list[Person]] = {key: [] for key in owners}
    for key, representative_id, number, name in session.execute(query):
        people[key].append(Person(representative_id, number, name))
    return people


def names(people: Sequence[Person]) -> str:
    """Return names as a list that is read: 甲、乙、丙."""
    return "、".join(person.name for person in people)
