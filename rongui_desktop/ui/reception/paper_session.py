"""The log of a session and the notice that hangs before it, as rich text to be printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rongui_desktop.domain.codes import EntryState, SessionKind, SessionStatus
from rongui_desktop.services.reception_facts import LogFacts, NoticeFacts, VisitorFacts
from rongui_desktop.services.reception_sessions import SessionDetail
from rongui_desktop.services.wording import date_text, day_and_weekday, listed, ordinal, time_span
from rongui_desktop.ui.reception.paper import FANGSONG, HEI, SONG, TITLE, PaperName, TextPaper, lines

_ACTIVITY = {
    SessionKind.NIGHT: "代表夜间接待群众",
    SessionKind.PUBLIC: "代表公众场所接待群众",
    SessionKind.STATION: "代表进站接待群众",
}
# Heading and width in per cent.
_COLUMNS = (
    ("序号", 4), ("来访人", 9), ("社区", 7), ("意见编号", 11), ("类别", 7), ("反映事项", 23), ("现场答复", 14),
    ("处理方式", 11), ("办理期限", 8), ("接待代表", 6),
)  # fmt: skip
_TABLE = "border='1' cellspacing='0' width='100%' style='border-collapse:collapse; border-style:solid'"


def _families(names: tuple[str, ...]) -> str:
    return ",".join(f"'{name}'" for name in names)


def log_paper(facts: LogFacts, printed: datetime) -> TextPaper:
    """Return the log of a session."""
    session = facts.session
    title = f"{_ACTIVITY[session.kind]}日志"
    head = "".join(
        f"<tr><td width='11%' align='center' style='font-family:{_families(HEI)}'>{label}</td>"
        f"<td>{lines(text)}</td></tr>"
        for label, text in _log_head(facts)
    )
    parts = [
        f"<p align='center' style='font-size:18pt; font-family:{_families(TITLE)}'>{title}</p>",
        f"<table {_TABLE} cellpadding='3'>{head}</table>",
        "<p style='font-size:4pt'> </p>",
        _visitors_table(facts) if facts.visitors else "<p>本场没有来访登记。</p>",
        *(f"<p style='margin-top:3pt; margin-bottom:0'>{lines(note)}</p>" for note in _log_notes(facts)),
        "<p style='margin-top:16pt'>接待代表（签名）：＿＿＿＿＿＿＿＿＿＿　　　记录人（签名）：＿＿＿＿＿＿</p>",
        f"<p style='font-size:8pt'>打印时间：{date_text(printed.date())}{printed:%H:%M}</p>",
    ]
    name = PaperName(f"接待日志 {session.number}", "reception-log", session.number)
    return TextPaper(name, "".join(parts), SONG, 9.5, landscape=True)


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


def _visitors_table(facts: LogFacts) -> str:
    face = _families(HEI)
    head = "".join(
        f"<th width='{width}%' style='font-family:{face}'>{title}</th>" for title, width in _COLUMNS
    )
    rows = "".join(
        "<tr>" + "".join(f"<td{_side(place)}>{lines(text)}</td>" for place, text in enumerate(row)) + "</tr>"
        for visitor in facts.visitors
        for row in _visitor_rows(visitor)
    )
    return f"<table {_TABLE} cellpadding='2'><thead><tr>{head}</tr></thead>{rows}</table>"


def _side(place: int) -> str:
    return "" if place in (1, 5, 6) else " align='center'"


def _visitor_rows(visitor: VisitorFacts) -> Iterator[tuple[str, ...]]:
    party = f"等{visitor.person_count}人" if visitor.person_count > 1 else ""
    mark = "（待补）" if visitor.state is EntryState.INCOMPLETE else ""
    who = (str(visitor.ordinal), f"{visitor.name}{party}{mark}", visitor.community)
    for place, matter in enumerate(visitor.matters):
        yield (
            *(who if not place else ("", "", "")),
            matter.number,
            matter.category,
            matter.content,
            matter.spot_reply,
            "\n".join(filter(None, (matter.disposition.value, matter.department))),
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
    text = "".join(
        f"<p style='text-indent:32pt; margin-top:0; margin-bottom:0; line-height:150%{face}'>{lines(line)}</p>"
        for face, line in body
    )
    html = (
        f"<p align='center' style='font-size:22pt; font-family:{_families(TITLE)}; margin-bottom:28pt'>"
        f"{lines(title)}</p>{text}"
        f"<p align='right' style='margin-top:40pt; margin-bottom:0'>{lines(facts.committee)}　　</p>"
        f"<p align='right' style='margin-top:6pt'>{date_text(facts.issued_on)}　　</p>"
    )
    name = PaperName(f"接待公告 {session.number}", "reception-notice", session.number)
    return TextPaper(name, html, FANGSONG, 16)


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
