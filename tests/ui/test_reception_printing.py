"""What is printed without Office: its words and its pages, read back from the PDF that Qt makes."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget

from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.reports import catalogue
from rongui_desktop.services import reception_facts, reception_visitors, reception_wording
from rongui_desktop.services.reception_sessions import cancel_session, open_session, postpone_session
from rongui_desktop.ui import printing
from rongui_desktop.ui.dialogs.preview_dialog import PreviewDialog
from rongui_desktop.ui.reception.paper import Paper, PaperName
from rongui_desktop.ui.reception.paper_form import blank_form_paper, form_paper
from rongui_desktop.ui.reception.paper_session import log_paper, notice_paper
from tests.keyboard import closed, enter, open_dialog, until
from tests.pdf_text import pages, plain, words
from tests.services.evening import LAMP, NOISE, Evening
from tests.ui.reception_steps import Desk

PRINTED = datetime(2019, 11, 27, 20, 30)


def pdf(paper: Paper, folder: Path) -> Path:
    """Print a paper into a file."""
    printer = printing.make_printer(paper.name.title, landscape=paper.landscape)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = folder / "paper.pdf"
    printer.setOutputFileName(str(path))
    made = paper.paint(printer)
    assert made == pages(path)
    return path


@pytest.fixture
def number(look: Any, evening: Evening) -> str:
    """A visitor with two matters, recorded tonight."""
    open_session(evening.store, evening.session_id)
    entry = evening.entry("欧阳慧", NOISE, LAMP, person_count=2, follow_up=True)
    return reception_visitors.record_visitor(evening.store, entry).number


def test_the_form_is_one_page_with_everything_and_room_to_sign(
    evening: Evening, number: str, tmp_path: Path
) -> None:
    path = pdf(form_paper(reception_facts.form_facts(evening.store, number), PRINTED), tmp_path)
    assert pages(path) == 1
    text = words(path)
    for expected in (
        "人大容桂街道工委来访登记表",
        "登记编号:LF2019-0001",
        "YJ2019-001",
        "2019年11月27日(星期三)19:30—21:00",
        "欧阳慧",
        "2人",
        "13823456789",
        "陈婉仪(区人大代表、党代表)",
        "一、意见编号容夜接〔2019〕1号",
        "二、意见编号容夜接〔2019〕2号",
        "打桩噪声影响休息",
        "■交街道部门办理",
        "■当场答复",
        "2019年12月27日",
        "解释说明",
        "来访人(签名)",
        "接待代表(签名)",
        "记录人(签名)",
    ):
        assert expected in text
    box = pypdf.PdfReader(path).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842), "A4"


def test_a_confidential_visitor_is_whole_on_the_own_form_and_hidden_in_the_log(
    evening: Evening, look: Any, tmp_path: Path
) -> None:
    open_session(evening.store, evening.session_id)
    secret = reception_visitors.record_visitor(
        evening.store, evening.entry("何秘密", NOISE, confidential=True)
    )
    form = words(pdf(form_paper(reception_facts.form_facts(evening.store, secret.number), PRINTED), tmp_path))
    assert "何秘密" in form
    assert "打桩噪声" in form
    log = words(pdf(log_paper(reception_facts.log_facts(evening.store, "YJ2019-001"), PRINTED), tmp_path))
    assert "何某" in log
    assert "何秘密" not in log
    assert "打桩噪声" not in log
    assert "13823456789" not in log


def test_a_long_matter_is_set_smaller_and_stays_on_one_page(
    evening: Evening, look: Any, tmp_path: Path
) -> None:
    open_session(evening.store, evening.session_id)
    long = replace(NOISE, content="振华路道路改造夜间施工。" * 90)
    made = reception_visitors.record_visitor(evening.store, evening.entry("欧阳慧", long))
    path = pdf(form_paper(reception_facts.form_facts(evening.store, made.number), PRINTED), tmp_path)
    assert pages(path) == 1
    assert words(path).count("振华路道路改造夜间施工。") == 90


def test_a_very_long_matter_goes_on_over_the_page_whole(evening: Evening, look: Any, tmp_path: Path) -> None:
    open_session(evening.store, evening.session_id)
    long = replace(NOISE, content="振华路道路改造夜间施工。" * 600)
    made = reception_visitors.record_visitor(evening.store, evening.entry("欧阳慧", long))
    path = pdf(form_paper(reception_facts.form_facts(evening.store, made.number), PRINTED), tmp_path)
    assert pages(path) > 1
    assert words(path).count("振华路道路改造夜间施工") >= 590
    assert "—2—" in words(path)


@pytest.mark.parametrize("text", ["a < b & <b>粗</b> 【来访人】{{x}}", "䶮㛃", "x" * 400])
def test_what_was_typed_comes_out_as_typed(evening: Evening, look: Any, tmp_path: Path, text: str) -> None:
    open_session(evening.store, evening.session_id)
    made = reception_visitors.record_visitor(
        evening.store, evening.entry("欧阳慧", replace(NOISE, content=text))
    )
    path = pdf(form_paper(reception_facts.form_facts(evening.store, made.number), PRINTED), tmp_path)
    assert plain(text) in words(path)


@pytest.mark.parametrize("session", ["YJ2019-001", None])
def test_the_blank_form_has_boxes_to_tick(
    evening: Evening, look: Any, tmp_path: Path, session: str | None
) -> None:
    path = pdf(blank_form_paper(*reception_facts.blank_form_facts(evening.store, session)), tmp_path)
    assert pages(path) == 1
    text = words(path)
    for expected in ("□男□女", "□当场答复", "□不予受理", "来访人(签名)", "手工填写后请补录到系统"):
        assert expected in text
    assert ("YJ2019-001" in text) is (session is not None)


def test_the_log_says_who_was_there_and_what_it_came_to(
    evening: Evening, number: str, tmp_path: Path
) -> None:
    gone = reception_visitors.record_visitor(evening.store, evening.entry("郑作废"))
    reception_visitors.withdraw_visitor(evening.store, gone.id, "重复")
    text = words(pdf(log_paper(reception_facts.log_facts(evening.store, "YJ2019-001"), PRINTED), tmp_path))
    for expected in (
        "代表夜间接待群众日志",
        "YJ2019-001(第1场)",
        "出勤待定:何志强、陈婉仪、周国栋",
        "合计1批2人次2件",
        "欧阳慧等2人",
        "作废登记(未计入合计):LF2019-0002",
        "处理方式:当场答复1件、交街道部门办理1件。",
    ):
        assert expected in text
    assert number == "LF2019-0001"


def test_a_long_log_repeats_its_head_and_numbers_its_pages(
    evening: Evening, look: Any, tmp_path: Path
) -> None:
    open_session(evening.store, evening.session_id)
    for place in range(40):
        reception_visitors.record_visitor(evening.store, evening.entry(f"来访{place:02}"))
    path = pdf(log_paper(reception_facts.log_facts(evening.store, "YJ2019-001"), PRINTED), tmp_path)
    assert pages(path) > 1
    assert words(path).count("反映事项") == pages(path)
    assert "—1—" in words(path)
    assert all(f"来访{place:02}" in words(path) for place in range(40))


def test_the_notice_announces_moves_and_cancels(evening: Evening, look: Any, tmp_path: Path) -> None:
    def text() -> str:
        return words(pdf(notice_paper(reception_facts.notice_facts(evening.store, "YJ2019-001")), tmp_path))

    announced = text()
    assert "关于开展代表夜间接待群众活动的公告" in announced
    assert "2019年11月27日(星期三)19:30—21:00。" in announced
    assert "何志强、周国栋(区人大代表);陈婉仪(区人大代表、党代表)。" in announced
    postpone_session(evening.store, evening.session_id, date(2019, 12, 4), "台风")
    assert "原定于2019年11月27日(星期三)举行的代表夜间接待群众活动改期举行" in text()
    cancel_session(evening.store, evening.session_id, "会场维修")
    assert "停接原因:会场维修。" in text()


# the same words as in Word


def written(evening: Evening, kind: str, **options: Any) -> Any:
    prepared = catalogue.prepare(evening.store, kind, catalogue.Options(**options))
    return docx.Document(io.BytesIO(prepared.content))


def cells_of(document: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]


def printed_rows(paper: Any) -> list[list[str]]:
    """The rows of a paper, those without lines apart."""
    rows = [row for section in paper.sections for row in (section.head, *section.rows) if row is not None]
    return [[cell.text for cell in row.cells] for row in rows if not row.bare]


def printed_lines(paper: Any) -> list[str]:
    rows = [row for section in paper.sections for row in section.rows if row.bare]
    return [cell.text for row in rows for cell in row.cells if cell.text]


@pytest.mark.parametrize("what", ["announced", "moved", "cancelled"])
def test_the_printed_notice_says_what_the_word_file_says(evening: Evening, look: Any, what: str) -> None:
    with evening.store.write("测试") as session:
        session.get_one(ReceptionSession, evening.session_id).topic = "听民声 <察> 民意"
    if what == "moved":
        postpone_session(evening.store, evening.session_id, date(2019, 12, 4), "台风")
    elif what == "cancelled":
        cancel_session(evening.store, evening.session_id, "会场维修")
    paper = notice_paper(reception_facts.notice_facts(evening.store, "YJ2019-001"))
    shown = QTextDocument()
    shown.setHtml(paper.html)
    lines = shown.toPlainText().split("\n")
    # Paragraphs begin two characters in; the title and the signature have their own places.
    assert all(line.startswith("　　") for line in lines[1:-2])
    printed = [line.strip("　 ") for line in lines]
    document = written(evening, "reception-notice", id="YJ2019-001")
    assert printed == [text.strip("　 ") for each in document.paragraphs if (text := each.text)]
    assert len(printed) > 5


def test_the_printed_log_says_what_the_word_file_says(evening: Evening, number: str) -> None:
    store = evening.store
    gone = reception_visitors.record_visitor(store, evening.entry("郑作废"))
    reception_visitors.withdraw_visitor(store, gone.id, "重复")
    reception_visitors.keep_incomplete(store, evening.entry("待补者", replace(NOISE, content="")))
    evening.at(20, 30)
    paper = log_paper(reception_facts.log_facts(store, "YJ2019-001"), store.clock.now())
    document = written(evening, "reception-log", id="YJ2019-001")
    # The last row of the Word file is for signatures; on paper they stand without lines.
    *rows, _signed = cells_of(document)
    assert printed_rows(paper) == rows
    texts = [each.text for each in document.paragraphs if each.text]
    assert [paper.title, *printed_lines(paper)[:-2], paper.note] == texts
    assert number in "".join(row[0] + row[1] for row in rows) or any("欧阳慧等2人" in row for row in rows)


def test_the_printed_form_says_what_the_word_file_says(evening: Evening, number: str) -> None:
    facts = reception_facts.form_facts(evening.store, number)
    told = plain("".join(text for row in printed_rows(form_paper(facts, PRINTED)) for text in row))
    document = written(evening, "reception-form", id=number)
    word = plain(
        "".join(each.text for each in document.paragraphs) + "".join(map("".join, cells_of(document)))
    )
    for text in (
        reception_wording.form_people(facts),
        reception_wording.with_identities(facts.visitor.representative, facts.visitor.identities),
        *(reception_wording.disposition_boxes(matter.disposition) for matter in facts.visitor.matters),
        *(matter.content for matter in facts.visitor.matters),
    ):
        assert plain(text) in told
        assert plain(text) in word
    assert reception_wording.form_number(facts.visitor) in form_paper(facts, PRINTED).beside


# the window's side


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Print jobs go into files instead of through the print dialog."""
    made: list[Path] = []

    def chosen(_window: Any, title: str, *, landscape: bool = False) -> QPrinter:
        printer = printing.make_printer(title, landscape=landscape)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.append(tmp_path / f"{title}.pdf")
        printer.setOutputFileName(str(made[-1]))
        return printer

    monkeypatch.setattr(printing, "chosen_printer", chosen)
    return made


