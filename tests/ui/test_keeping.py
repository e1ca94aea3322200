from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.services import office, safekeeping
from rongui_desktop.services.office import ListItem
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.keeping import SECOND_FOLDER, Keeper, age
from tests.ui.conftest import NOW, HeardMessages


@pytest.fixture
def keeper(context: PageContext, qtbot: QtBot) -> Keeper:
    return Keeper(context, context.tasks)


def change(context: PageContext, name: str) -> None:
    office.save_items(context.store, "department", [ListItem(name)])


def notes(context: PageContext) -> list[str]:
    return [info.note for info in safekeeping.list_backups(context.store.folder)]


def test_a_backup_is_made_when_it_is_due_and_something_changed(context: PageContext, keeper: Keeper) -> None:
    made: list[int] = []
    keeper.made.connect(lambda: made.append(1))
    change(context, "交警中队")
    keeper.look()
    context.tasks.wait()
    keeper.look()
    context.tasks.wait()
    assert notes(context) == ["每小时"]
    assert made == [1]
    context.store.clock = ShiftedClock(NOW + timedelta(hours=2))
    keeper.look()
    context.tasks.wait()
    assert notes(context) == ["每小时"]
    change(context, "城管中队")
    keeper.look()
    context.tasks.wait()
    assert notes(context) == ["每小时", "每小时"]
    assert made == [1, 1]


def test_a_second_copy_goes_with_it_while_the_stick_is_in(
    context: PageContext, keeper: Keeper, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    context.local.put(SECOND_FOLDER, str(stick))
    change(context, "交警中队")
    keeper.look()
    context.tasks.wait()
    assert notes(context) == ["每小时"]
    stick.mkdir()
    context.store.clock = ShiftedClock(NOW + timedelta(hours=2))
    change(context, "城管中队")
    keeper.look()
    context.tasks.wait()
    assert [info.note for info in safekeeping.list_backups(stick)] == ["每小时"]


def test_a_backup_that_fails_is_told_once(
    context: PageContext, keeper: Keeper, messages: HeardMessages, tmp_path: Path
) -> None:
    change(context, "交警中队")
    # A file stands where the folder of backups would be.
    safekeeping.backup_folder(context.store.folder).write_text("x")
    keeper.look()
    context.tasks.wait()
    keeper.look()
    context.tasks.wait()
    assert len(messages.notes) == 1


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (None, "尚未备份"),
        (datetime(2019, 11, 27, 8, 5), "上次备份 今天 08:05"),
        (datetime(2019, 11, 26, 21, 0), "上次备份 昨天 21:00"),
        (datetime(2019, 11, 20, 21, 0), "上次备份 2019-11-20 21:00"),
    ],
)
def test_the_age_of_a_backup_is_said_as_a_clerk_says_it(made: datetime | None, words: str) -> None:
    assert age(made, NOW) == words
