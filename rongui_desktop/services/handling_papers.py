"""The facts of the papers of a matter's handling: 交办单, 催办单, 答复函, 征询表.

Texts are never None; what is not known, or what a paper must not tell, is the empty text. A 交办单, 催办单 or 答复函
says what stood in the event that it carries (`paper_numbers.CARRIES`): printed again later, it says the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import Disposition, EventKind, Gender, Outcome, Satisfaction, Source
from rongui_desktop.domain.handling import Standing, standing
from rongui_desktop.domain.handling_events import Event, RecordState, steps, timeline
from rongui_desktop.domain.handling_projection import matter_of
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.names import mask_phone
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.representatives import Station
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.masking import HIDDEN, HIDDEN_MATTER, personal_patterns, shown_name, to_clear
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.paper_numbers import CARRIES, Paper, carried, chosen_records, series
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.services.seated import seats_on
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ResidentFacts:
    """The resident who raised a matter, as far as a paper may tell.

    Attributes:
        gender: None where it is not known or must not be told.
        person_count: how many came together.
        secret: the resident or the matter is confidential: the paper names nobody.
    """

    name: str = ""
    gender: Gender | None = None
    person_count: int = 1
    phone: str = ""
    community: str = ""
    address: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class ExtensionFacts:
    """An extension: the day on which it was granted, the new due date, the reason (internal papers only)."""

    day: date
    due_on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """A matter as one of the papers of its handling shows it.

    Attributes:
        number: 意见编号.
        deputies: who received it, each with the seats held that day (简贞丽（区人大代表）).
        paper_number: 文号 of this paper; the empty text in a preview, when it has none yet.
        paper_day: the day of the event that the paper carries; None in a draft.
        paper_text: what that event says beside its fields (交办说明, 催办内容).
        assignment_number: 文号 of the 交办单; likewise that of the reply.
        due_on: 办理期限 as it stood in what the paper carries.
        extensions: until then, in order.
        urged_count: how often it had been urged, this time among them.
        days_left: to the due date on the day of the paper, negative when it had passed; None without a due date and
            once the matter is answered.
        planned_on: the day by which it is promised to be solved.
        notes: lines of the internal record, none unless asked for.
    """

    number: str
    source: Source
    raised_on: date
    category: str
    content: str
    spot_reply: str
    disposition: Disposition
    resident: ResidentFacts
    deputies: tuple[str, ...]
    paper_number: str
    paper_day: date | None
    paper_text: str
    assignment_number: str
    reply_number: str
    department: str
    officer: str
    assigned_on: date | None
    due_on: date | None
    extensions: tuple[ExtensionFacts, ...]
    urged_count: int
    days_left: int | None
    replied_on: date | None
    reply: str
    outcome: Outcome | None
    planned_on: date | None
    satisfaction: Satisfaction | None
    closed_on: date | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one or several matters.

    Attributes:
        committee: the body that signs.
        phone: of the station, where it is known.
        series: what the 文号 of this paper begin with; the empty text for one that has none.
        warnings: what a clerk must know before printing or publishing (Chinese sentences).
    """

    paper: Paper
    committee: str
    phone: str
    series: str
    masked: bool
    matters: tuple[PaperFacts, ...]
    warnings: tuple[str, ...]


def paper_facts(
    store: Store, paper: Paper, ids: Sequence[str | UUID], *, masked: bool = False, internal: bool = False
) -> Papers:
    """Read the papers of matters.

    Args:
        store: the open store.
        paper: which paper.
        ids: 意见编号 or keys of the matters, in the order in which they are printed.
        masked: 公示版: nobody's name, phone or address.
        internal: with the internal record of the handling, for the files; not in a 公示版.

    Raises:
        UserError: a matter is not there, or is not as far as the paper asks.
    """
    if masked and internal:
        raise UserError("公示版不能附内部办理记录，请只选一样。", "internal")
    if not ids:
        raise UserError(f"请先选要打印{paper}的意见建议。", "id")
    with store.read() as session:
        settings = settings_in(session)
        opinions = chosen_records(session, Opinion, ids)
        reading = _Reading(session, paper, opinions, store.clock.today(), masked, internal)
        matters = tuple(reading.facts(opinion) for opinion in opinions)
        warnings = (*reading.warnings, *unnumbered(paper, matters))
        phone = station_phone(session, settings.station)
    prefix = series(settings, paper)
    return Papers(paper, settings.committee, phone, prefix, masked, matters, warnings)


