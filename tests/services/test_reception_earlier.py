from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rongui_desktop.domain.codes import Gender, Outcome, Satisfaction, SessionKind
from rongui_desktop.domain.records import Opinion
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.reception_visitors import EarlierVisitor
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, Evening, make_evening

AUGUST, OCTOBER = date(2019, 8, 14), date(2019, 10, 16)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    """欧阳慧 came twice, another 欧阳慧 with another phone once, 曾明 once, 区健 asked for confidentiality."""
    made = make_evening(empty_store)
    august, october = made.plan(AUGUST), made.plan(OCTOBER, SessionKind.STATION)

    def came(name: str, *matters: object, **other: object) -> None:
        entry = made.entry(name, *matters, representative_id=None, **other)  # type: ignore[arg-type]
        visitors.record_visitor(made.store, entry)

    came("欧阳慧", LAMP, session_id=october, gender=Gender.FEMALE, address="朝阳路12号")
    came("欧阳慧", NOISE, LAMP, session_id=august, phone="138 2345 6789", address="旧址")
    came("欧阳慧", NOISE, session_id=august, phone="0757-28381234")
    came("曾明", replace(NOISE, confidential=True), session_id=august, phone=None)
    came("区健", NOISE, session_id=august, confidential=True)
    withdrawn = made.entry("欧阳丰", session_id=august, representative_id=None)
    visitors.withdraw_visitor(made.store, visitors.record_visitor(made.store, withdrawn).id, "重复")
    visitors.keep_incomplete(made.store, made.entry("欧阳克", session_id=august))
    return made


@pytest.mark.parametrize(
    "typed", ["欧阳慧", "欧阳", "欧", "ouyanghui", "ouyang", "oyh", "OY", " 欧阳 ", "ou yang"]
)
def test_names_are_completed_by_characters_pinyin_and_initials(evening: Evening, typed: str) -> None:
    found = visitors.complete_names(evening.store, typed)
    assert [(p.name, p.phone, p.times) for p in found] == [
        ("欧阳慧", "0757-28381234", 1),
        ("欧阳慧", "13823456789", 2),
    ]


def test_a_completed_name_brings_the_latest_visit(evening: Evening) -> None:
    assert visitors.complete_names(evening.store, "oyh")[1] == EarlierVisitor(
        name="欧阳慧",
        phone="13823456789",
        gender=Gender.FEMALE,
        community="振华",
        address="朝阳路12号",
        times=2,
        last_day=OCTOBER,
        last_outcome="小区门口路灯不亮。 · 当场答复",
    )


def test_surnames_with_their_own_reading_are_found(evening: Evening) -> None:
    (found,) = visitors.complete_names(evening.store, "zengm")
    # The matter of 曾明 is confidential.
    assert (found.name, found.last_outcome) == ("曾明", "环境水务（保密事项） · 办理中 逾期")


@pytest.mark.parametrize(
    "typed", ["区健", "oujian", "欧阳丰", "欧阳克", "阳慧", "", "  ", "%", "_", "欧阳慧慧"]
)
def test_who_is_not_offered(evening: Evening, typed: str) -> None:
    """Confidential, withdrawn and half-filled entries, and what only contains the text."""
    assert visitors.complete_names(evening.store, typed) == []


def test_no_more_than_asked_for(evening: Evening) -> None:
    assert len(visitors.complete_names(evening.store, "o", limit=1)) == 1


def test_the_history_tells_two_of_one_name_apart_by_their_phones(evening: Evening) -> None:
    def days(name: str, phone: str | None = None) -> list[tuple[date, SessionKind]]:
        return [(v.day, v.kind) for v in visitors.history_of(evening.store, name, phone)]

    mine = [(OCTOBER, SessionKind.STATION), (AUGUST, SessionKind.NIGHT)]
    assert days("欧阳慧", "13823456789") == mine
    assert days("欧阳慧", "138 2345 6789") == mine
    assert days("", "13823456789") == [*mine, (AUGUST, SessionKind.NIGHT)]
    assert days("欧阳慧", "0757-28381234") == [(AUGUST, SessionKind.NIGHT)]
    # Without a phone, or with half of one, the name alone tells; who left none may be the one.
    assert len(days("欧阳慧")) == len(days("欧阳慧", "138")) == 3
    assert days("曾明", "13900000000") == [(AUGUST, SessionKind.NIGHT)]
    assert days("欧阳慧", "13900000000") == days("欧阳丰") == days("") == []


def test_the_history_says_what_became_of_each_matter(evening: Evening) -> None:
    store = evening.store
    _, august = visitors.history_of(store, "欧阳慧", "13823456789")
    noise = evening.matters(august.visitor_id)[0]
    assert august.matters == (
        (NOISE.content, Badge("办理中 逾期", "bad"), ""),
        (LAMP.content, Badge("当场答复", "ok"), ""),
    )
    with store.write("办结") as session:
        matter = session.get_one(Opinion, noise.id)
        matter.closed_on, matter.outcome, matter.satisfaction = DAY, Outcome.SOLVED, Satisfaction.SATISFIED
    _, august = visitors.history_of(store, "欧阳慧", "13823456789")
    assert august.matters[0] == (NOISE.content, Badge("已办结", "ok"), "满意")


def test_confidential_visits_show_their_categories_only(evening: Evening) -> None:
    (visit,) = visitors.history_of(evening.store, "区健", "13823456789")
    assert [text for text, _, _ in visit.matters] == ["环境水务（保密事项）"]


def test_the_entry_on_the_form_is_not_its_own_history(evening: Evening) -> None:
    recorded = visitors.record_visitor(evening.store, evening.entry("曾明", phone=None))
    found = visitors.history_of(evening.store, "曾明", None, exclude=recorded.id)
    assert [visit.day for visit in found] == [AUGUST]


def test_what_has_not_happened_yet_is_no_history(demo_store: Store) -> None:
    """The demonstration opens on 27 November of a year that is on record whole."""
    found = [p for letter in "陈李黄何梁冯关" for p in visitors.complete_names(demo_store, letter, limit=50)]
    assert found
    assert max(person.last_day for person in found) <= DAY
