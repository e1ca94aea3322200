"""The visitor's form on one A4 page: filled, or empty for an evening that is written by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextOption
from PySide6.QtPrintSupport import QPrinter

from rongui_desktop.domain.codes import Disposition, EntryState
from rongui_desktop.services.reception_facts import FormFacts, MatterFacts, VisitorFacts
from rongui_desktop.services.reception_sessions import SessionDetail
from rongui_desktop.services.wording import date_text, day_and_weekday, ordinal, time_span, time_text
from rongui_desktop.ui.reception.paper import HEI, SONG, TITLE, Paper, PaperName, font, millimetres

_SIZES = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_LABEL_MM = 24.0
_PAD_MM = 1.6
_TITLE_POINTS = 20.0
_SMALL_POINTS = 9.0
_PIECE = 500
_LINE_MM = 0.18


@dataclass(frozen=True, slots=True)
class Cell:
    """A label and its text; `share` of the width that all cells of the row have."""

    label: str
    text: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side.

    Attributes:
        least: its least height in millimetres.
        grow: its part of what is left over of the page.
    """

    cells: tuple[Cell, ...]
    least: float = 8.0
    grow: float = 0.0


class FormPaper(Paper):
    """The form of one visitor. Text that is too long for one page is set smaller, then goes on over the page."""

    def __init__(self, name: PaperName, committee: str, number: str, rows: Sequence[Row], note: str) -> None:
        """Paint these rows under the committee's name; `note` stands small at the foot."""
        super().__init__(name)
        self._committee = committee
        self._number = number
        self._rows = tuple(rows)
        self._note = note

    def paint(self, printer: QPrinter) -> int:
        """Paint all pages: one, unless the text is very long."""
        painter = QPainter(printer)
        sheet = _Sheet(painter, printer, self._committee, self._number, self._note)
        for points in _SIZES:
            sheet.set_size(points)
            if sheet.height_of(self._rows) <= sheet.room:
                break
        pages = sheet.paint(self._rows)
        painter.end()
        return pages


class _Sheet:
    """One run over a printer."""

    def __init__(self, painter: QPainter, printer: QPrinter, committee: str, number: str, note: str) -> None:
        self._painter = painter
        self._printer = printer
        self._committee = committee
        self._number = number
        self._note = note
        self._mm = millimetres(printer)
        self._width = float(printer.width())
        self._points = _SIZES[0]
        self._wrap = QTextOption()
        self._wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._wrap.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._middle = QTextOption(Qt.AlignmentFlag.AlignCenter)
        self._middle.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._top = 26.0 * self._mm
        self._bottom = printer.height() - 7.0 * self._mm

    @property
    def room(self) -> float:
        return self._bottom - self._top

    def set_size(self, points: float) -> None:
        self._points = points

    def height_of(self, rows: Sequence[Row]) -> float:
        return sum(map(self._row_height, rows))

    def paint(self, rows: Sequence[Row]) -> int:
        heights = [self._row_height(row) for row in rows]
        spare = self.room - sum(heights)
        growing = sum(row.grow for row in rows)
        if spare > 0 and growing:
            heights = [height + spare * row.grow / growing for height, row in zip(heights, rows, strict=True)]
        page, y = 1, self._head(1)
        for row, height in zip(rows, heights, strict=True):
            if y + height > self._bottom + 1 and y > self._top:
                self._foot(page)
                self._printer.newPage()
                page += 1
                y = self._head(page)
            self._draw(row, y, height)
            y += height
        self._foot(page if page > 1 else 0)
        return page

    def _head(self, page: int) -> float:
        painter = self._painter
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(font(TITLE, _TITLE_POINTS))
        title = f"{self._committee}来访登记表" + ("（续）" if page > 1 else "")
        painter.drawText(QRectF(0, 3 * self._mm, self._width, 12 * self._mm), title, self._middle)
        painter.setFont(font(SONG, _SIZES[0]))
        right = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(QRectF(0, 16 * self._mm, self._width, 8.5 * self._mm), self._number, right)
        return self._top

    def _foot(self, page: int) -> None:
        painter = self._painter
        painter.setFont(font(SONG, _SMALL_POINTS))
        place = QRectF(0, self._bottom + 1.5 * self._mm, self._width, 5 * self._mm)
        words = f"— {page} —　　{self._note}" if page else self._note
        painter.drawText(place, words, QTextOption(Qt.AlignmentFlag.AlignRight))

    def _row_height(self, row: Row) -> float:
        tallest = row.least * self._mm
        for cell, span in zip(row.cells, self._spans(row), strict=True):
            room = QRectF(0, 0, span - (_LABEL_MM + 2 * _PAD_MM) * self._mm, 1e7)
            self._painter.setFont(font(SONG, self._points))
            text = self._painter.boundingRect(room, cell.text, self._wrap).height()
            tallest = max(tallest, text + 2 * _PAD_MM * self._mm)
        return tallest

    def _spans(self, row: Row) -> list[float]:
        total = sum(cell.share for cell in row.cells)
        return [self._width * cell.share / total for cell in row.cells]

    def _draw(self, row: Row, y: float, height: float) -> None:
        painter, x, pad = self._painter, 0.0, _PAD_MM * self._mm
        painter.setPen(QPen(Qt.GlobalColor.black, _LINE_MM * self._mm))
        for cell, span in zip(row.cells, self._spans(row), strict=True):
            label = QRectF(x, y, _LABEL_MM * self._mm, height)
            text = QRectF(label.right(), y, span - label.width(), height)
            painter.drawRect(label)
            painter.drawRect(text)
            painter.setFont(font(HEI, min(self._points, 10.5)))
            painter.drawText(label.adjusted(pad / 2, 0, -pad / 2, 0), cell.label, self._middle)
            painter.setFont(font(SONG, self._points))
            painter.drawText(text.adjusted(pad, 0, -pad, 0), cell.text, self._wrap)
            x += span


