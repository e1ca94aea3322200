"""Document numbers (文号) of the papers of handling: 容人大工委交〔2019〕3号.

A number belongs to the event that the paper carries: 交办, 催办 or 办复. It is given once, when the paper is issued
(printed to be sent), in the same transaction that marks the event as sent; printed again, the paper keeps it. Looking
at a paper gives none. If the program dies after this and before the file is there, the event keeps the number, and the
next print shows it; so none is given twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind
from rongui_desktop.domain.handling_events import Event, steps, timeline
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_record import event_of
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.office_settings import OfficeSettings
from rongui_desktop.storage import numbering
from rongui_desktop.storage.store import Store


class Paper(StrEnum):
    """The papers of handling: those of a resident's matter, and apart from them those of a deputies' suggestion."""

    ASSIGNMENT = "交办单"
    REMINDER = "催办单"
    REPLY = "答复函"
    SURVEY = "征询表"
    SUGGESTION_ASSIGNMENT = "代表建议交办单"
    SUGGESTION_REMINDER = "代表建议催办单"
    SUGGESTION_REPLY = "代表建议答复函"
    SUGGESTION_SURVEY = "代表建议征询表"

    @property
    def of_suggestions(self) -> bool:
        """Whether it is a paper of a deputies' suggestion."""
        return self.name.startswith("SUGGESTION_")


# The event that a paper carries. A 征询表 goes out with the 答复函, under that one's number.
CARRIES = {
    Paper.ASSIGNMENT: EventKind.ASSIGNED,
    Paper.REMINDER: EventKind.URGED,
    Paper.REPLY: EventKind.REPLIED,
    Paper.SUGGESTION_ASSIGNMENT: EventKind.ASSIGNED,
    Paper.SUGGESTION_REMINDER: EventKind.URGED,
    Paper.SUGGESTION_REPLY: EventKind.REPLIED,
}


def series(settings: OfficeSettings, paper: Paper) -> str:
    """Return what the 文号 of a paper begin with (容人大工委交); the empty text for one that has none of ours.

    The reply to a suggestion is the 主办部门's own document: its 文号 is the one recorded at 办复.
    """
    return {
        Paper.ASSIGNMENT: settings.assignment_paper_prefix,
        Paper.REMINDER: settings.reminder_paper_prefix,
        Paper.REPLY: settings.reply_paper_prefix,
        Paper.SUGGESTION_ASSIGNMENT: settings.suggestion_assignment_paper_prefix,
        Paper.SUGGESTION_REMINDER: settings.suggestion_reminder_paper_prefix,
    }.get(paper, "")


def carried(paper: Paper, events: Sequence[Event]) -> Event | None:
    """Return the event that a paper carries: the last of its kind that counts, as it was last corrected.

    A reply that was voided by a 重办 is not carried any more.
    """
    kind = CARRIES.get(paper, EventKind.REPLIED)
    found: Event | None = None
    for step in steps(events):
        if step.kind is kind:
            found = step
        elif step.kind is EventKind.REOPENED and kind is EventKind.REPLIED:
            found = None
    return found


R = TypeVar("R", Opinion, Suggestion)


def chosen_records(session: Session, kind: type[R], ids: Sequence[str | UUID]) -> list[R]:
    """Return matters or suggestions by number or key, in this order, each once.

    Raises:
        UserError: one is not there, or withdrawn (作废) or incomplete (待补), so it has no papers.
    """
    found: list[R] = []
    for each in dict.fromkeys(ids):
        named = kind.id == each if isinstance(each, UUID) else kind.number == each
        record = session.scalars(select(kind).where(named, kind.deleted_at.is_(None))).first()
        if record is None:
            raise not_found(kind, each)
        if record.state is not EntryState.VALID:
            raise UserError(f"“{record.number}”的登记状态是“{record.state}”，没有办理文书。", "id")
        if record not in found:
            found.append(record)
    return found


def not_found(kind: type[Opinion] | type[Suggestion], number: object) -> UserError:
    """Return the sentence for a number that nothing bears."""
    if kind is Suggestion:
        return UserError(f"没有建议编号为“{number}”的代表建议，请核对编号。", "id")
    return UserError(f"没有意见编号为“{number}”的意见建议，请核对编号，例如 容夜接〔2019〕1号。", "id")


@dataclass(slots=True)
class _Entry:
    """An event that a paper carries, with all rows that say it: as it was written, then its corrections."""

    number: str
    event: Event
    rows: list[HandlingEvent]


def issue(store: Store, paper: Paper, ids: Sequence[str | UUID]) -> dict[str, str]:
    """Give the papers of matters their 文号 where they have none yet, and mark their events as sent.

    All or none; in the order of the days that the events speak of, then as given.

    Args:
        store: the open store.
        paper: which paper; one without a number of its own is not issued.
        ids: numbers or keys of the matters or suggestions.

    Returns:
        文号 by 意见编号 or 建议编号.

    Raises:
        UserError: one is not there or has no event that the paper carries; nothing was changed.
    """
    if paper not in CARRIES:
        raise UserError(f"{paper}没有自己的文号，直接打印即可。", "issue")
    with store.write(f"编{paper}文号") as session:
        records: Sequence[Opinion | Suggestion] = (
            chosen_records(session, Suggestion, ids)
            if paper.of_suggestions
            else chosen_records(session, Opinion, ids)
        )
        entries = [_entry(session, paper, record) for record in records]
        prefix = series(settings_in(session), paper)
        entries.sort(key=lambda each: each.event.day)
        if prefix:
            _observe(session, prefix, {entry.event.day.year for entry in entries})
        for entry in entries:
            if not entry.event.document_number:
                if not prefix:
                    raise UserError(f"“{entry.number}”的办复没有文号，请先更正办复，写明答复文号。", "id")
                number = numbering.case_number(session, prefix, entry.event.day.year)
                entry.event = replace(entry.event, document_number=number)
                # The last of the rows is what counts; earlier ones stay as they were written.
                entry.rows[-1].document_number = number
            for row in entry.rows:
                row.sent = True
        return {entry.number: entry.event.document_number or "" for entry in entries}


def _entry(session: Session, paper: Paper, record: Opinion | Suggestion) -> _Entry:
    owner = HandlingEvent.suggestion_id if paper.of_suggestions else HandlingEvent.opinion_id
    query = select(HandlingEvent).where(owner == record.id)
    rows = {row.sequence: row for row in session.scalars(query.order_by(HandlingEvent.sequence))}
    events = [event_of(row) for row in rows.values()]
    event = carried(paper, events)
    if event is None:
        raise UserError(f"“{record.number}”没有{CARRIES[paper]}记录，不能编{paper}的文号。", "id")
    counting = next(entry for entry in timeline(events) if entry.event.sequence == event.sequence)
    saying = [event.sequence] if counting.by is None else [event.sequence, counting.by]
    return _Entry(record.number, event, [rows[sequence] for sequence in saying])


def _observe(session: Session, prefix: str, years: set[int]) -> None:
    """Take the numbers of this series as used that came in with a workbook or were typed from a paper."""
    number = HandlingEvent.document_number
    for year in years:
        used = session.scalars(
            select(number).where(number.startswith(f"{prefix}〔{year}〕", autoescape=True))
        )
        numbering.observe(session, filter(None, used))
