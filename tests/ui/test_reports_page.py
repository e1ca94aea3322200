"""The page 报表 on the demonstration year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtGui import QDesktopServices

from rongui_desktop.domain.records import Opinion, SummaryMaterial
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.reports import catalogue
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.reports_page import ReportsPage
from tests.keyboard import compose


def shown(page: ReportsPage) -> dict[str, str]:
    model = page.ui.figuresTable.model()
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


@pytest.fixture
def demo_context(context: PageContext) -> PageContext:
    import_workbook(context.store, resource("demo", "2019.xlsx"))
    return context


@pytest.fixture
def page(qtbot: Any, demo_context: PageContext) -> ReportsPage:
    page = ReportsPage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.load()
    demo_context.tasks.wait()
    return page


def test_figures_stand_as_of_the_program_s_day_and_follow_the_day_that_is_typed(
    page: ReportsPage, demo_context: PageContext, qtbot: Any
) -> None:
    assert shown(page)["夜间接待场次"] == "25"
    page.ui.asOfEdit.setFocus()
    page.ui.asOfEdit.setText("20191231")
    page.ui.asOfEdit.editingFinished.emit()
    demo_context.tasks.wait()
    assert shown(page)["夜间接待人次"] == "87"
    assert shown(page)["正在办理"] == "36"
    assert page.ui.findingsTitle.text() == "数据核对：24 处需要核对"
    assert page.ui.findingsList.model().rowCount() == 24


def test_a_figure_opens_to_its_records_and_a_record_to_its_page(
    page: ReportsPage, demo_context: PageContext, qtbot: Any
) -> None:
    place = list(shown(page)).index("预算会议")
    page.ui.figuresTable.selectRow(place)
    demo_context.tasks.wait()
    model = page.ui.recordsList.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "YS2019-01",
        "YS2019-02",
        "YS2019-03",
    ]
    with qtbot.waitSignal(demo_context.navigator.navigate) as opened:
        page.ui.recordsList.activated.emit(model.index(1, 0))
    assert opened.args[0] == "budget_meeting"


def test_a_document_is_written_where_the_clerk_says(
    page: ReportsPage, demo_context: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    target = tmp_path / "登记表.docx"
    monkeypatch.setattr(demo_context.messages, "save_file", lambda _t, name, _k: asked.append(name) or target)
    monkeypatch.setattr(demo_context.messages, "ask", lambda *_a, **_k: False)
    kinds = page.ui.reportKindCombo
    kinds.setCurrentIndex(kinds.findData("reception-form"))
    page.ui.reportRecordCombo.set_text("LF2019-0003")
    page.save_and_print()
    demo_context.tasks.wait()
    assert asked == ["来访登记表 LF2019-0003.docx"]
    words = "".join(
        cell.text for table in Document(str(target)).tables for row in table.rows for cell in row.cells
    )
    assert "刘婉梅" in words


@pytest.mark.parametrize("agree", [True, False])
def test_a_masked_document_is_saved_after_the_clerk_saw_what_it_still_tells(
    page: ReportsPage,
    demo_context: PageContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agree: bool,
) -> None:
    with demo_context.store.write("测试") as session:
        matter = session.query(Opinion).filter_by(number="容夜接〔2019〕4号").one()
        matter.content = "请致电 138 1234 5678。"
    asked: list[tuple[str, bool]] = []
    target = tmp_path / "公示.docx"

    def answer(text: str, **_named: object) -> bool:
        asked.append((text, target.exists()))
        return agree

    monkeypatch.setattr(demo_context.messages, "save_file", lambda *_asked: target)
    monkeypatch.setattr(demo_context.messages, "ask", answer)
    kinds = page.ui.reportKindCombo
    kinds.setCurrentIndex(kinds.findData("reception-log"))
    page.ui.reportRecordCombo.set_text("YJ2019-004")
    page.ui.maskedCheck.setChecked(True)
    page.save_and_print()
    demo_context.tasks.wait()
    text, there = asked[0]
    assert "容夜接〔2019〕4号 反映事项中有疑似电话" in text
    assert not there
    assert target.exists() is agree
    assert len(asked) == (2 if agree else 1)
    assert page.ui.makeReportButton.isEnabled()


def test_a_document_without_its_number_is_asked_for_beside_the_field(page: ReportsPage) -> None:
    kinds = page.ui.reportKindCombo
    kinds.setCurrentIndex(kinds.findData("reception-log"))
    page.ui.reportRecordCombo.set_text("")
    page.save_and_print()
    assert page.ui.reportErrorLabel.text() == "请先选一个场次编号。"
    assert page.ui.reportErrorLabel.isVisible()


def test_a_typed_number_that_contradicts_is_pointed_out_after_a_change(
    page: ReportsPage, demo_context: PageContext
) -> None:
    page.ui.asOfEdit.set_value(date(2019, 12, 31))
    with demo_context.store.write("测试") as session:
        session.add(SummaryMaterial(year=2019, section="opening", text="全年开展集中视察7次。"))
    demo_context.changes.notify("summary")
    demo_context.tasks.wait()
    said = page.ui.findingsList.model()
    sentences = [said.index(row, 0).data() for row in range(said.rowCount())]
    assert any("7" in sentence and "6" in sentence and "集中视察" in sentence for sentence in sentences)


def test_a_template_can_be_made_the_station_s_own_and_the_default_restored(
    page: ReportsPage, demo_context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(str(Path(url.toLocalFile()))))
    menu = page.ui.templateButton.menu()
    actions = {action.text(): action for action in menu.actions()}
    own = demo_context.store.folder / "templates" / "来访登记表.docx"
    actions["修改“来访登记表”…"].trigger()
    demo_context.tasks.wait()
    assert own.read_bytes() == resource("templates", "来访登记表.docx").read_bytes()
    assert opened == [str(own)]
    menu.aboutToShow.emit()
    assert actions["恢复默认模板“来访登记表”"].isEnabled()
    assert not actions["恢复默认模板“公文底版”"].isEnabled()
    actions["恢复默认模板“来访登记表”"].trigger()
    demo_context.tasks.wait()
    assert not own.exists()


def written(
    page: ReportsPage, context: PageContext, monkeypatch: pytest.MonkeyPatch, target: Path
) -> tuple[str, str]:
    """Press the button; return the name that was offered, and all words of the document."""
    asked: list[str] = []
    monkeypatch.setattr(context.messages, "save_file", lambda _t, name, _k: asked.append(name) or target)
    monkeypatch.setattr(context.messages, "ask", lambda *_a, **_k: False)
    page.ui.makeReportButton.click()
    context.tasks.wait()
    assert page.ui.reportErrorLabel.text() == ""
    body = Document(str(target)).element.body
    return asked[0], "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


def choose(page: ReportsPage, kind: str) -> None:
    page.ui.reportKindCombo.setCurrentIndex(page.ui.reportKindCombo.findData(kind))


@pytest.mark.parametrize(
    ("kind", "typed", "name", "words"),
    [
        ("station-poster", "容里社区", "联络站公示栏 容里社区代表联络站", "容里社区代表联络站"),
        ("budget-minutes", "YS2019-02", "预算会议纪要 YS2019-02", "人大监督财政预算工作会议"),
        ("budget-opinion", "jscacs", "初审意见 YS2019-03", "决算"),
        ("supervision-record", "JD2019-001", "监督记录表 JD2019-001", "JD2019-001"),
        ("representative-archive", "luojianjun", "代表履职档案 R019", "罗健俊"),
        ("supervision-summary", "", "监督情况 2019年", "滞后"),
    ],
)
def test_every_kind_is_offered_by_the_names_of_its_records(
    page: ReportsPage,
    demo_context: PageContext,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    typed: str,
    name: str,
    words: str,
) -> None:
    choose(page, kind)
    combo = page.ui.reportRecordCombo
    if typed:
        texts = [combo.itemText(row) for row in range(combo.count())]
        assert any(text == combo.text() for text in texts)
        combo.set_text(next((text for text in texts if typed in text), ""))
        if not combo.text():
            combo.setFocus()
            combo.lineEdit().clear()
            compose(typed)
    made, text = written(page, demo_context, monkeypatch, tmp_path / "文书.docx")
    assert made == f"{name}.docx"
    assert words in text


def test_several_records_make_one_document(
    page: ReportsPage, demo_context: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "reception-notice")
    page.ui.reportRecordCombo.set_text("YJ2019-025、YJ2019-026")
    made, text = written(page, demo_context, monkeypatch, tmp_path / "公告.docx")
    assert made == "接待公告 YJ2019-025等2份.docx"
    assert text.count("夜间接待群众活动的公告") == 2
    choose(page, "budget-minutes")
    page.ui.reportRecordCombo.set_text("YS2019-01、YS2019-02")
    page.save_and_print()
    assert page.ui.reportErrorLabel.text() == "“预算会议纪要”一次只能做一份，请只选一个会议编号。"


def test_a_roster_asks_for_its_days(
    page: ReportsPage, demo_context: PageContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "duty-roster")
    ui = page.ui
    assert ui.periodBox.isVisible()
    assert not ui.reportRecordCombo.isVisible()
    assert (ui.fromEdit.value(), ui.toEdit.value()) == (date(2019, 11, 27), date(2019, 12, 27))
    ui.toEdit.setText("20191101")
    page.save_and_print()
    assert ui.reportErrorLabel.text() == "截止日期不能早于起始日期（2019-11-27）。"
    ui.toEdit.setText("20191218")
    made, text = written(page, demo_context, monkeypatch, tmp_path / "值班表.docx")
    assert made == "接待值班表 2019-11-27至2019-12-18.docx"
    assert "霍慧锋" in text
    choose(page, "annual-summary")
    assert not ui.periodBox.isVisible()
    assert ui.maskedCheck.isVisible()
    assert not ui.a3Check.isVisible()


def test_no_kind_asks_for_what_the_page_does_not_offer(page: ReportsPage) -> None:
    for kind in catalogue.KINDS.values():
        assert set(kind.required) <= {"id", "year", "date_from", "date_to"}
        # A paper is given its number where the matter is handled, not here.
        assert set(kind.optional) <= {"ids", "masked", "blank", "internal", "a3", "issue"}
        if "id" in kind.required:
            choose(page, kind.key)
            assert page.ui.reportRecordCombo.count() > 0, kind.key
