from __future__ import annotations

from datetime import datetime

import pytest

from rongui_desktop.domain.attachments import OWNERS, Attachment, checked_name, megabytes, name_of_file
from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.file_formats import FileKind, MediaType
from rongui_desktop.errors import UserError


@pytest.mark.parametrize(
    ("name", "media_type", "kept"),
    [
        ("现场照片.JPG", MediaType.JPEG, "现场照片.JPG"),
        ("回复 （盖章）.wps", MediaType.DOC, "回复 （盖章）.wps"),
        ("发票.exe", MediaType.PDF, "发票.exe.pdf"),
        ("没有后缀", MediaType.PNG, "没有后缀.png"),
        ("/home/clerk/nul.png", MediaType.PNG, "_nul.png"),
        ("console.png", MediaType.PNG, "console.png"),
        (".jpg", MediaType.JPEG, ".jpg"),
        ("a:b?c.txt", MediaType.TEXT, "a_b_c.txt"),
        ("C:\\资料\\图.png", MediaType.PNG, "图.png"),
        ("甲\u202egpj.exe", MediaType.JPEG, "甲gpj.exe.jpg"),
        ("末尾有点. .", MediaType.XLSX, "末尾有点. .xlsx"),
    ],
)
def test_a_file_keeps_its_name_with_a_fitting_ending(name: str, media_type: MediaType, kept: str) -> None:
    assert name_of_file(name, media_type) == kept


def test_a_typed_name_is_checked() -> None:
    assert checked_name("  路灯 ", MediaType.JPEG) == "路灯.jpg"
    for typed, sentence in {
        "": "请填写“文件名”。",
        None: "请填写“文件名”。",
        "a/b": "“文件名”里不能有“/”，请改用别的字。",
        "甲" * 201: "“文件名”最多200个字，现在有201个字，请删减。",
        "Con": "“文件名”不能是“Con”，Windows 用它称呼设备；请换一个名字。",
        "甲" * 198: "“文件名”最多200个字，现在有202个字，请删减。",
    }.items():
        with pytest.raises(UserError) as refused:
            checked_name(typed, MediaType.JPEG)
        assert (refused.value.message, refused.value.field) == (sentence, "name")


def test_sizes_as_clerks_read_them() -> None:
    assert [megabytes(size) for size in (1, 300, 2048, 5 * 2**20)] == ["1 KB", "1 KB", "2 KB", "5.0 MB"]


@pytest.mark.parametrize("kind", list(OWNERS))
def test_an_attachment_knows_its_owner(kind: str) -> None:
    key = new_id()
    made = Attachment(
        name="a.png",
        media_type=MediaType.PNG,
        size=1,
        sha256="0" * 64,
        added_at=datetime(2019, 1, 1),
        actor="甲",
    )
    setattr(made, f"{kind}_id", key)
    assert made.owner == (kind, key)
    assert made.kind is FileKind.IMAGE
