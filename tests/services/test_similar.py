from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rongui_desktop.domain.codes import Disposition, Outcome, Satisfaction
from rongui_desktop.domain.records import Opinion
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.reception_visitors import MatterEntry
from rongui_desktop.services.similar import similar_matters
from rongui_desktop.storage.store import Store
from tests.services.evening import LAMP, NOISE, Evening, make_evening

PAST = date(2019, 10, 16)
TEXTS = (
    "振华路打桩夜间扰民，已持续两周。",
    "朝阳片区施工围挡噪声大，影响休息。",
    "小黄圃社区电梯老化，经常停运。",
    "文塔公园健身器材损坏无人维修。",
    "德胜路积水，排水不畅。",
)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    made = make_evening(empty_store)
    session_id = made.plan(PAST)
    for index, text in enumerate(TEXTS):
        matter = MatterEntry(
            category="其他", content=text, disposition=Disposition.SUBDISTRICT, department="教育局"
        )
        entry = made.entry(f"来访人{index}", matter, session_id=session_id, representative_id=None)
        visitors.record_visitor(made.store, entry)
    return made


def excerpts(store: Store, text: str) -> list[str]:
    return [matter.excerpt for matter in similar_matters(store, text)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("振华路道路改造夜间十点后仍在打桩，影响周边居民", TEXTS[0]),
        ("夜间打桩", TEXTS[0]),
        ("施工围挡", TEXTS[1]),
        ("电梯坏了", TEXTS[2]),
        ("公园里的健身器材坏了很久没有人维修", TEXTS[3]),
        ("积水", TEXTS[4]),
    ],
)
def test_the_most_alike_comes_first(evening: Evening, typed: str, first: str) -> None:
    assert excerpts(evening.store, typed)[0] == first


def test_both_matters_about_noise_are_found(evening: Evening) -> None:
    typed = "振华路道路改造夜间仍在施工，打桩噪声影响休息，片区围挡也有噪声"
    assert set(excerpts(evening.store, typed)) == {TEXTS[0], TEXTS[1]}


@pytest.mark.parametrize("typed", ["", " ", "我", "。，！", "学位不足", "2019", "\ud840"])
def test_nothing_is_like_what_nobody_brought(evening: Evening, typed: str) -> None:
    assert similar_matters(evening.store, typed) == []


def test_an_empty_store_has_nothing_alike(empty_store: Store) -> None:
    assert similar_matters(empty_store, "夜间施工噪声") == []


def test_a_very_long_text_is_looked_up_by_its_beginning(evening: Evening) -> None:
    assert excerpts(evening.store, "电梯老化经常停运。" + "其他内容" * 7000)[0] == TEXTS[2]


def test_what_became_of_it_is_told(evening: Evening) -> None:
    store = evening.store
    (found,) = similar_matters(store, "电梯老化")
    assert (found.number, found.day, found.state, found.tone, found.outcome, found.reply) == (
        "容夜接〔2019〕3号",
        PAST,
        "办理中 逾期",
        "bad",
        "",
        "",
    )
    with store.write("办结") as session:
        matter = session.get_one(Opinion, found.id)
        matter.closed_on = matter.replied_on = date(2019, 11, 1)
        matter.outcome, matter.satisfaction = Outcome.SOLVED, Satisfaction.SATISFIED
        matter.reply = "已更换主机，\n恢复运行。"
    (found,) = similar_matters(store, "电梯老化")
    assert (found.state, found.tone) == ("已办结", "ok")
    assert (found.outcome, found.reply) == ("已解决 · 满意", "已更换主机， 恢复运行。")
    # Before it was closed it was open, whatever the store knows of later days.
    evening.at(12, day=date(2019, 10, 20))
    (found,) = similar_matters(store, "电梯老化")
    assert (found.state, found.outcome) == ("待交办", "")


def test_confidential_matters_show_and_match_by_category_only(evening: Evening) -> None:
    store = evening.store
    entry = evening.entry("甲", replace(NOISE, content="邻居深夜家暴，求助。"), LAMP, confidential=True)
    visitors.record_visitor(store, entry)
    assert similar_matters(store, "邻居深夜家暴求助") == []
    (found,) = similar_matters(store, "环境水务")
    assert (found.excerpt, found.reply) == ("环境水务（保密事项）", "")


def test_withdrawn_and_own_matters_are_left_out(evening: Evening) -> None:
    store = evening.store
    (found,) = similar_matters(store, "电梯老化")
    assert similar_matters(store, "电梯老化", exclude=[found.id]) == []
    visitors.withdraw_matter(store, found.id, "重复")
    assert similar_matters(store, "电梯老化") == []
    visitors.keep_incomplete(store, evening.entry("甲", MatterEntry(content="电梯老化停运")))
    assert similar_matters(store, "电梯老化") == []


def test_phrases_that_stand_in_every_matter_say_nothing(demo_store: Store) -> None:
    """Every matter of the demonstration year ends with the same request."""
    assert similar_matters(demo_store, "希望尽快处理并答复") == []
    found = similar_matters(demo_store, "路灯损坏，夜间照明不足，希望尽快处理并答复。", limit=8)
    assert len(found) >= 5
    assert all("路灯损坏夜间照明不足" in matter.excerpt for matter in found[:5])
    assert all(matter.day <= date(2019, 11, 27) for matter in found)
