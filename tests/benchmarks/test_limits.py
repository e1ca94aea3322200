"""When a measured value fails its test."""

from __future__ import annotations

import pytest
from limits import Table


@pytest.mark.parametrize(
    ("milliseconds", "missed", "fails", "fails_strictly"),
    [(50, False, False, False), (51, True, False, True), (151, True, True, True)],
)
def test_a_time_fails_by_itself_only_when_far_off(
    milliseconds: int, missed: bool, fails: bool, fails_strictly: bool
) -> None:
    measured = Table()
    measured.seconds("a list", milliseconds / 1000, 0.050)
    (row,) = measured.rows
    assert (row.missed, row.fails(strict=False), row.fails(strict=True)) == (missed, fails, fails_strictly)
    assert ("MISSED" in str(measured)) == missed


def test_a_ratio_fails_a_fifth_beyond_its_limit_on_any_machine() -> None:
    measured = Table()
    measured.ratio("figures", 3.1, 1, 3)
    measured.ratio("far off", 3.7, 1, 3)
    measured.megabytes("memory", 1.5e6, 1e6, 1.6)
    assert [row.fails(strict=False) for row in measured.rows] == [False, True, False]
    assert [row.fails(strict=True) for row in measured.rows] == [True, True, False]
