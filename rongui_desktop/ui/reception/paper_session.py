"""The log of a session and the notice that hangs before it, as rich text to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rongui_desktop.domain.codes import EntryState, SessionKind, SessionStatus
from rongui_desktop.services.reception_facts import LogFacts, NoticeFacts, VisitorFacts
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.services.wording import date_text, day_and_weekday, listed, ordinal, time_span
from rongui_desktop.ui.reception.paper import FANGSONG, HEI, TITLE, PaperName, TextPaper, lines
from rongui_desktop.ui.reception.paper_grid import Cell, GridPaper, Row, Section

_ACTIVITY = {
    SessionKind.NIGHT: "代表夜间接待群众",
    SessionKind.PUBLIC: "代表公众场所接待群众",
    SessionKind.STATION: "代表进站接待群众",
}
_SIZES = (9.5,)
_LABEL = 24.0
_WIDTH = 267.0
# Heading and width in millimetres.
_COLUMNS = (
    ("序号", 11), ("来访人", 24), ("社区", 18), ("意见编号", 34), ("类别", 18), ("反映事项", 56), ("现场答复", 36),
    ("处理方式", 30), ("办理期限", 22), ("接待代表", 18),
)  # fmt: skip
_MIDDLE = (0, 2, 3, 4, 8, 9)


def log_paper(facts: LogFacts, printed: datetime) -> GridPaper:
    """Return the log of a session."""
    session = facts.session
    head = Section(tuple(_pair(label, text) for label, text in _log_head(facts)))
    space = Row((Cell(""),), 2, bare=True)
    table = [_table_row(row) for visitor in facts.visitors for row in _visitor_rows(visitor)]
    titles = Row(tuple(Cell(title, width, label=True) for title, width in _COLUMNS), 7)
    visitors = Section(tuple(table), titles) if table else Section((_bare("本场没有来访登记。"),))
    notes = [_bare(note) for note in _log_notes(facts)]
    signed = Row((Cell("接待代表（签名）："), Cell("记录人（签名）：", 0.6)), 20, bare=True)
    name = PaperName(f"接待日志 {session.number}", "reception-log", session.number)
    note = f"打印时间：{date_text(printed.date())}{printed:%H:%M}"
    sections = [head, Section((space,)), visitors, Section((*notes, signed))]
    return GridPaper(name, f"{_ACTIVITY[session.kind]}日志", "", sections, note, _SIZES, landscape=True)


def _pair(label: str, text: str) -> Row:
    return Row((Cell(label, _LABEL, label=True), Cell(text, _WIDTH - _LABEL)), 7)


def _bare(text: str) -> Row:
    return Row((Cell(text),), bare=True)


def _table_row(texts: tuple[str, ...]) -> Row:
    cells = [
        Cell(text, width, middle=place in _MIDDLE)
        for place, (text, (_, width)) in enumerate(zip(texts, _COLUMNS, strict=True))
    ]
    return Row(tuple(cells), 6)


def _log_head(facts: LogFacts) -> Iterator[tuple[str, str]]:
    session, summary = facts.session, facts.summary
    ordinal_words = f"（第{session.ordinal}场）" if session.ordinal else ""
    yield "场次", f"{session.number}{ordinal_words}　{session.kind.value}　{session.state}"
    true_times = time_span(
        session.opened_at.time() if session.opened_at else None,
        session.closed_at.time() if session.closed_at else None,
    )
    actual = f"（实际 {true_times}）" if true_times else ""
    yield "时间地点", f"{_when(session)}{actual}　{session.place}"
    if session.topic:
        yield "主题", session.topic
    if session.cancel_reason:
        yield "停接原因", session.cancel_reason
    if session.duty:
        parts = [listed(summary.present) or "未登记出勤"]
        if summary.absent:
            parts.append(f"请假缺席：{listed(summary.absent)}")
        if summary.pending:
            parts.append(f"出勤待定：{listed(summary.pending)}")
        yield "接待代表", "　".join(parts)
    people = f"{summary.visitors}批{summary.persons}人次，意见建议{summary.opinions}件"
    yield "合计", people


def _visitor_rows(visitor: VisitorFacts) -> Iterator[tuple[str, ...]]:
    party = f"等{visitor.person_count}人" if visitor.person_count > 1 else ""
    mark = "（待补）" if visitor.state is EntryState.INCOMPLETE else ""
    who = (str(visitor.ordinal), f"{visitor.name}{party}{mark}", visitor.community)
    for place, matter in enumerate(visitor.matters):
        how = matter.disposition.value if matter.disposition else ""
        yield (
            *(who if not place else ("", "", "")),
            matter.number,
            matter.category,
            matter.content,
            matter.spot_reply,
            "\n".join(filter(None, (how, matter.department))),
            f"{matter.due_on:%Y-%m-%d}" if matter.due_on else "",
            visitor.representative if not place else "",
        )
    if not visitor.matters:
        yield (*who, "", "", "", "", "", "", visitor.representative)


def _log_notes(facts: LogFacts) -> Iterator[str]:
    summary = facts.summary
    if summary.by_disposition:
        counts = listed(f"{disposition.value}{count}件" for disposition, count in summary.by_disposition)
        yield f"处理方式：{counts}。"
    if summary.incomplete:
        numbers = listed(entry.split(" ")[0] for entry in summary.incomplete)
        yield f"待补登记（未计入合计）：{numbers}。"
    if facts.withdrawn:
        yield f"作废登记（未计入合计）：{listed(facts.withdrawn)}。"
    if facts.session.summary:
        yield f"接待小结：{facts.session.summary}"


def notice_paper(facts: NoticeFacts) -> TextPaper:
    """Return the notice of a session: that it is held, moved to another day, or cancelled."""
    session = facts.session
    activity = f"{_ACTIVITY[session.kind]}活动"
    if session.status is SessionStatus.CANCELLED:
        title, body = f"关于暂停{activity}的公告", list(_cancelled(facts, activity))
    else:
        title, body = _announced(facts, activity)
    # Two wide spaces indent: Qt does not scale the indent of rich text to a printer.
    text = "".join(
        f"<p style='margin-top:0px; margin-bottom:0px; line-height:160%{face}'>　　{lines(line)}</p>"
        for face, line in body
    )
    html = (
        f"<p align='center' style='font-size:22pt; font-family:{_families(TITLE)}; margin-bottom:36px'>"
        f"{lines(title)}</p>{text}"
        f"<p align='right' style='margin-top:56px; margin-bottom:0px'>{lines(facts.committee)}　　</p>"
        f"<p align='right' style='margin-top:8px'>{date_text(facts.issued_on)}　　</p>"
    )
    name = PaperName(f"接待公告 {session.number}", "reception-notice", session.number)
    return TextPaper(name, html, FANGSONG, 16)


def _families(names: tuple[str, ...]) -> str:
    return ",".join(f"'{name}'" for name in names)


def _when(session: SessionDetail) -> str:
    return f"{day_and_weekday(session.day)}{time_span(session.starts_at, session.ends_at)}"


def _cancelled(facts: NoticeFacts, activity: str) -> Iterator[tuple[str, str]]:
    session = facts.session
    yield "", f"原定于{_when(session)}在{session.place}举行的{activity}暂停一场。"
    yield "", f"停接原因：{session.cancel_reason}。"
    yield "", f"请群众相互转告。{_phone(facts)}"


def _announced(facts: NoticeFacts, activity: str) -> tuple[str, list[tuple[str, str]]]:
    session = facts.session
    moved = session.first_day is not None and session.first_day != session.day
    if session.first_day is not None and moved:
        opening = (
            f"原定于{day_and_weekday(session.first_day)}举行的{activity}改期举行，现将有关事项公告如下："
        )
    else:
        opening = (
            f"为密切人大代表与人民群众的联系，听取群众的意见和建议，{facts.committee}组织开展{activity}，"
            "现将有关事项公告如下："
        )
    address = f"（{facts.address}）" if facts.address and facts.address not in session.place else ""
    parts = [("活动主题", session.topic)] if session.topic else []
    parts += [("接待时间", _when(session)), ("接待地点", session.place + address)]
    if session.duty:
        people = listed(
            f"{row.name}（{row.identities}）" if row.identities else row.name for row in session.duty
        )
        parts.append(("接待代表", people))
    body = [("", opening)]
    for number, (heading, text) in enumerate(parts, start=1):
        body.append((f"; font-family:{_families(HEI)}", f"{ordinal(number)}、{heading}"))
        body.append(("", f"{text}。"))
    body.append(("", f"欢迎群众届时前来反映情况、提出意见和建议。{_phone(facts)}"))
    return f"关于{'改期' if moved else ''}开展{activity}的公告", body


def _phone(facts: NoticeFacts) -> str:
    return f"联系电话：{facts.phone}。" if facts.phone else ""
