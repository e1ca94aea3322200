from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments
from rongui_desktop.services.attachments import Owner
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import printing
from rongui_desktop.ui.attachments.paper import PicturesPaper, pictures_paper
from rongui_desktop.ui.context import PageContext
from tests import attached_files as made
from tests.pdf_text import pages, words
from tests.ui.attachments.photos import halves, saved, scan


@pytest.fixture
def store(context: PageContext, matter: Owner) -> Store:
    add = attachments.add_bytes
    add(context.store, matter, saved(halves(400, 300), "JPG"), "欧阳家门口.jpg")
    add(context.store, matter, made.docx(), "复函.docx")
    add(context.store, matter, scan(halves(30, 40), halves(40, 30)), "回执.tif")
    return context.store


def paper(store: Store, owner: Owner, on_page: int) -> PicturesPaper:
    listed = attachments.list_attachments(store, owner)
    return pictures_paper(store, listed, listed.files, on_page)


def pdf(shown: PicturesPaper, folder: Path) -> Path:
    printer = printing.make_printer(shown.name.title, landscape=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = folder / "pictures.pdf"
    printer.setOutputFileName(str(path))
    assert shown.paint(printer) == pages(path)
    return path


@pytest.mark.parametrize(("on_page", "count"), [(1, 3), (2, 2), (4, 1)])
def test_each_picture_stands_over_its_number(
    store: Store, matter: Owner, tmp_path: Path, on_page: int, count: int
) -> None:
    path = pdf(paper(store, matter, on_page), tmp_path)
    assert pages(path) == count
    text = words(path)
    assert text.count("容夜接〔2019〕1号") == 3
    assert "附件1:欧阳家门口.jpg" in text
    assert text.count("附件3:回执.tif") == 2
    assert "复函" not in text


def test_of_a_confidential_matter_only_the_number_is_told(
    store: Store, matter: Owner, tmp_path: Path
) -> None:
    with store.write("保密") as session:
        session.get_one(Opinion, matter.id).confidential = True
    shown = paper(store, matter, 2)
    text = words(pdf(shown, tmp_path))
    assert text == "容夜接〔2019〕1号" * 3
    assert shown.name.title == "附件图片 容夜接〔2019〕1号"


def test_what_cannot_be_printed_is_named(store: Store, matter: Owner) -> None:
    attachments.add_bytes(store, matter, saved(halves(40, 30), "PNG")[:60], "半张.png")
    with pytest.raises(UserError, match="“半张.png”不能打印：图片不完整，或者太大"):
        paper(store, matter, 1)
    listed = attachments.list_attachments(store, matter)
    with pytest.raises(UserError, match="这里没有可以打印的图片"):
        pictures_paper(store, listed, listed.files[1:2], 1)
