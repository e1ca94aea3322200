"""The list of residents' matters (意见建议)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import EntryState, Source
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.handling import Standing
from rongui_desktop.domain.handling_columns import columns_of
from rongui_desktop.domain.handling_projection import opinion_columns
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.detail import (
    NOTHING,
    Detail,
    Field,
    Group,
    Link,
    day_from,
    field,
    group,
    long_day,
    one_line,
    text,
    words,
)
from rongui_desktop.services.handling_then import standings_then
from rongui_desktop.services.listing import Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.masking import HIDDEN, HIDDEN_MATTER, shown_name
from rongui_desktop.services.opinion_query import OpinionFilter, OpinionQuestion
from rongui_desktop.services.opinion_state import Course, OpinionState, badge, course_of, course_then
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class OpinionListing:
    """Residents' matters of a year, newest first; `chosen` narrows them down."""

    chosen: OpinionFilter = OpinionFilter()

    name: ClassVar[str] = "opinions"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 156),
        ColumnSpec("raised_on", "提出日期", 96),
        ColumnSpec("state", "状态", 84),
        ColumnSpec("content", "内容", 172, grows=True),
        ColumnSpec("visitor", "来访人", 74),
        ColumnSpec("department", "主责部门", 108),
        ColumnSpec("due_on", "办理期限", 96),
        ColumnSpec("category", "类别", 74),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        with store.read() as session:
            keys, counts = OpinionQuestion(session, self.chosen, query, store.clock.today()).answer()
        if counts is not None:
            return ListResult(keys, _foot(len(keys), counts))
        state = self.chosen.state
        return ListResult(keys, f"{state.value} {len(keys)} 件" if state else f"找到 {len(keys)} 件")

    def counts(self, store: Store, query: ListQuery) -> dict[OpinionState, int]:
        """Return how many matters of this list are in each state today, whichever state is chosen."""
        with store.read() as session:
            return OpinionQuestion(session, self.chosen, query, store.clock.today()).counts()

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = (
            select(
                Opinion.id, Opinion.number, Opinion.raised_on, Opinion.category, Opinion.content, Visitor.name,
                Opinion.department, Opinion.state, Opinion.confidential, Visitor.confidential, Opinion.due_on,
                Opinion.closed_on, Opinion.assigned_on, Opinion.replied_on, Opinion.satisfaction,
                Opinion.suspended_on, Opinion.disposition,
            )
            .outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
            .where(Opinion.id.in_(keys))
        )  # fmt: skip
        found: dict[UUID, tuple[Cell, ...]] = {}
        with store.read() as session:
            then = standings_then(session, today, keys)
            for (
                key, number, raised_on, category, content, visitor, department, state, secret, asked, due_on,
                closed_on, assigned_on, replied_on, satisfaction, suspended_on, disposition,
            ) in session.execute(query):  # fmt: skip
                hidden = secret or bool(asked)
                on_the_spot = disposition in ENDED_ON_THE_SPOT
                course = Course(
                    due_on, closed_on, assigned_on, replied_on, satisfaction, suspended_on, on_the_spot
                )
                if stands := then.get(key):
                    course = course_then(stands)
                found[key] = (
                    number,
                    raised_on.isoformat(),
                    badge(state, raised_on, course, today),
                    HIDDEN_MATTER if hidden else one_line(content),
                    shown_name(visitor or "", hidden),
                    department or "",
                    due_on.isoformat() if due_on else "",
                    category,
                )
        return found


def _foot(total: int, counts: dict[OpinionState, int]) -> str:
    parts = [f"共 {total} 件，办结 {counts[OpinionState.CLOSED]} 件，办理中 {counts[OpinionState.OPEN]} 件"]
    for other, phrase in (
        (OpinionState.INCOMPLETE, "待补 {} 件（未计入）"),
        (OpinionState.WITHDRAWN, "作废 {} 件（未计入）"),
        (OpinionState.AHEAD, "日期未到 {} 件（未计入）"),
    ):
        if counts[other]:
            parts.append(phrase.format(counts[other]))
    return "，".join(parts)


