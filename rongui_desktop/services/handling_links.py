"""What a matter is linked to: others that are 同一事项, deputies who follow it, activities that it arose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind, Method
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.handling import Stage
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.domain.opinions import Opinion, OpinionFollower, OpinionOrigin
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.errors import UserError
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.handling_desk import all_found
from rongui_desktop.services.handling_views import Activity
from rongui_desktop.services.handling_writing import OpinionCase, load_cases
from rongui_desktop.services.lists_supervision import target
from rongui_desktop.storage.store import Store

_K = EventKind
_LABEL = "意见建议"
# What a step says for the whole 同一事项.
_COPIED = ("department", "officer", "due_on", "outcome", "planned_on", "document_number", "text")
_UNASSIGNED = (Stage.REGISTERED, Stage.REVIEWED, Stage.RETURNED)
# Characters of the name of what was supervised.
_NAME = 20
# How far a matter has come, for choosing the one that leads.
_ORDER = tuple(Stage)


def group_of(session: Session, opinion: Opinion) -> list[Opinion]:
    """Return all matters of the 同一事项 that a matter belongs to, itself included; the leading one comes first."""
    leading = opinion.same_as_id or opinion.id
    query = (
        select(Opinion)
        .where((Opinion.same_as_id == leading) | (Opinion.id == leading), Opinion.deleted_at.is_(None))
        .order_by(Opinion.same_as_id.is_not(None), Opinion.raised_on, Opinion.number)
    )
    return list(session.scalars(query))


def fellows_of(session: Session, opinion: Opinion) -> list[Opinion]:
    """Return the other matters of the 同一事项 that a matter belongs to."""
    return [each for each in group_of(session, opinion) if each.id != opinion.id]


def link_same(store: Store, opinion_ids: Sequence[UUID], leading_id: UUID | None = None) -> UUID:
    """Make matters one 同一事项: from now on they are handled together.

    Open ones that nobody handles yet are handled as far as the leading one is: its 交办, due date and what followed
    are written for them today. Statistics still count each.

    Args:
        store: the store.
        opinion_ids: the matters; those that are linked to others bring them along.
        leading_id: the one that leads; None chooses the one that has come furthest, of these the earliest.

    Returns:
        The key of the leading matter.

    Raises:
        UserError: fewer than two, one is withdrawn or incomplete, or one is being handled otherwise.
    """
    with store.write("并为同一事项") as session:
        cases = _all(session, opinion_ids)
        leading = _leading([case for case in cases if _is_live(case)], leading_id)
        for case in cases:
            case.record.same_as_id = None if case is leading else leading.id
            if case is not leading and _is_live(case):
                _bring_along(session, leading, case)
        return leading.id


def _is_live(case: OpinionCase) -> bool:
    return case.record.state is EntryState.VALID


def _all(session: Session, keys: Sequence[UUID]) -> list[OpinionCase]:
    """Return the chosen matters and those that are linked to them; of these some may have been withdrawn since."""
    chosen = all_found(load_cases(session, OpinionCase, keys), keys, _LABEL)
    if len(chosen) < 2:
        raise UserError("请至少选择两件意见建议，才能并为同一事项。")
    for case in chosen:
        if not _is_live(case):
            raise UserError(f"{case.number}是{case.record.state.value}，不能并为同一事项。")
    everyone = [each.id for case in chosen for each in group_of(session, case.record)]
    return load_cases(session, OpinionCase, everyone)


def _leading(cases: Sequence[OpinionCase], wanted: UUID | None) -> OpinionCase:
    chosen = next((case for case in cases if case.id == wanted), None)
    if chosen is not None:
        return chosen
    running = [case for case in cases if not case.stands().is_closed] or list(cases)
    return min(
        running,
        key=lambda case: (-_ORDER.index(case.stands().stage), case.record.raised_on, case.number),
    )


def _bring_along(session: Session, leading: OpinionCase, case: OpinionCase) -> None:
    """Take the steps of the leading matter on one that nobody handles yet."""
    ahead, here = leading.stands(), case.stands()
    if here.is_closed or ahead.is_closed:
        return
    if case.record.disposition in ENDED_ON_THE_SPOT:
        raise UserError(
            f"{case.number}的处理方式是“{case.record.disposition}”，还没有办结，不能并为同一事项；请先更改处理方式。"
        )
    if here.stage in _UNASSIGNED:
        case.write(session, _copied(session, leading, case))
    elif ahead.stage in _UNASSIGNED or ahead.department != here.department:
        hands = f"已交办给{here.department}" if here.department else f"现在是“{here.stage}”"
        raise UserError(
            f"{case.number}{hands}，与{leading.number}办理情况不同，不能并为同一事项；请先退回或先办结其中一件。"
        )


def _copied(session: Session, leading: OpinionCase, case: OpinionCase) -> list[Event]:
    """Return the steps of the leading matter since its 登记 that are not one resident's own, as taken today."""
    today = session.info["at"].date()
    last = max((event.sequence for event in case.events), default=0)
    copied: list[Event] = []
    for step in steps(leading.events):
        if step.kind in (_K.REGISTERED, _K.FED_BACK, _K.RATED, _K.URGED):
            continue
        if step.kind is _K.REVIEWED and case.stands().stage is not Stage.REGISTERED:
            continue
        said = {name: getattr(step, name) for name in _COPIED}
        said["reason"] = step.reason or f"与{leading.number}为同一事项"
        last += 1
        copied.append(replace(case.next(session, step.kind, today, **said), sequence=last))
    return copied


