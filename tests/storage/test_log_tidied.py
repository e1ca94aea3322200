"""The write-ahead log is carried into the database in quiet moments."""

from __future__ import annotations

from pathlib import Path

from rongui_desktop.domain.records import Community
from rongui_desktop.storage.connection import log_file
from rongui_desktop.storage.store import Store


def test_tidying_carries_the_whole_log_unless_somebody_reads(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "store", station="测试站")
    reader = Store.open(tmp_path / "store", writable=False)
    with reader.read() as looking:
        looking.query(Community).count()
        with store.write("测试") as session:
            session.add_all(Community(name=f"社区{index}") for index in range(50))
        assert log_file(store.path).stat().st_size > 0
        assert store.tidy_log() > 0
    assert store.tidy_log() == 0
    with store.read() as session:
        assert session.query(Community).count() == 50
    reader.close()
    store.close()
    assert store.tidy_log() == 0
