"""The ranking by points and the record of a deputy, with two thousand deputies and two hundred thousand records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from limits import Table
from many_deputies import FIRST_YEAR, YEARS, make
from stopwatch import best

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.services import points, score_rules
from rongui_desktop.storage.store import Store

YEAR, LIMIT = 2019, 0.100


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("many") / "store"
    make(folder).close()
    store = Store.open(folder, actor="测量", clock=ShiftedClock(datetime(FIRST_YEAR + YEARS, 1, 1)))
    yield store
    store.close()


def test_points(many: Store, table: Table) -> None:
    ranking = points.ranking(many, YEAR)
    assert len(ranking.rows) == 2000
    first = ranking.rows[0].representative_id
    table.seconds("points: ranking of 2,000 deputies", best(lambda: points.ranking(many, YEAR)), LIMIT)
    table.seconds(
        "points: every record of a deputy", best(lambda: points.points_record(many, YEAR, first)), LIMIT
    )
    version, rules = score_rules.versions(many).versions[0]
    preview = best(lambda: score_rules.preview(many, YEAR, version, rules))
    table.seconds("points: what a new table would change", preview, LIMIT)
