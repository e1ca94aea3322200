"""What a record's files are, and where they lie."""

from __future__ import annotations

from pathlib import Path

from rongui_desktop.services import attachments
from rongui_desktop.services.attachments import AttachedFile, Owner
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage.store import Store


def shown(store: Store, owner: Owner) -> tuple[AttachedFile, ...]:
    return attachments.list_attachments(store, owner).files


def names(store: Store, owner: Owner) -> list[str]:
    return [file.name for file in shown(store, owner)]


def own(store: Store, file: AttachedFile) -> Path:
    return contents.place(store.folder / "attachments", file.sha256)


def files_of(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}
