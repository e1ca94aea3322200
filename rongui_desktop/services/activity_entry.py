"""Recording duty events (履职活动) with those who were called: who came, who had leave, who was absent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity
from rongui_desktop.domain.base import text_key
from rongui_desktop.domain.codes import ActivityKind, Level, Presence
from rongui_desktop.domain.rules_representatives import check_activity_times
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.called import called_to, check_called, put_called, stored_rows
from rongui_desktop.services.duty_records import find_live, refuse_second
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
        check_called(session, entry.called, day, frozenset())
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
        before = stored_rows(session, ActivityParticipant, activity_id)
        check_called(
            session, entry.called, day, frozenset(before) if day == activity.day else frozenset[UUID]()
        )
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
        called = called_to(session, ActivityParticipant, activity_id)
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


def _put(session: Session, activity: DutyActivity, entry: ActivityEntry) -> None:
    activity.level, activity.place, activity.content = entry.level, entry.place, entry.content
    activity.starts_at, activity.ends_at = entry.starts_at, entry.ends_at
    put_called(session, ActivityParticipant, activity.id, entry.called)