def station_phone(session: Session, station: str) -> str:
    """Return the phone of a station; the empty text where it is not known."""
    query = select(Station.phone).where(Station.deleted_at.is_(None), Station.name == station)
    return session.scalar(query) or ""


class _Numbered(Protocol):
    @property
    def number(self) -> str: ...
    @property
    def paper_number(self) -> str: ...


def unnumbered(paper: Paper, facts: Sequence[_Numbered]) -> Iterator[str]:
    """Say which papers are previews: they have no 文号 yet."""
    missing = [each.number for each in facts if not each.paper_number]
    if paper in CARRIES and missing:
        yield f"{'、'.join(missing)}的{paper}还没有文号，这是预览；正式印发时才编文号。"


class _Reading:
    """Reads the papers of some matters within one use case."""

    def __init__(
        self,
        session: Session,
        paper: Paper,
        opinions: Sequence[Opinion],
        today: date,
        masked: bool,
        internal: bool,
    ) -> None:
        self._paper = paper
        self._today = today
        self._masked = masked
        self._internal = internal
        self._events = events_by(session, HandlingEvent.opinion_id, [each.id for each in opinions])
        self._visitors = {
            row.id: row
            for row in session.scalars(
                select(Visitor).where(Visitor.id.in_({each.visitor_id for each in opinions}))
            )
        }
        self._visits = {
            row.id: row
            for row in session.scalars(
                select(Visit).where(Visit.id.in_({each.visit_id for each in opinions}))
            )
        }
        self._look = look_in(session)
        self._names = names_of(self._look, [key for each in opinions if (key := self._deputy(each))])
        self._seats: dict[date, dict[UUID, str]] = {}
        self.warnings: list[str] = []

    def _deputy(self, opinion: Opinion) -> UUID | None:
        visitor = self._visitors.get(opinion.visitor_id) if opinion.visitor_id else None
        visit = self._visits.get(opinion.visit_id) if opinion.visit_id else None
        return visitor.representative_id if visitor else visit.representative_id if visit else None

    def _deputies(self, opinion: Opinion) -> tuple[str, ...]:
        deputy, day = self._deputy(opinion), opinion.raised_on
        if deputy is None:
            return ()
        if day not in self._seats:
            self._seats[day] = seats_on(self._look, None, day)
        seats = self._seats[day].get(deputy, "")
        return (f"{self._names[deputy]}（{seats}）" if seats else self._names[deputy],)

    def facts(self, opinion: Opinion) -> PaperFacts:
        events = self._events.get(opinion.id, ())
        matter = matter_of(opinion)
        last = standing(matter, events, date.max)
        event = carried(self._paper, events) if self._paper in CARRIES else None
        _check_far_enough(self._paper, opinion, event, last)
        until = [step for step in steps(events) if event is None or step.place <= event.place]
        day = self._today if event is None else event.day
        then = standing(matter, until, max(day, opinion.raised_on))
        assignment, reply = carried(Paper.ASSIGNMENT, events), carried(Paper.REPLY, events)
        secret = self._is_secret(opinion)
        hidden = secret and self._masked
        facts = PaperFacts(
            number=opinion.number,
            source=opinion.source,
            raised_on=opinion.raised_on,
            category=opinion.category,
            content=HIDDEN_MATTER if hidden else opinion.content,
            spot_reply="" if hidden else opinion.spot_reply or "",
            disposition=opinion.disposition,
            resident=self._resident(opinion, secret),
            deputies=self._deputies(opinion),
            paper_number=event.document_number or "" if event else "",
            paper_day=event.day if event else None,
            paper_text=(event.text or "") if event and self._paper is not Paper.REPLY and not hidden else "",
            assignment_number=(assignment.document_number or "") if assignment else "",
            reply_number=(reply.document_number or "") if reply else "",
            department=then.department or "",
            officer=then.officer or "",
            assigned_on=then.assigned_on,
            due_on=then.due_on,
            extensions=tuple(self._extensions(until)),
            urged_count=then.urged_count + (self._paper is Paper.REMINDER and event is None),
            days_left=then.days_left,
            replied_on=last.replied_on,
            reply=HIDDEN_MATTER if hidden and last.reply else last.reply or "",
            outcome=last.outcome,
            planned_on=last.planned_on,
            satisfaction=last.satisfaction,
            closed_on=last.closed_on,
            notes=tuple(internal_notes(events)) if self._internal else (),
        )
        self._warn(opinion, facts)
        return facts

    def _visitor(self, opinion: Opinion) -> Visitor | None:
        return self._visitors.get(opinion.visitor_id) if opinion.visitor_id else None

    def _is_secret(self, opinion: Opinion) -> bool:
        visitor = self._visitor(opinion)
        return opinion.confidential or (visitor is not None and visitor.confidential)

    def _resident(self, opinion: Opinion, secret: bool) -> ResidentFacts:
        visitor = self._visitor(opinion)
        if visitor is None or self._paper is Paper.REMINDER:
            # Who urges need not say whose matter it is.
            return ResidentFacts(secret=secret)
        community = "" if secret and self._masked else visitor.community or ""
        if secret:
            return ResidentFacts(name=HIDDEN, community=community, secret=True)
        phone = visitor.phone or ""
        return ResidentFacts(
            name=shown_name(visitor.name, self._masked),
            gender=visitor.gender,
            person_count=1 if self._masked else visitor.person_count,
            phone=mask_phone(phone) if phone and self._masked else phone,
            community=community,
            address="" if self._masked else visitor.address or "",
        )

    def _extensions(self, until: Sequence[Event]) -> Iterator[ExtensionFacts]:
        for step in until:
            if step.kind is EventKind.EXTENDED and step.due_on is not None:
                yield ExtensionFacts(step.day, step.due_on, (step.reason or "") if self._internal else "")

    def _warn(self, opinion: Opinion, facts: PaperFacts) -> None:
        visitor = self._visitor(opinion)
        name = visitor.name if visitor else ""
        texts = (
            ("反映事项", facts.content), ("现场答复", facts.spot_reply), (f"{self._paper}内容", facts.paper_text),
            ("答复内容", facts.reply),
        )  # fmt: skip
        for word, text in texts:
            if self._masked:
                self.warnings += to_clear(f"{opinion.number} {word}", text, [name])
            elif facts.resident.secret and (personal_patterns(text) or (len(name) > 1 and name in text)):
                self.warnings.append(
                    f"{opinion.number}是保密事项，{word}里写有姓名或电话，请核对删去后再发出。"
                )


