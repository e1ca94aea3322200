"""One person entered twice: making one out of two, which can be undone whole (who seems to be: `doublets`).

A merge is one entry 合并 of the history. It lists every row that was moved, changed or dropped, and serves to undo it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import UniqueConstraint, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import Record
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.reception import Duty
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat, Suspension
from rongui_desktop.domain.roster import Leave
from rongui_desktop.domain.spans import without, words
from rongui_desktop.errors import UserError
from rongui_desktop.services.representative_entries import share_a_day
from rongui_desktop.storage import history
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.kinds import tracked_kinds
from rongui_desktop.storage.store import Store

MERGED, UNMERGED = "合并", "撤销合并"
_FILLED = ("gender", "birth", "ethnicity", "party", "education", "position", "phone", "note")
# What lasts for days, and within which kind no two may share one.
_SPANS: dict[type[Any], str | None] = {Seat: "identity", Membership: "kind", Suspension: None, Leave: None}


# planning --------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Plan:
    """What a merge does: new values of rows, and rows that go because the one who stays has the same."""

    keeper: Representative
    other: Representative
    changed: list[tuple[Any, dict[str, Any]]] = field(default_factory=list[tuple[Any, dict[str, Any]]])
    dropped: list[Any] = field(default_factory=list[Any])


def _references() -> Iterator[tuple[Any, str]]:
    """Yield every column that names a person: whatever is added to the records is merged too."""
    for kind in tracked_kinds():
        for attribute in kind.__mapper__.column_attrs:
            if any(key.target_fullname == "representative.id" for key in attribute.columns[0].foreign_keys):
                yield kind, attribute.key


def _plan(session: Session, keeper_id: UUID, other_id: UUID, now: datetime) -> _Plan:
    if keeper_id == other_id:
        raise UserError("请选择两位不同的代表再合并。", "other")
    people = [session.get(Representative, key) for key in (keeper_id, other_id)]
    keeper, other = people
    if keeper is None or other is None or keeper.deleted_at is not None or other.deleted_at is not None:
        raise UserError("要合并的代表有一位已不在名册里，请刷新列表。")
    _check_not_each_other(session, keeper, other)
    plan = _Plan(keeper, other)
    for kind, key in _references():
        rows: list[Any] = list(session.scalars(select(kind).where(getattr(kind, key) == other.id)))
        kept: list[Any] = list(session.scalars(select(kind).where(getattr(kind, key) == keeper.id)))
        highest = max((row.rank for row in kept), default=-1) if kind is Seat else 0
        for row in rows:
            if not any(_clash(kind, key, row, each) for each in kept):
                rank = {"rank": highest + 1 + row.rank} if kind is Seat else {}
                plan.changed.append((row, {key: keeper.id} | rank))
            elif issubclass(kind, Record):
                # Two reports of one day: the second stays with the one who goes, in the bin with him or her.
                plan.changed.append((row, {"deleted_at": now}))
            else:
                plan.dropped.append(row)
    plan.dropped += _double_signatures(session, keeper, other)
    _check_lead(session, plan)
    filled = {
        name: getattr(other, name)
        for name in _FILLED
        if getattr(keeper, name) is None and getattr(other, name) is not None
    }
    if filled:
        plan.changed.append((keeper, filled))
    plan.changed.append((other, {"deleted_at": now}))
    plan.changed = [(row, new) for row, new in plan.changed if row not in plan.dropped]
    return plan


def _clash(kind: Any, key: str, row: Any, kept: Any) -> bool:
    """Whether a row cannot go to a person who has `kept`: the same event, the same day, days that overlap."""
    if kind in _SPANS:
        within = _SPANS[kind]
        same = within is None or getattr(row, within) is getattr(kept, within)
        return same and share_a_day(row.span, kept.span)
    for constraint in kind.__table__.constraints:
        names = (
            [column.key for column in constraint.columns] if isinstance(constraint, UniqueConstraint) else []
        )
        others = [name for name in names if name != key]
        if key in names and others and all(getattr(row, n) == getattr(kept, n) for n in others):
            return True
    return False


def _check_lead(session: Session, plan: _Plan) -> None:
    """Let nobody lead a group to which only the dropped row belonged."""
    query = select(Membership.group_id).where(Membership.representative_id == plan.keeper.id)
    joins = {
        *session.scalars(query),
        *(row.group_id for row, _ in plan.changed if isinstance(row, Membership)),
    }
    for row, new in plan.changed:
        if isinstance(row, DeputyGroup) and row.id not in joins:
            new["leader_id"] = None


def _check_not_each_other(session: Session, keeper: Representative, other: Representative) -> None:
    pair = {keeper.id, other.id}
    query = select(Duty.representative_id, Duty.substitute_id).where(
        Duty.representative_id.in_(pair), Duty.substitute_id.in_(pair)
    )
    if session.execute(query).first() is not None:
        raise UserError(
            f"{keeper.number}和{other.number}有一次接待互为替班，不是同一个人，不能合并。", "other"
        )


def _double_signatures(session: Session, keeper: Representative, other: Representative) -> list[Any]:
    """Return the signatures beside a suggestion that the same person leads once the two are one."""
    pair = (keeper.id, other.id)
    query = (
        select(SuggestionCosigner)
        .join(Suggestion, Suggestion.id == SuggestionCosigner.suggestion_id)
        .where(Suggestion.lead_id.in_(pair), SuggestionCosigner.representative_id.in_(pair))
    )
    return list(session.scalars(query))


# merging ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do, for the eye.

    Attributes:
        keeper: number and name of the one who stays.
        other: of the one who goes.
        moved: rows that are the keeper's then, by kind.
        dropped: rows of what the keeper has too, by kind.
        lost: days of these that nothing of the keeper's covers: 区人大代表 2016-11-01至2018-10-31.
        filled: fields that the keeper leaves empty.
    """

    keeper: str
    other: str
    moved: tuple[tuple[str, int], ...]
    dropped: tuple[tuple[str, int], ...]
    lost: tuple[str, ...]
    filled: tuple[str, ...]


