"""What a file must be before it is parsed: a whole .xlsx of sane size, without macros, entities or a password."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path, PurePosixPath

from rongui_desktop.errors import UserError

FILE_LIMIT = 50 * 2**20
TOTAL_LIMIT = 300 * 2**20
MEMBER_LIMIT = 2000
# A sheet of ten thousand like rows packs to about one fortieth; a bomb to one thousandth.
RATIO_LIMIT = 200
_RATIO_MATTERS = 10 * 2**20
_CHUNK = 2**20
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_MACROS = "vbaproject.bin"
_FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")


def check(path: Path) -> None:
    """Refuse a file that is not a plain workbook.

    Raises:
        UserError: one sentence says what it is instead.
    """
    name = path.name
    if path.is_dir():
        raise UserError(f"“{path}”是一个文件夹；请选择 .xlsx 文件。")
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            head = file.read(8)
            rest = file.read(_CHUNK) if head == _OLE else b""
    except OSError as error:
        why = "没有这个文件" if isinstance(error, FileNotFoundError) else error.strerror or "原因不明"
        raise UserError(f"打不开“{path}”：{why}。") from error
    if size > FILE_LIMIT:
        raise UserError(
            f"“{name}”有 {size // 2**20} MB，超过 {FILE_LIMIT // 2**20} MB，不导入；请分成几个文件。"
        )
    if head == _OLE:
        raise UserError(_ole_sentence(name, rest))
    if not head.startswith(b"PK"):
        raise UserError(f"“{name}”不是 Excel 工作簿（.xlsx）；请用 Excel 或 WPS 另存为 .xlsx 再导入。")
    try:
        with zipfile.ZipFile(path) as archive:
            _check_members(archive, name)
            _check_contents(archive, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise UserError(damaged(name)) from error


def damaged(name: str) -> str:
    """Return the sentence for a workbook that cannot be read to its end."""
    return f"“{name}”不完整或已损坏，不能导入；请重新复制或重新另存一份再试。"


def _ole_sentence(name: str, content: bytes) -> str:
    # The directory of an encrypted package names its streams in UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in content or "EncryptionInfo".encode("utf-16-le") in content:
        return f"“{name}”加了打开密码，不能导入；请在 Excel 或 WPS 里去掉密码、另存为 .xlsx 再导入。"
    return f"“{name}”是旧版 .xls 文件或加了密码，不能导入；请用 Excel 或 WPS 去掉密码、另存为 .xlsx 再导入。"


def _check_members(archive: zipfile.ZipFile, name: str) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(members) > MEMBER_LIMIT or sum(member.file_size for member in members) > TOTAL_LIMIT:
        raise UserError(f"“{name}”展开后过大，不导入；请删去图片和多余的工作表，或分成几个文件。")
    for member in members:
        if member.file_size > _RATIO_MATTERS and member.file_size > RATIO_LIMIT * max(
            member.compress_size, 1
        ):
            raise UserError(
                f"“{name}”的压缩比异常（可能是压缩炸弹），不导入；请用 Excel 或 WPS 重新另存一份再试。"
            )
        if member.flag_bits & 1:
            raise UserError(f"“{name}”加了密码，不能导入；请去掉密码再导入。")
        place = PurePosixPath(member.filename.replace("\\", "/"))
        if place.is_absolute() or ".." in place.parts or ":" in member.filename:
            raise UserError(f"“{name}”里有不合规的内容，不导入；请用 Excel 或 WPS 重新另存一份再试。")
    if len(set(names)) != len(names):
        raise UserError(damaged(name))
    if "xl/workbook.xml" not in names or "[Content_Types].xml" not in names:
        raise UserError(_other_package(name, names))
    if any(each.lower().rsplit("/", 1)[-1] == _MACROS for each in names):
        raise UserError(f"“{name}”含有宏，不导入；请另存为不含宏的 .xlsx 再导入。")


def _other_package(name: str, names: list[str]) -> str:
    if "xl/workbook.bin" in names:
        return f"“{name}”是 .xlsb 文件，不能导入；请另存为 .xlsx 再导入。"
    if "word/document.xml" in names:
        return f"“{name}”是 Word 文档，不是 Excel 工作簿；请选择 .xlsx 文件。"
    return f"“{name}”不是 Excel 工作簿（.xlsx）；请用 Excel 或 WPS 另存为 .xlsx 再导入。"


def _check_contents(archive: zipfile.ZipFile, name: str) -> None:
    """Read every part once: its checksum, and no declaration of entities in any XML."""
    for member in archive.infolist():
        is_xml = member.filename.lower().endswith((".xml", ".rels", ".vml"))
        tail = b""
        with archive.open(member) as file:
            while chunk := file.read(_CHUNK):
                if not is_xml:
                    continue
                window = tail + chunk
                # Office writes UTF-8; another encoding would hide a declaration from this search.
                if b"\0" in chunk or any(word in window for word in _FORBIDDEN):
                    raise UserError(
                        f"“{name}”里有不允许的内容（实体声明），不导入；请用 Excel 或 WPS 重新另存一份再试。"
                    )
                if member.filename == "[Content_Types].xml" and b"macroenabled" in window.lower():
                    raise UserError(f"“{name}”含有宏，不导入；请另存为不含宏的 .xlsx 再导入。")
                tail = window[-16:]
