"""Reception documents: the visitor's form, the session's log, the notice that hangs before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rongui_desktop.domain.codes import Disposition, EntryState, SessionKind, SessionStatus
from rongui_desktop.reports.forms import FilledForm, FormData, Item, fill
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.library import BASE, RECEPTION_FORM, Library
from rongui_desktop.services.reception_facts import (
    FormFacts,
    LogFacts,
    MatterFacts,
    NoticeFacts,
    VisitorFacts,
)
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.services.wording import date_text, day_and_weekday, listed, ordinal, time_span, time_text

_ACTIVITY: Final = {
    SessionKind.NIGHT: "代表夜间接待群众",
    SessionKind.PUBLIC: "代表公众场所接待群众",
    SessionKind.STATION: "代表进站接待群众",
}
_VISITOR_NAMES: Final = (
    "登记编号", "来访人", "性别", "人数", "联系电话", "社区", "住址", "接待代表", "来访时间", "保密要求", "跟踪回访",
)  # fmt: skip
_NONE: Final = "—"
_BLANK_DATE: Final = "　　　　年　　月　　日"


def form(library: Library, facts: FormFacts, created: datetime) -> FilledForm:
    """Fill a visitor's form (来访登记表)."""
    visitor = facts.visitor
    values = {
        **_session_values(facts.session),
        "单位": facts.committee,
        "登记编号": visitor.number + _state_mark(visitor),
        "来访人": visitor.name,
        "性别": visitor.gender,
        "人数": f"{visitor.person_count}人",
        "联系电话": visitor.phone,
        "社区": visitor.community,
        "住址": "　".join(filter(None, (visitor.community, visitor.address))),
        "接待代表": _with_identities(visitor.representative, visitor.identities),
        "来访时间": time_text(visitor.received_at),
        "保密要求": "要求保密" if visitor.confidential else "无",
        "跟踪回访": "需要" if visitor.follow_up else "不需要",
    }
    matters = [_matter_item(number, matter) for number, matter in enumerate(visitor.matters, start=1)]
    data = FormData(values, {"事项": matters or [_blank_item("一")]})
    return fill(library.find(RECEPTION_FORM), data, f"来访登记表 {visitor.number}", created)


def blank_form(
    library: Library, committee: str, session: SessionDetail | None, created: datetime
) -> FilledForm:
    """Make a form for an evening that is written on paper; of a session, if one is named."""
    names = (
        "登记编号",
        "来访人",
        "性别",
        "人数",
        "联系电话",
        "社区",
        "住址",
        "接待代表",
        "来访时间",
        "保密要求",
        "跟踪回访",
    )
    values = {name: "" for name in names} | {"单位": committee}
    if session:
        values |= _session_values(session)
    else:
        empty = ("接待类型", "场次编号", "接待时间", "接待地点", "主题")
        values |= {name: "" for name in empty} | {"接待日期": _BLANK_DATE}
    item = _blank_item("")
    everything = frozenset({*values, *item})
    return fill(
        library.find(RECEPTION_FORM), FormData(values, {"事项": [item]}, everything), "来访登记表", created
    )


def _session_values(session: SessionDetail) -> dict[str, str]:
    return {
        "接待类型": session.kind.value,
        "场次编号": session.number,
        "接待日期": day_and_weekday(session.day),
        "接待时间": time_span(session.starts_at, session.ends_at),
        "接待地点": session.place,
        "主题": session.topic or _NONE,
    }


def _state_mark(visitor: VisitorFacts) -> str:
    if visitor.state is EntryState.WITHDRAWN:
        return f"（作废：{visitor.state_reason}）"
    return "（待补）" if visitor.state is EntryState.INCOMPLETE else ""


def _with_identities(name: str, identities: str) -> str:
    return f"{name}（{identities}）" if name and identities else name


def _choices(chosen: Disposition | None) -> str:
    """Write the dispositions with boxes; both signs are in GB 2312, so every Chinese face has them."""
    return "　".join(f"{'■' if each is chosen else '□'}{each.value}" for each in Disposition)


def _matter_item(number: int, matter: MatterFacts) -> Item:
    return {
        "序号": ordinal(number),
        "意见编号": matter.number,
        "类别": matter.category,
        "反映事项": matter.content,
        "现场答复": matter.spot_reply,
        "处理方式": _choices(matter.disposition),
        "主责部门": matter.department or _NONE,
        "办理期限": date_text(matter.due_on) if matter.due_on else _NONE,
        "办理结果": matter.outcome.value if matter.outcome else _NONE,
    }


def _blank_item(number: str) -> Item:
    names = ("意见编号", "类别", "反映事项", "现场答复", "主责部门", "办理期限", "办理结果")
    return {"序号": number, **{name: "" for name in names}, "处理方式": _choices(None)}


_LOG_COLUMNS: Final = (
    Column("序号", 5.5, "center"),
    Column("来访人", 7.5, "center"),
    Column("社区", 7.5, "center"),
    Column("意见编号", 12, "center"),
    Column("类别", 9, "center"),
    Column("反映事项", 23),
    Column("现场答复", 13),
    Column("处理方式", 15.5),
    Column("办理期限", 12, "center"),
    Column("接待代表", 10, "center"),
)


