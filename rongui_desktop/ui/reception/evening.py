"""What the page reads of a session in one go, and the words it shows it by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from rongui_desktop.domain.codes import Attendance, EntryState, SessionKind, SessionStatus
from rongui_desktop.domain.rules_reception import IN_PROGRESS, VisitorEntry
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_look
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.overview import has_drafts
from rongui_desktop.services.reception_views import (
    DutyRow,
    FormChoices,
    PersonChoice,
    SessionDetail,
    SessionFacts,
    SessionRow,
    VisitorRow,
)
from rongui_desktop.services.seated import fit_for_duty
from rongui_desktop.ui.late import reception_visitors
from rongui_desktop.ui.reception.typed_fields import content_of, typed_entry
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.typed import weekday

if TYPE_CHECKING:
    from rongui_desktop.services.reception_visitors import SavedDraft
    from rongui_desktop.storage.store import Store

TONES = {
    IN_PROGRESS: "ok",
    SessionStatus.PLANNED.value: "info",
    SessionStatus.HELD.value: "muted",
    SessionStatus.CANCELLED.value: "bad",
}
# Characters of place and topic in the head, so that who is on duty stands there too.
_SHOWN = 40
_KIND_WORDS = {
    SessionKind.NIGHT: ("夜间接待", "yjjd"),
    SessionKind.PUBLIC: ("公众场所", "gzcs"),
    SessionKind.STATION: ("进站接待", "jzjd"),
}


@dataclass(frozen=True, slots=True)
class Evening:
    """One session with everything that its page shows."""

    detail: SessionDetail
    visitors: tuple[VisitorRow, ...]
    choices: FormChoices
    facts: SessionFacts
    people: tuple[PersonChoice, ...]


@dataclass(frozen=True, slots=True)
class YearOfSessions:
    """The sessions of a year, and the one to show first; `tonight` is today's, whatever the year."""

    year: int
    rows: tuple[SessionRow, ...]
    tonight: UUID | None


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft that an earlier run left, with the entry that it corrects, if it corrects one."""

    draft: SavedDraft
    stored: VisitorEntry | None
    row: VisitorRow | None


def load_evening(store: Store, session_id: UUID) -> Evening:
    """Read one session.

    Raises:
        UserError: it is gone.
    """
    detail = reception_look.session_detail(store, session_id)
    return Evening(
        detail,
        tuple(reception_look.list_visitors(store, session_id)),
        reception_look.choices(store, session_id),
        reception_look.session_facts(store, session_id),
        fit_for_duty(store, detail.day),
    )


def load_year(store: Store, year: int) -> YearOfSessions:
    """Read the sessions of a year."""
    rows = tuple(reception_look.list_sessions(store, year))
    return YearOfSessions(year, rows, reception_look.tonight(store))


def year_of(store: Store, session_id: UUID) -> int:
    """Return the year of a session.

    Raises:
        UserError: it is gone.
    """
    return reception_look.session_detail(store, session_id).day.year


def session_of(store: Store, visitor_id: UUID) -> UUID:
    """Return the session of an entry.

    Raises:
        UserError: the entry is gone.
    """
    return reception_visitors.load_entry(store, visitor_id).session_id


def load_drafts(store: Store) -> list[Recovered]:
    """Return the half-filled forms that differ from what is saved, oldest first; others are dropped."""
    found: list[Recovered] = []
    if not has_drafts(store, "visitor"):
        # Nearly every start: SQLAlchemy need not be waited for.
        return found
    for draft in reception_visitors.drafts(store):
        recovered = _recovered(store, draft)
        if recovered is None:
            reception_visitors.discard_draft(store, draft.key)
        else:
            found.append(recovered)
    return found


def _recovered(store: Store, draft: SavedDraft) -> Recovered | None:
    if not draft.fields["visitor"]:
        return Recovered(draft, None, None)
    visitor_id = UUID(draft.fields["visitor"])
    try:
        stored = reception_visitors.load_entry(store, visitor_id)
    except UserError:
        # The entry is gone: there is nothing any more that the draft could correct.
        return None
    rows = reception_look.list_visitors(store, stored.session_id)
    row = next(row for row in rows if row.id == visitor_id)
    same = content_of(draft.fields) == content_of(typed_entry(stored, visitor_id))
    return None if same or row.state is EntryState.WITHDRAWN else Recovered(draft, stored, row)


def first_to_show(year: YearOfSessions, wanted: UUID | None, today: date) -> UUID | None:
    """Return the session to show: the wanted one, tonight's, the last one that has been, else the next."""
    keys = {row.id for row in year.rows}
    for key in (wanted, year.tonight):
        if key in keys:
            return key
    past = [row.id for row in year.rows if row.day <= today]
    if past:
        return past[-1]
    return year.rows[0].id if year.rows else None


