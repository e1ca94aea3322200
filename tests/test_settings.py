import json
from pathlib import Path

import pytest

from rongui_desktop import settings
from rongui_desktop.settings import Settings


def test_what_is_put_is_there_the_next_time(tmp_path: Path) -> None:
    file = tmp_path / "new" / settings.FILE_NAME
    first = Settings(file)
    first.put("type_size", 14)
    first.put("columns/visitorTable", [120, 80, 200])
    first.put("backup_folder", "E:\\备份")
    again = Settings(file)
    assert again.get("type_size") == 14
    assert again.get("columns/visitorTable") == [120, 80, 200]
    assert again.get("backup_folder") == "E:\\备份"
    assert again.get("never put", 11) == 11


def test_none_forgets(tmp_path: Path) -> None:
    file = tmp_path / settings.FILE_NAME
    one = Settings(file)
    one.put("type_size", 14)
    one.put("type_size", None)
    one.put("never put", None)
    assert json.loads(file.read_text(encoding="utf-8")) == {}


@pytest.mark.parametrize("damage", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b'{"type_size": 14'])
def test_a_damaged_file_loses_only_comfort(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / settings.FILE_NAME
    file.write_bytes(damage)
    damaged = Settings(file)
    assert damaged.get("type_size", 11) == 11
    damaged.put("type_size", 14)
    assert Settings(file).get("type_size") == 14


def test_the_old_file_stays_when_the_new_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / settings.FILE_NAME
    one = Settings(file)
    one.put("type_size", 11)

    def full_disk(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("os.replace", full_disk)
    one.put("type_size", 14)
    assert one.get("type_size") == 14
    assert Settings(file).get("type_size") == 11
