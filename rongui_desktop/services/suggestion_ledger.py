"""The facts of the ledger of deputies' suggestions (代表建议台账) of a year, or of some that were chosen.

They are never added to residents' matters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.suggestion_handling import ReplyClass, suggestion_standing
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live, received_in
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.handling_then import as_it_stood
from rongui_desktop.services.list_queries import people_by
from rongui_desktop.services.masking import to_clear
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.opinion_ledger import begun_scope, chosen
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRow:
    """A suggestion as it stood on the ledger's day.

    Attributes:
        deputies: the leading deputy, then those who signed with them.
        extension_reason: why the three months of the law did not do; the empty text without an extension.
        met_on: the day of the last 面商.
        document_number: 文号 of the reply.
        satisfaction: the deputy's with the result; `attitude` is with how it was handled.
        closed_on: None while it is open.
        notes: what the office keeps for itself; none unless asked for.
    """

    number: str
    congress_session: str
    title: str
    deputies: tuple[str, ...]
    main_department: str
    assisting_departments: str
    responsible_leader: str
    assigned_on: date | None
    due_on: date | None
    extension_reason: str
    met_on: date | None
    replied_on: date | None
    document_number: str
    reply_class: ReplyClass | None
    outcome: Outcome | None
    planned_on: date | None
    satisfaction: Satisfaction | None
    attitude: Satisfaction | None
    state: str
    closed_on: date | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestionLedger:
    """The ledger of the suggestions assigned in a year, or of chosen ones, as it stood on a day.

    Attributes:
        year: None for the ledger of chosen suggestions.
        first: the first day that it speaks of.
        rows: valid ones by the day of 交办.
        closed: how many were closed; the others are open.
        classes: how many replies of each class there are; None counts suggestions without one.
        results: how the deputies rated the results; `attitudes` how the handling.
        withdrawn: numbers of entries that count nowhere.
        to_clear: what a clerk must look at before a masked ledger is published.
    """

    committee: str
    station: str
    year: int | None
    first: date
    as_of: date
    masked: bool
    internal: bool
    rows: tuple[SuggestionRow, ...]
    closed: int
    classes: Mapping[ReplyClass | None, int]
    results: Mapping[Satisfaction | None, int]
    attitudes: Mapping[Satisfaction | None, int]
    withdrawn: tuple[str, ...]
    to_clear: tuple[str, ...]


def suggestion_ledger(
    store: Store,
    year: int | None,
    ids: Sequence[str | UUID] = (),
    *,
    masked: bool = False,
    internal: bool = False,
) -> SuggestionLedger:
    """Read the ledger of a year as it stands today, or stood at the year's end; or that of chosen suggestions, today.

    Args:
        store: the open store.
        year: the calendar year of 交办; not asked for when some are chosen.
        ids: 建议编号 or keys of the suggestions, when some are chosen.
        masked: 公示版: deputies act in public; typed texts are searched for residents' numbers.
        internal: with the reasons of returns, urgings and the like; not in a 公示版.

    Raises:
        UserError: the year has not begun, a suggestion is not there, or a 公示版 was asked for with internal notes.
    """
    if masked and internal:
        raise UserError("公示版不能附内部办理记录，请只选一样。", "internal")
    scope = begun_scope(store, year or 0) if not ids else None
    as_of = scope.as_of if scope is not None else store.clock.today()
    with store.read() as session:
        settings = settings_in(session)
        assigned_on = Suggestion.assigned_on
        if scope is not None:
            scope = as_it_stood(session, scope)
            which = received_in(scope)
        else:
            which = chosen(session, Suggestion, ids)
        rows = tuple(_rows(session, which, as_of, internal))
        gone = select(Suggestion.number).where(
            live(Suggestion), Suggestion.state == EntryState.WITHDRAWN, which
        )
        withdrawn = tuple(session.scalars(gone.order_by(assigned_on, Suggestion.number)))
    days = [row.assigned_on for row in rows if row.assigned_on is not None]
    clear = [said for row in rows for said in _to_clear(row)] if masked else []
    return SuggestionLedger(
        settings.committee,
        settings.station,
        scope.year if scope is not None else None,
        scope.first if scope is not None else min(days, default=as_of),
        as_of,
        masked,
        internal,
        rows,
        sum(row.closed_on is not None for row in rows),
        Counter(row.reply_class for row in rows),
        Counter(row.satisfaction for row in rows),
        Counter(row.attitude for row in rows),
        withdrawn,
        tuple(clear),
    )


def _to_clear(row: SuggestionRow) -> Iterator[str]:
    for word, text in (("标题", row.title), ("延期原因", row.extension_reason)):
        yield from to_clear(f"{row.number} {word}", text)


def _rows(
    session: Session, which: ColumnElement[bool], as_of: date, internal: bool
) -> Iterator[SuggestionRow]:
    query = (
        select(Suggestion, Representative.name)
        .join(Representative, Representative.id == Suggestion.lead_id)
        .where(live(Suggestion), Suggestion.state == EntryState.VALID, which)
        .order_by(Suggestion.assigned_on, Suggestion.number)
    )
    found = [(row[0], row[1]) for row in session.execute(query)]
    keys = [suggestion.id for suggestion, _ in found]
    events = events_by(session, HandlingEvent.suggestion_id, keys)
    signers = people_by(session, SuggestionCosigner, SuggestionCosigner.suggestion_id, keys)
    for suggestion, lead in found:
        names = (lead, *(person.name for person in signers[suggestion.id]))
        yield _row(suggestion, names, events.get(suggestion.id, ()), as_of, internal)


def _row(
    suggestion: Suggestion, deputies: tuple[str, ...], events: Sequence[Event], as_of: date, internal: bool
) -> SuggestionRow:
    stands = suggestion_standing(events, as_of)
    handling = stands.handling
    late = f"逾期{-handling.days_left}天" if handling.overdue and handling.days_left is not None else ""
    past = [step for step in steps(events) if step.day <= as_of]
    # More than three months may have been given at once, or later.
    given = (EventKind.ASSIGNED, EventKind.EXTENDED)
    extended = [step.reason for step in past if step.kind in given and step.reason]
    return SuggestionRow(
        number=suggestion.number,
        congress_session=suggestion.congress_session,
        title=suggestion.title,
        deputies=deputies,
        main_department=handling.department or "",
        assisting_departments=suggestion.assisting_departments or "",
        responsible_leader=suggestion.responsible_leader,
        assigned_on=handling.assigned_on,
        due_on=handling.due_on,
        extension_reason=extended[-1] if extended else "",
        met_on=stands.met_on,
        replied_on=handling.replied_on,
        document_number=handling.document_number or "",
        reply_class=stands.reply_class,
        outcome=handling.outcome,
        planned_on=handling.planned_on,
        satisfaction=handling.satisfaction,
        attitude=stands.attitude,
        state="\n".join(filter(None, (handling.stage.value, late))),
        closed_on=handling.closed_on,
        notes=tuple(_notes(past)) if internal else (),
    )


def _notes(past: Sequence[Event]) -> Iterator[str]:
    kinds = (EventKind.RETURNED, EventKind.URGED, EventKind.MET, EventKind.CLOSED, EventKind.REOPENED)
    for step in past:
        said = "；".join(filter(None, (step.reason, step.text)))
        if step.kind in kinds and said:
            yield f"{step.day:%Y-%m-%d}{step.kind}：{said}"
