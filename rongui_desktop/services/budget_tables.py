"""The budget table of a meeting (预算收支): read with its checks, rates and changes, and written anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMeeting
from rongui_desktop.domain.budget_sums import Line, elapsed, mismatches, percent, rate
from rongui_desktop.domain.budget_tables import BudgetLine
from rongui_desktop.domain.codes import BudgetAccount, BudgetSide
from rongui_desktop.domain.text_rules import clean_line
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.storage.store import Store

Part = tuple[BudgetAccount, BudgetSide]


@dataclass(frozen=True, slots=True)
class MeetingTable:
    """The table of a meeting.

    Attributes:
        parts: the lines by 预算类别 and 收支, those that have any.
        as_of: the day up to which the executed amounts go; None where it is not known.
        previous: the lines of the meeting before, of the same budget year, by part.
        previous_name: that meeting's name; empty where there is none with a table.
    """

    meeting: str
    budget_year: int
    as_of: date | None
    parts: Mapping[Part, tuple[Line, ...]]
    previous: Mapping[Part, tuple[Line, ...]]
    previous_name: str


def load_table(store: Store, meeting_id: UUID) -> MeetingTable:
    """Return the table of a meeting and that of the one before.

    Raises:
        UserError: the meeting is gone.
    """
    with store.read() as session:
        meeting = find_live(session, BudgetMeeting, meeting_id)
        before = session.scalars(
            select(BudgetMeeting)
            .where(
                BudgetMeeting.budget_year == meeting.budget_year,
                BudgetMeeting.day < meeting.day,
                BudgetMeeting.deleted_at.is_(None),
                select(BudgetLine.id).where(BudgetLine.meeting_id == BudgetMeeting.id).exists(),
            )
            .order_by(BudgetMeeting.day.desc())
        ).first()
        return MeetingTable(
            meeting.name,
            meeting.budget_year,
            meeting.figures_as_of,
            _read(session, meeting.id),
            _read(session, before.id) if before else {},
            before.name if before else "",
        )


def _read(session: Session, meeting_id: UUID) -> dict[Part, tuple[Line, ...]]:
    query = (
        select(BudgetLine)
        .where(BudgetLine.meeting_id == meeting_id)
        .order_by(BudgetLine.account, BudgetLine.side, BudgetLine.rank)
    )
    found: dict[Part, list[Line]] = {}
    for row in session.scalars(query):
        line = Line(
            row.item,
            row.level,
            row.original,
            row.adjustment,
            row.adjusted,
            row.executed,
            row.is_key,
            row.note,
        )
        found.setdefault((row.account, row.side), []).append(line)
    return {part: tuple(lines) for part, lines in found.items()}


def save_table(store: Store, meeting_id: UUID, parts: Mapping[Part, Sequence[Line]]) -> int:
    """Write the lines of a meeting's parts anew, in one transaction; returns how many lines there are.

    What does not add up is kept as it is: the paper says what it says (`findings` names it).

    Raises:
        UserError: the meeting is gone, or a line has no item; the field is `place`, from 0.
    """
    with store.write("登记预算收支") as session:
        find_live(session, BudgetMeeting, meeting_id)
        count = 0
        for (account, side), lines in parts.items():
            stored = {
                row.rank: row
                for row in session.scalars(
                    select(BudgetLine).where(
                        BudgetLine.meeting_id == meeting_id,
                        BudgetLine.account == account,
                        BudgetLine.side == side,
                    )
                )
            }
            for rank, line in enumerate(lines, start=1):
                item = clean_line(line.item, "项目", "item")
                if not item:
                    raise UserError(f"{side}第{rank}行没有“项目”，请填写或删掉这一行。", "item")
                row = stored.pop(rank, None)
                if row is None:
                    row = BudgetLine(
                        meeting_id=meeting_id,
                        account=account,
                        side=side,
                        rank=rank,
                        level=line.level,
                        item=item,
                    )
                    session.add(row)
                row.item, row.level, row.is_key = item, line.level, line.is_key
                row.original, row.adjustment = line.original, line.adjustment
                row.adjusted, row.executed = line.adjusted, line.executed
                row.note = clean_line(line.note, "说明", "note")
                count += 1
            for row in stored.values():
                session.delete(row)
        return count


def findings(parts: Mapping[Part, Sequence[Line]], as_of: date | None, budget_year: int) -> list[str]:
    """Return what does not add up, and what is ahead of or behind the time of year, in sentences."""
    found: list[str] = []
    for (account, side), lines in parts.items():
        found += [f"{account}{side}{each.words}" for each in mismatches(lines)]
    for account in BudgetAccount:
        totals = {
            side: next((line for line in parts.get((account, side), ()) if line.level == 0), None)
            for side in BudgetSide
        }
        income, spending = totals[BudgetSide.INCOME], totals[BudgetSide.SPENDING]
        if income is not None and spending is not None:
            one, other = _budget(income), _budget(spending)
            if one is not None and other is not None and one != other:
                found.append(f"{account}收入合计 {one:,.2f} 与支出合计 {other:,.2f} 不相等，请核对。")
    if as_of is not None:
        gone = elapsed(as_of, budget_year)
        for (account, side), lines in parts.items():
            for line in lines:
                done = rate(line) if line.level <= 1 or line.is_key else None
                if done is not None:
                    ahead = done - gone
                    word = "快" if ahead >= 0 else "慢"
                    found.append(
                        f"{account}{side}“{line.item}”执行 {percent(done)}，时间进度 {percent(gone)}，"
                        f"{word} {percent(abs(ahead))[:-1]} 个百分点。"
                    )
    return found


def _budget(line: Line) -> Decimal | None:
    return line.adjusted if line.adjusted is not None else line.original


def changes(now: Sequence[Line], before: Sequence[Line]) -> list[str]:
    """Return what changed from the previous stage, item by item; new and dropped items are named."""
    earlier = {line.item: line for line in before}
    found: list[str] = []
    for line in now:
        old = earlier.pop(line.item, None)
        if old is None:
            found.append(f"新增“{line.item}”。")
            continue
        new, was = _budget(line), _budget(old)
        if new is not None and was is not None and new != was:
            word = "增加" if new > was else "减少"
            found.append(f"“{line.item}”由 {was:,.2f} 变为 {new:,.2f}，{word} {abs(new - was):,.2f}。")
    return [*found, *(f"“{item}”不再列出。" for item in earlier)]
