"""Recording duty events (履职活动) with those who were called: who came, who had leave, who was absent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity
from rongui_desktop.domain.base import text_key
from rongui_desktop.domain.codes import ActivityKind, Level, Presence
from rongui_desktop.domain.rules_representatives import check_activity_times, check_attendance
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import refuse_unfit
from rongui_desktop.services.duty_records import find_live, refuse_second
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityEntry:
    """A duty event as typed; only those `present` took part.

    Attributes:
        level: 组织层级.
        leave: who was called and had leave (请假).
        absent: who was called and did not come (缺席).
    """

    day: date | None
    kind: ActivityKind | None
    name: str
    level: Level | None = None
    place: str | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    content: str | None = None
    present: tuple[UUID, ...] = ()
    leave: tuple[UUID, ...] = ()
    absent: tuple[UUID, ...] = ()

    @property
    def called(self) -> dict[Presence, tuple[UUID, ...]]:
        """Who was called, by whether they came."""
        return {
            Presence.PRESENT: self.present,
            Presence.LEAVE: self.leave,
            Presence.ABSENT: self.absent,
        }


def tidy_activity(entry: ActivityEntry) -> ActivityEntry:
    """Return an event as it is stored: texts trimmed, without control characters.

    Raises:
        UserError: a text is too long.
    """
    return replace(
        entry,
        name=clean_line(entry.name, "名称", "name") or "",
        place=clean_line(entry.place, "地点", "place"),
        content=clean_text(entry.content, "内容", "content"),
    )


def record_activity(store: Store, entry: ActivityEntry) -> UUID:
    """Record an event; one that lies ahead is planned, and counts from its day on.

    Returns:
        Its key.

    Raises:
        UserError: day, kind or name are missing, the times are the wrong way round, the same event is there already,
            somebody stands in two lists, or holds no seat on the day.
    """
    entry = tidy_activity(entry)
    day, kind = _checked(entry)
    with store.write("登记履职活动") as session:
        _check_called(session, entry, day, frozenset())
        refuse_second(session, DutyActivity, None, "name", day=day, kind=kind, name_key=text_key(entry.name))
        activity = DutyActivity(day=day, kind=kind, name=entry.name)
        session.add(activity)
        _put(session, activity, entry)
        return activity.id


def change_activity(store: Store, activity_id: UUID, entry: ActivityEntry) -> None:
    """Write an event and its attendance anew.

    Raises:
        UserError: it is gone, or what `record_activity` says.
    """
    entry = tidy_activity(entry)
    day, kind = _checked(entry)
    with store.write("更改履职活动") as session:
        activity = find_live(session, DutyActivity, activity_id)
        # Who was recorded for that day before is not doubted anew.
        known = frozenset(_stored(session, activity_id)) if day == activity.day else frozenset[UUID]()
        _check_called(session, entry, day, known)
        refuse_second(
            session, DutyActivity, activity_id, "name", day=day, kind=kind, name_key=text_key(entry.name)
        )
        activity.day, activity.kind, activity.name = day, kind, entry.name
        _put(session, activity, entry)


def load_activity(store: Store, activity_id: UUID) -> ActivityEntry:
    """Return a stored event for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        activity = find_live(session, DutyActivity, activity_id)
        rows = sorted(_stored(session, activity_id).values(), key=lambda row: row.rank)
    called = {
        presence: tuple(row.representative_id for row in rows if row.attendance is presence)
        for presence in Presence
    }
    return ActivityEntry(
        day=activity.day,
        kind=activity.kind,
        name=activity.name,
        level=activity.level,
        place=activity.place,
        starts_at=activity.starts_at,
        ends_at=activity.ends_at,
        content=activity.content,
        present=called[Presence.PRESENT],
        leave=called[Presence.LEAVE],
        absent=called[Presence.ABSENT],
    )


def _checked(entry: ActivityEntry) -> tuple[date, ActivityKind]:
    if entry.day is None:
        raise UserError("请填写活动日期。", "day")
    if entry.kind is None:
        raise UserError("请选择活动类型。", "kind")
    if not entry.name:
        raise UserError("请填写活动名称。", "name")
    check_activity_times(entry.starts_at, entry.ends_at)
    return entry.day, entry.kind


def _check_called(session: Session, entry: ActivityEntry, day: date, known: frozenset[UUID]) -> None:
    everybody = [person for people in entry.called.values() for person in people]
    check_attendance(entry.called, names_of(look_in(session), set(everybody)))
    for presence, people in entry.called.items():
        new = [person for person in people if person not in known]
        refuse_unfit(session, new, day, presence.name.lower())


def _put(session: Session, activity: DutyActivity, entry: ActivityEntry) -> None:
    activity.level, activity.place, activity.content = entry.level, entry.place, entry.content
    activity.starts_at, activity.ends_at = entry.starts_at, entry.ends_at
    stored = _stored(session, activity.id)
    for presence, people in entry.called.items():
        for rank, person in enumerate(people):
            row = stored.pop(person, None)
            if row is None:
                row = ActivityParticipant(activity_id=activity.id, representative_id=person)
                session.add(row)
            row.attendance, row.rank = presence, rank
    for row in stored.values():
        session.delete(row)


def _stored(session: Session, activity_id: UUID) -> dict[UUID, ActivityParticipant]:
    query = select(ActivityParticipant).where(ActivityParticipant.activity_id == activity_id)
    return {row.representative_id: row for row in session.scalars(query)}
