"""Reception documents: the visitor's form, the session's log, the notice that hangs before it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from docx import Document

from rongui_desktop.reports.forms import FilledForm, FormData, Item, fill
from rongui_desktop.reports.gongwen import Column, Gongwen
from rongui_desktop.reports.gongwen.tables import Align
from rongui_desktop.reports.joining import join
from rongui_desktop.reports.library import BASE, RECEPTION_FORM, Library
from rongui_desktop.services import reception_wording as words
from rongui_desktop.services.reception_facts import FormFacts, LogFacts, MatterFacts, NoticeFacts
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.services.wording import date_text, day_and_weekday, ordinal, time_span, time_text

_VISITOR_NAMES: Final = (
    "登记编号", "来访人", "性别", "人数", "联系电话", "社区", "住址", "接待代表", "来访时间", "保密要求", "跟踪回访",
)  # fmt: skip
_NONE: Final = "—"


def form(library: Library, facts: FormFacts, created: datetime) -> FilledForm:
    """Fill a visitor's form (来访登记表)."""
    visitor = facts.visitor
    values = {
        **_session_values(facts.session),
        "单位": facts.committee,
        "登记编号": words.form_number(visitor),
        "来访人": visitor.name,
        "性别": visitor.gender,
        "人数": words.form_people(facts),
        "联系电话": visitor.phone,
        "社区": visitor.community,
        "住址": "　".join(filter(None, (visitor.community, visitor.address))),
        "接待代表": words.with_identities(visitor.representative, visitor.identities),
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
    values = dict.fromkeys(_VISITOR_NAMES, "") | {"单位": committee}
    if session:
        values |= _session_values(session)
    else:
        empty = ("接待类型", "场次编号", "接待时间", "接待地点", "主题")
        values |= {name: "" for name in empty} | {"接待日期": words.BLANK_DATE}
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


def _matter_item(number: int, matter: MatterFacts) -> Item:
    return {
        "序号": ordinal(number),
        "意见编号": matter.number,
        "类别": matter.category,
        "反映事项": matter.content,
        "现场答复": matter.spot_reply,
        "处理方式": words.disposition_boxes(matter.disposition),
        "主责部门": matter.department or _NONE,
        "办理期限": date_text(matter.due_on) if matter.due_on else _NONE,
        "办理结果": matter.outcome.value if matter.outcome else _NONE,
    }


def _blank_item(number: str) -> Item:
    names = ("意见编号", "类别", "反映事项", "现场答复", "主责部门", "办理期限", "办理结果")
    return {"序号": number, **{name: "" for name in names}, "处理方式": words.disposition_boxes(None)}


_LOG_WIDTHS: Final[tuple[tuple[float, Align], ...]] = (
    (5.5, "center"), (7.5, "center"), (7.5, "center"), (12, "center"), (9, "center"),
    (23, "left"), (13, "left"), (15.5, "left"), (12, "center"), (10, "center"),
)  # fmt: skip
_LOG_COLUMNS: Final = tuple(
    Column(heading, width, align)
    for heading, (width, align) in zip(words.LOG_HEADINGS, _LOG_WIDTHS, strict=True)
)


def log(library: Library, facts: LogFacts, created: datetime) -> bytes:
    """Write a session's log (接待日志): who was there, who came with what, what became of it."""
    document = Gongwen(library.find(BASE), f"接待日志 {facts.session.number}", created)
    document.turn(landscape=True)
    document.title(words.log_title(facts))
    document.gap()
    document.pairs(words.log_head(facts), label_share=0.11)
    document.gap()
    if facts.visitors:
        document.table(_LOG_COLUMNS, words.log_rows(facts), words.log_total(facts), dense=True)
    else:
        document.note(words.LOG_EMPTY)
    for line in words.log_notes(facts):
        document.note(line)
    document.gap()
    document.pairs([("接待代表\n（签名）", "", "记录人\n（签名）", "")], label_share=0.11)
    document.note(words.log_span(facts, created))
    return document.to_bytes()


def notices(library: Library, facts: Sequence[NoticeFacts], created: datetime) -> bytes:
    """Write the notices of sessions into one file, each with pages of its own."""
    written = [notice(library, each, created) for each in facts]
    if len(written) == 1:
        return written[0]
    whole = join([Document(io.BytesIO(content)) for content in written])
    saved = io.BytesIO()
    whole.save(saved)
    return saved.getvalue()


def notice(library: Library, facts: NoticeFacts, created: datetime) -> bytes:
    """Write a session's notice (接待公告): that it is held, moved to another day, or cancelled."""
    said = words.notice_text(facts)
    document = Gongwen(library.find(BASE), f"接待公告 {facts.session.number}", created)
    document.title(said.title)
    document.blank()
    for paragraph in said.opening:
        document.text(paragraph)
    for number, (heading, text) in enumerate(said.items, start=1):
        document.heading(1, number, heading)
        document.text(text)
    document.text(said.closing)
    document.blank()
    document.signature(facts.committee, facts.issued_on)
    return document.to_bytes()
