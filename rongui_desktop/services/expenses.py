"""活动经费: the ledger of what deputies' activities cost, and its totals of a year, in exact decimals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyActivity
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.rules_representatives import check_money
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live
from rongui_desktop.services.list_queries import in_year
from rongui_desktop.services.office import settings_in
from rongui_desktop.storage import numbering
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """A row of the ledger as it is typed and shown; `amount` in 元, below zero for what was paid back.

    `activity` and `deputy` are words to read, which tell apart those of one name; the keys decide.
    """

    day: date | None
    item: str
    amount: Decimal | None
    activity_id: UUID | None = None
    representative_id: UUID | None = None
    payee: str = ""
    voucher: str = ""
    note: str = ""
    number: str = ""
    activity: str = ""
    deputy: str = ""
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ExpenseYear:
    """The ledger of a year by day, with totals by month, deputy, activity and item; each adds up to `total`."""

    year: int
    rows: tuple[Spent, ...]
    total: Decimal
    months: tuple[tuple[str, Decimal], ...]
    deputies: tuple[tuple[str, Decimal], ...]
    activities: tuple[tuple[str, Decimal], ...]
    items: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class ExpenseChoices:
    """What a row may be about: the deputies, and the activities of the year, as key and words."""

    deputies: tuple[tuple[UUID, str], ...]
    activities: tuple[tuple[UUID, str], ...]


def expenses(store: Store, year: int) -> ExpenseYear:
    """Return the ledger of a year."""
    query = (
        select(Expense, Representative, DutyActivity)
        .outerjoin(Representative, Representative.id == Expense.representative_id)
        .outerjoin(DutyActivity, DutyActivity.id == Expense.activity_id)
        .where(live(Expense), in_year(Expense.day, year))
        .order_by(Expense.day, Expense.number)
    )
    with store.read() as session:
        found: list[tuple[Expense, Representative | None, DutyActivity | None]] = [
            (row, deputy, event) for row, deputy, event in session.execute(query)
        ]
        people = {who.id: (who.name, who.number) for _, who, _ in found if who is not None}
        events = {
            event.id: (_event_words(event.day, event.name, year), event.kind.value)
            for _, _, event in found
            if event is not None
        }
        deputies, activities = _told_apart(people), _told_apart(events)
        rows = tuple(
            replace(
                _spent(row),
                deputy=deputies.get(row.representative_id, ""),
                activity=activities.get(row.activity_id, ""),
            )
            for row, _, _ in found
        )
    total, months = totals(rows)
    return ExpenseYear(
        year,
        rows,
        total,
        months,
        _by(rows, lambda row: row.deputy or "（未记到代表）"),
        _by(rows, lambda row: row.activity or "（未记到活动）"),
        _by(rows, lambda row: row.item),
    )


def _spent(row: Expense) -> Spent:
    return Spent(
        day=row.day,
        item=row.item,
        amount=row.amount,
        activity_id=row.activity_id,
        representative_id=row.representative_id,
        payee=row.payee or "",
        voucher=row.voucher or "",
        note=row.note or "",
        number=row.number,
        id=row.id,
    )


def _event_words(day: date, name: str, year: int) -> str:
    """Return day and name of an event; the year is said where it is not that of the ledger."""
    return f"{day:%m-%d} {name}" if day.year == year else f"{day:%Y-%m-%d} {name}"


def _told_apart(named: dict[UUID, tuple[str, str]]) -> dict[UUID | None, str]:
    """Return a word for each: the name, with what tells it apart where several have it."""
    bearers: dict[str, int] = defaultdict(int)
    for name, _ in named.values():
        bearers[name] += 1
    return {key: f"{name}（{more}）" if bearers[name] > 1 else name for key, (name, more) in named.items()}


def totals(rows: Sequence[Spent]) -> tuple[Decimal, tuple[tuple[str, Decimal], ...]]:
    """Return the total of some rows, and that of each of their months."""
    total = sum((row.amount or Decimal(0) for row in rows), Decimal("0.00"))
    return total, _by(rows, lambda row: f"{row.day:%m}月" if row.day else "")


def _by(rows: Sequence[Spent], word: Callable[[Spent], str]) -> tuple[tuple[str, Decimal], ...]:
    found: dict[str, Decimal] = {}
    for row in rows:
        found[word(row)] = found.get(word(row), Decimal("0.00")) + (row.amount or 0)
    return tuple(sorted(found.items()))


def choices(store: Store, year: int) -> ExpenseChoices:
    """Return whom and what a row of a year may name: its activities, the latest before it, and all that are named.

    What went on late in a year is often paid for in the next one.
    """
    named = select(Expense.activity_id).where(live(Expense), in_year(Expense.day, year))
    late = DutyActivity.day.between(date(year - 1, 10, 1), date(year - 1, 12, 31))
    people = (
        select(Representative.id, Representative.name, Representative.number)
        .where(live(Representative))
        .order_by(Representative.name_pinyin, Representative.number)
    )
    events = (
        select(DutyActivity.id, DutyActivity.day, DutyActivity.kind, DutyActivity.name)
        .where(live(DutyActivity), or_(in_year(DutyActivity.day, year), late, DutyActivity.id.in_(named)))
        .order_by(DutyActivity.day.desc(), DutyActivity.id)
    )
    with store.read() as session:
        return ExpenseChoices(
            tuple((key, f"{name}  {number}") for key, name, number in session.execute(people)),
            tuple(
                (
                    key,
                    f"{day:%m-%d}  {kind.value}  {name}"
                    if day.year == year
                    else f"{day}  {kind.value}  {name}",
                )
                for key, day, kind, name in session.execute(events)
            ),
        )


def save_expense(store: Store, spent: Spent) -> UUID:
    """Add a row with the next number of its year, or change the one that `spent.id` names.

    Raises:
        UserError: no day, item or amount, or what it names is gone; the field is the attribute.
    """
    if spent.day is None:
        raise UserError("请填写“日期”，例如 2019-05-16。", "day")
    item = clean_line(spent.item, "项目", "item")
    if item is None:
        raise UserError("请填写“项目”：钱花在什么上，例如“培训教材”。", "item")
    amount = check_money(spent.amount)
    payee, voucher = (
        clean_line(spent.payee, "收款人", "payee"),
        clean_line(spent.voucher, "凭证号", "voucher"),
    )
    note = clean_text(spent.note, "备注", "note")
    with store.write("修改活动经费" if spent.id else "登记活动经费") as session:
        if spent.id is None:
            _check_named(session, spent.activity_id, spent.representative_id)
            prefix = settings_in(session).expense_prefix
            number = numbering.plain_number(session, prefix, spent.day.year, 3)
            row = Expense(number=number, day=spent.day, item=item, amount=amount)
            session.add(row)
        else:
            row = _find(session, spent.id)
            # What the row names already is not doubted anew.
            _check_named(
                session,
                spent.activity_id if spent.activity_id != row.activity_id else None,
                spent.representative_id if spent.representative_id != row.representative_id else None,
            )
            row.day, row.item, row.amount = spent.day, item, amount
        row.activity_id, row.representative_id = spent.activity_id, spent.representative_id
        row.payee, row.voucher, row.note = payee, voucher, note
        return row.id


def _check_named(session: Session, activity: UUID | None, deputy: UUID | None) -> None:
    if activity is not None:
        event = session.get(DutyActivity, activity)
        if event is None or event.deleted_at is not None:
            raise UserError("这次履职活动已不存在，请重新选择。", "activity_id")
    if deputy is not None:
        person = session.get(Representative, deputy)
        if person is None or person.deleted_at is not None:
            raise UserError("这位代表已不存在，请重新选择。", "representative_id")


def _find(session: Session, key: UUID) -> Expense:
    row = session.get(Expense, key)
    if row is None or row.deleted_at is not None:
        raise UserError("这一笔经费已不存在，请刷新列表。")
    return row
