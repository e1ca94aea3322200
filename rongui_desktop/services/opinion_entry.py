"""Registering matters that came neither from a reception nor from a visit: 来信来电, 其他."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Disposition, EventKind, Source
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.dispositions import registration_lacks
from rongui_desktop.domain.handling_rules import check_due, need, tidy_event
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.rules_reception import MatterEntry, spot_outcome
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.handling_desk import Desk
from rongui_desktop.services.handling_writing import OpinionCase
from rongui_desktop.storage import numbering
from rongui_desktop.storage.store import Store

# What is registered here; the other sources have pages of their own.
SOURCES = (Source.LETTER, Source.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionEntry:
    """A matter as typed.

    Attributes:
        source: 来信来电 or 其他.
        raised_on: the day it came in.
        sender: name and contact of who raised it; kept as 来源编号.
        category: 类别.
        content: 反映事项.
        disposition: 处理方式.
        department: 主责部门, or the community for 交社区办理.
        reply: 现场答复, for what ends on the spot.
        confidential: 保密.
    """

    source: Source | None
    raised_on: date | None
    sender: str | None = None
    category: str = ""
    content: str = ""
    disposition: Disposition | None = None
    department: str | None = None
    reply: str | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Registered:
    """Key and number of a matter that was registered."""

    id: UUID
    number: str


def tidy_opinion(entry: OpinionEntry) -> OpinionEntry:
    """Return a matter as it is stored: texts trimmed.

    Raises:
        UserError: a text is too long.
    """
    entry = replace(
        entry,
        sender=clean_line(entry.sender, "来信来电人", "sender"),
        category=clean_line(entry.category, "类别", "category") or "",
        content=clean_text(entry.content, "反映事项", "content") or "",
        department=clean_line(entry.department, "主责部门", "department"),
        reply=clean_text(entry.reply, "答复", "reply"),
    )
    if entry.disposition in ENDED_ON_THE_SPOT:
        return replace(entry, department=None)
    return entry


def register_opinion(store: Store, entry: OpinionEntry) -> Registered:
    """Register a matter: it gets its number, and its first event (登记) with the due date that the rules propose.

    What ends on the spot is answered and closed on the day it came in.

    Raises:
        UserError: something is missing, or the day lies ahead; `field` is the attribute of the entry at fault.
    """
    entry = tidy_opinion(entry)
    need(entry.source, "请选择来源。", "source")
    need(entry.raised_on, "请填写提出日期。", "raised_on")
    need(entry.category, "请选择类别。", "category")
    need(entry.content, "请填写反映事项。", "content")
    need(entry.disposition, "请选择处理方式。", "disposition")
    if entry.source is None or entry.raised_on is None or entry.disposition is None:
        raise UserError("请补全登记。")
    if entry.source not in SOURCES:
        raise UserError(f"“{entry.source}”的意见请到接待或走访登记。", "source")
    if entry.raised_on > store.clock.today():
        raise UserError(f"提出日期不能晚于今天（{store.clock.today():%Y-%m-%d}）。", "raised_on")
    for field, sentence in registration_lacks(entry.disposition, entry.department, entry.reply):
        raise UserError(sentence, field)
    with store.write(f"登记{entry.source}意见") as session:
        opinion = _new(session, entry, entry.source, entry.raised_on, entry.disposition)
        case = OpinionCase(opinion, ())
        _write_registration(session, case, entry, Desk(session, store))
        return Registered(opinion.id, opinion.number)


def _new(
    session: Session, entry: OpinionEntry, source: Source, raised_on: date, disposition: Disposition
) -> Opinion:
    series = office.settings_in(session).matter_prefix(source)
    opinion = Opinion(
        number=numbering.case_number(session, series, raised_on.year),
        source=source,
        raised_on=raised_on,
        category=entry.category,
        content=entry.content,
        disposition=disposition,
        source_ref=entry.sender,
        spot_reply=entry.reply,
        confidential=entry.confidential,
    )
    session.add(opinion)
    return opinion


def _write_registration(session: Session, case: OpinionCase, entry: OpinionEntry, desk: Desk) -> None:
    matter = case.matter
    day = matter.raised_on
    due_on = desk.rules.due(matter.disposition, matter.category, day, desk.calendar)
    said = case.next(session, EventKind.REGISTERED, day, department=entry.department, due_on=due_on)
    if due_on is not None:
        check_due(said)
    case.write(session, [tidy_event(said)])
    if matter.disposition not in ENDED_ON_THE_SPOT:
        return
    typed = MatterEntry(disposition=matter.disposition)
    outcome = spot_outcome(typed)
    case.write(session, [case.next(session, EventKind.REPLIED, day, text=entry.reply, outcome=outcome)])
    case.write(session, [case.next(session, EventKind.CLOSED, day, outcome=outcome)])
