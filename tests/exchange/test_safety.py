"""Files that are no workbooks, or bad ones: one clear sentence each, never anything else."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.exchange import reading, safety
from rongui_desktop.exchange.reading import FileError
from tests.exchange.books import DEMO, small, write
from tests.exchange.packages import repack

OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def refused(path: Path) -> str:
    """Read a file that must be refused; the reason, which is one Chinese sentence and names the file."""
    with pytest.raises(FileError) as caught:
        reading.read(path)
    message = caught.value.message
    assert path.name in message
    assert "\n" not in message
    assert message.endswith("。")
    entry = caught.value.as_cell(path)
    assert (entry.sheet, entry.row, entry.value, entry.message) == ("", 0, path.name, message)
    return message


def package(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write(tmp_path / "台账.xlsx", small())


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("空.xlsx", b"", "不是 Excel 工作簿"),
        ("文字.xlsx", "编号,姓名".encode(), "不是 Excel 工作簿"),
        ("网页.xlsx", b"<html><table></table></html>", "不是 Excel 工作簿"),
        ("旧.xls", OLE + b"\0" * 600, "旧版 .xls"),
        ("密.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "加了打开密码"),
        ("半.xlsx", b"PK\x03\x04" + b"\0" * 60, "不完整或已损坏"),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert reason in refused(tmp_path / name)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "没有这个文件" in refused(tmp_path / "无.xlsx")
    (tmp_path / "夹.xlsx").mkdir()
    assert "是一个文件夹" in refused(tmp_path / "夹.xlsx")


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<a/>"}, "Word 文档"),
        ({"xl/workbook.bin": b"", "[Content_Types].xml": b"<a/>"}, ".xlsb"),
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, "不是 Excel 工作簿"),
        ({"照片.jpg": b"x"}, "不是 Excel 工作簿"),
        ({}, "不是 Excel 工作簿"),
        ({"xl/workbook.xml": b"<a/>", "[Content_Types].xml": b"<a/>"}, "不完整或已损坏"),
    ],
)
def test_other_packages_are_named(tmp_path: Path, members: dict[str, bytes], reason: str) -> None:
    assert reason in refused(package(tmp_path / "包.xlsx", members))


def test_a_truncated_workbook_is_refused_wherever_it_ends(sound: Path) -> None:
    whole = sound.read_bytes()
    for length in range(4, len(whole), max(len(whole) // 40, 1)):
        sound.write_bytes(whole[:length])
        assert "不完整或已损坏" in refused(sound)


def test_macros_are_refused(sound: Path) -> None:
    assert "宏" in refused(repack(sound, lambda _name, content: content, {"xl/vbaProject.bin": b"x"}))


def test_a_workbook_that_says_it_has_macros_is_refused(sound: Path) -> None:
    def change(name: str, content: bytes) -> bytes:
        plain, macros = b"spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"
        return content.replace(plain, macros) if name == "[Content_Types].xml" else content

    assert "宏" in refused(repack(sound, change))


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>',
        b"<!-- " + b"-" * (2**20 - 200) + b" --><!DOCTYPE a>",
    ],
)
@pytest.mark.parametrize(
    "member", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "docProps/core.xml"]
)
def test_entities_are_refused_wherever_they_are_declared(
    sound: Path, declaration: bytes, member: str
) -> None:
    def change(name: str, content: bytes) -> bytes:
        return declaration + content.removeprefix(b'<?xml version="1.0"?>') if name == member else content

    assert "实体声明" in refused(repack(sound, change))


def test_another_encoding_cannot_hide_a_declaration(sound: Path) -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a/>'

    def change(name: str, content: bytes) -> bytes:
        return text.encode("utf-16") if name == "docProps/core.xml" else content

    assert "不允许的内容" in refused(repack(sound, change))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(sound: Path) -> None:
    bomb = b"<x>" + b" " * (60 * 2**20)
    assert "压缩比异常" in refused(repack(sound, lambda _name, content: content, {"xl/media/a.xml": bomb}))


def test_a_workbook_of_too_many_parts_or_too_much_content_is_refused(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {f"xl/media/{n}.png": b"" for n in range(safety.MEMBER_LIMIT)}
    whole = sound.read_bytes()
    assert "展开后过大" in refused(repack(sound, lambda _name, content: content, many))
    sound.write_bytes(whole)
    monkeypatch.setattr(safety, "TOTAL_LIMIT", 1000)
    assert "展开后过大" in refused(sound)
    monkeypatch.setattr(safety, "FILE_LIMIT", 1000)
    assert "超过" in refused(sound)


def test_a_member_that_lies_about_its_size_is_refused(sound: Path) -> None:
    with zipfile.ZipFile(sound) as archive:
        member = archive.getinfo("xl/worksheets/sheet1.xml")
    size = member.file_size.to_bytes(4, "little")
    content = sound.read_bytes()
    assert size in content
    sound.write_bytes(content.replace(size, (40).to_bytes(4, "little")))
    assert "不完整或已损坏" in refused(sound)


@pytest.mark.parametrize("name", ["../../a.xml", "/etc/a.xml", "C:\\a.xml", "xl\\..\\..\\a.xml"])
def test_names_that_lead_out_of_the_package_are_refused(sound: Path, name: str) -> None:
    assert "不合规" in refused(repack(sound, lambda _name, content: content, {name: b"x"}))


def test_a_password_on_the_members_is_named(sound: Path) -> None:
    content = bytearray(sound.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(mark, place + 4)
    sound.write_bytes(bytes(content))
    assert "密码" in refused(sound)


def test_a_sheet_of_too_many_rows_is_refused(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "ROW_LIMIT", 2)
    assert "超过 2 行" in refused(sound)


def test_a_workbook_that_is_wrong_about_its_own_size_is_read_whole(sound: Path) -> None:
    def change(name: str, content: bytes) -> bytes:
        if not name.startswith("xl/worksheets/"):
            return content
        start, end = content.index(b"<dimension"), content.index(b"/>", content.index(b"<dimension"))
        return content[:start] + b'<dimension ref="A1"' + content[end:]

    people = reading.read(repack(sound, change))[0]
    assert people.header == ("编号", "姓名", "身份", "联系电话")
    assert len(people.rows) == 3


def test_any_damage_is_one_sentence_or_none(sound: Path) -> None:
    """Bytes of the package and of the XML inside it are changed at random, always the same ones."""
    whole = sound.read_bytes()
    dice = random.Random(20190605)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(dice.randint(1, 12)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        sound.write_bytes(bytes(damaged))
        _read_or_refuse(sound)
    for _ in range(120):
        sound.write_bytes(whole)
        chosen = dice.choice(zipfile.ZipFile(io.BytesIO(whole)).namelist())

        def change(name: str, content: bytes, chosen: str = chosen) -> bytes | None:
            if name != chosen or not content:
                return content
            changed = bytearray(content)
            way = dice.randrange(4)
            if way == 0:
                return None
            if way == 1:
                return bytes(changed[: dice.randrange(len(changed))])
            for _ in range(dice.randint(1, 8)):
                place = dice.randrange(len(changed))
                changed[place] = dice.choice(b'<>"&/=0123456789abcsv \xff')
            return bytes(changed)

        _read_or_refuse(repack(sound, change))


def _read_or_refuse(path: Path) -> None:
    try:
        raws = reading.read(path)
    except UserError as error:
        reason = error.message
    else:
        reason = "" if isinstance(raws, list) else "no list"
    assert reason == "" or path.name in reason


def test_the_demonstration_year_is_sound() -> None:
    safety.check(DEMO)
    assert len(reading.read(DEMO)) == 21