def unlink(store: Store, opinion_ids: Sequence[UUID]) -> None:
    """Take matters out of their 同一事项; each keeps what was done for it. When the leading one goes, the next leads.

    Raises:
        UserError: one is gone, or belongs to none.
    """
    with store.write("解除同一事项") as session:
        for case in all_found(load_cases(session, OpinionCase, opinion_ids), opinion_ids, _LABEL):
            fellows = fellows_of(session, case.record)
            if not fellows:
                raise UserError(f"{case.number}没有与别的意见建议并为同一事项。")
            if case.record.same_as_id is None:
                first, *others = fellows
                first.same_as_id = None
                for other in others:
                    other.same_as_id = first.id
            case.record.same_as_id = None
            # The next one asks the database who belongs together.
            session.flush()


def follow(store: Store, opinion_id: UUID, representative_ids: Sequence[UUID]) -> None:
    """Make these deputies, in this order, those who follow a matter (跟进代表).

    Raises:
        UserError: the matter or a deputy is gone, or one is named twice.
    """
    if len(set(representative_ids)) < len(representative_ids):
        raise UserError("跟进代表里有人出现了两次，请只保留一个。", "followers")
    with store.write("更改跟进代表") as session:
        _opinion(session, opinion_id)
        query = select(Representative.id).where(
            Representative.id.in_(representative_ids), Representative.deleted_at.is_(None)
        )
        if len(set(session.scalars(query))) < len(representative_ids):
            raise UserError("跟进代表里有人已不在代表名册里，请重新选择。", "followers")
        _list_anew(session, OpinionFollower, "representative_id", opinion_id, representative_ids)


def _list_anew(session: Session, part: Any, name: str, opinion_id: UUID, keys: Sequence[UUID]) -> None:
    """Make a matter's list in the table of `part` name these records, in this order, in the column `name`."""
    rows = session.scalars(select(part).where(part.opinion_id == opinion_id))
    stored: dict[UUID, Any] = {getattr(row, name): row for row in rows}
    for rank, key in enumerate(keys):
        row = stored.pop(key, None)
        if row is None:
            session.add(part(opinion_id=opinion_id, rank=rank, **{name: key}))
        else:
            row.rank = rank
    for row in stored.values():
        session.delete(row)


@dataclass(frozen=True, slots=True)
class ActivityChoice:
    """A supervision activity that a matter may have arisen from, and the spellings of its words that find it."""

    activity: Activity
    keys: str


def activity_choices(store: Store, opinion_id: UUID) -> tuple[ActivityChoice, ...]:
    """Return the activities to choose from for a matter: held in its year or the one before, newest first.

    Those that it names already are among them, whatever their year.
    """
    with store.read() as session:
        opinion = _opinion(session, opinion_id)
        named = select(OpinionOrigin.activity_id).where(OpinionOrigin.opinion_id == opinion_id)
        year = opinion.raised_on.year
        kind = SupervisionActivity
        last = min(date(year, 12, 31), store.clock.today())
        near = kind.day.between(date(year - 1, 1, 1), last) & kind.deleted_at.is_(None)
        query = _activities().where(near | kind.id.in_(named))
        rows: Any = session.execute(query.order_by(kind.day.desc(), kind.number.desc())).all()
    return tuple(
        ActivityChoice(
            _activity_named(key, number, day, method, name),
            f"{pinyin(name or '')} {initials(name or '')} {day:%m%d}",
        )
        for key, number, day, method, name in rows
    )


def activities_of(session: Session, opinion_id: UUID) -> tuple[Activity, ...]:
    """Return the supervision activities that a matter arose from, in the order in which they were named."""
    query = (
        _activities()
        .join(OpinionOrigin, OpinionOrigin.activity_id == SupervisionActivity.id)
        .where(OpinionOrigin.opinion_id == opinion_id)
        .order_by(OpinionOrigin.rank)
    )
    return tuple(_activity_named(*row) for row in session.execute(query))


def _activities() -> Any:
    kind = SupervisionActivity
    return select(kind.id, kind.number, kind.day, kind.method, target())


def _activity_named(key: UUID, number: str, day: date, method: Method, name: str | None) -> Activity:
    return Activity(key, number, f"{day:%Y-%m-%d} {method.value} {one_line(name, _NAME)}".strip())


def arise_from(store: Store, opinion_id: UUID, activity_ids: Sequence[UUID]) -> None:
    """Make these supervision activities (监督活动), in this order, those that a matter arose from.

    Raises:
        UserError: the matter or an activity is gone, or one is named twice.
    """
    if len(set(activity_ids)) < len(activity_ids):
        raise UserError("来源监督活动里有一次出现了两遍，请只保留一个。", "activities")
    with store.write("更改来源监督活动") as session:
        _opinion(session, opinion_id)
        query = select(SupervisionActivity.id).where(
            SupervisionActivity.id.in_(activity_ids), SupervisionActivity.deleted_at.is_(None)
        )
        if len(set(session.scalars(query))) < len(activity_ids):
            raise UserError("来源监督活动里有一次已不存在，请去掉它，重新选择。", "activities")
        _list_anew(session, OpinionOrigin, "activity_id", opinion_id, activity_ids)


def _opinion(session: Session, opinion_id: UUID) -> Opinion:
    found = session.get(Opinion, opinion_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这件意见建议已不存在，请刷新列表。")
    return found
