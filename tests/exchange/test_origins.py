"""The activities that a matter arose from (来源监督活动), listed in one cell by their numbers."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from rongui_desktop.domain.opinions import OpinionOrigin
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, small, take_in
from tests.exchange.test_errors import one


def test_each_activity_that_a_matter_arose_from_must_exist(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "监督活动": [
            ["活动编号", "对象类型", "对象名称", "日期", "方式"],
            *([f"JD{n}", "其他", "菜市场", f"2020-06-0{n}", "走访"] for n in (1, 2, 3)),
        ]
    }
    header, first, *others = book["意见建议"]

    def naming(activities: str | None) -> Book:
        return book | {"意见建议": [[*header, "来源监督活动"], [*first, activities], *others]}

    found = one(store, tmp_path / "a.xlsx", naming("JD3、JD9"))
    assert found[:4] == ("意见建议", 2, "来源监督活动", "JD3、JD9")
    assert "“监督活动”里没有“JD9”" in found[4]
    # As typed by hand, one of them twice; what a later workbook says replaces the list.
    for typed, wanted in (
        ("ＪＤ３，JD1；JD3", ["JD3", "JD1"]),
        ("JD1、JD3", ["JD1", "JD3"]),
        ("JD2", ["JD2"]),
    ):
        take_in(store, tmp_path / "b.xlsx", naming(typed))
        assert origins(store) == wanted
    take_in(store, tmp_path / "c.xlsx", naming(None))
    assert origins(store) == []


def origins(store: Store) -> list[str]:
    with store.read() as session:
        query = (
            select(SupervisionActivity.number)
            .join(OpinionOrigin, OpinionOrigin.activity_id == SupervisionActivity.id)
            .order_by(OpinionOrigin.rank)
        )
        return list(session.scalars(query))
