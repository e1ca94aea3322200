"""Document numbers of the papers of handling: in order, kept, never given twice."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import EntryState, EventKind, Outcome
from rongui_desktop.domain.handling_events import steps, undoable
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import office, paper_numbers
from rongui_desktop.services.handling_record import event_of
from rongui_desktop.services.paper_numbers import Paper, issue
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion, put_events, said, stored_events

K = EventKind
FIRST, SECOND, THIRD = "容夜接〔2019〕1号", "容夜接〔2019〕10号", "容夜接〔2019〕19号"


def assigned(store: Store, number: str, day: date, **fields: Any) -> None:
    put_events(
        store,
        number,
        said(K.REGISTERED, date(2019, 6, 5)),
        said(K.ASSIGNED, day, department="教育局", due_on=date(2019, 12, 1), **fields),
    )


@pytest.fixture
def store(demo_store: Store) -> Store:
    assigned(demo_store, FIRST, date(2019, 7, 5))
    assigned(demo_store, SECOND, date(2019, 7, 4))
    assigned(demo_store, THIRD, date(2020, 1, 2))
    return demo_store


def test_numbers_go_by_year_and_day_and_are_kept(store: Store) -> None:
    first = issue(store, Paper.ASSIGNMENT, [FIRST, SECOND, THIRD])
    assert first == {
        SECOND: "容人大工委交〔2019〕1号",
        FIRST: "容人大工委交〔2019〕2号",
        THIRD: "容人大工委交〔2020〕1号",
    }
    assert issue(store, Paper.ASSIGNMENT, [THIRD, FIRST]) == {
        number: first[number] for number in (FIRST, THIRD)
    }
    event = stored_events(store, FIRST)[-1]
    assert (event.document_number, event.sent) == (first[FIRST], True)
    assert not stored_events(store, FIRST)[0].sent


def test_each_kind_of_paper_has_its_own_series(store: Store) -> None:
    put_events(
        store,
        FIRST,
        said(K.REGISTERED, date(2019, 6, 5)),
        said(K.ASSIGNED, date(2019, 6, 6), department="教育局", due_on=date(2019, 7, 1)),
        said(K.URGED, date(2019, 7, 5)),
        said(K.REPLIED, date(2019, 7, 9), text="已办", outcome=Outcome.SOLVED),
    )
    given = [issue(store, paper, [FIRST])[FIRST] for paper in (Paper.REPLY, Paper.REMINDER, Paper.ASSIGNMENT)]
    assert given == ["容人大工委复〔2019〕1号", "容人大工委催〔2019〕1号", "容人大工委交〔2019〕1号"]
    with pytest.raises(UserError, match="征询表没有自己的文号"):
        issue(store, Paper.SURVEY, [FIRST])


def test_a_further_event_of_the_kind_gets_a_further_number(store: Store) -> None:
    issue(store, Paper.ASSIGNMENT, [FIRST])
    earlier = stored_events(store, FIRST)[1]
    put_events(
        store,
        FIRST,
        said(K.REGISTERED, date(2019, 6, 5)),
        said(K.ASSIGNED, date(2019, 7, 5), document_number=earlier.document_number, sent=True),
        said(K.RETURNED, date(2019, 7, 5), reason="不属本局职责"),
        said(K.ASSIGNED, date(2019, 7, 8), department="交警中队", due_on=date(2019, 8, 8)),
    )
    assert issue(store, Paper.ASSIGNMENT, [FIRST])[FIRST] == "容人大工委交〔2019〕2号"
    assert [event.document_number for event in stored_events(store, FIRST)] == [
        None,
        "容人大工委交〔2019〕1号",
        None,
        "容人大工委交〔2019〕2号",
    ]


def test_a_corrected_event_carries_the_number_where_it_counts_and_can_not_be_taken_back(store: Store) -> None:
    put_events(
        store,
        FIRST,
        said(K.REGISTERED, date(2019, 6, 5)),
        said(K.ASSIGNED, date(2019, 7, 5), department="教育局", due_on=date(2019, 8, 1)),
        said(K.CORRECTED, date(2019, 7, 4), department="财政局", refers_to=2, reason="写错部门"),
        said(K.CORRECTED, date(2019, 7, 4), department="交警中队", refers_to=2, reason="又写错"),
    )
    number = issue(store, Paper.ASSIGNMENT, [FIRST])[FIRST]
    rows = stored_events(store, FIRST)
    assert [(row.document_number, row.sent) for row in rows[1:]] == [
        (None, True),
        (None, False),
        (number, True),
    ]
    events = [event_of(row) for row in rows]
    counted = next(step for step in steps(events) if step.kind is K.ASSIGNED)
    assert (counted.document_number, counted.department, counted.sent) == (number, "交警中队", True)
    assert undoable(events) is None


def test_a_number_that_a_clerk_or_a_workbook_brought_is_kept_and_not_given_again(store: Store) -> None:
    assigned(store, SECOND, date(2019, 7, 4), document_number="容人大工委交〔2019〕40号")
    assigned(store, THIRD, date(2019, 8, 1), document_number="教育局自编3号")
    assert issue(store, Paper.ASSIGNMENT, [FIRST, SECOND, THIRD]) == {
        FIRST: "容人大工委交〔2019〕41号",
        SECOND: "容人大工委交〔2019〕40号",
        THIRD: "教育局自编3号",
    }


def test_a_changed_prefix_begins_a_series_of_its_own(store: Store) -> None:
    issue(store, Paper.ASSIGNMENT, [FIRST])
    settings = office.settings(store)
    office.save_settings(store, replace(settings, assignment_paper_prefix="容人大交_%"))
    assert issue(store, Paper.ASSIGNMENT, [SECOND]) == {SECOND: "容人大交_%〔2019〕1号"}
    with pytest.raises(UserError, match="相同，请改用别的前缀"):
        office.save_settings(store, replace(settings, reply_paper_prefix=settings.reminder_paper_prefix))


@pytest.mark.parametrize(
    ("numbers", "message"),
    [
        ([FIRST, "容夜接〔2019〕999号"], "没有意见编号为“容夜接〔2019〕999号”"),
        ([FIRST, "容走访〔2019〕58号"], "“容走访〔2019〕58号”没有交办记录"),
    ],
)
def test_all_get_a_number_or_none(store: Store, numbers: list[str], message: str) -> None:
    with pytest.raises(UserError, match=message):
        issue(store, Paper.ASSIGNMENT, numbers)
    event = stored_events(store, FIRST)[-1]
    assert (event.document_number, event.sent) == (None, False)
    assert issue(store, Paper.ASSIGNMENT, [FIRST])[FIRST] == "容人大工委交〔2019〕1号"


def test_a_withdrawn_matter_gets_no_number(store: Store) -> None:
    change_opinion(store, FIRST, state=EntryState.WITHDRAWN, state_reason="重复")
    with pytest.raises(UserError, match="登记状态是“作废”"):
        issue(store, Paper.ASSIGNMENT, [FIRST])


def test_a_matter_may_be_named_by_its_key(store: Store) -> None:
    with store.read() as session:
        key = session.scalars(select(Opinion.id).where(Opinion.number == FIRST)).one()
    assert list(issue(store, Paper.ASSIGNMENT, [key, FIRST])) == [FIRST]


def test_two_windows_can_not_give_one_number(store: Store) -> None:
    with store.read() as session:
        query = select(Opinion.number).where(Opinion.deleted_at.is_(None)).order_by(Opinion.number)
        numbers = list(session.scalars(query.limit(24)))
    for number in numbers:
        assigned(store, number, date(2019, 9, 1))
    given: list[dict[str, str]] = []
    # Each matter is issued from two threads, as from two windows on one store.
    threads = [
        threading.Thread(target=lambda part=part: given.append(issue(store, Paper.ASSIGNMENT, part)))
        for part in (numbers[:12], numbers[6:18], numbers[12:], numbers[::2])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    by_matter: dict[str, set[str]] = {}
    for each in given:
        for number, paper in each.items():
            by_matter.setdefault(number, set()).add(paper)
    assert len(given) == len(threads)
    assert all(len(papers) == 1 for papers in by_matter.values())
    assert len({paper for papers in by_matter.values() for paper in papers}) == len(numbers)
    with pytest.raises(UserError, match="正由"):
        Store.open(store.folder)


def test_a_transaction_that_breaks_off_gives_no_number(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    real = paper_numbers.numbering.case_number
    calls: list[int] = []

    def fails_at_the_second(*arguments: Any) -> str:
        calls.append(1)
        if len(calls) == 2:
            raise OSError("power")
        return real(*arguments)

    monkeypatch.setattr(paper_numbers.numbering, "case_number", fails_at_the_second)
    with pytest.raises(OSError, match="power"):
        issue(store, Paper.ASSIGNMENT, [FIRST, SECOND])
    assert [event.document_number for event in stored_events(store, SECOND)] == [None, None]
    assert issue(store, Paper.ASSIGNMENT, [FIRST])[FIRST] == "容人大工委交〔2019〕1号"


def test_a_store_opened_for_reading_gives_no_number(store: Store, tmp_path: Path) -> None:
    reader = Store.open(store.folder, writable=False, clock=store.clock)
    with pytest.raises(UserError, match="只读"):
        issue(reader, Paper.ASSIGNMENT, [FIRST])
    reader.close()