def _check_far_enough(paper: Paper, opinion: Opinion, event: Event | None, last: Standing) -> None:
    """Check that there is something for the paper to carry.

    Raises:
        UserError: the matter was not assigned, not answered, or need not be urged.
    """
    if event is not None:
        return
    number, answered = opinion.number, last.replied_on is not None or last.closed_on is not None
    if paper is Paper.ASSIGNMENT:
        raise UserError(f"“{number}”还没有交办，请先登记交办再打印交办单。", "id")
    if paper is Paper.REMINDER and (last.assigned_on is None or answered):
        why = "已经办复" if answered else "还没有交办"
        raise UserError(f"“{number}”{why}，没有可打印的催办单。", "id")
    if paper in (Paper.REPLY, Paper.SURVEY) and not (answered or last.reply or opinion.spot_reply):
        raise UserError(f"“{number}”还没有答复，请先登记办复再打印{paper}。", "id")


def internal_notes(events: Sequence[Event]) -> Iterator[str]:
    """Yield the internal record of the handling, a line for each event, mended ones marked."""
    for entry in timeline(events):
        event = entry.event
        if event.kind is EventKind.REGISTERED:
            continue
        due = f"期限{event.due_on:%Y-%m-%d}" if event.due_on else ""
        planned = f"计划{event.planned_on:%Y-%m-%d}解决" if event.planned_on else ""
        reason = f"原因：{event.reason}" if event.reason else ""
        text = event.text if event.kind is not EventKind.REPLIED else ""
        mark = f"（{entry.state}）" if entry.state is not RecordState.VALID else ""
        said = (
            f"{event.kind}{mark}", event.department, event.officer, due, event.outcome, planned, event.satisfaction,
            text, reason, event.document_number, f"记录：{event.actor}" if event.actor else "",
        )  # fmt: skip
        yield f"{event.day:%Y-%m-%d}　{'；'.join(word.rstrip('。') for word in said if word)}"
