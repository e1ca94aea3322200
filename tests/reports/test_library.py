"""The station's own templates win over the shipped ones and can be put aside again."""

from __future__ import annotations

from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.reports.library import BASE, RECEPTION_FORM, TEMPLATES, Library
from rongui_desktop.storage.store import Store


@pytest.fixture
def library(tmp_path: Path) -> Library:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / BASE).write_bytes(b"shipped")
    return Library(shipped, tmp_path / "own")


def test_the_own_copy_wins_until_the_default_is_restored(library: Library) -> None:
    assert library.find(BASE).read_bytes() == b"shipped"
    assert library.restore(BASE) is None
    copy = library.customise(BASE)
    copy.write_bytes(b"own")
    assert library.customise(BASE).read_bytes() == b"own"
    assert library.is_own(BASE)
    assert library.find(BASE) == copy
    aside = library.restore(BASE)
    assert aside is not None
    assert aside.read_bytes() == b"own"
    assert not library.is_own(BASE)
    assert library.find(BASE).read_bytes() == b"shipped"


def test_a_template_that_is_nowhere_is_named(library: Library) -> None:
    with pytest.raises(UserError, match="没有的.docx"):
        library.find("没有的.docx")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, library: Library) -> None:
    (tmp_path / "own").write_text("a file", encoding="utf-8")
    with pytest.raises(UserError, match="模板不能写到"):
        library.customise(BASE)


def test_all_templates_are_shipped(store: Store) -> None:
    library = Library.of(store)
    assert all(library.find(name).parent == library.shipped for name in TEMPLATES)
    assert library.own == store.folder / "templates"


def test_a_report_uses_the_station_s_own_template(store: Store, tmp_path: Path) -> None:
    from docx import Document

    own = Library.of(store).customise(RECEPTION_FORM)
    template = Document(str(own))
    template.add_paragraph("本站自用 【来访人】 【写错了】")
    template.save(str(own))
    result = catalogue.write(store, "reception-form", tmp_path / "form.docx", id="LF2019-0009")
    assert Document(str(result.path)).paragraphs[-1].text == "本站自用 司徒润 【写错了】"
    assert any("【写错了】" in warning for warning in result.warnings)
