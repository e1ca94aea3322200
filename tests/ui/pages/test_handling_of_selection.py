"""Five matters at once on the page 意见建议: assigned, urged with a printed paper each, closed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QDesktopServices
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Source
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Opinion
from rongui_desktop.services import handling
from rongui_desktop.services.handling_desk import Step
from rongui_desktop.services.opinion_entry import OpinionEntry, register_opinion
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.paper_dialog import PaperDialog
from rongui_desktop.ui.dialogs.step_dialog import StepDialog
from rongui_desktop.ui.pages.opinions_page import OpinionsPage
from tests.docx_text import texts
from tests.keyboard import asked

TODAY = date(2019, 11, 27)


@pytest.fixture
def matters(demo: PageContext) -> list[UUID]:
    return [
        register_opinion(
            demo.store,
            OpinionEntry(
                source=Source.LETTER,
                raised_on=TODAY,
                sender="刘女士",
                category="交通出行",
                content=f"桂新路第{number}段人行道破损。",
                disposition=Disposition.SUBDISTRICT,
                department="交警中队",
            ),
        ).id
        for number in range(1, 6)
    ]


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any, matters: list[UUID]) -> OpinionsPage:
    page = OpinionsPage(demo)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    page.load()
    settle()
    table = page.ui.opinionsTable
    table.clearSelection()
    flag = table.selectionModel().SelectionFlag
    for key in matters:
        index = table.model().index(table.rows.row_of(key), 0)
        table.selectionModel().select(index, flag.Select | flag.Rows)
    settle()
    return page


def test_five_at_once_are_assigned_urged_on_paper_and_closed(
    page: OpinionsPage,
    demo: PageContext,
    settle: Any,
    matters: list[UUID],
    messages: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)

    def kinds() -> list[list[Any]]:
        with demo.store.read() as session:
            query = select(HandlingEvent.opinion_id, HandlingEvent.kind).order_by(HandlingEvent.sequence)
            rows: Any = session.execute(query.where(HandlingEvent.opinion_id.in_(matters))).all()
        return [[kind for key, kind in rows if key == matter] for matter in matters]

    steps = [EventKind.REGISTERED]
    for kind in (EventKind.ASSIGNED, EventKind.URGED):
        page.handling.take(kind)
        asked(StepDialog).ui.saveButton.click()
        settle()
        steps.append(kind)
        assert kinds() == [steps] * 5

    page.save_and_print()
    dialog = asked(PaperDialog)
    dialog.ui.paperCombo.set_text("催办单")
    dialog.ui.issueCheck.setChecked(True)
    target = tmp_path / "催办单.docx"
    messages.answers.append(target)
    dialog.ui.saveButton.click()
    settle()
    words = texts(target)
    for number in range(1, 6):
        assert f"桂新路第{number}段人行道破损。" in words
        assert f"容人大工委催〔2019〕{number}号" in words

    reply = Step(kind=EventKind.REPLIED, text="已修复。", outcome=Outcome.SOLVED)
    handling.take_step(demo.store, matters, reply)
    demo.changes.notify("opinions")
    settle()
    page.handling.take(EventKind.CLOSED)
    asked(StepDialog).ui.saveButton.click()
    settle()
    assert kinds() == [[*steps, EventKind.REPLIED, EventKind.CLOSED]] * 5
    with demo.store.read() as session:
        assert {session.get_one(Opinion, key).closed_on for key in matters} == {TODAY}
