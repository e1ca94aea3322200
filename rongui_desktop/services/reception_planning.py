"""What is proposed when a session is planned: the next evening, the places, the people who may be on duty."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.services import office
from rongui_desktop.services.reception_views import PersonChoice
from rongui_desktop.services.seated import fit_for_duty
from rongui_desktop.storage.store import Store

__all__ = ["PersonChoice", "earlier_places", "fit_for_duty", "next_night"]


def next_night(store: Store) -> date:
    """Return the next evening of night reception, today included, for which no session is planned yet."""
    table = ReceptionSession
    query = select(table.day).where(
        table.deleted_at.is_(None),
        table.kind == SessionKind.NIGHT,
        table.status != SessionStatus.CANCELLED,
        table.day >= store.clock.today(),
    )
    with store.read() as session:
        taken = set(session.scalars(query))
        weekday = office.settings_in(session).reception_weekday
    day = store.clock.today()
    while day.isoweekday() != weekday or day in taken:
        day += timedelta(days=1)
    return day


def earlier_places(store: Store) -> tuple[str, ...]:
    """Return the places where sessions were held or planned, the latest first."""
    query = (
        select(ReceptionSession.place)
        .where(ReceptionSession.deleted_at.is_(None))
        .order_by(ReceptionSession.day.desc(), ReceptionSession.number)
    )
    with store.read() as session:
        return tuple(dict.fromkeys(session.scalars(query)))
