"""Full-text search for Chinese: an FTS5 index over overlapping two-character terms.

A word of two characters is one term, a longer phrase a run of neighbouring terms, a single character a prefix.
The index is written in the transaction that writes the record.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import DDL, Connection, String, event, text
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import Base, Record, SearchEntry
from rongui_desktop.domain.names import initials, pinyin

_RUNS = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
_CREATE = (
    "CREATE VIRTUAL TABLE search_term USING fts5(body, names, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 0')"
)


class SearchDocument(Base, kw_only=True):
    """One record in the search index; its terms lie in the FTS5 table under the same row number."""

    __tablename__ = "search_document"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False)
    record_id: Mapped[UUID] = mapped_column(unique=True)
    record_type: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(200), index=True)
    title: Mapped[str] = mapped_column(String(400))
    day: Mapped[date | None] = mapped_column(default=None)


event.listen(SearchDocument.__table__, "after_create", DDL(_CREATE).execute_if(dialect="sqlite"))


def fold(value: str) -> str:
    """Return a text as it is compared: NFKC and lower case (stored text keeps its own characters)."""
    return unicodedata.normalize("NFKC", value).lower()


def terms(value: str) -> list[str]:
    """Split a text into terms: pairs of neighbouring characters, and words of ASCII letters and digits."""
    found: list[str] = []
    for run in _RUNS.findall(fold(value)):
        if run[0].isascii():
            found.append(run)
        else:
            found.extend(run[i : i + 2] for i in range(len(run) - 1))
            # The last character alone, so that a one-character prefix query finds it too.
            found.append(run[-1])
    return found


def match_expression(query: str) -> str | None:
    """Return the FTS5 expression that finds all the words of a typed query, or None when it holds none."""
    parts: list[str] = []
    for run in _RUNS.findall(fold(query)):
        if run[0].isascii() or len(run) == 1:
            parts.append(f'"{run}" *')
        else:
            pairs = " ".join(run[i : i + 2] for i in range(len(run) - 1))
            parts.append(f'"{pairs}"')
    return " AND ".join(parts) or None


def put(connection: Connection, record: Record, entry: SearchEntry) -> None:
    """Write or replace what the index keeps of one record."""
    remove(connection, record.id)
    seq = connection.execute(
        text(
            "INSERT INTO search_document (record_id, record_type, kind, number, title, day) "
            "VALUES (:id, :type, :kind, :number, :title, :day) RETURNING seq"
        ),
        {
            "id": record.id.hex,
            "type": record.__tablename__,
            "kind": entry.kind,
            "number": entry.number,
            "title": entry.title,
            "day": entry.day.isoformat() if entry.day else None,
        },
    ).scalar_one()
    latin = " ".join(f"{pinyin(name)} {initials(name)}" for name in entry.names)
    connection.execute(
        text("INSERT INTO search_term (rowid, body, names) VALUES (:seq, :body, :names)"),
        {"seq": seq, "body": " ".join(terms(entry.body)), "names": latin},
    )


def remove(connection: Connection, record_id: UUID) -> None:
    """Take one record out of the index, if it is there."""
    seq = connection.execute(
        text("DELETE FROM search_document WHERE record_id = :id RETURNING seq"), {"id": record_id.hex}
    ).scalar_one_or_none()
    if seq is not None:
        connection.execute(text("DELETE FROM search_term WHERE rowid = :seq"), {"seq": seq})


def index_records(connection: Connection, records: Iterable[Record]) -> None:
    """Bring the index up to date with records that were just written."""
    for record in records:
        entry = record.search_entry() if record.deleted_at is None else None
        if entry is None:
            remove(connection, record.id)
        else:
            put(connection, record, entry)
