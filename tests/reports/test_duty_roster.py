"""The printed duty roster, and the notices of several sessions in one file."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import select

from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.reports import catalogue
from rongui_desktop.services import roster
from rongui_desktop.storage.store import Store
from tests.reports.conftest import Opened

JANUARY = (date(2020, 1, 1), date(2020, 1, 31))


def save_roster(store: Store) -> None:
    request = roster.default_request(store, *JANUARY)
    roster.save(store, roster.propose(roster.read_draft(store, request)))


def made(store: Store, opened: Opened, **span: date) -> tuple[list[str], list[list[str]], tuple[str, ...]]:
    prepared = catalogue.prepare(store, "duty-roster", catalogue.Options(**span))  # type: ignore[arg-type]
    document = opened(prepared.content)
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    return [p.text for p in document.paragraphs], rows, prepared.warnings


def test_the_roster_names_who_receives_on_which_evening(store: Store, opened: Opened) -> None:
    save_roster(store)
    said, rows, warnings = made(store, opened, date_from=JANUARY[0], date_to=JANUARY[1])
    assert said[:4] == [
        "夜间接待值班表",
        "值班期间：2020年1月1日至2020年1月31日",
        "接待时间：星期三 19:30—21:00",
        "接待地点：街道综治信访维稳中心联络点",
    ]
    assert rows[0] == ["日期", "人大代表", "党代表", "政协委员", "备注"]
    assert [row[0] for row in rows[1:]] == ["1月1日", "1月8日", "1月15日", "1月22日", "1月29日"]
    assert rows[1] == ["1月1日", "", "", "", "放假：元旦"]
    assert [len(cell.split("、")) for cell in rows[2][1:4]] == [3, 1, 1]
    assert "共3场，15人值班。因故不能到场的，请提前告知，以便安排替班。" in said
    assert said[-2:] == ["人大容桂街道工委", "2020年1月10日"]
    assert warnings == ()


def test_places_that_differ_stand_in_the_table(store: Store, opened: Opened) -> None:
    save_roster(store)
    with store.write("测试") as session:
        first = session.scalars(select(ReceptionSession).where(ReceptionSession.number == "YJ2020-001")).one()
        first.place, first.starts_at = "振华社区联络站", time(19)
    _said, rows, _warnings = made(store, opened, date_from=JANUARY[0], date_to=JANUARY[1])
    assert rows[0][:3] == ["日期", "时间", "地点"]
    assert rows[2][1:3] == ["19:00—21:00", "振华社区联络站"]


def test_what_is_missing_is_warned_of(store: Store, opened: Opened) -> None:
    save_roster(store)
    _said, rows, warnings = made(store, opened, date_from=JANUARY[0], date_to=date(2020, 2, 12))
    assert warnings == ("有2个接待日还没有场次，没有列入：2020-02-05、2020-02-12。",)
    assert len(rows) == 6


def test_the_past_shows_cancelled_evenings_leave_and_substitutes(store: Store, opened: Opened) -> None:
    _said, rows, _warnings = made(store, opened, date_from=date(2019, 6, 1), date_to=date(2019, 12, 31))
    notes = [row[-1] for row in rows]
    assert "停接：国庆假期停接" in notes
    assert any(note.endswith("请假") for note in notes)


def test_notices_of_several_sessions_begin_on_pages_of_their_own(store: Store, opened: Opened) -> None:
    save_roster(store)
    options = catalogue.Options(ids=("YJ2020-001", "YJ2020-003"))
    document = opened(catalogue.prepare(store, "reception-notice", options).content)
    assert len(document.sections) == 2
    said = "\n".join(p.text for p in document.paragraphs)
    assert "2020年1月8日（星期三）" in said
    assert "2020年1月22日（星期三）" in said
