from collections.abc import Callable
from pathlib import Path

import pytest

from rongui_desktop import paths


def test_resources_are_found_beside_the_package_in_the_source_tree() -> None:
    assert paths.resource("demo", "2019.xlsx").is_file()
    assert paths.resource() == paths.resources()


def test_resources_are_found_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    paths.resources.cache_clear()
    try:
        assert paths.resource("style.qss") == tmp_path / "_resources" / "style.qss"
    finally:
        paths.resources.cache_clear()


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("RONGUI_DATA_DIR", paths.default_data_dir),
        ("RONGUI_CONFIG_DIR", paths.config_dir),
        ("RONGUI_LOG_DIR", paths.log_dir),
    ],
)
def test_a_variable_names_the_folder_else_the_platform_does(
    name: str, folder: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "here"))
    assert folder() == tmp_path / "here"
    monkeypatch.delenv(name)
    platform = folder()
    assert platform.is_absolute()
    assert "rongui-desktop" in platform.parts


def test_a_relative_data_folder_does_not_move_with_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RONGUI_DATA_DIR", "store")
    assert paths.default_data_dir() == tmp_path / "store"
