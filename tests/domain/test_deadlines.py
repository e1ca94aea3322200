from __future__ import annotations

from datetime import date

from rongui_desktop.domain.deadlines import is_overdue, notice_due

RAISED = date(2019, 11, 27)


def test_the_due_date_itself_is_in_time() -> None:
    due = date(2019, 12, 27)
    assert not is_overdue(due, None, due)
    assert is_overdue(due, None, date(2019, 12, 28))
    assert not is_overdue(due, date(2020, 1, 5), date(2020, 1, 6))
    assert not is_overdue(None, None, date(2030, 1, 1))


def test_the_notice_hangs_three_days_before() -> None:
    assert notice_due(RAISED, 3) == date(2019, 11, 24)