def log(library: Library, facts: LogFacts, created: datetime) -> bytes:
    """Write a session's log (接待日志): who was there, who came with what, what became of it."""
    session = facts.session
    document = Gongwen(library.find(BASE), f"接待日志 {session.number}", created)
    document.turn(landscape=True)
    document.title(f"{_ACTIVITY[session.kind]}日志{'（公示版）' if facts.masked else ''}")
    document.gap()
    document.pairs(_log_head(facts), label_share=0.11)
    document.gap()
    if facts.visitors:
        document.table(_LOG_COLUMNS, _log_rows(facts), _log_total(facts), dense=True)
    else:
        document.note("本场没有来访登记。")
    for line in _log_notes(facts):
        document.note(line)
    document.gap()
    document.pairs([("接待代表\n（签名）", "", "记录人\n（签名）", "")], label_share=0.11)
    document.note(
        f"统计区间：{date_text(session.day)}本场。数据截止时间：{date_text(created)}{created:%H:%M}。"
    )
    return document.to_bytes()


def _log_head(facts: LogFacts) -> Iterator[tuple[str, str]]:
    session, summary = facts.session, facts.summary
    place = f"（第{session.ordinal}场）" if session.ordinal else ""
    yield "场次", f"{session.number}{place}　{session.kind.value}　{session.state}"
    opened, closed = session.opened_at, session.closed_at
    true_times = time_span(opened.time() if opened else None, closed.time() if closed else None)
    actual = f"（实际 {true_times}）" if true_times else ""
    when = f"{day_and_weekday(session.day)}{time_span(session.starts_at, session.ends_at)}{actual}"
    yield "时间地点", f"{when}　{session.place}"
    if session.topic:
        yield "主题", session.topic
    if session.cancel_reason:
        yield "停接原因", session.cancel_reason
    if session.duty:
        groups = (("出席", summary.present), ("请假缺席", summary.absent), ("待定", summary.pending))
        yield "接待代表", "；".join(f"{word}：{listed(names)}" for word, names in groups if names)


def _log_rows(facts: LogFacts) -> Iterator[tuple[str, ...]]:
    for visitor in facts.visitors:
        party = f"等{visitor.person_count}人" if visitor.person_count > 1 else ""
        mark = "（待补）" if visitor.state is EntryState.INCOMPLETE else ""
        who = (str(visitor.ordinal), f"{visitor.name}{party}{mark}", visitor.community)
        for number, matter in enumerate(visitor.matters):
            how = matter.disposition.value if matter.disposition else ""
            yield (
                *(who if not number else ("", "", "")),
                matter.number,
                matter.category,
                matter.content,
                matter.spot_reply,
                "\n".join(filter(None, (how, matter.department))),
                f"{matter.due_on:%Y-%m-%d}" if matter.due_on else "",
                visitor.representative if not number else "",
            )
        if not visitor.matters:
            yield (*who, "", "", "", "", "", "", visitor.representative)


def _log_total(facts: LogFacts) -> tuple[str, ...]:
    summary = facts.summary
    people = f"{summary.visitors}批{summary.persons}人次"
    return ("合计", people, "", f"{summary.opinions}件", "", "", "", "", "", "")


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


def notice(library: Library, facts: NoticeFacts, created: datetime) -> bytes:
    """Write a session's notice (接待公告): that it is held, moved to another day, or cancelled."""
    session = facts.session
    document = Gongwen(library.find(BASE), f"接待公告 {session.number}", created)
    activity = f"{_ACTIVITY[session.kind]}活动"
    if session.status is SessionStatus.CANCELLED:
        _cancelled(document, facts, activity)
    else:
        _announced(document, facts, activity)
    document.blank()
    document.signature(facts.committee, facts.issued_on)
    return document.to_bytes()


def _when(session: SessionDetail) -> str:
    return f"{day_and_weekday(session.day)}{time_span(session.starts_at, session.ends_at)}"


def _cancelled(document: Gongwen, facts: NoticeFacts, activity: str) -> None:
    session = facts.session
    document.title(f"关于暂停{activity}的公告")
    document.blank()
    document.text(f"原定于{_when(session)}在{session.place}举行的{activity}暂停一场。")
    document.text(f"停接原因：{session.cancel_reason}。")
    document.text(f"请群众相互转告。{_phone(facts)}")


def _announced(document: Gongwen, facts: NoticeFacts, activity: str) -> None:
    session = facts.session
    moved = session.first_day is not None and session.first_day != session.day
    document.title(f"关于{'改期' if moved else ''}开展{activity}的公告")
    document.blank()
    if session.first_day and moved:
        document.text(
            f"原定于{day_and_weekday(session.first_day)}举行的{activity}改期举行，现将有关事项公告如下："
        )
    else:
        document.text(
            f"为密切人大代表与人民群众的联系，听取群众的意见和建议，{facts.committee}组织开展{activity}，"
            "现将有关事项公告如下："
        )
    topic = [("活动主题", session.topic)] if session.topic else []
    address = f"（{facts.address}）" if facts.address and facts.address not in session.place else ""
    parts = [*topic, ("接待时间", _when(session)), ("接待地点", session.place + address)]
    if session.duty:
        parts.append(("接待代表", _by_identities(session)))
    for number, (heading, text) in enumerate(parts, start=1):
        document.heading(1, number, heading)
        document.text(f"{text}。")
    document.text(f"欢迎群众届时前来反映情况、提出意见和建议。{_phone(facts)}")


def _by_identities(session: SessionDetail) -> str:
    """Name those on duty, people of the same seats together."""
    together: dict[str, list[str]] = {}
    for row in session.duty:
        together.setdefault(row.identities, []).append(row.name)
    return "；".join(_with_identities(listed(names), seats) for seats, names in together.items())


def _phone(facts: NoticeFacts) -> str:
    return f"联系电话：{facts.phone}。" if facts.phone else ""
