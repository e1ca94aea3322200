"""The facts of the papers of a deputies' suggestion (代表建议): 交办单, 催办单, 答复函, 征询表.

Deputies act in public: their names stand in every paper. Like the papers of residents' matters (`handling_papers`) each
says what stood in the event that it carries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.suggestion_handling import SuggestionStanding, suggestion_standing
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_papers import ExtensionFacts, internal_notes, station_phone, unnumbered
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.list_queries import people_by
from rongui_desktop.services.masking import to_clear
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.paper_numbers import CARRIES, Paper, carried, chosen_records, series
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionPaperFacts:
    """A suggestion as one of its papers shows it.

    Attributes:
        number: 建议编号.
        lead: 领衔代表; `cosigners` are those who signed with them.
        paper_number: 文号 of this paper; the empty text in a preview. That of a 答复函 is the 主办部门's own.
        paper_day: the day of the event that the paper carries; None in a draft.
        paper_text: what that event says beside its fields (交办说明, 催办内容).
        assignment_number: 文号 of the 交办单; likewise that of the reply.
        due_on: 办理期限 as it stood in what the paper carries.
        extensions: until then, in order; the law asks for their reasons, so they are told.
        urged_count: how often it had been urged, this time among them.
        days_left: to the due date on the day of the paper; None without a due date and once it is answered.
        met: the days of 面商.
        notes: lines of the internal record, none unless asked for.
    """

    number: str
    congress_session: str
    title: str
    lead: str
    cosigners: tuple[str, ...]
    paper_number: str
    paper_day: date | None
    paper_text: str
    assignment_number: str
    reply_number: str
    department: str
    officer: str
    assisting_departments: str
    responsible_leader: str
    assigned_on: date | None
    due_on: date | None
    extensions: tuple[ExtensionFacts, ...]
    urged_count: int
    days_left: int | None
    met: tuple[date, ...]
    replied_on: date | None
    reply: str
    outcome: Outcome | None
    planned_on: date | None
    satisfaction: Satisfaction | None
    attitude: Satisfaction | None
    closed_on: date | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestionPapers:
    """The papers of one or several suggestions; the attributes are those of `handling_papers.Papers`."""

    paper: Paper
    committee: str
    phone: str
    series: str
    masked: bool
    matters: tuple[SuggestionPaperFacts, ...]
    warnings: tuple[str, ...]


def suggestion_paper_facts(
    store: Store, paper: Paper, ids: Sequence[str | UUID], *, masked: bool = False, internal: bool = False
) -> SuggestionPapers:
    """Read the papers of suggestions.

    Args:
        store: the open store.
        paper: which paper, one of suggestions.
        ids: 建议编号 or keys, in the order in which they are printed.
        masked: 公示版: typed texts are searched for residents' names and numbers.
        internal: with the internal record of the handling, for the files; not in a 公示版.

    Raises:
        UserError: a suggestion is not there, or is not as far as the paper asks.
    """
    if masked and internal:
        raise UserError("公示版不能附内部办理记录，请只选一样。", "internal")
    if not ids:
        raise UserError(f"请先选要打印{paper}的代表建议。", "id")
    today = store.clock.today()
    with store.read() as session:
        settings = settings_in(session)
        found = chosen_records(session, Suggestion, ids)
        matters = tuple(_facts(session, paper, found, today, internal))
        phone = station_phone(session, settings.station)
    warnings = list(unnumbered(paper, matters))
    if masked:
        warnings += [line for each in matters for line in _to_clear(each)]
    prefix = series(settings, paper)
    return SuggestionPapers(paper, settings.committee, phone, prefix, masked, matters, tuple(warnings))


def _to_clear(facts: SuggestionPaperFacts) -> list[str]:
    texts = (("标题", facts.title), ("说明", facts.paper_text), ("答复摘要", facts.reply))
    return [line for word, text in texts for line in to_clear(f"{facts.number} {word}", text)]


def _facts(
    session: Session, paper: Paper, found: Sequence[Suggestion], today: date, internal: bool
) -> list[SuggestionPaperFacts]:
    keys = [each.id for each in found]
    events = events_by(session, HandlingEvent.suggestion_id, keys)
    signers = people_by(session, SuggestionCosigner, SuggestionCosigner.suggestion_id, keys)
    leads = names_of(look_in(session), [each.lead_id for each in found])
    return [
        _of_one(
            paper,
            each,
            leads[each.lead_id],
            tuple(person.name for person in signers[each.id]),
            events.get(each.id, ()),
            today,
            internal,
        )
        for each in found
    ]


def _of_one(
    paper: Paper,
    suggestion: Suggestion,
    lead: str,
    cosigners: tuple[str, ...],
    events: Sequence[Event],
    today: date,
    internal: bool,
) -> SuggestionPaperFacts:
    last = suggestion_standing(events, date.max)
    event = carried(paper, events) if paper in CARRIES else None
    _check_far_enough(paper, suggestion.number, event, last)
    until = [step for step in steps(events) if event is None or step.place <= event.place]
    then = suggestion_standing(until, today if event is None else event.day).handling
    handling = last.handling
    assignment = carried(Paper.SUGGESTION_ASSIGNMENT, events)
    own_text = event is not None and paper is not Paper.SUGGESTION_REPLY
    return SuggestionPaperFacts(
        number=suggestion.number,
        congress_session=suggestion.congress_session,
        title=suggestion.title,
        lead=lead,
        cosigners=cosigners,
        paper_number=(event.document_number or "") if event else "",
        paper_day=event.day if event else None,
        paper_text=(event.text or "") if event and own_text else "",
        assignment_number=(assignment.document_number or "") if assignment else "",
        reply_number=handling.document_number or "",
        department=then.department or suggestion.main_department or "",
        officer=then.officer or "",
        assisting_departments=suggestion.assisting_departments or "",
        responsible_leader=suggestion.responsible_leader,
        assigned_on=then.assigned_on,
        due_on=then.due_on,
        extensions=tuple(
            ExtensionFacts(step.day, step.due_on, step.reason or "")
            for step in until
            if step.kind is EventKind.EXTENDED and step.due_on is not None
        ),
        urged_count=then.urged_count + (paper is Paper.SUGGESTION_REMINDER and event is None),
        days_left=then.days_left,
        met=tuple(step.day for step in steps(events) if step.kind is EventKind.MET),
        replied_on=handling.replied_on,
        reply=handling.reply or "",
        outcome=handling.outcome,
        planned_on=handling.planned_on,
        satisfaction=handling.satisfaction,
        attitude=last.attitude,
        closed_on=handling.closed_on,
        notes=tuple(internal_notes(events)) if internal else (),
    )


def _check_far_enough(paper: Paper, number: str, event: Event | None, last: SuggestionStanding) -> None:
    """Check that there is something for the paper to carry.

    Raises:
        UserError: the suggestion was not assigned, not answered, or need not be urged.
    """
    if event is not None:
        return
    handling = last.handling
    answered = handling.replied_on is not None or handling.closed_on is not None
    if paper is Paper.SUGGESTION_ASSIGNMENT:
        raise UserError(f"“{number}”还没有交办，请先登记交办再打印{paper}。", "id")
    if paper is Paper.SUGGESTION_REMINDER and (handling.assigned_on is None or answered):
        why = "已经办复" if answered else "还没有交办"
        raise UserError(f"“{number}”{why}，没有可打印的{paper}。", "id")
    if paper in (Paper.SUGGESTION_REPLY, Paper.SUGGESTION_SURVEY) and not answered:
        raise UserError(f"“{number}”还没有答复，请先登记办复再打印{paper}。", "id")
