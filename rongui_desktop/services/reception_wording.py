"""The words of reception documents: facts in, sentences and cells out.

Word files (reports) and the window's own printing (ui) set the same words, each in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rongui_desktop.domain.codes import Disposition, EntryState, SessionKind, SessionStatus
from rongui_desktop.services.reception_facts import FormFacts, LogFacts, NoticeFacts, VisitorFacts
from rongui_desktop.services.reception_views import RepresentativeChoice, SessionDetail
from rongui_desktop.services.small_groups import counted, shown_parts
from rongui_desktop.services.wording import date_text, day_and_weekday, listed, time_span

_ACTIVITY: Final = {
    SessionKind.NIGHT: "代表夜间接待群众",
    SessionKind.PUBLIC: "代表公众场所接待群众",
    SessionKind.STATION: "代表进站接待群众",
}
LOG_HEADINGS: Final = (
    "序号", "来访人", "社区", "意见编号", "类别", "反映事项", "现场答复", "处理方式", "办理期限", "接待代表",
)  # fmt: skip
LOG_EMPTY: Final = "本场没有来访登记。"
BLANK_DATE: Final = "　　　　年　　月　　日"


# the visitor's form --------------------------------------------------------------------------------


def session_time(session: SessionDetail) -> str:
    """Write when a session is held: 2019年11月27日（星期三）19:30—21:00."""
    return f"{day_and_weekday(session.day)}{time_span(session.starts_at, session.ends_at)}"


def form_number(visitor: VisitorFacts) -> str:
    """Write the number of an entry, with what keeps it from counting."""
    if visitor.state is EntryState.WITHDRAWN:
        return f"{visitor.number}（作废：{visitor.state_reason}）"
    return visitor.number + ("（待补）" if visitor.state is EntryState.INCOMPLETE else "")


def form_people(facts: FormFacts) -> str:
    """Write how many people came; a 公示版 does not tell of fewer than five."""
    return counted(facts.visitor.person_count, "人", masked=facts.masked)


def with_identities(name: str, identities: str) -> str:
    """Write a name with the seats held: 黄贞（区人大代表）."""
    return f"{name}（{identities}）" if name and identities else name


def disposition_boxes(chosen: Disposition | None) -> str:
    """Write the dispositions with boxes; both signs are in GB 2312, so every Chinese face has them."""
    return "　".join(f"{'■' if each is chosen else '□'}{each.value}" for each in Disposition)


# the log -------------------------------------------------------------------------------------------


def log_title(facts: LogFacts) -> str:
    """Write the title of a session's log."""
    return f"{_ACTIVITY[facts.session.kind]}日志{'（公示版）' if facts.masked else ''}"


def log_head(facts: LogFacts) -> Iterator[tuple[str, str]]:
    """Yield what stands over the visitors: labels and texts."""
    session, summary = facts.session, facts.summary
    place = f"（第{session.ordinal}场）" if session.ordinal else ""
    yield "场次", f"{session.number}{place}　{session.kind.value}　{session.state}"
    opened, closed = session.opened_at, session.closed_at
    true_times = time_span(opened.time() if opened else None, closed.time() if closed else None)
    actual = f"（实际 {true_times}）" if true_times else ""
    yield "时间地点", f"{session_time(session)}{actual}　{session.place}"
    if session.topic:
        yield "主题", session.topic
    if session.cancel_reason:
        yield "停接原因", session.cancel_reason
    if session.duty:
        groups = (("出席", summary.present), ("请假缺席", summary.absent), ("出勤待定", summary.pending))
        yield "接待代表", "；".join(f"{word}：{listed(names)}" for word, names in groups if names)


def log_rows(facts: LogFacts) -> Iterator[tuple[str, ...]]:
    """Yield the rows under `LOG_HEADINGS`, one for each matter; who came stands in the first of them.

    A 公示版 does not say how many came together: most parties are smaller than five.
    """
    for visitor in facts.visitors:
        party = f"等{visitor.person_count}人" if visitor.person_count > 1 and not facts.masked else ""
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


