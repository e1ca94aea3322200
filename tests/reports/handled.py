"""Matters of the demonstration year with a full record of handling, for the documents of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from sqlalchemy import select

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.reports import catalogue
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.storage.store import Store
from tests.handling_rows import put_events, said

Opened = Callable[[bytes | Path], WordDocument]
KEYS = {
    Paper.ASSIGNMENT: "opinion-assignment",
    Paper.REMINDER: "opinion-reminder",
    Paper.REPLY: "opinion-reply",
    Paper.SURVEY: "opinion-survey",
}
K = EventKind
# Of 司徒润, a woman, in 华口; received by 孙然锦.
FULL = "容夜接〔2019〕4号"
OTHER = "容夜接〔2019〕6号"
REPLY = "经核实，情况属实。\n已协调增设两个班。"
SUGGESTION = "160400001号"


def handle(store: Store, number: str = FULL, department: str = "社会工作局") -> None:
    """Give a matter its whole way, from 交办 over 延期 and two 催办 to a promise, and project its columns."""
    put_events(
        store,
        number,
        said(K.REGISTERED, date(2019, 6, 26)),
        said(
            K.ASSIGNED,
            date(2019, 6, 28),
            department=department,
            officer="何志明",
            due_on=date(2019, 7, 28),
            text="请会同教育局研究。",
        ),
        said(K.RECEIVED, date(2019, 6, 29)),
        said(K.EXTENDED, date(2019, 7, 20), due_on=date(2019, 8, 15), reason="需要现场勘查"),
        said(K.URGED, date(2019, 8, 20), text="请说明进展。"),
        said(K.URGED, date(2019, 8, 27), text="已逾期，请尽快答复。", reason="来访人再次来电"),
        said(K.REPLIED, date(2019, 9, 3), text=REPLY, outcome=Outcome.PLANNED, planned_on=date(2020, 9, 1)),
        said(K.RATED, date(2019, 9, 10), satisfaction=Satisfaction.FAIRLY),
        said(K.CLOSED, date(2019, 9, 12)),
    )


def handle_suggestion(store: Store) -> None:
    """Give a suggestion its whole way: 交办, 延期, 面商, 办复, 测评, 办结."""
    put_events(
        store,
        SUGGESTION,
        said(K.REGISTERED, date(2019, 2, 20)),
        said(K.ASSIGNED, date(2019, 2, 20), department="人力资源和社会保障局", due_on=date(2019, 5, 20)),
        said(K.EXTENDED, date(2019, 5, 10), due_on=date(2019, 8, 20), reason="涉及面广"),
        said(K.MET, date(2019, 6, 1), text="代表同意方案。"),
        said(
            K.REPLIED,
            date(2019, 6, 10),
            document_number="容人社函〔2019〕12号",
            outcome=Outcome.SOLVED,
            text="已增设班次。",
        ),
        said(
            K.RATED,
            date(2019, 6, 12),
            satisfaction=Satisfaction.SATISFIED,
            attitude=Satisfaction.FAIRLY,
        ),
        said(K.CLOSED, date(2019, 6, 20)),
        kind=Suggestion,
    )


def make_secret(store: Store, number: str = FULL) -> None:
    """Let the resident of a matter ask for confidence."""
    with store.write("测试") as session:
        query = (
            select(Visitor).join(Opinion, Opinion.visitor_id == Visitor.id).where(Opinion.number == number)
        )
        session.scalars(query).one().confidential = True


def lines(document: WordDocument) -> list[str]:
    """All text of a document in its order, a line for each paragraph."""
    found = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]
    for section in document.sections:
        found += [paragraph.text for paragraph in section.footer.paragraphs]
    return found


def made(store: Store, opened: Opened, paper: Paper, *ids: str, **style: bool) -> list[str]:
    """All text of a paper, audited, a line for each paragraph."""
    prepared = catalogue.prepare(
        store,
        KEYS[paper],
        catalogue.Options(ids=ids or (FULL,), **style),  # type: ignore[arg-type]
    )
    return lines(opened(prepared.content))
