"""Full-text search for Chinese: an FTS5 index over overlapping two-character terms.

A word of two characters is one term, a longer phrase a run of neighbouring terms, a single character a prefix.
The index is written in the transaction that writes the record. What a confidential visitor brought is found by number
and category only, so a visitor's flag decides about the matters too (`affected`). The column `filed` holds the record's
table, alone and with the year, so that a list of one kind and year needs not pass by the hits among all other records.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from sqlalchemy import DDL, Connection, Index, String, bindparam, event, inspect, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from rongui_desktop.domain.base import Base, Record, SearchEntry
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.storage.kinds import record_kinds

# Characters of a hit's title; what is beyond is found all the same, for the body has it.
TITLE_LIMIT = 400
_RUNS = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
_CREATE = (
    "CREATE VIRTUAL TABLE search_term USING fts5(body, names, filed, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 0')"
)


class SearchDocument(Base, kw_only=True):
    """One record in the search index; its terms lie in the FTS5 table under the same row number.

    `digest` is over everything that was indexed, so that an unchanged record costs nothing and a stale one shows.
    """

    __tablename__ = "search_document"
    # The records of a table, newest first, without touching the rows.
    __table_args__ = (Index("ix_search_document_listed", "record_type", "day", "record_id", "seq"),)

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True, init=False)
    record_id: Mapped[UUID] = mapped_column(unique=True)
    record_type: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    number: Mapped[str] = mapped_column(String(200), index=True)
    title: Mapped[str] = mapped_column(String(TITLE_LIMIT))
    digest: Mapped[str] = mapped_column(String(32))
    day: Mapped[date | None] = mapped_column(default=None, index=True)


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


def match_expression(query: str, table: str = "", year: int | None = None) -> str | None:
    """Return the FTS5 expression that finds all the words of a typed query, or None when it holds none.

    Args:
        query: what was typed.
        table: only records of this table.
        year: only those whose day lies in this year.
    """
    parts: list[str] = []
    end = -1
    for found in _RUNS.finditer(fold(query)):
        run, attached = found[0], found.start() == end
        end = found.end()
        if attached and len(run) == 1 and not run.isascii():
            # The 号 of 58号 tells nothing that the number does not, and to look it up takes four times as long.
            continue
        if run[0].isascii() or len(run) == 1:
            parts.append(f'"{run}" *')
        else:
            pairs = " ".join(run[i : i + 2] for i in range(len(run) - 1))
            parts.append(f'"{pairs}"')
    if not parts:
        return None
    expression = f"{{body names}} : ({' AND '.join(parts)})"
    return f"{expression} AND filed : {_file(table, year)}" if table else expression


def _file(table: str, year: int | None) -> str:
    return f"{table.replace('_', '')}{year or ''}"


def filed(table: str, day: date | None) -> str:
    """Return the terms under which a record of a table is filed: the table, and the table with the year."""
    return f"{_file(table, None)} {_file(table, day.year)}" if day else _file(table, None)


def digest(entry: SearchEntry) -> str:
    """Return a hash of all that the index keeps of a record."""
    day = entry.day.isoformat() if entry.day else ""
    parts = (entry.kind, entry.number, entry.title, day, entry.body, *entry.names)
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()


_BATCH = 500
_FIND = text("SELECT seq, digest FROM search_document WHERE record_id = :id")
_FIND_ALL = text("SELECT record_id, seq, digest FROM search_document WHERE record_id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_LAST = text("SELECT coalesce(max(seq), 0) FROM search_document")
_INSERT = text(
    "INSERT INTO search_document (seq, record_id, record_type, kind, number, title, digest, day) "
    "VALUES (:seq, :id, :type, :kind, :number, :title, :digest, :day)"
)
_INSERT_TERMS = text(
    "INSERT INTO search_term (rowid, body, names, filed) VALUES (:seq, :body, :names, :filed)"
)
_DROP = text("DELETE FROM search_document WHERE seq = :seq")
_DROP_TERMS = text("DELETE FROM search_term WHERE rowid = :seq")


def remove(connection: Connection, record_id: UUID) -> None:
    """Take one record out of the index, if it is there."""
    old = connection.execute(_FIND, {"id": record_id.hex}).one_or_none()
    if old is not None:
        connection.execute(_DROP, {"seq": old.seq})
        connection.execute(_DROP_TERMS, {"seq": old.seq})


def entry_of(record: Record, secret: Collection[UUID]) -> SearchEntry | None:
    """Return what the index should keep of a record: nothing of one in the recycle bin.

    Args:
        record: the record.
        secret: the visitors who asked for confidentiality, at least if this is a matter of one of them.
    """
    if record.deleted_at is not None:
        return None
    if isinstance(record, Opinion) and record.visitor_id in secret:
        return record.secret_entry()
    return record.search_entry()


def affected(session: Session) -> Iterator[Opinion]:
    """Yield the stored matters of visitors whose 要求保密 the coming flush changes: they are found otherwise then."""
    turned = [
        visitor.id
        for visitor in (*session.new, *session.dirty)
        if isinstance(visitor, Visitor) and _turns(visitor)
    ]
    for start in range(0, len(turned), _BATCH):
        yield from session.scalars(
            select(Opinion).where(Opinion.visitor_id.in_(turned[start : start + _BATCH]))
        )


def _turns(visitor: Visitor) -> bool:
    state = inspect(visitor)
    # A new visitor who asks for nothing changes nothing; one who does may have matters that were flushed before.
    return visitor.confidential if not state.persistent else state.attrs.confidential.history.has_changes()


def _secret_visitors(connection: Connection, records: Sequence[Record]) -> set[UUID]:
    """Return which visitors of these matters asked for confidentiality."""
    # Who is saved together with the matters need not be looked up.
    flags = {record.id: record.confidential for record in records if isinstance(record, Visitor)}
    asked = {
        record.visitor_id
        for record in records
        if isinstance(record, Opinion) and not record.confidential and record.visitor_id is not None
    }
    secret = {key for key in asked if flags.get(key)}
    if unknown := asked - flags.keys():
        secret.update(
            connection.scalars(select(Visitor.id).where(Visitor.id.in_(unknown), Visitor.confidential))
        )
    return secret


def index_records(connection: Connection, records: Iterable[Record]) -> int:
    """Bring the index up to date with records that were just written; return how many of them it now holds.

    Nothing is written of a record that the index holds as it is. Many records are written by few statements: an import
    brings ten thousand.
    """
    rest, count = iter(records), 0
    while batch := list(islice(rest, _BATCH)):
        count += _index_batch(connection, batch)
    return count


def _index_batch(connection: Connection, records: Sequence[Record]) -> int:
    found = connection.execute(_FIND_ALL, {"ids": [record.id.hex for record in records]})
    old = {key: (seq, kept) for key, seq, kept in found}
    secret = _secret_visitors(connection, records)
    entries = [(record, entry) for record in records if (entry := entry_of(record, secret)) is not None]
    fresh = [
        (record, entry, new)
        for record, entry in entries
        if (new := digest(entry)) != old.get(record.id.hex, (0, ""))[1]
    ]
    kept = {record.id.hex for record, _ in entries} - {record.id.hex for record, _, _ in fresh}
    dropped = [{"seq": seq} for key, (seq, _) in old.items() if key not in kept]
    if dropped:
        connection.execute(_DROP, dropped)
        connection.execute(_DROP_TERMS, dropped)
    if fresh:
        first = connection.execute(_LAST).scalar_one() + 1
        places = range(first, first + len(fresh))
        lines = [_line(seq, *each) for seq, each in zip(places, fresh, strict=True)]
        connection.execute(_INSERT, lines)
        texts = [_terms(seq, *each) for seq, each in zip(places, fresh, strict=True)]
        connection.execute(_INSERT_TERMS, texts)
    return len(entries)


def _line(seq: int, record: Record, entry: SearchEntry, hashed: str) -> dict[str, object]:
    return {
        "seq": seq,
        "id": record.id.hex,
        "type": record.__tablename__,
        "kind": entry.kind,
        "number": entry.number,
        "title": entry.title[:TITLE_LIMIT],
        "digest": hashed,
        "day": entry.day.isoformat() if entry.day else None,
    }


def _terms(seq: int, record: Record, entry: SearchEntry, _hashed: str) -> dict[str, object]:
    return {
        "seq": seq,
        "body": " ".join(terms(entry.body)),
        "names": " ".join(f"{pinyin(name)} {initials(name)}" for name in entry.names),
        "filed": filed(record.__tablename__, entry.day),
    }


def all_records(session: Session) -> Iterator[Record]:
    """Yield every record that might be searched; no more than a thousand are held at a time."""
    for kind in record_kinds():
        if kind.search_entry is Record.search_entry:
            continue
        query = select(kind).execution_options(yield_per=1000)
        yield from session.scalars(query)


@dataclass(frozen=True, slots=True)
class Differences:
    """How the index differs from the records.

    Attributes:
        missing: records that search does not find though it should.
        stale: records that search finds by older texts.
        orphaned: entries without a record, among them those of records in the recycle bin.
        torn: entries with terms but no line, or a line but no terms.
    """

    missing: int
    stale: int
    orphaned: int
    torn: int

    def __bool__(self) -> bool:
        return any((self.missing, self.stale, self.orphaned, self.torn))


def differences(session: Session) -> Differences:
    """Compare the index with all records."""
    query = select(SearchDocument.record_id, SearchDocument.digest)
    kept = {key: kept_digest for key, kept_digest in session.execute(query)}
    secret = set(session.scalars(select(Visitor.id).where(Visitor.confidential)))
    missing = stale = 0
    for record in all_records(session):
        entry = entry_of(record, secret)
        if entry is None:
            continue
        found = kept.pop(record.id, None)
        missing += found is None
        stale += found is not None and found != digest(entry)
    torn = session.connection().execute(text(TORN)).scalar_one()
    return Differences(missing, stale, len(kept), torn)


# Lines of the index without terms, and terms without a line.
TORN = """
SELECT (SELECT count(*) FROM search_document d LEFT JOIN search_term_docsize t ON t.id = d.seq WHERE t.id IS NULL)
     + (SELECT count(*) FROM search_term_docsize t LEFT JOIN search_document d ON d.seq = t.id WHERE d.seq IS NULL)
"""


def rebuild(session: Session) -> int:
    """Make the whole index anew from the records, in the session's transaction; return how many it holds."""
    connection = session.connection()
    connection.execute(text("DELETE FROM search_document"))
    connection.execute(text("INSERT INTO search_term (search_term) VALUES ('delete-all')"))
    session.flush()
    return index_records(connection, all_records(session))
