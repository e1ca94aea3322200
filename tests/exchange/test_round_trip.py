"""Export and import are inverse: an empty store becomes equal to the exported one, and gives the same figures."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain import codes
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.exchange.catalogue import SHEETS
from rongui_desktop.exchange.exporter import export_workbook
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.figures import figures
from rongui_desktop.services.handling_writing import settle
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import DEMO, contents, counts, new_store
from tests.exchange.rich import fill


def cells(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
    finally:
        book.close()


def test_the_demonstration_year_comes_back_equal(store: Store, other: Store, tmp_path: Path) -> None:
    assert import_workbook(store, DEMO).errors == []
    export_workbook(store, tmp_path / "a.xlsx")
    assert import_workbook(other, tmp_path / "a.xlsx").errors == []
    assert contents(other) == contents(store)
    assert figures(other, 2019).values == figures(store, 2019).values
    export_workbook(other, tmp_path / "b.xlsx")
    assert cells(tmp_path / "b.xlsx") == cells(tmp_path / "a.xlsx")


def test_something_of_everything_comes_back_equal(store: Store, other: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    report = import_workbook(other, tmp_path / "a.xlsx")
    assert report.errors == []
    assert contents(other) == contents(store)
    assert figures(other, 2020).values == figures(store, 2020).values
    assert integrity.check(other) == []
    export_workbook(other, tmp_path / "b.xlsx")
    assert cells(tmp_path / "b.xlsx") == cells(tmp_path / "a.xlsx")


def test_an_export_changes_nothing_where_it_came_from(store: Store, tmp_path: Path) -> None:
    fill(store)
    before = contents(store)
    export_workbook(store, tmp_path / "a.xlsx")
    report = import_workbook(store, tmp_path / "a.xlsx")
    assert report.errors == []
    assert {name: count[:2] for name, count in counts(report).items()} == dict.fromkeys(report.sheets, (0, 0))
    assert contents(store) == before


def test_the_rich_store_fills_every_column(store: Store, tmp_path: Path) -> None:
    """A column that nothing fills would be proved by nothing."""
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    found = cells(tmp_path / "a.xlsx")
    assert set(found) == {sheet.name for sheet in SHEETS}
    empty = [
        (name, title)
        for name, rows in found.items()
        for place, title in enumerate(rows[0])
        if all(row[place] in (None, "") for row in rows[1:])
    ]
    assert empty == [], empty


def test_what_lies_in_the_bin_stays_behind_unless_it_is_named(
    store: Store, other: Store, tmp_path: Path
) -> None:
    fill(store)
    with store.write("删除") as session:
        for number in ("LF2020-0002", "LF2020-0001"):
            visitor = session.scalars(select(Visitor).where(Visitor.number == number)).one()
            visitor.deleted_at = store.clock.now()
    export_workbook(store, tmp_path / "a.xlsx")
    assert import_workbook(other, tmp_path / "a.xlsx").errors == []
    with other.read() as session:
        numbers = set(session.scalars(select(Visitor.number)))
    # The first still has matters that refer to it.
    assert numbers == {"LF2020-0001", "LF2020-0003"}


def test_a_year_is_exported_with_what_it_refers_to(store: Store, other: Store, tmp_path: Path) -> None:
    fill(store)
    assert import_workbook(store, DEMO).errors == []
    export_workbook(store, tmp_path / "a.xlsx", year=2020)
    report = import_workbook(other, tmp_path / "a.xlsx")
    assert report.errors == []
    assert figures(other, 2020).values == figures(store, 2020).values
    assert figures(other, 2019).values["contact.total.persons"] == 0
    found = cells(tmp_path / "a.xlsx")
    assert [row[0] for row in found["监督活动"][1:]] == ["JD1", "JD3", "JD4", "JD5"]
    assert {row[0] for row in found["年度计划"][1:]} == {2020, 2021}
    assert len(found["代表"]) == 1 + 56 + 9
    export_workbook(store, tmp_path / "b.xlsx", year=2018)
    assert [
        len(rows) for name, rows in cells(tmp_path / "b.xlsx").items() if name in ("来访登记", "意见建议")
    ] == [1, 1]


def test_a_matter_of_a_later_year_brings_its_visitor_along(
    store: Store, other: Store, tmp_path: Path
) -> None:
    fill(store)
    with store.write("改") as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2020〕9号")).one()
        matter.raised_on = date(2021, 1, 3)
    export_workbook(store, tmp_path / "a.xlsx", year=2021)
    found = cells(tmp_path / "a.xlsx")
    assert [row[0] for row in found["来访登记"][1:]] == ["LF2020-0003"]
    assert [row[0] for row in found["接待场次"][1:]] == ["YJ2020-001"]
    assert import_workbook(other, tmp_path / "a.xlsx").errors == []


# What may be stored: no control characters, no code points that are none (they are refused).
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), max_size=30)
TEXTS = st.one_of(LINES, st.text("=+-@'\"<>&_x0041_\n\t\r 　字🙂𠮷;、，", max_size=40), st.just("字" * 2000))


def line(text: str) -> str | None:
    return clean_line(text, "", "")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "store"
    new_store(folder).close()
    return folder


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_texts_come_back_equal(empty: Path, tmp_path: Path, data: st.DataObject) -> None:
    stores: list[Store] = []
    for name in ("a", "b"):
        shutil.rmtree(tmp_path / name, ignore_errors=True)
        shutil.copytree(empty, tmp_path / name)
        stores.append(Store.open(tmp_path / name, clock=ShiftedClock(datetime(2021, 1, 4))))
    try:
        with stores[0].write("填充") as session:
            session.add_all(_drawn(data))
            session.flush()
            settle(session, session.scalars(select(Opinion)), "填充")
        export_workbook(stores[0], tmp_path / "x.xlsx")
        report = import_workbook(stores[1], tmp_path / "x.xlsx")
        assert report.errors == []
        assert contents(stores[1]) == contents(stores[0])
    finally:
        for store in stores:
            store.close()


def _drawn(data: st.DataObject) -> list[Any]:
    def text() -> str | None:
        return clean_text(data.draw(TEXTS), "", "")

    def short() -> str | None:
        return line(data.draw(LINES))

    rows: list[Any] = []
    names = data.draw(
        st.lists(st.sampled_from(["陈婉", "李国", "=1+1", "R1", "a,b", "- "]), min_size=1, max_size=4)
    )
    for place, name in enumerate(names):
        person = Representative(number=f"R{place}", name=line(name) or "无", note=text(), position=short())
        rows += [person, Seat(representative_id=person.id, identity=codes.Identity.PARTY, term=short())]
    session = ReceptionSession(
        number=short() or "S",
        kind=codes.SessionKind.PUBLIC,
        day=date(2020, 6, 3),
        place=short() or "站",
        summary=text(),
    )
    people = [row for row in rows if isinstance(row, Representative)]
    visitors = [
        Visitor(
            number=f"LF{place}",
            session_id=session.id,
            name=short() or "客",
            address=short(),
            phone=short(),
            representative_id=data.draw(st.sampled_from([None, *people])) and people[0].id,
        )
        for place in range(data.draw(st.integers(0, 3)))
    ]
    opinions = [
        Opinion(
            number=f"容公接〔2020〕{place}号",
            source=codes.Source.PUBLIC,
            raised_on=date(2020, 6, 3),
            category=short() or "其他",
            content=text() or "无",
            spot_reply=text(),
            department=short(),
            disposition=codes.Disposition.ANSWERED,
            visitor_id=visitor.id,
        )
        for place, visitor in enumerate(visitors)
    ]
    return [*rows, session, *visitors, *opinions]
