"""What speaks against holding a session on a day, and the station's working calendar."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from rongui_desktop.domain.calendar import DeclaredDay, WorkingCalendar
from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.services.office_settings import read_settings
from rongui_desktop.storage.look import Look, Value, day_of
from rongui_desktop.storage.store import Store

_WEEKDAYS = "一二三四五六日"


def calendar_of(look: Look) -> WorkingCalendar:
    """Return the working calendar with the station's own days, within a use case."""
    rows = look.rows("SELECT day, is_workday, name FROM special_day WHERE deleted_at IS NULL")
    return WorkingCalendar(
        {day_of(day): DeclaredDay(bool(is_workday), name) for day, is_workday, name in rows}
    )


def working_calendar(store: Store) -> WorkingCalendar:
    """Return the working calendar with the station's own days."""
    with store.look() as look:
        return calendar_of(look)


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
    with store.look() as look:
        return warning_of(look, day, kind, place, exclude)


def warning_of(look: Look, day: date, kind: SessionKind, place: str | None, exclude: UUID | None) -> str:
    """Return the same as `day_warning` within a use case."""
    calendar = calendar_of(look)
    parts = [_holiday_part(calendar, day, kind)]
    weekday = read_settings(look).reception_weekday
    if kind is SessionKind.NIGHT and day.isoweekday() != weekday:
        parts.append(
            f"{day:%Y-%m-%d}是星期{_WEEKDAYS[day.weekday()]}，夜间接待定在星期{_WEEKDAYS[weekday - 1]}。"
        )
    parts.append(calendar.unknown_warning(day.year))
    parts.append(_clash_part(look, day, kind, place, exclude))
    return "".join(filter(None, parts))


def _holiday_part(calendar: WorkingCalendar, day: date, kind: SessionKind) -> str:
    # Receptions in public places choose days off (annual summary 2019), so for them only a made-up workday is odd.
    if name := calendar.holiday_name(day):
        return "" if kind is SessionKind.PUBLIC else f"{day:%Y-%m-%d}是{name}放假。"
    return f"{day:%Y-%m-%d}是调休上班日。" if calendar.is_made_up(day) else ""


def _clash_part(look: Look, day: date, kind: SessionKind, place: str | None, exclude: UUID | None) -> str:
    values: list[Value] = [day, SessionStatus.CANCELLED, place or kind]
    other = ""
    if exclude is not None:
        values.append(exclude)
        other = " AND id <> ?"
    rows = look.rows(
        "SELECT number FROM reception_session WHERE deleted_at IS NULL AND day = ? AND status <> ?"
        f" AND {'place' if place else 'kind'} = ?{other} ORDER BY number",
        values,
    )
    where = "同一地点" if place else "同类场次"
    return f"当天{where}已有{'、'.join(number for (number,) in rows)}。" if rows else ""
