"""Recording deputies' reports to the voters (代表述职) with the voters' votes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyReport
from rongui_desktop.domain.codes import ReportForm
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.domain.rules_representatives import check_report_votes
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.duty_people import refuse_unfit
from rongui_desktop.services.duty_records import find_live, refuse_second
from rongui_desktop.storage.store import Store

# A constituency (选区) has no more voters than this; more is a slip of the pen.
VOTER_LIMIT = 99_999
_COUNTS = {
    "voters": "参加选民数",
    "satisfied": "满意",
    "fairly": "基本满意",
    "dissatisfied": "不满意",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """A report to the voters as typed.

    Attributes:
        form: 书面, 口头 or 会议.
        voters: voters present (参加选民数).
        text: the report itself.
    """

    representative_id: UUID | None
    day: date | None
    place: str | None = None
    form: ReportForm | None = None
    voters: int | None = None
    satisfied: int | None = None
    fairly: int | None = None
    dissatisfied: int | None = None
    text: str | None = None

    @property
    def votes(self) -> tuple[int | None, int | None, int | None]:
        """满意, 基本满意, 不满意."""
        return self.satisfied, self.fairly, self.dissatisfied


def tidy_report(entry: ReportEntry) -> ReportEntry:
    """Return a report as it is stored: texts trimmed, without control characters.

    Raises:
        UserError: a text is too long.
    """
    return replace(
        entry,
        place=clean_line(entry.place, "地点", "place"),
        text=clean_text(entry.text, "述职报告", "text"),
    )


def record_report(store: Store, entry: ReportEntry) -> UUID:
    """Record a report; one that lies ahead is planned, and has no votes yet.

    Returns:
        Its key.

    Raises:
        UserError: deputy or day are missing, the person is no deputy on the day, there is one of that day already,
            or the votes do not add up.
    """
    entry = tidy_report(entry)
    deputy, day = _checked(store, entry)
    with store.write("登记代表述职") as session:
        _check_stored(session, deputy, day, None)
        report = DutyReport(representative_id=deputy, day=day)
        session.add(report)
        _put(report, entry)
        return report.id


def change_report(store: Store, report_id: UUID, entry: ReportEntry) -> None:
    """Write a report anew.

    Raises:
        UserError: it is gone, or what `record_report` says.
    """
    entry = tidy_report(entry)
    deputy, day = _checked(store, entry)
    with store.write("更改代表述职") as session:
        report = find_live(session, DutyReport, report_id)
        _check_stored(session, deputy, day, report)
        report.representative_id, report.day = deputy, day
        _put(report, entry)


def load_report(store: Store, report_id: UUID) -> ReportEntry:
    """Return a stored report for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        report = find_live(session, DutyReport, report_id)
    return ReportEntry(
        representative_id=report.representative_id,
        day=report.day,
        place=report.place,
        form=report.form,
        voters=report.voters,
        satisfied=report.satisfied,
        fairly=report.fairly,
        dissatisfied=report.dissatisfied,
        text=report.text,
    )


def grades(store: Store) -> ReportGrades:
    """Return the thresholds of the grades (设置 述职等次)."""
    return office.settings(store).report_grades


def _checked(store: Store, entry: ReportEntry) -> tuple[UUID, date]:
    if entry.representative_id is None:
        raise UserError("请选择述职代表。", "representative_id")
    if entry.day is None:
        raise UserError("请填写述职日期。", "day")
    for field, label in _COUNTS.items():
        count: int | None = getattr(entry, field)
        if count is not None and not 0 <= count <= VOTER_LIMIT:
            raise UserError(f"“{label}”应为0到{VOTER_LIMIT}的整数。", field)
    voted = any(count is not None for count in entry.votes)
    if voted and entry.voters is None:
        raise UserError("填了测评票，请先填写“参加选民数”。", "voters")
    if (voted or entry.voters is not None) and entry.day > store.clock.today():
        raise UserError(
            f"述职日期在今天（{store.clock.today():%Y-%m-%d}）之后，还不能填参加选民数和测评票。", "voters"
        )
    check_report_votes(entry.voters, *entry.votes)
    return entry.representative_id, entry.day


def _check_stored(session: Session, deputy: UUID, day: date, report: DutyReport | None) -> None:
    if report is None or (report.representative_id, report.day) != (deputy, day):
        refuse_unfit(session, [deputy], day, "representative_id", deputies_only=True)
    own = report.id if report is not None else None
    refuse_second(session, DutyReport, own, "day", representative_id=deputy, day=day)


def _put(report: DutyReport, entry: ReportEntry) -> None:
    report.place, report.form, report.text = entry.place, entry.form, entry.text
    report.voters = entry.voters
    report.satisfied, report.fairly, report.dissatisfied = entry.votes
