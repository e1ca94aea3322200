import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from rongui_desktop import log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    assert log.start(tmp_path / "log")
    yield tmp_path / "log" / log.FILE_NAME
    log.stop()


def _fail(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"来访人{name}的电话不对") from error


def test_an_unhandled_error_is_logged_by_type_and_place_without_its_words(log_file: Path) -> None:
    try:
        _fail("张三")
    except ValueError as error:
        log.unhandled(error)
    text = log_file.read_text(encoding="utf-8")
    assert "CRITICAL" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "_fail:" in text
    assert "张三" not in text
    assert "来访人" not in text


def test_a_logged_exception_of_a_module_keeps_its_words_out_too(log_file: Path) -> None:
    try:
        _fail("李四")
    except ValueError:
        logging.getLogger("rongui_desktop.somewhere").exception("work failed")
    text = log_file.read_text(encoding="utf-8")
    assert "rongui_desktop.somewhere: work failed" in text
    assert "李四" not in text


def test_an_error_that_ends_a_thread_is_logged_and_not_shown(
    log_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("threading.excepthook", threading.excepthook)
    monkeypatch.setattr("sys.unraisablehook", None)
    log.watch_threads()
    worker = threading.Thread(target=_fail, args=("王五",))
    worker.start()
    worker.join()
    assert "builtins.ValueError" in log_file.read_text(encoding="utf-8")
    assert "王五" not in capsys.readouterr().err


def test_the_log_is_kept_small_by_rotation(log_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("rongui_desktop.rotation")
    for _ in range(40):
        logger.warning("x" * 100_000)
    files = list(log_file.parent.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 4 * 1024 * 1024


def test_a_folder_that_cannot_be_made_leaves_the_program_without_a_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not log.start(tmp_path / "file" / "log")


def test_an_error_that_causes_itself_is_described_once() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__cause__ = second, first
    assert log.describe(first) == "builtins.ValueError\nbuiltins.KeyError"
