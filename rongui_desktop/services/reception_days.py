"""What speaks against holding a session on a day, and the station's working calendar."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.calendar import DeclaredDay, WorkingCalendar
from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.office import SpecialDay
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.services import office
from rongui_desktop.storage.store import Store

_WEEKDAYS = "一二三四五六日"


def calendar_in(session: Session) -> WorkingCalendar:
    """Return the working calendar with the station's own days, within a use case."""
    rows = session.execute(
        select(SpecialDay.day, SpecialDay.is_workday, SpecialDay.name).where(SpecialDay.deleted_at.is_(None))
    )
    return WorkingCalendar({day: DeclaredDay(is_workday, name) for day, is_workday, name in rows})


def working_calendar(store: Store) -> WorkingCalendar:
    """Return the working calendar with the station's own days."""
    with store.read() as session:
        return calendar_in(session)


def day_warning(
    store: Store, day: date, kind: SessionKind, place: str | None = None, exclude: UUID | None = None
) -> str:
    """Return what speaks against a session on a day, as sentences for the clerk, or the empty text.

    A warning never forbids: holidays and 调休, a night reception on another weekday than the station's, a year whose
    holidays are unknown, another session on the day at the same place (of the same kind, while no place is given).

    Args:
        store: the store.
        day: the day.
        kind: the kind of session.
        place: where it would be held, if that is known yet.
        exclude: the session that is being changed, which does not stand in its own way.
    """
    with store.read() as session:
        return warning_in(session, day, kind, place, exclude)


def warning_in(
    session: Session, day: date, kind: SessionKind, place: str | None, exclude: UUID | None
) -> str:
    """Return the same as `day_warning` within a use case."""
    calendar = calendar_in(session)
    parts = [_holiday_part(calendar, day, kind)]
    weekday = office.settings_in(session).reception_weekday
    if kind is SessionKind.NIGHT and day.isoweekday() != weekday:
        parts.append(
            f"{day:%Y-%m-%d}是星期{_WEEKDAYS[day.weekday()]}，夜间接待定在星期{_WEEKDAYS[weekday - 1]}。"
        )
    parts.append(calendar.unknown_warning(day.year))
    parts.append(_clash_part(session, day, kind, place, exclude))
    return "".join(filter(None, parts))


def _holiday_part(calendar: WorkingCalendar, day: date, kind: SessionKind) -> str:
    # Receptions in public places choose days off (annual summary 2019), so for them only a made-up workday is odd.
    if name := calendar.holiday_name(day):
        return "" if kind is SessionKind.PUBLIC else f"{day:%Y-%m-%d}是{name}放假。"
    return f"{day:%Y-%m-%d}是调休上班日。" if calendar.is_made_up(day) else ""


def _clash_part(
    session: Session, day: date, kind: SessionKind, place: str | None, exclude: UUID | None
) -> str:
    table = ReceptionSession
    query = select(table.number).where(
        table.deleted_at.is_(None), table.day == day, table.status != SessionStatus.CANCELLED
    )
    query = query.where(table.place == place) if place else query.where(table.kind == kind)
    if exclude is not None:
        query = query.where(table.id != exclude)
    numbers = list(session.scalars(query.order_by(table.number)))
    where = "同一地点" if place else "同类场次"
    return f"当天{where}已有{'、'.join(numbers)}。" if numbers else ""
