"""The facts of reception documents: a visitor's form, a session's log, a session's notice.

Word files (reports) and the window's own printing (ui) both render these, so that they say the same. Texts are
never None; what is not known is the empty text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Disposition, EntryState, Outcome
from rongui_desktop.domain.names import mask_phone
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Station
from rongui_desktop.errors import UserError
from rongui_desktop.services.masking import HIDDEN, HIDDEN_MATTER, shown_name, to_clear
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_entries import matters_of
from rongui_desktop.services.reception_evening import SessionSummary, session_summary
from rongui_desktop.services.reception_look import names_of, receivers, session_detail
from rongui_desktop.services.reception_views import RepresentativeChoice, SessionDetail
from rongui_desktop.services.seated import seats_on
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """A matter as a document shows it.

    Attributes:
        disposition: None while the clerk has not chosen one.
        hidden: its text has been replaced because it or its visitor is confidential.
    """

    number: str
    category: str
    content: str
    spot_reply: str
    disposition: Disposition | None
    department: str
    due_on: date | None
    outcome: Outcome | None
    closed_on: date | None
    state: EntryState
    hidden: bool


@dataclass(frozen=True, slots=True)
class VisitorFacts:
    """A visitor with all matters that were not withdrawn.

    Attributes:
        ordinal: its place among the entries of the session, from 1; withdrawn entries are counted.
        representative: who received them; `identities` are the seats held that day (区人大代表、党代表).
        received_at: when they came, as far as that was noted.
    """

    number: str
    ordinal: int
    name: str
    person_count: int
    gender: str
    phone: str
    community: str
    address: str
    representative: str
    identities: str
    received_at: time | None
    confidential: bool
    follow_up: bool
    state: EntryState
    state_reason: str
    matters: tuple[MatterFacts, ...]


@dataclass(frozen=True, slots=True)
class FormFacts:
    """A visitor's form (来访登记表).

    Attributes:
        committee: the body that signs; `station` is the station's name.
        to_clear: what a clerk must look at before a masked form is published.
    """

    committee: str
    station: str
    session: SessionDetail
    visitor: VisitorFacts
    masked: bool
    to_clear: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LogFacts:
    """A session's log (接待日志).

    Attributes:
        visitors: valid and incomplete entries, in order; only the valid ones are counted in `summary`.
        withdrawn: numbers of the withdrawn entries.
    """

    committee: str
    station: str
    session: SessionDetail
    summary: SessionSummary
    visitors: tuple[VisitorFacts, ...]
    withdrawn: tuple[str, ...]
    masked: bool
    to_clear: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """A session's notice (接待公告).

    Attributes:
        receiving: who will be there, in order: nobody with leave, a substitute in place of another.
        phone: of the station where the session is held, if it is known.
        address: of that station.
        issued_on: the day on the notice: the day it was hung, else today.
    """

    committee: str
    station: str
    session: SessionDetail
    receiving: tuple[RepresentativeChoice, ...]
    phone: str
    address: str
    issued_on: date


def form_facts(store: Store, number: str, *, masked: bool = False) -> FormFacts:
    """Read a visitor's form: the one document that shows a confidential visitor in full.

    Args:
        store: the open store.
        number: 登记编号.
        masked: 公示版: hide name, phone and address all the same, and of a confidential visitor the matters too.

    Raises:
        UserError: there is no such entry.
    """
    with store.read() as session:
        visitor = session.scalars(
            select(Visitor).where(Visitor.number == number, Visitor.deleted_at.is_(None))
        ).first()
        if visitor is None:
            raise UserError(f"没有登记编号为“{number}”的来访登记，请核对编号，例如 LF2019-0001。", "id")
        settings = settings_in(session)
        earlier = select(func.count()).where(
            Visitor.session_id == visitor.session_id, Visitor.deleted_at.is_(None), Visitor.id < visitor.id
        )
        ordinals = {visitor.id: int(session.scalar(earlier) or 0) + 1}
        facts, clear = _visitors(session, [visitor], ordinals, masked=masked, own_form=not masked)
    detail = session_detail(store, visitor.session_id)
    if masked and detail.topic:
        clear += tuple(to_clear(f"{detail.number} 主题", detail.topic, [visitor.name]))
    return FormFacts(settings.committee, settings.station, detail, facts[0], masked, clear)


def log_facts(store: Store, number: str, *, masked: bool = False) -> LogFacts:
    """Read a session's log; confidential visitors and matters are hidden in any case.

    Args:
        store: the open store.
        number: 场次编号.
        masked: hide all residents (公示版).

    Raises:
        UserError: there is no such session.
    """
    with store.read() as session:
        session_id = find_session_number(session, number)
        settings = settings_in(session)
        rows = session.scalars(
            select(Visitor)
            .where(Visitor.session_id == session_id, Visitor.deleted_at.is_(None))
            .order_by(Visitor.id)
        ).all()
        kept = [row for row in rows if row.state is not EntryState.WITHDRAWN]
        ordinals = {row.id: ordinal for ordinal, row in enumerate(rows, start=1)}
        facts, clear = _visitors(session, kept, ordinals, masked=masked, own_form=False)
    detail = session_detail(store, session_id)
    if masked:
        names = [row.name for row in rows]
        for word, text in _session_texts(detail):
            clear += tuple(to_clear(f"{number} {word}", text, names))
    withdrawn = tuple(row.number for row in rows if row.state is EntryState.WITHDRAWN)
    summary = session_summary(store, session_id)
    return LogFacts(settings.committee, settings.station, detail, summary, facts, withdrawn, masked, clear)


def _session_texts(session: SessionDetail) -> Iterator[tuple[str, str]]:
    """Yield what is written of a session as free text."""
    yield "主题", session.topic or ""
    yield "停接原因", session.cancel_reason or ""
    yield "接待小结", session.summary or ""


def notice_facts(store: Store, chosen: str | UUID) -> NoticeFacts:
    """Read a session's notice.

    Args:
        store: the open store.
        chosen: 场次编号 or key of the session.

    Raises:
        UserError: there is no such session.
    """
    with store.read() as session:
        session_id = chosen if isinstance(chosen, UUID) else find_session_number(session, chosen)
        settings = settings_in(session)
    detail = session_detail(store, session_id)
    with store.look() as look:
        receiving = receivers(look, detail.id, detail.day)
    with store.read() as session:
        place = session.scalars(
            select(Station).where(
                Station.deleted_at.is_(None),
                or_(Station.name == detail.place, Station.address == detail.place),
            )
        ).first()
    return NoticeFacts(
        settings.committee,
        settings.station,
        detail,
        receiving,
        (place.phone if place else None) or "",
        (place.address if place else None) or "",
        detail.notice_posted_on or store.clock.today(),
    )


def blank_form_facts(store: Store, number: str | None) -> tuple[str, SessionDetail | None]:
    """Read what stands on an empty form: who signs, and the session if one is named.

    Args:
        store: the open store.
        number: 场次编号, or None.

    Raises:
        UserError: there is no such session.
    """
    with store.read() as session:
        committee = settings_in(session).committee
        session_id = find_session_number(session, number) if number else None
    return committee, session_detail(store, session_id) if session_id else None


def find_session_number(session: Session, number: str) -> UUID:
    """Return the key of the session with a 场次编号.

    Raises:
        UserError: there is no such session.
    """
    found = session.scalars(
        select(ReceptionSession.id).where(
            ReceptionSession.number == number, ReceptionSession.deleted_at.is_(None)
        )
    ).first()
    if found is None:
        raise UserError(f"没有场次编号为“{number}”的接待场次，请核对编号，例如 YJ2019-001。", "id")
    return found


def _visitors(
    session: Session, rows: Sequence[Visitor], ordinals: Mapping[UUID, int], *, masked: bool, own_form: bool
) -> tuple[tuple[VisitorFacts, ...], tuple[str, ...]]:
    """Read visitors of one session; and what must be cleared from their texts before a masked document is shown."""
    matters = matters_of(session, [row.id for row in rows])
    people = {row.representative_id for row in rows if row.representative_id}
    names = names_of(look_in(session), people)
    reception = session.get(ReceptionSession, rows[0].session_id) if rows else None
    seats = seats_on(look_in(session), people, reception.day) if reception else {}
    found: list[VisitorFacts] = []
    clear: list[str] = []
    for row in rows:
        shown = [m for m in matters.get(row.id, []) if m.state is not EntryState.WITHDRAWN]
        secret = not own_form and (row.confidential or any(matter.confidential for matter in shown))
        facts = tuple(
            _matter(matter, hidden=not own_form and (row.confidential or matter.confidential))
            for matter in shown
        )
        deputy = row.representative_id
        found.append(
            VisitorFacts(
                number=row.number,
                ordinal=ordinals[row.id],
                name=shown_name(row.name, masked or secret),
                person_count=row.person_count,
                gender=row.gender.value if row.gender else "",
                phone=_phone(row.phone, masked, secret),
                community="" if masked and secret else row.community or "",
                address=_address(row.address, masked, secret),
                representative=names[deputy] if deputy else "",
                identities=seats.get(deputy, "") if deputy else "",
                received_at=row.received_at,
                confidential=row.confidential,
                follow_up=row.follow_up,
                state=row.state,
                state_reason=row.state_reason or "",
                matters=facts,
            )
        )
    if masked:
        everybody = [row.name for row in rows]
        for visitor in found:
            clear += to_clear(f"{visitor.number} 作废原因", visitor.state_reason, everybody)
            for matter in visitor.matters:
                clear += to_clear(f"{matter.number} 反映事项", matter.content, everybody)
                clear += to_clear(f"{matter.number} 现场答复", matter.spot_reply, everybody)
    return tuple(found), tuple(clear)


def _matter(row: Opinion, *, hidden: bool) -> MatterFacts:
    # A half-filled matter without a disposition is stored as the commonest one without a department.
    chosen = (
        row.state is not EntryState.INCOMPLETE
        or row.disposition is not Disposition.SUBDISTRICT
        or row.department is not None
    )
    return MatterFacts(
        number=row.number,
        category=row.category,
        content=HIDDEN_MATTER if hidden else row.content,
        spot_reply="" if hidden else row.spot_reply or "",
        disposition=row.disposition if chosen else None,
        department=row.department or "",
        due_on=row.due_on,
        outcome=row.outcome,
        closed_on=row.closed_on,
        state=row.state,
        hidden=hidden,
    )


def _phone(phone: str | None, masked: bool, secret: bool) -> str:
    if not phone:
        return ""
    return HIDDEN if secret else mask_phone(phone) if masked else phone


def _address(address: str | None, masked: bool, secret: bool) -> str:
    """A masked document tells the community only."""
    if not address or masked:
        return ""
    return HIDDEN if secret else address