_WORDS = {
    "seat": "任职", "membership": "归属", "suspension": "暂停执行职务", "duty_leave": "请假", "duty_wish": "值班意愿",
    "duty": "接待值班", "visitor": "接待的来访", "visit": "走访", "duty_report": "述职",
    "activity_participant": "履职活动", "supervision_participant": "监督活动", "budget_participant": "预算会议",
    "suggestion": "领衔的代表建议", "suggestion_cosigner": "联名的代表建议", "opinion_follower": "跟踪的意见",
    "review_opinion": "提出的审查意见", "deputy_group": "担任组长的小组", "expense": "活动经费", "attachment": "附件",
    "gender": "性别", "birth": "出生年月", "ethnicity": "民族", "party": "政治面貌", "education": "学历",
    "position": "单位职务", "phone": "联系电话", "note": "备注",
}  # fmt: skip


def preview_merge(store: Store, keeper_id: UUID, other_id: UUID) -> MergePreview:
    """Return what `merge` would do with these two.

    Raises:
        UserError: what `merge` says.
    """
    with store.read() as session:
        plan = _plan(session, keeper_id, other_id, store.clock.now())
        moves: dict[str, int] = defaultdict(int)
        drops: dict[str, int] = defaultdict(int)
        filled: tuple[str, ...] = ()
        for row, new in plan.changed:
            if row is plan.keeper:
                filled = tuple(_WORDS[name] for name in new)
            elif row is not plan.other:
                (drops if "deleted_at" in new else moves)[_words(row)] += 1
        for row in plan.dropped:
            drops[_words(row)] += 1
        keeper, other = (f"{each.number} {each.name}" for each in (plan.keeper, plan.other))
        lost = tuple(_lost_days(session, plan))
        return MergePreview(keeper, other, tuple(moves.items()), tuple(drops.items()), lost, filled)


def _lost_days(session: Session, plan: _Plan) -> Iterator[str]:
    """Say which days of seats, memberships and the like would be on record no more."""
    for row in plan.dropped:
        kind = cast("Any", type(row))
        if kind not in _SPANS:
            continue
        within = _SPANS[kind]
        own: list[Any] = list(session.scalars(select(kind).where(kind.representative_id == plan.keeper.id)))
        own += [other for other, _ in plan.changed if isinstance(other, kind)]
        spans = [o.span for o in own if within is None or getattr(o, within) is getattr(row, within)]
        what = getattr(row, within).value if within else _words(row)
        for part in without(row.span, spans):
            yield f"{what} {words(part)}"


def _words(row: Any) -> str:
    table: str = row.__tablename__
    return _WORDS.get(table, table)