def opinion_detail(store: Store, opinion_id: UUID, *, revealed: bool = False) -> Detail | None:
    """Return a matter with all its fields and the visitor or visit it came from; None when it is gone.

    A confidential one is masked unless it is `revealed`; `handling_page.reveal` records that.
    """
    today = store.clock.today()
    with store.read() as session:
        opinion = session.get(Opinion, opinion_id)
        if opinion is None or opinion.deleted_at is not None:
            return None
        then = standings_then(session, today, [opinion_id]).get(opinion_id)
        visitor = session.get(Visitor, opinion.visitor_id) if opinion.visitor_id else None
        visit = session.get(Visit, opinion.visit_id) if opinion.visit_id else None
        secret = opinion.confidential or (visitor is not None and visitor.confidential)
        hidden = secret and not revealed
        groups = [_matter(opinion, hidden), _handling(opinion, then, hidden, today)]
        if visitor is not None:
            groups.append(_visitor(session, visitor, hidden))
        elif visit is not None:
            groups.append(_visit(session, visit, hidden))
        elif opinion.source_ref:
            said = HIDDEN if hidden else opinion.source_ref
            groups.append(
                group("来源", [field("来信来电人" if opinion.source is Source.LETTER else "来源编号", said)])
            )
    return Detail(
        title=HIDDEN_MATTER if hidden else one_line(opinion.content, 40),
        caption=f"{opinion.number} · {opinion.source.value}",
        groups=tuple(groups),
        badge=badge(
            opinion.state, opinion.raised_on, course_then(then) if then else course_of(opinion), today
        ),
    )


def _matter(opinion: Opinion, hidden: bool) -> Group:
    fields: list[Field | None] = [
        field("提出日期", opinion.raised_on),
        field("类别", opinion.category),
        text("反映事项", HIDDEN_MATTER if hidden else opinion.content),
    ]
    if opinion.spot_reply:
        fields.append(text("现场答复", HIDDEN_MATTER if hidden else opinion.spot_reply))
    if opinion.state is not EntryState.VALID:
        fields.append(field(f"{opinion.state.value}原因", opinion.state_reason))
    return group("", fields)


def _handling(opinion: Opinion, then: Standing | None, hidden: bool, today: date) -> Group:
    # What lies ahead is shown with its day; but who is closed today, and handled anew later, shows today's close.
    told = columns_of(then) if then is not None and then.is_closed else opinion_columns(opinion)
    return group(
        "办理情况",
        [
            field("处理方式", opinion.disposition),
            field("主责部门", told.department),
            field("责任人", told.officer),
            field("交办日期", day_from(told.assigned_on, today)),
            field("办理期限", told.due_on),
            field("答复日期", day_from(told.replied_on, today)),
            field("办结日期", day_from(told.closed_on, today)),
            field("办理结果", _known(told.outcome, told.closed_on, today)),
            field("满意度", _known(told.satisfaction, told.closed_on, today)),
            text("答复内容", HIDDEN_MATTER if hidden and told.reply else told.reply),
        ],
    )


def _known(value: Any, since: date | None, today: date) -> str:
    """Return what came of a matter; what is dated after today has not come yet."""
    return f"{words(value)}（尚未到）" if value and since is not None and since > today else words(value)


def _visitor(session: Session, visitor: Visitor, hidden: bool) -> Group:
    meeting = session.get(ReceptionSession, visitor.session_id)
    deputy = session.get(Representative, visitor.representative_id) if visitor.representative_id else None
    at = f"{long_day(meeting.day)} {meeting.kind.value}" if meeting else NOTHING
    place = Link("reception_session", visitor.session_id)
    people = f"等 {visitor.person_count} 人" if visitor.person_count > 1 else ""
    name = f"{shown_name(visitor.name, hidden)}{HIDDEN if hidden else ''}"
    return group(
        "来访人",
        [
            field("姓名", f"{name}{people}", Link("visitor", visitor.id)),
            field("联系电话", HIDDEN if hidden and visitor.phone else visitor.phone),
            field("社区", visitor.community),
            field("住址", HIDDEN if hidden and visitor.address else visitor.address),
            field("接待场次", at, place),
            field("接待代表", deputy.name if deputy else None, _person(deputy)),
        ],
    )


def _visit(session: Session, visit: Visit, hidden: bool) -> Group:
    deputy = session.get(Representative, visit.representative_id)
    return group(
        "代表走访",
        [
            field("走访编号", visit.number, Link("visit", visit.id)),
            field("走访代表", deputy.name if deputy else None, _person(deputy)),
            field("日期", visit.day),
            field("社区", visit.community),
            text("走访内容", HIDDEN_MATTER if hidden and visit.content else visit.content),
        ],
    )


def _person(representative: Representative | None) -> Link | None:
    return Link("representative", representative.id) if representative is not None else None
