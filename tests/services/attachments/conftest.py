"""A store with one matter, and pictures to attach to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services.attachments import Owner
from rongui_desktop.storage.store import Store
from tests import attached_files as made
from tests.storage.filling import new_store, receive


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据"


@pytest.fixture
def store(folder: Path) -> Store:
    made_store = new_store(folder)
    receive(made_store, 1)
    return made_store


@pytest.fixture
def matter(store: Store) -> Owner:
    with store.read() as session:
        return Owner("opinion", session.scalars(select(Opinion.id)).one())


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three pictures as a camera names them."""
    place = tmp_path / "DCIM"
    place.mkdir()
    paths = [place / f"IMG_{n}.png" for n in (1, 2, 3)]
    for shade, path in enumerate(paths):
        path.write_bytes(made.png(4, 4, shade * 50))
    return paths