def merge(store: Store, keeper_id: UUID, other_id: UUID) -> int:
    """Make one person out of two: what names `other_id` names `keeper_id` then, and the other goes to the bin.

    What both have (the same event, days of a seat that overlap) stays as the keeper has it. Fields that the keeper
    leaves empty are filled from the other.

    Returns:
        The number of the history entry, for `undo_merge`.

    Raises:
        UserError: one of them is gone, they are the same, or they stood in for each other and so are two people.
    """
    with store.write("合并代表") as session:
        plan = _plan(session, keeper_id, other_id, store.clock.now())
        told: dict[str, Any] = {
            "into": keeper_id.hex,
            "changed": [
                [
                    row.__tablename__,
                    row.id.hex,
                    {
                        name: [history.plain(getattr(row, name)), history.plain(value)]
                        for name, value in new.items()
                    },
                ]
                for row, new in plan.changed
            ],
            "dropped": [[row.__tablename__, _values(row)] for row in plan.dropped],
        }
        for row in plan.dropped:
            session.delete(row)
        session.flush()
        for row, new in plan.changed:
            for name, value in new.items():
                setattr(row, name, value)
        session.flush()
        return _tell(session, MERGED, other_id, told)


def _values(row: Any) -> dict[str, Any]:
    return {each.key: history.plain(getattr(row, each.key)) for each in row.__mapper__.column_attrs}


def _tell(session: Session, action: str, record_id: UUID, told: dict[str, Any]) -> int:
    info: dict[str, Any] = session.info
    history.append(
        session, info["actor"], info["at"], info["why"], action, Representative.__tablename__, record_id, told
    )
    return info["history_head"][0]


# undoing ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge as the history tells it; `undone` when it was taken back."""

    seq: int
    at: datetime
    actor: str
    words: str
    rows: int
    undone: bool


def merges(store: Store) -> tuple[Merge, ...]:
    """Return all merges, the newest first."""
    with store.read() as session:
        undone = {told["of"] for _, told in _entries(session, UNMERGED)}
        people = {
            key: f"{number} {name}"
            for key, number, name in session.execute(
                select(Representative.id, Representative.number, Representative.name)
            )
        }
        return tuple(
            Merge(
                entry.seq,
                entry.at,
                entry.actor,
                f"{people.get(entry.record_id, '')} 并入 {people.get(UUID(told['into']), '')}",
                len(told["changed"]) + len(told["dropped"]),
                entry.seq in undone,
            )
            for entry, told in reversed(_entries(session, MERGED))
        )


def _entries(session: Session, action: str) -> list[tuple[Any, dict[str, Any]]]:
    query = select(HistoryEntry).where(
        HistoryEntry.record_type == Representative.__tablename__, HistoryEntry.action == action
    )
    return [(entry, json.loads(entry.changes)) for entry in session.scalars(query.order_by(HistoryEntry.seq))]


def merged_into(session: Session, representative_id: UUID) -> str | None:
    """Return number and name of the one into whom a person was merged; None when not, or no longer."""
    undone = {told["of"] for _, told in _entries(session, UNMERGED)}
    for entry, told in _entries(session, MERGED):
        if entry.record_id == representative_id and entry.seq not in undone:
            keeper = session.get(Representative, UUID(told["into"]))
            return f"{keeper.number} {keeper.name}" if keeper is not None else None
    return None


def undo_merge(store: Store, seq: int) -> None:
    """Take a merge back: every row that it lists is as it was before, unless somebody has changed it since.

    Raises:
        UserError: there is no such merge, it was undone already, or one of the two was merged once more since.
    """
    with store.write("撤销合并代表") as session:
        found = {entry.seq: (entry, told) for entry, told in _entries(session, MERGED)}
        undone = {told["of"] for _, told in _entries(session, UNMERGED)}
        if seq not in found:
            raise UserError("没有这一次合并的记录，请刷新列表。")
        if seq in undone:
            raise UserError("这次合并已经撤销过了。")
        entry, told = found[seq]
        pair = {entry.record_id, UUID(told["into"])}
        for later, other in found.values():
            if later.seq > seq and later.seq not in undone and {later.record_id, UUID(other["into"])} & pair:
                raise UserError("这两位后来又与别人合并过，请先撤销后面的那次合并。")
        _put_back(session, told)
        _tell(session, UNMERGED, entry.record_id, {"of": seq})


def _put_back(session: Session, told: dict[str, Any]) -> None:
    kinds: dict[str, Any] = {kind.__tablename__: kind for kind in tracked_kinds()}
    for table, key, changes in told["changed"]:
        row = session.get(kinds[table], UUID(key))
        for name, (old, new) in changes.items():
            if row is not None and history.plain(getattr(row, name)) == new:
                setattr(row, name, history.value_of(kinds[table], name, old))
    # First what moves away, then what stood in its place.
    session.flush()
    for table, values in told["dropped"]:
        kind = kinds[table]
        if session.get(kind, UUID(values["id"])) is None:
            session.add(kind(**{name: history.value_of(kind, name, value) for name, value in values.items()}))
