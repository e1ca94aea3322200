"""Where document templates lie: the shipped ones, and the clerks' own copies of them, which win."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.storage.store import Store

BASE: Final = "公文底版.docx"
RECEPTION_FORM: Final = "来访登记表.docx"
ASSIGNMENT_FORM: Final = "交办单.docx"
REMINDER_FORM: Final = "催办单.docx"
REPLY_LETTER: Final = "答复函.docx"
SURVEY_FORM: Final = "征询表.docx"
SUGGESTION_ASSIGNMENT_FORM: Final = "代表建议交办单.docx"
SUGGESTION_REMINDER_FORM: Final = "代表建议催办单.docx"
SUGGESTION_REPLY_LETTER: Final = "代表建议答复函.docx"
SUGGESTION_SURVEY_FORM: Final = "代表建议征询表.docx"
SUPERVISION_FORM: Final = "监督记录表.docx"
TEMPLATES: Final = (
    BASE,
    RECEPTION_FORM,
    ASSIGNMENT_FORM,
    REMINDER_FORM,
    REPLY_LETTER,
    SURVEY_FORM,
    SUGGESTION_ASSIGNMENT_FORM,
    SUGGESTION_REMINDER_FORM,
    SUGGESTION_REPLY_LETTER,
    SUGGESTION_SURVEY_FORM,
    SUPERVISION_FORM,
)


@dataclass(frozen=True, slots=True)
class Library:
    """The templates of one station.

    Attributes:
        shipped: folder of the program's own templates.
        own: folder of the station's copies; it need not exist.
    """

    shipped: Path
    own: Path

    @classmethod
    def of(cls, store: Store) -> Library:
        """Give the templates of a store: its own ones lie in `templates` beside its database."""
        return cls(resource("templates"), store.folder / "templates")

    def find(self, name: str) -> Path:
        """Give the template to use: the station's copy where there is one.

        Raises:
            UserError: there is no template of this name.
        """
        for folder in (self.own, self.shipped):
            if (folder / name).is_file():
                return folder / name
        raise UserError(f"找不到模板“{name}”，请重新安装程序。")

    def is_own(self, name: str) -> bool:
        """Whether the station uses its own copy."""
        return (self.own / name).is_file()

    def customise(self, name: str) -> Path:
        """Give the station's copy for editing in Word or WPS; made from the shipped one where there is none.

        Raises:
            UserError: the folder cannot be written.
        """
        copy = self.own / name
        if not copy.is_file():
            source = self.find(name)
            try:
                self.own.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)
            except OSError as error:
                raise UserError(f"模板不能写到“{self.own}”，请检查磁盘空间和权限。") from error
        return copy

    def restore(self, name: str) -> Path | None:
        """Use the shipped template again (恢复默认模板).

        The station's copy is not thrown away: it gets the ending `.停用` and stays in its folder.

        Returns:
            The file that was put aside, or None when there was none.

        Raises:
            UserError: the file is in use or cannot be renamed.
        """
        copy = self.own / name
        if not copy.is_file():
            return None
        aside = copy.with_name(f"{name}.停用")
        try:
            return copy.replace(aside)
        except OSError as error:
            raise UserError(f"模板“{name}”正被占用，请先在 Word 或 WPS 里关闭它。") from error
