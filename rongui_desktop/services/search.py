"""The global search over everything that a station keeps."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from rongui_desktop.domain.base import Base, Record
from rongui_desktop.storage.search_index import SearchDocument, fold, match_expression
from rongui_desktop.storage.store import Store

# More hits than these are not ranked against each other: the newest are looked at.
_CANDIDATES = 200
_NEWEST = text(
    "SELECT rowid FROM search_term WHERE search_term MATCH :expression ORDER BY rowid DESC LIMIT :limit"
)


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One record found.

    Attributes:
        kind: the Chinese word for such a record (意见建议).
        page: the feature stem of the page that shows it (`opinions`).
        record_type: the name of its table, which tells apart what one page shows (`opinion`, `suggestion`).
        number: its human number, or the empty text.
        title: one line; masked where the record is confidential.
        day: the day it belongs to, if any.
        record_id: its key.
    """

    kind: str
    page: str
    record_type: str
    number: str
    title: str
    day: date | None
    record_id: UUID


def labels() -> dict[str, str]:
    """Return the Chinese word for a record by the name of its table."""
    mappers = Base.registry.mappers
    return {m.class_.__tablename__: m.class_.label for m in mappers if issubclass(m.class_, Record)}


def search(store: Store, query: str, limit: int = 20) -> list[SearchHit]:
    """Return what matches all the words of a query, best first; nothing for one without any letter.

    Words are found by any two neighbouring characters, names also by pinyin and initials, numbers by their start.
    An exact number is the only answer; else titles that begin with the query come first, then the newest.
    """
    expression = match_expression(query)
    if expression is None:
        return []
    columns = (
        SearchDocument.seq,
        SearchDocument.kind,
        SearchDocument.record_type,
        SearchDocument.number,
        SearchDocument.title,
        SearchDocument.day,
        SearchDocument.record_id,
    )
    with store.read() as session:
        documents = session.execute(select(*columns).where(SearchDocument.number == query.strip())).all()
        if not documents:
            values = {"expression": expression, "limit": _CANDIDATES}
            newest = [seq for (seq,) in session.execute(_NEWEST, values)]
            documents = session.execute(select(*columns).where(SearchDocument.seq.in_(newest))).all()
    names, wanted = labels(), fold(query.strip())

    def worth(document: Any) -> tuple[bool, int]:
        return (fold(document.title).startswith(wanted), document.seq)

    best = sorted(documents, key=worth, reverse=True)[:limit]
    return [
        SearchHit(names[d.record_type], d.kind, d.record_type, d.number, d.title, d.day, d.record_id)
        for d in best
    ]
