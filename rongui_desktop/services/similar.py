"""Earlier matters that resemble the one being typed, so that a deputy can answer on the spot.

Two texts resemble each other by the pairs of neighbouring characters that they share, rare pairs counting more. The
full-text index gives the candidates. Frequent pairs are not counted to the end but estimated from how densely they
stand in the newest texts, and only the rarest are followed back through all the years: so a look-up takes about the
same time however large the store grows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from sqlalchemy import TextClause, func, select, text
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.services.listing import Tone
from rongui_desktop.services.matter_lines import line_of
from rongui_desktop.storage.search_index import SearchDocument, terms
from rongui_desktop.storage.store import Store

# Of a long text the beginning says what it is about.
_TEXT = 400
_TERMS = 48
# Rows read of a pair to know how rare it is; rows of the rarest pairs to choose candidates from, and at least so many
# of each; texts compared pair by pair.
_SAMPLE = 500
_BUDGET = 3000
_LEAST = 100
_COMPARED = 30
# A pair that stands in more texts than this part of all matters (希望, 社区) says nothing by itself.
_COMMON = 0.3
_FEW = 5
# One in so many of the telling pairs has to be shared.
_SHARED_PART = 8
_REPLY = 80


@dataclass(frozen=True, slots=True)
class SimilarMatter:
    """One earlier matter that resembles the typed text.

    Attributes:
        excerpt: its text in one line; category only for a confidential one.
        day: the day it was raised.
        state: what became of it in a word, and the tone of that word.
        outcome: 办理结果 and 满意度, as `已解决 · 满意`; empty while it is open.
        reply: what was answered, in one line; empty for a confidential one.
    """

    id: UUID
    number: str
    excerpt: str
    day: date
    state: str
    tone: Tone
    outcome: str
    reply: str


def similar_matters(
    store: Store, text: str, limit: int = 5, exclude: Iterable[UUID] = ()
) -> list[SimilarMatter]:
    """Return earlier matters that resemble a text, most alike first; nothing for a text that says too little yet.

    Args:
        store: the store.
        text: what has been typed of the matter.
        limit: how many at most.
        exclude: matters of the form itself.
    """
    typed = _pairs(text[:_TEXT])[:_TERMS]
    if not typed:
        return []
    today = store.clock.today()
    with store.read() as session:
        last: int = session.execute(_LAST).scalar_one() or 0
        matters = session.scalar(select(func.count()).select_from(Opinion)) or 0
        counts = _counts(session, typed, last, matters)
        weights = _weights(counts, matters)
        found = _matters(session, _candidates(session, weights, counts, last), today) if weights else []
    skipped = set(exclude)
    alike = [
        (_likeness(weights, matter, confidential), matter, confidential)
        for matter, confidential in found
        if matter.id not in skipped
    ]
    alike = [entry for entry in alike if entry[0] > 0]
    alike.sort(key=lambda entry: (round(entry[0], 2), entry[1].raised_on, entry[1].number), reverse=True)
    return [_shown(matter, confidential, today) for _, matter, confidential in alike[:limit]]


def _pairs(value: str) -> list[str]:
    # Single characters at the end of a run, and numbers, tell nothing of the matter.
    return [term for term in dict.fromkeys(terms(value)) if len(term) > 1 and not term.isdigit()]


_ROWS = "SELECT rowid FROM search_term WHERE search_term MATCH :t{0} AND rowid <= :start ORDER BY rowid DESC LIMIT {1}"
_LAST = text("SELECT max(seq) FROM search_document")


@lru_cache(maxsize=_TERMS)
def _sampling(count: int) -> TextClause:
    part = "SELECT {0} AS place, count(*), min(rowid), max(rowid) FROM ({1})"
    return text(" UNION ALL ".join(part.format(n, _ROWS.format(n, _SAMPLE)) for n in range(count)))


@lru_cache(maxsize=_TERMS)
def _scoring(count: int) -> TextClause:
    part = "SELECT rowid, :w{0} AS weight FROM ({1})"
    parts = " UNION ALL ".join(part.format(n, _ROWS.format(n, f":n{n}")) for n in range(count))
    return text(
        f"SELECT rowid FROM ({parts}) GROUP BY rowid ORDER BY sum(weight) DESC, rowid DESC LIMIT :best"
    )


def _matched(pairs: Iterable[str]) -> dict[str, str | float]:
    return {f"t{place}": f'body : "{pair}"' for place, pair in enumerate(pairs)}


def _sampled(session: Session, pairs: Sequence[str], start: int, last: int) -> dict[str, float]:
    """Return how many rows hold each pair: exact for rare ones, else what the rows before `start` let expect."""
    found: dict[str, float] = {}
    for place, count, oldest, newest in session.execute(
        _sampling(len(pairs)), {**_matched(pairs), "start": start}
    ):
        if count:
            found[pairs[int(place)]] = count if count < _SAMPLE else count / (newest - oldest + 1) * last
    return found


def _counts(session: Session, typed: Sequence[str], last: int, matters: int) -> dict[str, float]:
    """Return about how many rows hold each pair.

    A pair that seems common is looked for in the first half too, so that the topic of the last weeks does not pass
    for something that everybody says.
    """
    counts = _sampled(session, typed, last, last)
    common = [pair for pair, count in counts.items() if count > _COMMON * matters]
    if common:
        earlier = _sampled(session, common, last // 2, last)
        counts |= {pair: min(counts[pair], max(earlier.get(pair, 0), _SAMPLE)) for pair in common}
    return counts


def _weights(counts: dict[str, float], matters: int) -> dict[str, float]:
    """Return the weight of every pair that says something, as BM25 weighs rarity among matters; rarest first."""
    telling = sorted((c, pair) for pair, c in counts.items() if c <= max(_FEW, _COMMON * matters))
    return {pair: math.log(1 + (max(matters - c, 0) + 0.5) / (c + 0.5)) for c, pair in telling}


def _candidates(
    session: Session, weights: dict[str, float], counts: dict[str, float], last: int
) -> list[int]:
    """Return the rows of the index that hold most of what the text says, best first."""
    values = {"best": _COMPARED * 2, "start": last, **_matched(weights)}
    budget = _BUDGET
    for place, (pair, weight) in enumerate(weights.items()):
        # Twice the estimate, so that a pair that is rarer of late is followed to its end all the same.
        rows = max(_LEAST, min(budget, round(counts[pair] * 2)))
        budget -= min(rows, round(counts[pair]))
        values |= {f"w{place}": weight, f"n{place}": rows}
    return list(session.scalars(_scoring(len(weights)), values))


def _matters(session: Session, rows: Sequence[int], today: date) -> list[tuple[Opinion, bool]]:
    """Return those of the rows that are matters raised by a day, each with whether it is confidential."""
    keys = select(SearchDocument.seq, SearchDocument.record_id).where(
        SearchDocument.seq.in_(rows), SearchDocument.record_type == Opinion.__tablename__
    )
    place = {key: rows.index(seq) for seq, key in session.execute(keys)}
    first = sorted(place, key=lambda key: place[key])[:_COMPARED]
    query = (
        select(Opinion, Visitor.confidential)
        .outerjoin(Visitor, Opinion.visitor_id == Visitor.id)
        .where(
            Opinion.id.in_(first),
            Opinion.state == EntryState.VALID,
            Opinion.raised_on <= today,
            Opinion.deleted_at.is_(None),
        )
    )
    return [(matter, matter.confidential or bool(hidden)) for matter, hidden in session.execute(query)]


def _likeness(weights: dict[str, float], matter: Opinion, confidential: bool) -> float:
    """Return how alike a matter is, from 0 (too little is shared) to 1: shared weight against that of both texts."""
    # The words of a confidential matter take no part, not even in the order of what is shown.
    words = set(_pairs(matter.category if confidential else matter.content))
    shared = [weights[pair] for pair in weights if pair in words]
    if len(shared) < math.ceil(len(weights) / _SHARED_PART):
        return 0.0
    own = sum(weights.values())
    return sum(shared) / math.sqrt(own * max(own / len(weights) * len(words), sum(shared)))


def _shown(matter: Opinion, confidential: bool, today: date) -> SimilarMatter:
    line = line_of(matter)
    badge = line.badge(today)
    closed = matter.closed_on is not None and matter.closed_on <= today
    outcome = " · ".join(code.value for code in (matter.outcome, matter.satisfaction) if code)
    replied = matter.replied_on is not None and matter.replied_on <= today
    reply = (matter.reply if replied else None) or matter.spot_reply or ""
    return SimilarMatter(
        matter.id,
        matter.number,
        line.headline(hidden=confidential),
        matter.raised_on,
        badge.text,
        badge.tone,
        outcome if closed else "",
        "" if confidential else " ".join(reply[: 4 * _REPLY].split())[:_REPLY],
    )