def log_total(facts: LogFacts) -> tuple[str, ...]:
    """Return the last row."""
    summary = facts.summary
    visitors, persons, opinions = (
        counted(count, unit, masked=facts.masked)
        for count, unit in ((summary.visitors, "批"), (summary.persons, "人次"), (summary.opinions, "件"))
    )
    return ("合计", visitors + persons, "", opinions, "", "", "", "", "", "")


def log_notes(facts: LogFacts) -> Iterator[str]:
    """Yield the paragraphs under the visitors."""
    summary = facts.summary
    counts = shown_parts([count for _, count in summary.by_disposition], masked=facts.masked)
    if counts:
        dispositions = (disposition.value for disposition, _ in summary.by_disposition)
        how = (f"{word}{count}件" for word, count in zip(dispositions, counts, strict=True))
        yield f"处理方式：{listed(how)}。"
    if summary.incomplete:
        numbers = listed(entry.split(" ")[0] for entry in summary.incomplete)
        yield f"待补登记（未计入合计）：{numbers}。"
    if facts.withdrawn:
        yield f"作废登记（未计入合计）：{listed(facts.withdrawn)}。"
    if facts.session.summary:
        yield f"接待小结：{facts.session.summary}"


def log_span(facts: LogFacts, now: datetime) -> str:
    """Write what the log covers and when it was read."""
    return f"统计区间：{date_text(facts.session.day)}本场。数据截止时间：{date_text(now)}{now:%H:%M}。"


# the notice ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoticeText:
    """A notice.

    Attributes:
        title: its title.
        opening: the first paragraphs.
        items: headings (counted 一、二、…) with a paragraph each.
        closing: the last paragraph.
    """

    title: str
    opening: tuple[str, ...]
    items: tuple[tuple[str, str], ...]
    closing: str


def notice_text(facts: NoticeFacts) -> NoticeText:
    """Word a session's notice (接待公告): that it is held, moved to another day, or cancelled."""
    session = facts.session
    activity = f"{_ACTIVITY[session.kind]}活动"
    phone = f"联系电话：{facts.phone}。" if facts.phone else ""
    if session.status is SessionStatus.CANCELLED:
        return NoticeText(
            f"关于暂停{activity}的公告",
            (
                f"原定于{session_time(session)}在{session.place}举行的{activity}暂停一场。",
                f"停接原因：{session.cancel_reason}。",
            ),
            (),
            f"请群众相互转告。{phone}",
        )
    return _announced(facts, activity, phone)


def _announced(facts: NoticeFacts, activity: str, phone: str) -> NoticeText:
    session = facts.session
    first = session.first_day
    moved = first is not None and first != session.day
    if first is not None and moved:
        opening = f"原定于{day_and_weekday(first)}举行的{activity}改期举行，现将有关事项公告如下："
    else:
        opening = (
            f"为密切人大代表与人民群众的联系，听取群众的意见和建议，{facts.committee}组织开展{activity}，"
            "现将有关事项公告如下："
        )
    address = f"（{facts.address}）" if facts.address and facts.address not in session.place else ""
    items = [("活动主题", f"{session.topic}。")] if session.topic else []
    items += [("接待时间", f"{session_time(session)}。"), ("接待地点", f"{session.place}{address}。")]
    if facts.receiving:
        items.append(("接待代表", f"{_by_identities(facts.receiving)}。"))
    return NoticeText(
        f"关于{'改期' if moved else ''}开展{activity}的公告",
        (opening,),
        tuple(items),
        f"欢迎群众届时前来反映情况、提出意见和建议。{phone}",
    )


def _by_identities(people: Iterable[RepresentativeChoice]) -> str:
    """Name people, those of the same seats together."""
    together: dict[str, list[str]] = {}
    for person in people:
        together.setdefault(person.identities, []).append(person.name)
    return "；".join(with_identities(listed(names), seats) for seats, names in together.items())
