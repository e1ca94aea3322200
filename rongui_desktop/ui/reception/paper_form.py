"""The visitor's form on one A4 page: filled, or empty for an evening that is written by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.services import reception_wording as words
from rongui_desktop.services.reception_facts import FormFacts, MatterFacts, VisitorFacts
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.services.wording import date_text, ordinal, time_text
from rongui_desktop.ui.reception.paper import PaperName
from rongui_desktop.ui.reception.paper_grid import Cell, GridPaper, Row, Section

# A text that is too long for one page is set smaller, and goes on over the page only below 8 points.
_SIZES = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_WIDTH = 180.0
_LABEL = 21.0
_LEAST = 8.0
_PIECE = 500
_NOBODY = VisitorFacts("", 0, "", 0, "", "", "", "", "", "", None, False, False, EntryState.VALID, "", ())


def form_paper(facts: FormFacts, printed: datetime) -> GridPaper:
    """Return the form of a visitor."""
    visitor = facts.visitor
    rows = [*_session_rows(facts.session), *_visitor_rows(visitor, words.form_people(facts), _LEAST)]
    for number, matter in enumerate(visitor.matters, start=1):
        head = f"{ordinal(number)}、" if len(visitor.matters) > 1 else ""
        rows += _matter_rows(matter, head, len(visitor.matters))
    name = PaperName(f"来访登记表 {visitor.number}", "reception-form", visitor.number)
    note = f"打印时间：{date_text(printed.date())}{printed:%H:%M}"
    return _paper(name, facts.committee, f"登记编号：{words.form_number(visitor)}", rows, note)


def blank_form_paper(committee: str, session: SessionDetail | None) -> GridPaper:
    """Return the form to be filled by hand, for a session or for any."""
    if session is not None:
        rows = _session_rows(session)
    else:
        rows = [
            _row(11, ("场次编号", "", 1), ("接待类型", "", 1)),
            _row(11, ("接待时间", words.BLANK_DATE, 1), ("接待地点", "", 1)),
        ]
    rows += _visitor_rows(_NOBODY, "", 11.0)
    rows += _matter_rows(None, "", 1)
    number = session.number if session else ""
    name = PaperName(f"空白来访登记表 {number}".strip(), "reception-form", number, blank=True)
    return _paper(name, committee, "登记编号：＿＿＿＿＿＿＿＿＿", rows, "手工填写后请补录到系统")


def _paper(name: PaperName, committee: str, number: str, rows: list[Row], note: str) -> GridPaper:
    section = Section((*rows, _signatures()))
    return GridPaper(name, f"{committee}来访登记表", number, [section], note, _SIZES)


def _row(least: float, *pairs: tuple[str, str, float], grow: float = 0.0) -> Row:
    """Return a row of labels, all equally wide, each with its text; the numbers share what the labels leave."""
    left = _WIDTH - _LABEL * len(pairs)
    total = sum(share for *_, share in pairs)
    cells: list[Cell] = []
    for label, text, share in pairs:
        cells += [Cell(label, _LABEL, label=True), Cell(text, left * share / total)]
    return Row(tuple(cells), least, grow)


def _session_rows(session: SessionDetail) -> list[Row]:
    rows = [
        _row(_LEAST, ("接待类型", session.kind.value, 1.35), ("场次编号", session.number, 1)),
        _row(_LEAST, ("接待时间", words.session_time(session), 1.35), ("接待地点", session.place, 1)),
    ]
    if session.topic:
        rows.append(_row(_LEAST, ("主题", session.topic, 1)))
    return rows


def _visitor_rows(visitor: VisitorFacts, people: str, least: float) -> list[Row]:
    blank = not visitor.number
    secret, follow = _boxes(visitor.confidential), _boxes(visitor.follow_up)
    gender = visitor.gender
    if blank:
        secret = follow = "□是　□否"
        gender = "□男　□女"
    deputy = words.with_identities(visitor.representative, visitor.identities)
    return [
        _row(least, ("来访人", visitor.name, 1.2), ("性别", gender, 1), ("人数", people, 0.8)),
        _row(least, ("联系电话", visitor.phone, 1), ("来访时间", time_text(visitor.received_at), 1)),
        _row(least, ("社区", visitor.community, 0.6), ("住址", visitor.address, 1.4)),
        _row(least, ("接待代表", deputy, 1.2), ("要求保密", secret, 0.9), ("跟踪回访", follow, 0.9)),
    ]


def _boxes(yes: bool) -> str:
    return "■是　□否" if yes else "□是　■否"


def _matter_rows(matter: MatterFacts | None, head: str, count: int) -> Iterator[Row]:
    chosen = matter.disposition if matter else None
    boxes = words.disposition_boxes(chosen)
    number, category = (matter.number, matter.category) if matter else ("", "")
    yield _row(_LEAST, (f"{head}意见编号", number, 1.2), ("类别", category, 1))
    yield from _long("反映事项", matter.content if matter else "", 34 / count, 3.0)
    yield from _long("现场答复", matter.spot_reply if matter else "", 22 / count, 2.0)
    yield _row(13, ("处理方式", boxes, 1))
    due = date_text(matter.due_on) if matter and matter.due_on else ""
    outcome = matter.outcome.value if matter and matter.outcome else ""
    department = matter.department if matter else ""
    yield _row(_LEAST, ("主责部门", department, 1.3), ("办理期限", due, 1.1), ("办理结果", outcome, 0.9))


def _long(label: str, text: str, least: float, grow: float) -> Iterator[Row]:
    """Cut a very long text into rows that can stand on different pages."""
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)] or [""]
    if len(pieces) <= 3:
        yield _row(max(least, _LEAST), (label, text, 1), grow=grow)
        return
    for place, piece in enumerate(pieces):
        yield _row(_LEAST, (label if not place else "（续）", piece, 1))


def _signatures() -> Row:
    left = (_WIDTH - _LABEL * 3) / 3
    cells: list[Cell] = []
    for who in ("来访人", "接待代表", "记录人"):
        cells += [Cell(f"{who}\n（签名）", _LABEL, label=True), Cell("　年　月　日", left, low=True)]
    return Row(tuple(cells), 22)