def form_paper(facts: FormFacts, printed: datetime) -> FormPaper:
    """Return the form of a visitor."""
    visitor = facts.visitor
    rows = [*_session_rows(facts.session), *_visitor_rows(visitor)]
    for number, matter in enumerate(visitor.matters, start=1):
        head = f"{ordinal(number)}、" if len(visitor.matters) > 1 else ""
        rows += _matter_rows(matter, head)
    rows += _signatures()
    mark = ""
    if visitor.state is EntryState.WITHDRAWN:
        mark = f"（作废：{visitor.state_reason}）"
    elif visitor.state is EntryState.INCOMPLETE:
        mark = "（待补）"
    name = PaperName(f"来访登记表 {visitor.number}", "reception-form", visitor.number)
    note = f"打印时间：{date_text(printed.date())}{printed:%H:%M}"
    return FormPaper(name, facts.committee, f"登记编号：{visitor.number}{mark}", rows, note)


def blank_form_paper(committee: str, session: SessionDetail | None) -> FormPaper:
    """Return the form to be filled by hand, for a session or for any."""
    if session is not None:
        rows = _session_rows(session)
    else:
        date = "　　　　年　　月　　日"
        rows = [
            Row((Cell("场次编号", ""), Cell("接待类型", ""))),
            Row((Cell("接待时间", date), Cell("接待地点", ""))),
        ]
    empty = VisitorFacts("", 0, "", 0, "", "", "", "", "", "", None, False, False, EntryState.VALID, "", ())
    rows += [replace(row, least=11.0) for row in _visitor_rows(empty)]
    rows += _matter_rows(None, "")
    rows += _signatures()
    number = session.number if session else ""
    name = PaperName(f"空白来访登记表 {number}".strip(), "reception-form", number, blank=True)
    return FormPaper(name, committee, "登记编号：＿＿＿＿＿＿＿＿＿", rows, "手工填写后请补录到系统")


def _session_rows(session: SessionDetail) -> list[Row]:
    when = f"{day_and_weekday(session.day)}{time_span(session.starts_at, session.ends_at)}"
    rows = [
        Row((Cell("接待类型", session.kind.value), Cell("场次编号", session.number))),
        Row((Cell("接待时间", when), Cell("接待地点", session.place))),
    ]
    if session.topic:
        rows.append(Row((Cell("主题", session.topic),)))
    return rows


def _visitor_rows(visitor: VisitorFacts) -> list[Row]:
    blank = not visitor.number
    people = "" if blank else f"{visitor.person_count}人"
    secret, follow = _boxes(visitor.confidential), _boxes(visitor.follow_up)
    if blank:
        secret = follow = "□是　□否"
    deputy = visitor.representative
    if deputy and visitor.identities:
        deputy += f"（{visitor.identities}）"
    gender = "□男　□女" if blank else visitor.gender
    return [
        Row((Cell("来访人", visitor.name, 1.2), Cell("性别", gender, 0.9), Cell("人数", people, 0.9))),
        Row((Cell("联系电话", visitor.phone), Cell("来访时间", time_text(visitor.received_at)))),
        Row((Cell("社区", visitor.community, 0.8), Cell("住址", visitor.address, 1.2))),
        Row((Cell("接待代表", deputy, 1.2), Cell("要求保密", secret, 0.9), Cell("跟踪回访", follow, 0.9))),
    ]


def _boxes(yes: bool) -> str:
    return "■是　□否" if yes else "□是　■否"


def _matter_rows(matter: MatterFacts | None, head: str) -> Iterator[Row]:
    chosen = matter.disposition if matter else None
    boxes = "　".join(f"{'■' if each is chosen else '□'}{each.value}" for each in Disposition)
    number, category = (matter.number, matter.category) if matter else ("", "")
    yield Row((Cell(f"{head}意见编号", number, 1.1), Cell("类别", category, 0.9)))
    yield from _long("反映事项", matter.content if matter else "", 34, 3.0)
    yield from _long("现场答复", matter.spot_reply if matter else "", 22, 2.0)
    yield Row((Cell("处理方式", boxes),), 14)
    due = date_text(matter.due_on) if matter and matter.due_on else ""
    outcome = matter.outcome.value if matter and matter.outcome else ""
    yield Row(
        (
            Cell("主责部门", matter.department if matter else "", 1.4),
            Cell("办理期限", due, 1.0),
            Cell("办理结果", outcome, 0.9),
        )
    )


def _long(label: str, text: str, least: float, grow: float) -> Iterator[Row]:
    """Cut a very long text into rows that can stand on different pages."""
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)] or [""]
    if len(pieces) <= 3:
        yield Row((Cell(label, text),), least, grow)
        return
    for place, piece in enumerate(pieces):
        yield Row((Cell(label if not place else "（续）", piece),), 8.0)


def _signatures() -> list[Row]:
    date = "\n\n　　　年　　月　　日"
    return [
        Row(
            (
                Cell("来访人\n（签名）", date),
                Cell("接待代表\n（签名）", date),
                Cell("记录人\n（签名）", date),
            ),
            22,
        )
    ]