def session_choices(rows: Sequence[SessionRow]) -> list[Choice]:
    """Return the sessions as the combo offers them, the latest first; found by day, number and place too."""
    counts: dict[SessionKind, int] = {}
    choices: list[Choice] = []
    for row in rows:
        word, letters = _KIND_WORDS[row.kind]
        if row.state == SessionStatus.CANCELLED.value:
            name = f"{row.number}（停接）"
        else:
            counts[row.kind] = counts.get(row.kind, 0) + 1
            name = f"第{counts[row.kind]}场"
        text = f"{row.day:%m-%d} {word} {name}"
        keys = f"{row.day:%m%d %Y%m%d} {row.day.isoformat()} {row.number} {letters} {row.place} {row.topic or ''}"
        choices.append(Choice(row.id, text, keys))
    return choices[::-1]


def title_of(detail: SessionDetail) -> str:
    """Return `第 24 场 · 2019年11月27日（星期三）19:30–21:00`."""
    day = detail.day
    words = f"{day.year}年{day.month}月{day.day}日（{weekday(day)}）"
    if detail.starts_at is not None:
        words += f"{detail.starts_at:%H:%M}"
        words += f"–{detail.ends_at:%H:%M}" if detail.ends_at is not None else " 起"
    number = f"第 {detail.ordinal} 场" if detail.ordinal is not None else detail.number
    kind = "" if detail.kind is SessionKind.NIGHT else f"{detail.kind.value} "
    return f"{kind}{number} · {words}"


def place_of(detail: SessionDetail) -> str:
    """Return place, topic and who is on duty, with a tick for who is there."""
    parts = [one_line(detail.place, _SHOWN)]
    if detail.topic:
        parts.append(f"主题：{one_line(detail.topic, _SHOWN)}")
    if detail.status is SessionStatus.CANCELLED:
        parts.append(f"停接原因：{detail.cancel_reason}")
    elif detail.duty:
        parts.append("接待代表：" + " ".join(map(_duty_words, detail.duty)))
    else:
        parts.append("还没有安排接待代表")
    return " · ".join(parts)


def _duty_words(duty: DutyRow) -> str:
    if duty.attendance is Attendance.PRESENT:
        return f"{duty.name}✓"
    if duty.attendance is Attendance.SUBSTITUTED:
        return f"{duty.name}（{duty.substitute_name}替✓）"
    return duty.name if duty.attendance is Attendance.PENDING else f"{duty.name} {duty.attendance.value}"


def month_day(day: date) -> str:
    """Return `1月8日`."""
    return f"{day.month}月{day.day}日"


def visitors_words(detail: SessionDetail, today: date) -> str:
    """Return `今晚来访 3 批 4 人`."""
    when = "今晚来访" if detail.day == today and detail.kind is SessionKind.NIGHT else "本场来访"
    words = f"{when}  {detail.visitors} 批 {detail.persons} 人"
    return words + (f"，待补 {detail.incomplete}" if detail.incomplete else "")
