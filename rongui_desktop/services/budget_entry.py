"""Budget review meetings (预算会议): entered and changed, with attendance, materials and the days before them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.budget import BudgetMaterial, BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.budget_dates import DueDays, due_days
from rongui_desktop.domain.codes import BudgetMeetingKind, Presence
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.called import called_to, check_called, put_called, stored_rows
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.storage.numbering import plain_number
from rongui_desktop.storage.store import Store

_WIDTH = 2
# A sub-district committee gives opinions (初审意见); it does not decide (design, Word).
FORBIDDEN = ("决议", "批准", "审批")
MANDATE = "受区人大常委会委托"
# What must be in before a meeting of each kind.
MATERIALS: dict[BudgetMeetingKind, tuple[str, ...]] = {
    BudgetMeetingKind.DRAFT: ("预算草案", "预算编制说明", "重点资金项目安排"),
    BudgetMeetingKind.ADJUSTMENT: ("预算调整方案", "调整说明", "上半年预算执行情况"),
    BudgetMeetingKind.EXECUTION: ("预算执行情况报告", "重点资金项目使用情况"),
    BudgetMeetingKind.FINAL_ACCOUNTS: ("决算草案", "决算说明", "审计报告"),
}


@dataclass(frozen=True, slots=True)
class Material:
    """A paper that must be in, from whom, the day on which it came, and which of the meeting's files it is."""

    title: str
    unit: str | None = None
    received_on: date | None = None
    note: str | None = None
    file: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEntry:
    """A budget review meeting as typed; only those `present` took part."""

    kind: BudgetMeetingKind | None
    budget_year: int | None
    name: str
    day: date | None
    ordinal: int | None = None
    starts_at: time | None = None
    place: str | None = None
    chair: str | None = None
    mandate: str | None = None
    district_day: date | None = None
    notice_sent_on: date | None = None
    submitted_on: date | None = None
    figures_as_of: date | None = None
    attending_units: str | None = None
    agenda: str | None = None
    opinion: str | None = None
    minutes_number: str | None = None
    minutes: str | None = None
    present: tuple[UUID, ...] = ()
    leave: tuple[UUID, ...] = ()
    absent: tuple[UUID, ...] = ()
    materials: tuple[Material, ...] = ()

    @property
    def called(self) -> dict[Presence, tuple[UUID, ...]]:
        """Who was called, by whether they came."""
        return {Presence.PRESENT: self.present, Presence.LEAVE: self.leave, Presence.ABSENT: self.absent}


def record_meeting(store: Store, entry: MeetingEntry) -> tuple[UUID, str]:
    """Enter a meeting; returns its key and number.

    Raises:
        UserError: a field is missing or contradicts another, somebody holds no seat on the day, or a text decides
            where the committee may only give opinions; `field` names it.
    """
    entry = _tidied(entry)
    kind, year, day = _checked(entry)
    with store.write("登记预算会议") as session:
        check_called(session, entry.called, day, frozenset())
        _refuse_ordinal(session, entry, kind, year, None)
        number = plain_number(session, settings_in(session).meeting_prefix, day.year, _WIDTH)
        meeting = BudgetMeeting(number=number, name=entry.name, kind=kind, budget_year=year, day=day)
        session.add(meeting)
        session.flush()
        _put(session, meeting, entry)
        return meeting.id, number


def change_meeting(store: Store, meeting_id: UUID, entry: MeetingEntry) -> str:
    """Write a meeting anew; returns its number.

    Raises:
        UserError: it is gone, or what `record_meeting` says.
    """
    entry = _tidied(entry)
    kind, year, day = _checked(entry)
    with store.write("更改预算会议") as session:
        meeting = find_live(session, BudgetMeeting, meeting_id)
        before = stored_rows(session, BudgetParticipant, meeting_id)
        # Who was recorded for that day before is not doubted anew.
        check_called(session, entry.called, day, frozenset(before) if day == meeting.day else frozenset())
        _refuse_ordinal(session, entry, kind, year, meeting_id)
        meeting.name, meeting.kind, meeting.budget_year, meeting.day = entry.name, kind, year, day
        _put(session, meeting, entry)
        return meeting.number


def load_meeting(store: Store, meeting_id: UUID) -> MeetingEntry:
    """Return a stored meeting for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        each = find_live(session, BudgetMeeting, meeting_id)
        called = called_to(session, BudgetParticipant, meeting_id)
        materials = tuple(
            Material(row.title, row.unit, row.received_on, row.note, row.attachment_id)
            for row in _materials(session, meeting_id)
        )
        plain = {name: getattr(each, name) for name in _PLAIN}
    return MeetingEntry(
        kind=each.kind,
        budget_year=each.budget_year,
        name=each.name,
        day=each.day,
        present=called[Presence.PRESENT],
        leave=called[Presence.LEAVE],
        absent=called[Presence.ABSENT],
        materials=materials,
        **plain,
    )


_PLAIN = (
    "ordinal", "starts_at", "place", "chair", "mandate", "district_day", "notice_sent_on", "submitted_on",
    "figures_as_of", "attending_units", "agenda", "opinion", "minutes_number", "minutes",
)  # fmt: skip


def next_ordinal(store: Store, kind: BudgetMeetingKind, budget_year: int) -> int:
    """Return the number that the next meeting of a kind and budget year has (第几次)."""
    query = select(func.max(func.coalesce(BudgetMeeting.ordinal, 1))).where(
        BudgetMeeting.kind == kind,
        BudgetMeeting.budget_year == budget_year,
        BudgetMeeting.deleted_at.is_(None),
    )
    with store.read() as session:
        return (session.scalar(query) or 0) + 1


def due_of(store: Store, day: date, district_day: date | None) -> DueDays:
    """Return the days by which materials, notice and opinion are due, counted back by the station's rule."""
    calendar = working_calendar(store)
    with store.read() as session:
        rules = settings_in(session).budget_rules
    return due_days(rules, day, district_day, calendar.is_workday)


