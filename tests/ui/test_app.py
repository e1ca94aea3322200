"""Opening and what can go wrong with it; the program around the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop import __main__, app, log
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.errors import UserError
from rongui_desktop.services import office, safekeeping
from rongui_desktop.settings import Settings
from rongui_desktop.storage.faults import DamagedError
from rongui_desktop.storage.store import DATABASE, Store
from rongui_desktop.ui import page_table
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs import rescue
from rongui_desktop.ui.dialogs.first_start_dialog import FirstStartDialog
from rongui_desktop.ui.main_window import TITLES, MainWindow
from rongui_desktop.ui.messages import Messages
from tests.ui.conftest import NOW

ROOT = Path(__file__).resolve().parents[2]


class BarePage(QWidget):
    """A page with nothing on it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()

    def load(self) -> None:
        """Read nothing."""


@pytest.fixture
def bare_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_table, "PAGES", dict.fromkeys(page_table.PAGES, BarePage))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    Store.create(made, station="街道中心联络站", actor="测试员", clock=ShiftedClock(NOW)).close()
    return made


def windows() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--data-dir", "/x"], True),
        (["--data-dir", "import"], True),
        (["--account", "小梁", "demo", "--headless"], True),
        (["demo"], True),
        (["--data-dir", "/x", "figures", "--year", "2019"], False),
        (["import", "demo.xlsx"], False),
        (["--help"], False),
        (["-h"], False),
        (["demo", "--help"], False),
        (["--data-dir=/x"], True),
    ],
)
def test_the_bare_command_and_demo_are_the_windows(arguments: list[str], window: bool) -> None:
    assert __main__.wants_window(arguments) is window


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--nope"], "不认识的参数：--nope"),
        (["--data-dir"], "--data-dir 后面要跟一个值"),
        (["demo", "--masked"], "不认识的参数：--masked"),
        (["--headless"], "--headless 只用于 demo"),
    ],
)
def test_wrong_usage_of_the_bare_command_is_told_in_chinese(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as leaving:
        app.main(arguments)
    assert leaving.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("用法：")
    assert complaint in told


def test_no_store_is_told_and_nothing_stays_open(bare_pages: None, tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(UserError, match="没有数据库"):
        app.open_window(tmp_path / "nowhere")
    assert windows() == []
    assert not (tmp_path / "nowhere" / DATABASE).exists()


def test_a_store_held_by_another_window_is_told(bare_pages: None, folder: Path, qtbot: QtBot) -> None:
    held = app.open_window(folder)
    qtbot.addWidget(held)
    holder = subprocess.run(
        [sys.executable, "-c", _OPEN, str(folder)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    assert "数据库正由" in holder.stdout
    assert str(os.getpid()) in holder.stdout
    with pytest.raises(UserError, match="数据库正由"):
        app.open_window(folder)
    assert windows() == [held]
    held.close()
    again = app.open_window(folder)
    qtbot.addWidget(again)


_OPEN = """
import sys
from pathlib import Path
from typing import Any
from rongui_desktop.errors import UserError
from rongui_desktop.storage.store import Store
try:
    Store.open(Path(sys.argv[1]))
except UserError as error:
    sys.stdout.reconfigure(encoding="utf-8")
    print(error.message)
"""


def test_a_damaged_store_is_told_and_kept(bare_pages: None, folder: Path, qtbot: QtBot) -> None:
    path = folder / DATABASE
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    damaged = path.read_bytes()
    with pytest.raises(DamagedError):
        app.open_window(folder)
    assert path.read_bytes() == damaged
    assert windows() == []


def test_a_newer_store_is_refused(bare_pages: None, folder: Path, qtbot: QtBot) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(folder / DATABASE))
    connection.execute("PRAGMA user_version=999")
    connection.close()
    with pytest.raises(UserError, match="更新版本的程序"):
        app.open_window(folder)


def test_the_account_is_the_actor(bare_pages: None, folder: Path, qtbot: QtBot) -> None:
    window = app.open_window(folder, "小梁", clock=ShiftedClock(NOW))
    qtbot.addWidget(window)
    assert window.context.store.actor == "小梁"
    assert window.context.year.value == 2019
    assert window.context.clock is window.context.store.clock


def test_qt_speaks_chinese(bare_pages: None, folder: Path, qtbot: QtBot) -> None:
    qtbot.addWidget(app.open_window(folder))
    box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text().startswith("取消")


# the program ---------------------------------------------------------------------------------------


class Answers:
    """Answers every question with yes and picks one file."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[str] = []
        self.agree = True
        self.file: Path | None = None
        monkeypatch.setattr(Messages, "ask", self._ask)
        monkeypatch.setattr(Messages, "tell", self._tell)
        monkeypatch.setattr(Messages, "open_file", self._open_file)

    def _ask(self, text: str, *_answers: str, **_options: bool) -> bool:
        self.asked.append(text)
        return self.agree

    def _tell(self, text: str) -> None:
        self.asked.append(text)

    def _open_file(self, *_words: str) -> Path | None:
        return self.file


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Answers:
    return Answers(monkeypatch)


@pytest.fixture
def program(bare_pages: None, folder: Path, tmp_path: Path) -> app.Program:
    return app.Program(folder, "小梁", Settings(tmp_path / "settings.json"))


def close_windows() -> list[str]:
    """Close what is open; the stations they showed."""
    stations = []
    for window in windows():
        assert isinstance(window, MainWindow)
        stations.append(office.settings(window.context.store).station)
        window.close()
        window.deleteLater()
    return stations


def test_a_first_start_makes_a_store(
    program: app.Program, folder: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / DATABASE).unlink()
    monkeypatch.setattr(rescue, "offer_first_start", lambda _folder: ("create", "马冈联络站"))
    assert program.start()
    assert close_windows() == ["马冈联络站"]
    assert (folder / DATABASE).exists()


def test_a_first_start_restores_a_backup(
    program: app.Program, folder: Path, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(folder)
    answers.file = safekeeping.backup(store, tmp_path / "stick.db")
    store.close()
    (folder / DATABASE).unlink()
    monkeypatch.setattr(rescue, "offer_first_start", lambda _folder: ("restore", ""))
    assert program.start()
    assert "街道中心联络站" in answers.asked[0]
    assert close_windows() == ["街道中心联络站"]


def test_giving_up_a_first_start_leaves_nothing(
    program: app.Program, folder: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / DATABASE).unlink()
    monkeypatch.setattr(rescue, "offer_first_start", lambda _folder: ("", ""))
    assert not program.start()
    assert windows() == []
    assert not (folder / DATABASE).exists()


def test_a_damaged_store_is_replaced_by_its_newest_good_backup(
    program: app.Program, folder: Path, answers: Answers
) -> None:
    store = Store.open(folder)
    safekeeping.backup(store)
    store.close()
    (folder / DATABASE).write_bytes(b"torn" * 4096)
    assert program.start()
    assert "最新的完好备份" in answers.asked[0]
    assert close_windows() == ["街道中心联络站"]
    assert any(path.read_bytes()[:4] == b"torn" for path in (folder / "damaged").iterdir())


def test_a_damaged_store_stays_when_the_user_gives_up(
    program: app.Program, folder: Path, answers: Answers
) -> None:
    (folder / DATABASE).write_bytes(b"torn" * 4096)
    answers.agree = False
    assert not program.start()
    assert "没有找到完好的备份" in answers.asked[0]
    assert (folder / DATABASE).read_bytes() == b"torn" * 4096


def test_a_held_store_is_told_and_the_program_ends(
    program: app.Program, folder: Path, answers: Answers
) -> None:
    held = Store.open(folder)
    assert not program.start()
    held.close()
    assert "数据库正由" in answers.asked[0]


def test_restoring_from_the_menu_opens_the_backup_in_a_new_window(
    program: app.Program, folder: Path, answers: Answers
) -> None:
    store = Store.open(folder, clock=ShiftedClock(NOW))
    backup = safekeeping.backup(store)
    store.close()
    assert program.start()
    (first,) = windows()
    assert isinstance(first, MainWindow)
    settings = office.settings(first.context.store)
    from dataclasses import replace

    office.save_settings(first.context.store, replace(settings, station="改过的站名"))
    first.reopen_wanted.emit(backup)
    assert close_windows() == ["街道中心联络站"]
    notes = [info.note for info in safekeeping.list_backups(folder)]
    stations = [info.station for info in safekeeping.list_backups(folder)]
    assert "改过的站名" in stations
    assert any(note in ("恢复备份之前", "退出时") for note in notes)


def test_an_unexpected_error_is_logged_without_what_was_typed(
    program: app.Program, folder: Path, answers: Answers, tmp_path: Path
) -> None:
    assert program.start()
    assert log.start(tmp_path / "log")
    try:
        raise ValueError("冯玉娟 13823456789")
    except ValueError as error:
        program.unexpected(ValueError, error, error.__traceback__)
    log.stop()
    text = (tmp_path / "log" / log.FILE_NAME).read_text("utf-8")
    assert "test_app" in text
    assert "冯玉娟" not in text
    (window,) = windows()
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "意外问题" in box.text()
    box.close()
    close_windows()


def test_the_first_start_dialog_wants_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FirstStartDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    create: Any = dialog.findChild(QWidget, "createButton")
    name: Any = dialog.findChild(QWidget, "stationEdit")
    said: Any = dialog.findChild(QWidget, "errorLabel")
    create.click()
    assert dialog.isVisible()
    assert said.text().startswith("请先填写站点名称")
    name.setText(" 马冈联络站 ")
    assert name.property("error") is False
    create.click()
    assert (dialog.choice, dialog.station) == ("create", "马冈联络站")


def test_headless_needs_the_demonstration(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        app.main(["--headless"])
    assert ended.value.code == 2


def test_a_window_closed_while_it_opens_lets_go_of_the_store(
    bare_pages: None, folder: Path, qtbot: QtBot
) -> None:
    def close_it() -> None:
        for window in windows():
            window.close()

    timer = QTimer()
    timer.timeout.connect(close_it)
    timer.start(0)
    window = app.open_window(folder)
    qtbot.addWidget(window)
    timer.stop()
    assert window.was_closed
    assert windows() == []
    Store.open(folder).close()


@pytest.mark.parametrize("pages_made", [1, 2])
def test_a_window_closed_while_its_pages_are_made_lets_go_of_the_store(
    bare_pages: None, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pages_made: int
) -> None:
    made: list[int] = []

    def closing_page(context: PageContext) -> QWidget:
        made.append(1)
        if len(made) == pages_made:
            QTimer.singleShot(0, windows()[0].close)
        return BarePage(context)

    monkeypatch.setattr(page_table, "PAGES", dict.fromkeys(page_table.PAGES, closing_page))
    window = app.open_window(folder)
    qtbot.addWidget(window)
    assert window.was_closed
    assert len(made) < len(TITLES)
    Store.open(folder).close()
