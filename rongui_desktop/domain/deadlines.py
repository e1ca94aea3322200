"""Days that follow from others: when a matter is due, when a notice must hang, what is late."""

from datetime import date, timedelta

from rongui_desktop.domain.codes import Disposition

# Matters that end on the spot: nobody owes an answer, so there is nothing to be due.
ENDED_ON_THE_SPOT = (Disposition.ANSWERED, Disposition.REFUSED)


def proposed_due_date(disposition: Disposition | None, raised_on: date, days: int) -> date | None:
    """Return the due date (办理期限) to propose when a matter is raised; 交办 counts it again from its own day.

    Args:
        disposition: what is done with the matter; None while the clerk has not said.
        raised_on: the day it was raised.
        days: calendar days, a setting of the station (30 in the 2019 ledger).

    Returns:
        The day, or None for a matter that ends on the spot.
    """
    if disposition is None or disposition in ENDED_ON_THE_SPOT:
        return None
    return raised_on + timedelta(days=days)


def notice_due(day: date, days: int) -> date:
    """Return the last day on which the notice of a session may be hung (three days before it, by setting)."""
    return day - timedelta(days=days)


def is_overdue(due_on: date | None, closed_on: date | None, today: date) -> bool:
    """Whether a matter is late: open, with a due date that has passed. The due date itself is still in time."""
    return closed_on is None and due_on is not None and due_on < today
