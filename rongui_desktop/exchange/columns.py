"""The description of a sheet: its columns, what may stand in them, and the attributes of the record they fill.

One description serves import, export, template and the sheet 说明 (contract, workbook, "Sheets").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any, Literal

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.codes import Presence
from rongui_desktop.domain.limits import NAME_LIMIT, TEXT_LIMIT
from rongui_desktop.exchange import cell_numbers, cells
from rongui_desktop.exchange.writing import CellValue, Style

# How a masked export hides a column: a resident's name, a phone, an address, how many people came (of fewer than five),
# or phones and names within a text.
Privacy = Literal["name", "phone", "address", "count", "text"]


@dataclass(frozen=True, slots=True)
class Kind:
    """What may stand in a column.

    Attributes:
        parse: from a raw cell to a value, None for an empty one; raises `UnreadableCellError`.
        hint: what may be typed, in Chinese, for the sheet 说明.
        show: from a value to a cell.
        width: of the column, in characters.
        style: its look.
        codes: the words of a code list.
        many: whether one cell holds several of them.
    """

    parse: Callable[[object], Any]
    hint: str
    show: Callable[[Any], CellValue] = lambda value: value
    width: int = 16
    style: Style = Style.TEXT
    codes: tuple[str, ...] = ()
    many: bool = False


class Refers(Enum):
    """What a column that names another record refers to, by the sheet where that record stands."""

    PERSON = "代表"
    STATION = "联络站"
    GROUP = "代表小组"
    SESSION = "接待场次"
    OPINION = "意见建议"
    ACTIVITY = "监督活动"
    PROJECT = "重点项目"
    OBJECT = "监督对象"
    MEETING = "预算会议"


@dataclass(frozen=True, slots=True)
class Members:
    """A list of people, or of other records, that belongs to a record (参加代表): rows of `part`, in order."""

    part: type[Base]
    owner: str
    # The attribute of `part` that names one of them.
    key: str = "representative_id"
    # Which of the rows only, where several lists lie in one table.
    attendance: Presence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes:
        title: its header.
        kind: what may stand in it.
        attr: the record's attribute, or None where the sheet's own rules fill it.
        required: whether it must be filled (`*` in the contract).
        empty: what an empty cell means for the record.
        refers: the sheet of the record that the cell names; the value is then its key. Without an attribute the key
            stands in `Entry.named`, for the sheet's own rules.
        members: set for a list of people or of other records.
        privacy: how a masked export hides it.
        feeds: the station's list that a new word is added to.
        extra: whether the column is ours, beyond the contract's list.
        note: what the sheet 说明 says besides.
    """

    title: str
    kind: Kind
    attr: str | None = None
    required: bool = False
    empty: Any = None
    refers: Refers | None = None
    members: Members | None = None
    privacy: Privacy | None = None
    feeds: Literal["department", "community", "category"] | None = None
    extra: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet.

    Attributes:
        name: its name.
        record: the class of its records.
        columns: in the order of the contract, ours last.
        key: the titles that tell one row from another.
        find_by: the attribute (of `key`) by which stored records are fetched; its column comes first in `key`.
        year_of: the attribute with the record's own date or year; empty for what has none.
        numbered: whether `find_by` is a human number.
        note: what the sheet is for, for the sheet 说明.
    """

    name: str
    record: type[Base]
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    find_by: str
    year_of: str = ""
    numbered: bool = False
    note: str = ""
    by_title: dict[str, Column] = field(init=False, repr=False, default_factory=dict[str, Column])

    def __post_init__(self) -> None:
        """Index the columns."""
        self.by_title.update({column.title: column for column in self.columns})

    @property
    def extra(self) -> bool:
        """Whether the sheet is ours, beyond the contract's list."""
        return all(column.extra for column in self.columns)


def _line(raw: object) -> str | None:
    return cells.text(raw, one_line=True)


def _words(value: Sequence[Any]) -> str:
    return "、".join(str(getattr(each, "value", each)) for each in value)


