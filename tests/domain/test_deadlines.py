from __future__ import annotations

from datetime import date

import pytest

from rongui_desktop.domain.codes import Disposition
from rongui_desktop.domain.deadlines import is_overdue, notice_due, proposed_due_date

RAISED = date(2019, 11, 27)


@pytest.mark.parametrize("disposition", [d for d in Disposition if d.value not in ("当场答复", "不予受理")])
def test_what_goes_on_is_due_so_many_calendar_days_later(disposition: Disposition) -> None:
    assert proposed_due_date(disposition, RAISED, 30) == date(2019, 12, 27)


@pytest.mark.parametrize("disposition", [None, Disposition.ANSWERED, Disposition.REFUSED])
def test_what_ends_on_the_spot_is_never_due(disposition: Disposition | None) -> None:
    assert proposed_due_date(disposition, RAISED, 30) is None


def test_the_due_date_itself_is_in_time() -> None:
    due = date(2019, 12, 27)
    assert not is_overdue(due, None, due)
    assert is_overdue(due, None, date(2019, 12, 28))
    assert not is_overdue(due, date(2020, 1, 5), date(2020, 1, 6))
    assert not is_overdue(None, None, date(2030, 1, 1))


def test_the_notice_hangs_three_days_before() -> None:
    assert notice_due(RAISED, 3) == date(2019, 11, 24)
