"""The log of a session and the notice that hangs before it, as rich text to be printed."""

from __future__ import annotations

from datetime import datetime

from rongui_desktop.services import reception_wording as words
from rongui_desktop.services.reception_facts import LogFacts, NoticeFacts
from rongui_desktop.services.wording import date_text, ordinal
from rongui_desktop.ui.reception.paper import FANGSONG, HEI, TITLE, PaperName, TextPaper, lines
from rongui_desktop.ui.reception.paper_grid import Cell, GridPaper, Row, Section

_SIZES = (9.5,)
_LABEL = 24.0
_WIDTH = 267.0
# Millimetres, as `words.LOG_HEADINGS`.
_WIDTHS = (11, 24, 18, 34, 18, 56, 36, 30, 22, 18)
_MIDDLE = (0, 2, 3, 4, 8, 9)


def log_paper(facts: LogFacts, printed: datetime) -> GridPaper:
    """Return the log of a session."""
    session = facts.session
    head = Section(tuple(_pair(label, text) for label, text in words.log_head(facts)))
    space = Row((Cell(""),), 2, bare=True)
    visitors = Section((_bare(words.LOG_EMPTY),))
    if facts.visitors:
        rows = (*words.log_rows(facts), words.log_total(facts))
        titles = [
            Cell(title, width, label=True) for title, width in zip(words.LOG_HEADINGS, _WIDTHS, strict=True)
        ]
        visitors = Section(tuple(map(_table_row, rows)), Row(tuple(titles), 7))
    notes = [_bare(note) for note in words.log_notes(facts)]
    signed = Row((Cell("接待代表（签名）："), Cell("记录人（签名）：", 0.6)), 20, bare=True)
    name = PaperName(f"接待日志 {session.number}", "reception-log", session.number)
    sections = [head, Section((space,)), visitors, Section((*notes, signed))]
    span = words.log_span(facts, printed)
    return GridPaper(name, words.log_title(facts), "", sections, span, _SIZES, landscape=True)


def _pair(label: str, text: str) -> Row:
    return Row((Cell(label, _LABEL, label=True), Cell(text, _WIDTH - _LABEL)), 7)


def _bare(text: str) -> Row:
    return Row((Cell(text),), bare=True)


def _table_row(texts: tuple[str, ...]) -> Row:
    cells = [
        Cell(text, width, middle=place in _MIDDLE)
        for place, (text, width) in enumerate(zip(texts, _WIDTHS, strict=True))
    ]
    return Row(tuple(cells), 6)


def notice_paper(facts: NoticeFacts) -> TextPaper:
    """Return the notice of a session: that it is held, moved to another day, or cancelled."""
    said = words.notice_text(facts)
    body = [("", paragraph) for paragraph in said.opening]
    for number, (heading, text) in enumerate(said.items, start=1):
        body += [(f"; font-family:{_families(HEI)}", f"{ordinal(number)}、{heading}"), ("", text)]
    body.append(("", said.closing))
    # Two wide spaces indent: Qt does not scale the indent of rich text to a printer. It keeps them only if told.
    kept = "margin-bottom:0px; white-space:pre-wrap"
    text = "".join(
        f"<p style='margin-top:0px; {kept}; line-height:160%{face}'>　　{lines(line)}</p>"
        for face, line in body
    )
    html = (
        f"<p align='center' style='font-size:22pt; font-family:{_families(TITLE)}; margin-bottom:36px'>"
        f"{lines(said.title)}</p>{text}"
        f"<p align='right' style='margin-top:56px; {kept}'>{lines(facts.committee)}　　</p>"
        f"<p align='right' style='margin-top:8px; {kept}'>{date_text(facts.issued_on)}　　</p>"
    )
    name = PaperName(f"接待公告 {facts.session.number}", "reception-notice", facts.session.number)
    return TextPaper(name, html, FANGSONG, 16)


def _families(names: tuple[str, ...]) -> str:
    return ",".join(f"'{name}'" for name in names)