def refuse_decisions(text: str | None, label: str, field: str) -> None:
    """Check that a text gives opinions and does not decide.

    Raises:
        UserError: it has one of the words that only a congress or its standing committee may use.
    """
    word = next((word for word in FORBIDDEN if word in (text or "")), None)
    if word is not None:
        raise UserError(f"“{label}”里有“{word}”，街道工委只提初审意见，请改为“意见”“建议”等。", field)


def _tidied(entry: MeetingEntry) -> MeetingEntry:
    return replace(
        entry,
        name=clean_line(entry.name, "会议名称", "name") or "",
        place=clean_line(entry.place, "地点", "place"),
        chair=clean_line(entry.chair, "主持人", "chair"),
        mandate=clean_line(entry.mandate, "委托依据", "mandate"),
        attending_units=clean_text(entry.attending_units, "列席单位", "attending_units"),
        agenda=clean_text(entry.agenda, "议题", "agenda"),
        opinion=clean_text(entry.opinion, "初审意见", "opinion"),
        minutes_number=clean_name(entry.minutes_number, "纪要文号", "minutes_number"),
        minutes=clean_text(entry.minutes, "纪要", "minutes"),
        materials=tuple(
            Material(
                clean_name(each.title, "材料", "materials") or "",
                clean_line(each.unit, "报送单位", "materials"),
                each.received_on,
                clean_line(each.note, "说明", "materials"),
                each.file,
            )
            for each in entry.materials
        ),
    )


def _checked(entry: MeetingEntry) -> tuple[BudgetMeetingKind, int, date]:
    if entry.kind is None:
        raise UserError("请选择“会议类型”。", "kind")
    if entry.budget_year is None:
        raise UserError("请填写“预算年度”。", "budget_year")
    if not entry.name:
        raise UserError("请填写“会议名称”。", "name")
    if entry.day is None:
        raise UserError("请填写“日期”。", "day")
    for later, label, field in (
        (entry.submitted_on, "报送日期", "submitted_on"),
        (entry.district_day, "区人大会议日期", "district_day"),
    ):
        if later is not None and later < entry.day:
            raise UserError(f"“{label}”不能早于会议日期（{entry.day:%Y-%m-%d}）。", field)
    if entry.notice_sent_on is not None and entry.notice_sent_on > entry.day:
        raise UserError(f"“通知日期”不能晚于会议日期（{entry.day:%Y-%m-%d}）。", "notice_sent_on")
    for text, label, field in (
        (entry.opinion, "初审意见", "opinion"),
        (entry.minutes, "纪要", "minutes"),
        (entry.agenda, "议题", "agenda"),
    ):
        refuse_decisions(text, label, field)
    titles = [each.title for each in entry.materials]
    if "" in titles:
        raise UserError("请填写“材料”的名称。", "materials")
    if twice := next((title for title in titles if titles.count(title) > 1), None):
        raise UserError(f"材料“{twice}”填了两次，请只保留一行。", "materials")
    return entry.kind, entry.budget_year, entry.day


def _refuse_ordinal(
    session: Session, entry: MeetingEntry, kind: BudgetMeetingKind, year: int, own: UUID | None
) -> None:
    if entry.ordinal is None:
        return
    query = select(BudgetMeeting).where(
        BudgetMeeting.kind == kind,
        BudgetMeeting.budget_year == year,
        BudgetMeeting.ordinal == entry.ordinal,
        BudgetMeeting.deleted_at.is_(None),
    )
    other = session.scalars(query).first()
    if other is not None and other.id != own:
        message = f"{year}年{kind}第{entry.ordinal}次已经登记（{other.number}），请改次序。"
        raise UserError(message, "ordinal")


def _put(session: Session, meeting: BudgetMeeting, entry: MeetingEntry) -> None:
    for name in _PLAIN:
        setattr(meeting, name, getattr(entry, name))
    put_called(session, BudgetParticipant, meeting.id, entry.called)
    stored = {row.title: row for row in _materials(session, meeting.id)}
    _refuse_other_files(session, meeting.id, entry.materials)
    for rank, each in enumerate(entry.materials):
        row = stored.pop(each.title, None)
        if row is None:
            row = BudgetMaterial(meeting_id=meeting.id, title=each.title)
            session.add(row)
        row.unit, row.received_on, row.note, row.rank = each.unit, each.received_on, each.note, rank
        row.attachment_id = each.file
    for row in stored.values():
        session.delete(row)


def _refuse_other_files(session: Session, meeting_id: UUID, materials: tuple[Material, ...]) -> None:
    own = set(session.scalars(select(Attachment.id).where(Attachment.budget_meeting_id == meeting_id)))
    stranger = next((each for each in materials if each.file is not None and each.file not in own), None)
    if stranger is not None:
        message = f"材料“{stranger.title}”的文件不是这次会议的附件，请从清单中选择。"
        raise UserError(message, "materials")


def _materials(session: Session, meeting_id: UUID) -> list[BudgetMaterial]:
    query = select(BudgetMaterial).where(BudgetMaterial.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(BudgetMaterial.rank)))
