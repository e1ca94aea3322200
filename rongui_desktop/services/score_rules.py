"""The versions of the table of points: reading, saving, and what a change would change before it is applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import Commendation, Rule, RuleTable, proposed_rules
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.domain.text_rules import clean_line
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live
from rongui_desktop.services.office import save_settings, settings, settings_in
from rongui_desktop.services.points import ranked, rules_in, table_of, year_counts
from rongui_desktop.services.scope import make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions of the table, the newest first, and the rules of each; `proposed` is offered where there is none."""

    versions: tuple[tuple[date, tuple[Rule, ...]], ...]
    proposed: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a new table would change for a deputy."""

    number: str
    name: str
    before: Decimal
    after: Decimal
    rank_before: int
    rank_after: int
    commended_before: bool
    commended_after: bool

    @property
    def any(self) -> bool:
        """Whether anything changes."""
        return (self.before, self.rank_before, self.commended_before) != (
            self.after,
            self.rank_after,
            self.commended_after,
        )


@dataclass(frozen=True, slots=True)
class Preview:
    """What a new table would change in a year; `applies` is False when another version is valid at the year's end.

    `changes` has everybody, in the order of the new ranking.
    """

    year: int
    applies: bool
    changes: tuple[Change, ...]

    @property
    def summary(self) -> str:
        """Say it in a sentence."""
        if not self.applies:
            return f"这一版在{self.year}年年底不适用，{self.year}年的积分不变。"
        touched = sum(change.any for change in self.changes)
        moved = sum(change.rank_before != change.rank_after for change in self.changes)
        entered = sum(c.commended_after and not c.commended_before for c in self.changes)
        left = sum(c.commended_before and not c.commended_after for c in self.changes)
        return (
            f"{self.year}年{len(self.changes)}名代表中，{touched}名有变化，其中{moved}名名次改变；"
            f"拟表彰新增{entered}名，减少{left}名。"
        )


def versions(store: Store) -> Versions:
    """Return all versions of the table."""
    days = (
        select(ScoreRule.valid_from).where(live(ScoreRule)).distinct().order_by(ScoreRule.valid_from.desc())
    )
    with store.read() as session:
        return Versions(
            tuple((day, rules_in(session, day)) for day in session.scalars(days)), proposed_rules()
        )


def preview(store: Store, year: int, valid_from: date, rules: Sequence[Rule]) -> Preview:
    """Return what a version would change in a year if it were saved.

    Raises:
        UserError: two rules of one kind.
    """
    wanted = RuleTable.of(rules)
    with store.read() as session:
        version, table = table_of(session, year)
        applies = valid_from <= date(year, 12, 31) and (version is None or valid_from >= version)
        return _compared(store, session, year, table, wanted if applies else None)


def preview_deletion(store: Store, year: int, valid_from: date) -> Preview:
    """Return what would change in a year if a version were put away."""
    with store.read() as session:
        version, table = table_of(session, year)
        older: RuleTable | None = None
        if version == valid_from:
            # The version before it, or no rules at all.
            query = select(func.max(ScoreRule.valid_from)).where(
                live(ScoreRule), ScoreRule.valid_from < valid_from
            )
            before = session.scalar(query)
            older = RuleTable.of(rules_in(session, before) if before is not None else ())
        return _compared(store, session, year, table, older)


def _compared(
    store: Store, session: Session, year: int, table: RuleTable, wanted: RuleTable | None
) -> Preview:
    """Score the year by the table of now and by the wanted one; without one, nothing changes."""
    did = year_counts(session, make_scope(year, None, store.clock.today()))
    chooses = settings_in(session).commendation.chooses
    former = {key: (total, rank) for key, total, rank in ranked(did, table)}
    changes: list[Change] = []
    for key, total, rank in ranked(did, table if wanted is None else wanted):
        who = did.people[key]
        before, rank_before = former[key]
        praised = (who.in_office and chooses(rank_before, before), who.in_office and chooses(rank, total))
        changes.append(Change(who.number, who.name, before, total, rank_before, rank, *praised))
    return Preview(year, wanted is not None, tuple(changes))


def save_version(store: Store, valid_from: date, rules: Sequence[Rule]) -> None:
    """Make the rules those of the version of a day; the other versions stay as they are.

    Raises:
        UserError: no rule at all, or two of one kind.
    """
    wanted = RuleTable.of(rules).rules
    if not wanted:
        raise UserError("积分规则至少要有一条；不再使用这一版，请删除这一版。", "rules")
    with store.write("修改积分规则") as session:
        stored = _stored(session, valid_from)
        for kind, rule in wanted.items():
            row = stored.get(kind)
            if row is None:
                row = ScoreRule(valid_from=valid_from, kind=kind, base=rule.base, further=rule.further)
                session.add(row)
            row.base, row.further, row.cap, row.deleted_at = rule.base, rule.further, rule.cap, None
            row.note = clean_line(rule.note, "说明", "rules")
        for kind, row in stored.items():
            if kind not in wanted and row.deleted_at is None:
                row.deleted_at = store.clock.now()


def delete_version(store: Store, valid_from: date) -> None:
    """Put a version away: from then on the one before it is valid again.

    Raises:
        UserError: there is none of this day.
    """
    with store.write("删除积分规则") as session:
        rows = [row for row in _stored(session, valid_from).values() if row.deleted_at is None]
        if not rows:
            raise UserError(f"没有{valid_from:%Y-%m-%d}起的积分规则。", "valid_from")
        for row in rows:
            row.deleted_at = store.clock.now()


def set_commendation(store: Store, text: str) -> None:
    """Set who is proposed for praise (设置 拟表彰): 前10名, 80分以上.

    Raises:
        UserError: the text is neither of the two.
    """
    save_settings(store, replace(settings(store), commendation=Commendation.parse(text)))


def _stored(session: Session, valid_from: date) -> dict[ScoreKind, ScoreRule]:
    return {
        row.kind: row for row in session.scalars(select(ScoreRule).where(ScoreRule.valid_from == valid_from))
    }
