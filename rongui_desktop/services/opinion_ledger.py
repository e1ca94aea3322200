"""The facts of the ledger of residents' matters (意见建议台账) of a year, or of some that were chosen.

Which matters count, and which of them are closed, is what `services.figures` says; results stand apart from the close,
so that a matter that was closed without having been solved is not taken for a solved one. Everything is told as the
events up to the ledger's day have it, whatever came later (`handling.standing`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import Disposition, EntryState, EventKind, Outcome, Satisfaction, Source
from rongui_desktop.domain.handling import Matter, Stage, Standing, standing
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live, within
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.ledger_publishing import published_rows
from rongui_desktop.services.masking import HIDDEN_MATTER, shown_name
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.paper_numbers import not_found
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store

# As many as a selection may hold, so that SQLite takes their keys into one statement.
MOST_CHOSEN = 10_000
# The channels that the year's figures add up (contract, figures: contact.total); all others are stated apart.
COUNTED = (Source.NIGHT, Source.PUBLIC, Source.VISIT)
# A ledger tells less finely where a matter is; old ones know no 审核 and no 接收.
_STAGES = {
    Stage.REGISTERED: "待交办", Stage.REVIEWED: "待交办", Stage.RETURNED: "待交办", Stage.ASSIGNED: "办理中",
    Stage.FED_BACK: "已办复", Stage.RATED: "已办复",
}  # fmt: skip
# Steps whose reason or text is for the office only.
_INTERNAL = (
    EventKind.RETURNED, EventKind.EXTENDED, EventKind.SUSPENDED, EventKind.RESUMED, EventKind.URGED,
    EventKind.CLOSED, EventKind.REOPENED,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A matter as it stood on the ledger's day.

    Attributes:
        name: of the resident, hidden where the matter is confidential or the ledger masked.
        state: where it is on its way; `late` is by how much, and what was done about it.
        outcome: 办理结果; of a closed matter only it counts in the totals.
        closed_on: None while it is open.
        notes: what the office keeps for itself; none unless asked for.
        confidential: the matter, or who brought it.
    """

    number: str
    raised_on: date
    source: Source
    category: str
    name: str
    community: str
    content: str
    disposition: Disposition | None
    department: str
    assigned_on: date | None
    due_on: date | None
    state: str
    reply: str
    outcome: Outcome | None
    planned_on: date | None
    satisfaction: Satisfaction | None
    closed_on: date | None
    notes: tuple[str, ...]
    late: tuple[str, ...] = ()
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many matters there are, and what came of those that were closed.

    Attributes:
        outcomes: closed matters by result; None counts those whose result nobody wrote.
    """

    total: int
    closed: int
    outcomes: Mapping[Outcome | None, int]

    @property
    def open(self) -> int:
        """How many were not closed; closed and open are all, always."""
        return self.total - self.closed


@dataclass(frozen=True, slots=True)
class OpinionLedger:
    """A ledger as it stood on a day.

    Attributes:
        year: None for the ledger of chosen matters.
        first: the first day that it speaks of.
        rows: valid matters, by the day on which they were raised.
        channels: by channel, those that have any.
        total: of the channels in `COUNTED` together, as the year's figures have it.
        incomplete: numbers of entries that count nowhere; likewise those withdrawn.
        to_clear: what a clerk must look at before a masked ledger is published.
    """

    committee: str
    station: str
    year: int | None
    first: date
    as_of: date
    masked: bool
    internal: bool
    rows: tuple[LedgerRow, ...]
    channels: tuple[tuple[Source, Tally], ...]
    total: Tally
    incomplete: tuple[str, ...]
    withdrawn: tuple[str, ...]
    to_clear: tuple[str, ...]


def begun_scope(store: Store, year: int) -> Scope:
    """Return the part of a year that a ledger speaks of.

    Raises:
        UserError: the year has not begun.
    """
    today = store.clock.today()
    if year > today.year:
        raise UserError(f"{year}年还没有开始，没有这一年的台账。", "year")
    return make_scope(year, None, today)


def opinion_ledger(
    store: Store,
    year: int | None,
    ids: Sequence[str | UUID] = (),
    *,
    masked: bool = False,
    internal: bool = False,
) -> OpinionLedger:
    """Read the ledger of a year as it stands today, or stood at the year's end; or that of chosen matters, today.

    Args:
        store: the open store.
        year: the calendar year in which the matters were raised; not asked for when some are chosen.
        ids: 意见编号 or keys of the matters, when some are chosen.
        masked: 公示版.
        internal: with the reasons of extensions, returns and the like; not in a 公示版.

    Raises:
        UserError: the year has not begun, a matter is not there, or a 公示版 was asked for with internal notes.
    """
    if masked and internal:
        raise UserError("公示版不能附内部办理记录，请只选一样。", "internal")
    scope = begun_scope(store, year or 0) if not ids else None
    as_of = scope.as_of if scope is not None else store.clock.today()
    with store.read() as session:
        settings = settings_in(session)
        which = within(Opinion.raised_on, scope) if scope is not None else chosen(session, Opinion, ids)
        found = _found(session, which)
        events = events_by(session, HandlingEvent.opinion_id, [each.id for each in found])
        rows = tuple(_row(each, events.get(each.id, ()), as_of, internal) for each in found)
        names = frozenset(session.scalars(select(Visitor.name))) if masked else frozenset[str]()
        incomplete, withdrawn = (
            _numbers(session, which, state) for state in (EntryState.INCOMPLETE, EntryState.WITHDRAWN)
        )
    by_source = ((source, [row for row in rows if row.source is source]) for source in Source)
    channels = tuple((source, tally(some)) for source, some in by_source if some)
    total = tally([row for row in rows if row.source in COUNTED])
    clear: tuple[str, ...] = ()
    if masked:
        rows, clear = published_rows(rows, names)
    return OpinionLedger(
        settings.committee,
        settings.station,
        scope.year if scope is not None else None,
        scope.first if scope is not None else min((row.raised_on for row in rows), default=as_of),
        as_of,
        masked,
        internal,
        rows,
        channels,
        total,
        incomplete,
        withdrawn,
        clear,
    )


def chosen(
    session: Session, kind: type[Opinion] | type[Suggestion], ids: Sequence[str | UUID]
) -> ColumnElement[bool]:
    """Return the SQL condition of chosen matters or suggestions.

    Raises:
        UserError: one is not there, or there are more than one ledger is printed of.
    """
    if len(ids) > MOST_CHOSEN:
        raise UserError(
            f"所选的有{len(ids)}件，一次最多选印{MOST_CHOSEN}件；请先筛选，或改印全年的台账。", "id"
        )
    keys = [each for each in ids if isinstance(each, UUID)]
    numbers = [each for each in ids if isinstance(each, str)]
    which = kind.id.in_(keys) | kind.number.in_(numbers)
    found = {
        name for row in session.execute(select(kind.id, kind.number).where(live(kind), which)) for name in row
    }
    for each in ids:
        if each not in found:
            raise (
                not_found(kind, each)
                if isinstance(each, str)
                else UserError("所选的有的已不存在，请刷新列表。")
            )
    return which


def tally(rows: Sequence[LedgerRow]) -> Tally:
    """Count matters, those closed, and the results of these."""
    closed = [row for row in rows if row.closed_on is not None]
    return Tally(len(rows), len(closed), Counter(row.outcome for row in closed))


def _found(session: Session, which: ColumnElement[bool]) -> Sequence[Any]:
    query = (
        select(
            Opinion.id, Opinion.number, Opinion.raised_on, Opinion.source, Opinion.category, Opinion.content,
            Opinion.disposition, Opinion.spot_reply, Opinion.confidential, Visitor.name,
            Visitor.confidential.label("asked"),
            func.coalesce(Visitor.community, Visit.community).label("community"),
        )
        .outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
        .outerjoin(Visit, Visit.id == Opinion.visit_id)
        .where(live(Opinion), Opinion.state == EntryState.VALID, which)
        .order_by(Opinion.raised_on, Opinion.id)
    )  # fmt: skip
    return session.execute(query).all()


def _numbers(session: Session, which: ColumnElement[bool], state: EntryState) -> tuple[str, ...]:
    query = select(Opinion.number).where(live(Opinion), Opinion.state == state, which)
    return tuple(session.scalars(query.order_by(Opinion.raised_on, Opinion.id)))


def _row(each: Any, events: Sequence[Event], as_of: date, internal: bool) -> LedgerRow:
    stands = standing(Matter(each.raised_on, each.disposition, each.category), events, as_of)
    secret = each.confidential or bool(each.asked)
    # What was answered on the spot has its reply there.
    reply = stands.reply or each.spot_reply or ""
    return LedgerRow(
        number=each.number,
        raised_on=each.raised_on,
        source=each.source,
        category=each.category,
        name=shown_name(each.name or "", secret),
        community=each.community or "",
        content=HIDDEN_MATTER if secret else each.content,
        disposition=each.disposition,
        department=stands.department or "",
        assigned_on=stands.assigned_on,
        due_on=stands.due_on,
        state="已办结" if stands.is_closed else _STAGES.get(stands.stage, stands.stage.value),
        late=_late(stands),
        reply=HIDDEN_MATTER if secret and reply else reply,
        outcome=stands.outcome,
        planned_on=stands.planned_on,
        satisfaction=stands.satisfaction,
        closed_on=stands.closed_on,
        notes=tuple(_notes(events, as_of)) if internal and not secret else (),
        confidential=secret,
    )


def _late(stands: Standing) -> tuple[str, ...]:
    """Say how late an open matter is, and what was done about it."""
    if stands.is_closed:
        return ()
    late = f"逾期{-stands.days_left}天" if stands.overdue and stands.days_left is not None else ""
    urged = f"催办{stands.urged_count}次" if stands.urged_count else ""
    extended = f"延期{stands.extension_count}次" if stands.extension_count else ""
    return tuple(filter(None, (late, extended, urged)))


def _notes(events: Sequence[Event], as_of: date) -> Iterator[str]:
    for step in steps(events):
        said = "；".join(filter(None, (step.reason, step.text)))
        if step.day <= as_of and step.kind in _INTERNAL and said:
            yield f"{step.day:%Y-%m-%d}{step.kind}：{said}"
