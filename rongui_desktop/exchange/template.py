"""The empty workbook for clerks: headers, drop-downs, formats, and a sheet that explains every column."""

from __future__ import annotations

from pathlib import Path

from rongui_desktop.exchange.catalogue import BY_NAME, GUIDE, SHEETS
from rongui_desktop.exchange.columns import Column, Sheet
from rongui_desktop.exchange.feeding import LISTS
from rongui_desktop.exchange.writing import Book, Choice, Page, Style, column_name

# Settings are made in the window. A sheet of one of the lists would say that the list holds nothing else.
_LEFT_OUT = LISTS | {"设置"}
_INCLUDED = tuple(sheet for sheet in SHEETS if sheet.name not in _LEFT_OUT)
_ROWS = 2000
_INTRODUCTION = (
    "每类资料一张工作表，第一行是表头，从第二行起每行一条。工作表和列的先后可以变，名称不能改；用不到的可以删去。",
    "红色表头的列必须填写。表头下有下拉列表的，请从列表中选择。",
    "日期可以填 2019-06-05、2019/6/5、2019.6.5 或 2019年6月5日；时间填 19:30；是否填“是”或“否”，空白为否。",
    "一格里有几个名字的，用“、”分开。提到代表时填姓名；有人同名时填编号。",
    "导入时先检查整个文件，有一处不对就什么都不写入，并列出每一处的位置和改法。",
    "再次导入时按编号对应：改过的更新，没改的不变；没有的列和行保持原样，空白格会清空原来的内容。",
)


def export_template(path: Path) -> None:
    """Write an empty workbook for clerks.

    Raises:
        UserError: the file cannot be written.
    """
    book = Book()
    _explain(book.sheet(GUIDE, widths=(16, 16, 8, 60, 50)))
    for sheet in _INCLUDED:
        page = book.sheet(
            sheet.name,
            [column.title for column in sheet.columns],
            [column.kind.width for column in sheet.columns],
            required=[column.title for column in sheet.columns if column.required],
            styles=[column.kind.style for column in sheet.columns],
        )
        add_choices(page, sheet)
        _offer(page, sheet)
    book.save(path)


def add_choices(page: Page, sheet: Sheet) -> None:
    """Give the columns of codes their drop-downs; where one cell may hold several, other texts are let in."""
    for place, column in enumerate(sheet.columns):
        if column.kind.codes:
            words = ",".join(column.kind.codes)
            page.choices.append(Choice(place, f'"{words}"', strict=not column.kind.many))


def _offer(page: Page, sheet: Sheet) -> None:
    """Let the clerk choose from the names that stand in other sheets; other names may be typed as well."""
    for place, column in enumerate(sheet.columns):
        target = _target(column)
        if target is not None:
            title = target.key[0]
            letter = column_name([each.title for each in target.columns].index(title))
            source = f"'{target.name}'!${letter}$2:${letter}${_ROWS}"
            page.choices.append(Choice(place, source, strict=False))


def _target(column: Column) -> Sheet | None:
    """Return the sheet whose first key column offers the words of a column."""
    if column.refers and not column.members and column.refers.value != "代表":
        return BY_NAME[column.refers.value]
    return None


def _explain(page: Page) -> None:
    page.append(["数据工作簿填写说明"], [Style.TITLE])
    for sentence in _INTRODUCTION:
        page.append([sentence], [Style.GENERAL])
    page.append([])
    page.append(["工作表", "列", "必填", "填什么", "说明"], [Style.HEADER] * 5)
    for sheet in _INCLUDED:
        page.append([sheet.name, "", "", sheet.note], [Style.REQUIRED, *[Style.WRAPPED] * 3])
        for column in sheet.columns:
            hint = column.kind.hint or _reference_hint(column)
            needed = "必填" if column.required else ""
            page.append([sheet.name, column.title, needed, hint, column.note], [Style.WRAPPED] * 5)


def _reference_hint(column: Column) -> str:
    return f"“{column.refers.value}”里的名称或编号" if column.refers else "名称或编号"
