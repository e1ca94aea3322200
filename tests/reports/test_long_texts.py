"""Documents of a store whose texts all have 30,000 characters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document

from rongui_desktop.domain.limits import TEXT_LIMIT
from rongui_desktop.reports import catalogue
from rongui_desktop.reports.tree import as_element
from rongui_desktop.storage.store import Store
from tests.exchange.books import new_store
from tests.exchange.long_texts import fill_long, lengthened


@pytest.fixture(scope="module")
def long_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = new_store(tmp_path_factory.mktemp("long") / "store", datetime(2020, 6, 10, 9, 0))
    fill_long(store)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("kind", "number", "texts"),
    [
        ("reception-form", "LF2020-0003", ["=住址", "张丽来"]),
        ("reception-log", "YJ2020-001", ["综治中心", "倾听"]),
        ("reception-notice", "YJ2020-001", ["综治中心", "倾听"]),
        ("opinion-assignment", "容夜接〔2020〕3号", ["稍后", "交警", "赵六"]),
        ("opinion-reply", "容夜接〔2020〕3号", ["交警", "何晓明（13812345678）反映的已修好"]),
        ("opinion-survey", "容夜接〔2020〕3号", ["交警", "何晓明（13812345678）反映的已修好"]),
        ("opinion-ledger", None, ["交通", "交警"]),
        ("suggestion-ledger", None, ["建议", "教育局", "部门副职 刘某"]),
        ("annual-summary", None, ["人大某工委"]),
    ],
)
def test_a_document_holds_long_texts_whole(
    long_store: Store, tmp_path: Path, kind: str, number: str | None, texts: list[str]
) -> None:
    path = tmp_path / "a.docx"
    given: dict[str, object] = {"year": 2020} if number is None else {"id": number}
    catalogue.write(long_store, kind, path, **given)
    document = Document(str(path))
    written = "".join(as_element(document.element).itertext())
    for text in texts:
        assert lengthened(text, TEXT_LIMIT) in written
    assert len(document.core_properties.title) <= 255
