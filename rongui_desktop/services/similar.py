"""Earlier matters that resemble the one being typed, so that a deputy can answer on the spot.

Two texts resemble each other by the pairs of neighbouring characters that they share, rare pairs counting more. The
full-text index gives the candidates. How many texts hold a pair is not counted but estimated from how densely it
stands in the newest ones, and only the rarest pairs are followed back through all the years: so a look-up takes about
the same time however large the store grows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from sqlalchemy import TextClause, select, text
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.services.listing import Tone
from rongui_desktop.services.reception_entries import headline, matter_badge
from rongui_desktop.storage.search_index import SearchDocument, terms
from rongui_desktop.storage.store import Store

# Of a long text the beginning says what it is about.
_TEXT = 400
_TERMS = 64
# Rows read of every pair, to estimate how rare it is; rows read in all of the rarest ones; texts compared word by word.
_SAMPLE = 150
_BUDGET = 4000
_COMPARED = 30
# A pair that stands in more than this part of all texts (希望, 社区) says nothing by itself.
_COMMON = 0.2
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
    with store.read() as session:
        weights, counts = _weights(session, typed)
        found = _matters(session, _candidates(session, weights, counts)) if weights else []
    skipped = set(exclude)
    alike = [
        (_likeness(weights, matter, confidential), matter, confidential)
        for matter, confidential in found
        if matter.id not in skipped
    ]
    alike = [entry for entry in alike if entry[0] > 0]
    alike.sort(key=lambda entry: (round(entry[0], 2), entry[1].raised_on, entry[1].number), reverse=True)
    today = store.clock.today()
    return [_shown(matter, confidential, today) for _, matter, confidential in alike[:limit]]


def _pairs(value: str) -> list[str]:
    # Single characters at the end of a run, and numbers, tell nothing of the matter.
    return [term for term in dict.fromkeys(terms(value)) if len(term) > 1 and not term.isdigit()]


_NEWEST = "SELECT rowid FROM search_term WHERE search_term MATCH :t{0} ORDER BY rowid DESC LIMIT {1}"
_LAST = text("SELECT max(seq) FROM search_document")


@lru_cache(maxsize=_TERMS)
def _sampling(count: int) -> TextClause:
    part = "SELECT {0} AS place, count(*), min(rowid) FROM ({1})"
    return text(
        " UNION ALL ".join(part.format(place, _NEWEST.format(place, _SAMPLE)) for place in range(count))
    )


@lru_cache(maxsize=_TERMS)
def _scoring(count: int) -> TextClause:
    part = "SELECT rowid, :w{0} AS weight FROM ({1})"
    parts = " UNION ALL ".join(
        part.format(place, _NEWEST.format(place, f":n{place}")) for place in range(count)
    )
    return text(
        f"SELECT rowid FROM ({parts}) GROUP BY rowid ORDER BY sum(weight) DESC, rowid DESC LIMIT :best"
    )


def _matched(pairs: Sequence[str]) -> dict[str, str]:
    return {f"t{place}": f'body : "{pair}"' for place, pair in enumerate(pairs)}


def _weights(session: Session, typed: Sequence[str]) -> tuple[dict[str, float], dict[str, int]]:
    """Return the weight of every pair that says something, and about how many rows hold it, rarest first."""
    last: int = session.execute(_LAST).scalar_one() or 0
    sampled = session.execute(_sampling(len(typed)), _matched(typed)).all()
    counts: dict[str, float] = {}
    for place, count, oldest in sampled:
        if count:
            counts[typed[int(place)]] = _estimate(count, oldest, last)
    telling = sorted((t for t in counts if counts[t] <= max(_FEW, _COMMON * last)), key=lambda t: counts[t])
    # The weight that BM25 gives to how rare a word is.
    weights = {t: math.log(1 + (last - counts[t] + 0.5) / (counts[t] + 0.5)) for t in telling}
    return weights, {t: round(counts[t]) for t in telling}


def _estimate(count: int, oldest: int, last: int) -> float:
    """Return how many rows hold a pair: all were read, or as many as the newest ones let expect."""
    return count if count < _SAMPLE else count / (last - oldest + 1) * last


def _candidates(session: Session, weights: dict[str, float], counts: dict[str, int]) -> list[int]:
    """Return the rows of the index that hold most of what the text says, best first."""
    values: dict[str, str | float] = {"best": _COMPARED * 2, **_matched(list(weights))}
    budget = _BUDGET
    for place, (pair, weight) in enumerate(weights.items()):
        rows = max(_SAMPLE, min(budget, counts[pair] * 2))
        budget -= min(rows, counts[pair])
        values |= {f"w{place}": weight, f"n{place}": rows}
    return list(session.scalars(_scoring(len(weights)), values))


def _matters(session: Session, rows: Sequence[int]) -> list[tuple[Opinion, bool]]:
    """Return those of the rows that are matters in force, each with whether it is confidential."""
    keys = select(SearchDocument.seq, SearchDocument.record_id).where(
        SearchDocument.seq.in_(rows), SearchDocument.record_type == Opinion.__tablename__
    )
    place = {key: rows.index(seq) for seq, key in session.execute(keys)}
    first = sorted(place, key=lambda key: place[key])[:_COMPARED]
    query = (
        select(Opinion, Visitor.confidential)
        .outerjoin(Visitor, Opinion.visitor_id == Visitor.id)
        .where(Opinion.id.in_(first), Opinion.state == EntryState.VALID, Opinion.deleted_at.is_(None))
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
    badge = matter_badge(matter, today)
    outcome = " · ".join(code.value for code in (matter.outcome, matter.satisfaction) if code)
    reply = "" if confidential else " ".join((matter.reply or matter.spot_reply or "").split())[:_REPLY]
    return SimilarMatter(
        matter.id,
        matter.number,
        headline(matter, confidential=confidential),
        matter.raised_on,
        badge.text,
        badge.tone,
        outcome if matter.closed_on else "",
        reply,
    )