def test_save_and_print_prints_the_form_at_once(desk: Desk, jobs: list[Path]) -> None:
    desk.open_session()
    desk.fill()
    desk.page.save_and_print()
    until(lambda: bool(jobs) and jobs[0].exists())
    assert jobs[0].name == "来访登记表 LF2019-0001.pdf", "no resident's name in the print job"
    assert "欧阳慧" in words(jobs[0])


def test_an_entry_that_is_wrong_is_not_printed(desk: Desk, jobs: list[Path]) -> None:
    desk.open_session()
    desk.page.save_and_print()
    desk.settle()
    assert jobs == []
    assert desk.ui.errorLabel.text().startswith("请填写来访人姓名。")


def test_the_preview_prints_with_enter(desk: Desk, jobs: list[Path]) -> None:
    desk.page.prints.show_notice("YJ2019-001")
    dialog = open_dialog(PreviewDialog)
    assert dialog.findChild(QPrintPreviewWidget).pageCount() == 1
    assert dialog.ui.pagesLabel.text() == "共 1 页"
    enter()
    until(lambda: bool(jobs) and jobs[0].exists())
    assert "公告" in words(jobs[0])


def test_giving_up_the_print_dialog_prints_nothing(
    desk: Desk, messages: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "chosen_printer", lambda *_asked, **_named: None)
    desk.open_session()
    desk.fill()
    desk.page.save_and_print()
    desk.settle()
    assert not any("已送打印" in note for note in messages.notes)
    assert desk.rows()[0][1] == "欧阳慧", "saved all the same"


def test_the_word_file_stands_beside_the_print(
    desk: Desk, messages: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    messages.answers.append(tmp_path / "公告.docx")
    desk.page.prints.word_file(PaperName("接待公告 YJ2019-001", "reception-notice", "YJ2019-001"))
    until(lambda: bool(opened))
    text = "".join(paragraph.text for paragraph in docx.Document(str(tmp_path / "公告.docx")).paragraphs)
    assert "关于开展代表夜间接待群众活动的公告" in text
    assert any("公告.docx" in note for note in messages.notes)


def test_the_print_menu_knows_what_can_be_printed(desk: Desk, messages: Any) -> None:
    menu = desk.page.ui.printButton.menu()
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles == ["登记表（当前来访人）…", "接待日志…", "接待公告…", "空白登记表（手工填写）…"]
    menu.actions()[0].trigger()
    assert messages.notes == ["请先在左边列表里打开一位来访人的登记"]
    desk.open_session()
    desk.save()
    desk.open_row(0)
    menu.actions()[0].trigger()
    dialog = open_dialog(PreviewDialog)
    assert dialog.windowTitle() == "来访登记表 LF2019-0001"
    dialog.reject()
    until(lambda: closed(dialog))