NAME = Kind(cells.name, f"名称，最多 {NAME_LIMIT} 个字", width=18)
LINE = Kind(_line, f"文字，最多 {TEXT_LIMIT} 个字", width=18)
NUMBER = Kind(cells.number, "编号，不能重复", width=20)
PHONE = Kind(cells.number, "电话号码", width=16)
PROSE = Kind(cells.text, f"文字，最多 {TEXT_LIMIT} 个字，可以分行", width=40)
DAY = Kind(cells.day, "日期，例如 2019-06-05、2019/6/5、2019年6月5日", width=13, style=Style.DATE)
MONTH = Kind(cells.month, "年月，例如 1978年6月、1978-06，也可填日期", width=13, style=Style.MONTH)
CLOCK = Kind(cells.clock, "时间，例如 19:30", width=10, style=Style.CLOCK)
MOMENT = Kind(cells.moment, "日期和时间，例如 2019-06-05 19:30", width=18)
COUNT = Kind(cell_numbers.whole, "不小于 0 的整数", width=10, style=Style.GENERAL)
AREA = Kind(cell_numbers.area, "平方米，最多两位小数", width=10, style=Style.GENERAL)
MONEY = Kind(cell_numbers.money, "元，最多两位小数；退回的填负数", width=12, style=Style.GENERAL)
TEN_THOUSANDS = Kind(cell_numbers.ten_thousands, "万元，最多两位小数", width=14, style=Style.GENERAL)
POINTS = Kind(cell_numbers.points, "分，最多两位小数；扣分填负数", width=10, style=Style.GENERAL)
YES_NO = Kind(
    cells.yes_no,
    "是 / 否，空白为否",
    show=lambda value: "是" if value else "否",
    width=10,
    codes=("是", "否"),
)
REFERENCE = Kind(cells.name, "", width=18)
# A record that has no number, named by its day or year and a text of any length.
DESCRIBED = Kind(lambda raw: cells.text(raw, TEXT_LIMIT + 100), "", width=30)
REFERRED_NUMBER = Kind(cells.number, "", width=18)
PERSON = Kind(cells.name, "姓名；有人同名时填编号", width=12)
PEOPLE = Kind(cells.names, "姓名，用“、”分开；有人同名时填编号", show=_words, width=40, many=True)
PROJECT_LINES = Kind(
    cells.lines,
    "年度：项目名称，多个每行一个",
    show=lambda value: "\n".join(value) or None,
    width=30,
    many=True,
)
NUMBERS = Kind(cells.numbers, "编号，多个用“、”分开", show=cells.listed_numbers, width=24, many=True)


def number(low: int, high: int) -> Kind:
    """Return the kind of a whole number within bounds."""

    def parse(raw: object) -> int | None:
        return cell_numbers.whole(raw, low, high)

    return Kind(parse, f"{low} 到 {high} 的整数", width=8, style=Style.GENERAL)


YEAR = number(1900, 2100)
MONTH_NUMBER = number(1, 12)


def one_of(choices: type[StrEnum]) -> Kind:
    """Return the kind of a code."""
    listed = list(choices)

    def parse(raw: object) -> StrEnum | None:
        return cells.code(raw, listed)

    words = tuple(each.value for each in listed)
    return Kind(parse, " / ".join(words), show=lambda value: value.value, width=14, codes=words)


def some_of(choices: type[StrEnum]) -> Kind:
    """Return the kind of a list of codes in one cell."""
    listed = list(choices)

    def parse(raw: object) -> list[StrEnum] | None:
        return cells.codes(raw, listed)

    words = tuple(each.value for each in listed)
    hint = "一个或多个，用“、”分开：" + " / ".join(words)
    return Kind(parse, hint, show=_words, width=22, codes=words, many=True)


def line(title: str, attr: str, **more: Any) -> Column:
    """Return a column of text without line breaks."""
    return Column(title=title, kind=LINE, attr=attr, **more)


def named(title: str, **more: Any) -> Column:
    """Return the column of the name by which a record is found."""
    return Column(title=title, kind=NAME, attr="name", required=True, **more)


def numbered(title: str, **more: Any) -> Column:
    """Return the column of a record's human number."""
    return Column(title=title, kind=NUMBER, attr="number", required=True, **more)


def phone(title: str, **more: Any) -> Column:
    """Return a column of phone numbers."""
    return Column(title=title, kind=PHONE, attr="phone", **more)


def prose(title: str, attr: str, **more: Any) -> Column:
    """Return a column of text with line breaks."""
    return Column(title=title, kind=PROSE, attr=attr, **more)


def day(title: str, attr: str, **more: Any) -> Column:
    """Return a column of dates."""
    return Column(title=title, kind=DAY, attr=attr, **more)


def person(title: str, attr: str, **more: Any) -> Column:
    """Return a column that names a person of the sheet 代表."""
    return Column(title=title, kind=PERSON, attr=attr, refers=Refers.PERSON, **more)


def people(
    title: str, part: type[Base], owner: str, attendance: Presence | None = None, **more: Any
) -> Column:
    """Return a column with a list of people of the sheet 代表."""
    members = Members(part, owner, attendance=attendance)
    return Column(title=title, kind=PEOPLE, refers=Refers.PERSON, members=members, **more)


def absent_people(part: type[Base], owner: str) -> tuple[Column, Column]:
    """Return the columns of who was called to an event and did not come."""
    note = "请假的和缺席的不计入参加人次"
    leave, absent = Presence.LEAVE, Presence.ABSENT
    return (
        people("请假代表", part, owner, leave, extra=True, note=note),
        people("缺席代表", part, owner, absent, extra=True),
    )


def several(title: str, refers: Refers, members: Members, kind: Kind = NUMBERS, **more: Any) -> Column:
    """Return a column with a list of records of another sheet, named by their numbers or as `kind` says."""
    return Column(title=title, kind=kind, refers=refers, members=members, **more)


def reference(title: str, attr: str | None, refers: Refers, **more: Any) -> Column:
    """Return a column that names a record of another sheet."""
    by_number = refers in (Refers.SESSION, Refers.OPINION, Refers.ACTIVITY, Refers.MEETING)
    kind = REFERRED_NUMBER if by_number else REFERENCE
    return Column(title=title, kind=kind, attr=attr, refers=refers, **more)
