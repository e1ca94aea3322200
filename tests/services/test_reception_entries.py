from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rongui_desktop.domain.codes import Disposition
from rongui_desktop.services import office, search
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.reception_visitors import MatterEntry
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, Evening, make_evening

REFUSED = MatterEntry(
    category="其他", content="要求更改学区。", disposition=Disposition.REFUSED, spot_reply="不属街道职权。"
)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    made = make_evening(empty_store)
    sessions.open_session(made.store, made.session_id)
    return made


# Confidential entries


def test_confidentiality_is_the_visitor_s_or_the_matter_s(evening: Evening) -> None:
    store = evening.store
    whole = visitors.record_visitor(store, evening.entry("欧阳慧", NOISE, LAMP, confidential=True))
    one = visitors.record_visitor(store, evening.entry("李国明", replace(NOISE, confidential=True), LAMP))
    assert [m.confidential for m in evening.matters(whole.id)] == [True, True]
    assert [m.confidential for m in evening.matters(one.id)] == [True, False]
    rows = visitors.list_visitors(store, evening.session_id)
    assert [(row.name, row.headline) for row in rows] == [
        ("欧阳某", "环境水务（保密事项）（共2件）"),
        ("李国明", "环境水务（保密事项）（共2件）"),
    ]
    assert search.search(store, "欧阳慧") == []
    # Its own form shows it.
    assert visitors.load_entry(store, whole.id).name == "欧阳慧"
    assert [m.headline for m in visitors.list_matters(store, whole.id)][1] == "小区门口路灯不亮。"


def test_confidentiality_asked_for_later_covers_withdrawn_matters_too(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry("欧阳慧", NOISE, LAMP))
    visitors.withdraw_matter(store, evening.matters(recorded.id)[1].id, "重复")
    entry = replace(visitors.load_entry(store, recorded.id), confidential=True)
    visitors.correct_visitor(store, recorded.id, entry, "来访人要求保密")
    assert [m.confidential for m in evening.matters(recorded.id)] == [True, True]
    assert search.search(store, "打桩噪声") == search.search(store, "路灯不亮") == []


# Choices


def test_the_form_offers_the_lists_in_use_and_who_is_on_duty(evening: Evening) -> None:
    store = evening.store
    for kind, names in (("community", "振华 朝阳"), ("department", "教育局 财政局")):
        items = [office.ListItem(name, active=name != "财政局") for name in names.split()]
        office.save_items(store, kind, items)  # type: ignore[arg-type]
    found = visitors.choices(store, evening.session_id)
    assert (found.communities, found.departments) == (("振华", "朝阳"), ("教育局",))
    assert found.categories == office.DEFAULT_CATEGORIES
    assert [(c.name, c.identities) for c in found.representatives] == [
        ("何志强", "区人大代表"),
        ("陈婉仪", "区人大代表、党代表"),
        ("周国栋", "区人大代表"),
    ]


# The list of the evening


def test_the_list_says_what_became_of_each_visitor(evening: Evening) -> None:
    store = evening.store
    record = visitors.record_visitor
    record(store, evening.entry("冯玉娟", LAMP))
    record(store, evening.entry("李国明", LAMP, NOISE, person_count=2))
    withdrawn = record(store, evening.entry("重复者"))
    record(store, evening.entry("黄某", REFUSED))
    assigned = record(store, evening.entry("岑某"))
    visitors.withdraw_visitor(store, withdrawn.id, "重复")
    with store.write("交办") as session:
        session.merge(evening.matters(assigned.id)[0]).assigned_on = DAY
    rows = visitors.list_visitors(store, evening.session_id)
    assert [(r.ordinal, r.number, r.name, r.badge) for r in rows] == [
        (1, "LF2019-0001", "冯玉娟", Badge("当场答复", "ok")),
        (2, "LF2019-0002", "李国明 等2人", Badge("待交办", "info")),
        (3, "LF2019-0003", "重复者", Badge("作废", "muted")),
        (4, "LF2019-0004", "黄某", Badge("不予受理", "muted")),
        (5, "LF2019-0005", "岑某", Badge("已交办", "info")),
    ]
    assert rows[1].headline == "小区门口路灯不亮。（共2件）"
    evening.at(9, day=date(2019, 12, 28))
    assert visitors.list_visitors(store, evening.session_id)[4].badge == Badge("办理中 逾期", "bad")


def test_the_demonstration_evening_is_shown_as_of_its_day(demo_store: Store) -> None:
    key = sessions.tonight(demo_store)
    assert key is not None
    rows = visitors.list_visitors(demo_store, key)
    assert [row.number for row in rows] == ["LF2019-0068", "LF2019-0069", "LF2019-0070"]
    # 钱伟 asked for confidentiality; the matter was closed a month later than the clock of the demonstration.
    assert (rows[0].name, rows[0].badge) == ("钱某 等2人", Badge("待交办", "info"))
