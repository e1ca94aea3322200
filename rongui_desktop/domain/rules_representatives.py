"""Rules of people, seats, groups and of what they do; each refusal is one sentence that names the field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from uuid import UUID

from rongui_desktop.domain.codes import Identity, MembershipKind, Presence, ScoreKind
from rongui_desktop.domain.spans import Span, check_apart, check_order, covers
from rongui_desktop.errors import UserError

# Beyond this, an amount of money is a slip of the pen: twelve digits before the point.
_MOST_MONEY = Decimal(10) ** 12
_MOST_POINTS = Decimal(10000)
_CENT = Decimal("0.01")


def check_seats(seats: Iterable[tuple[Identity, Span]]) -> None:
    """Check the seats of one person: none ends before it begins, no two of one identity share a day.

    Somebody who is elected anew within the same congress, after an interval, holds two seats of one 届: that is right.

    Raises:
        UserError: `since` or `until` is at fault.
    """
    by_identity: dict[Identity, list[Span]] = {}
    for identity, span in seats:
        check_order(span, "任职日期", "离任日期")
        by_identity.setdefault(identity, []).append(span)
    for identity, held in by_identity.items():
        check_apart(held, f"“{identity}”的任职", "任职日期", "离任日期")


def check_memberships(memberships: Iterable[tuple[MembershipKind, Span]]) -> None:
    """Check what one person belongs to: one group, one station, the leadership once on a day.

    Raises:
        UserError: `since` or `until` is at fault.
    """
    by_kind: dict[MembershipKind, list[Span]] = {}
    for kind, span in memberships:
        check_order(span, "起始日期", "结束日期")
        by_kind.setdefault(kind, []).append(span)
    for kind, held in by_kind.items():
        check_apart(held, f"“{kind}”的归属", "起始日期", "结束日期")


def check_absences(absences: Sequence[Span], what: str) -> None:
    """Check one person's suspensions or leaves: none ends before it begins, no two share a day.

    Args:
        absences: of one kind.
        what: the kind, in Chinese (暂停执行职务, 请假).

    Raises:
        UserError: `since` or `until` is at fault.
    """
    for absence in absences:
        check_order(absence, "起始日期", "结束日期")
    check_apart(absences, f"“{what}”", "起始日期", "结束日期")


def check_leader(name: str, in_group: Iterable[Span], day: date) -> None:
    """Check that the leader of a group is one of its members on a day.

    Args:
        name: of the leader.
        in_group: the spans in which the person belongs to this group.
        day: the day that is spoken of.

    Raises:
        UserError: not on that day; the field is `leader_id`.
    """
    if not any(covers(span, day) for span in in_group):
        raise UserError(
            f"“组长”{name}在{day:%Y-%m-%d}不是这个小组的成员，请先编入小组，或另选组长。", "leader_id"
        )


def check_report_votes(
    voters: int | None, satisfied: int | None, fairly: int | None, dissatisfied: int | None
) -> None:
    """Check the votes on a deputy's report.

    Raises:
        UserError: a number below zero, or more votes than voters.
    """
    counts = {"voters": ("参加选民数", voters), "satisfied": ("满意", satisfied)}
    counts |= {"fairly": ("基本满意", fairly), "dissatisfied": ("不满意", dissatisfied)}
    for field, (label, count) in counts.items():
        if count is not None and count < 0:
            raise UserError(f"“{label}”不能是负数。", field)
    votes = sum(count or 0 for count in (satisfied, fairly, dissatisfied))
    if voters is not None and votes > voters:
        raise UserError(f"满意、基本满意、不满意合计{votes}票，超过“参加选民数”{voters}，请改正。", "voters")


def check_activity_times(starts_at: time | None, ends_at: time | None) -> None:
    """Check the times of a 履职活动.

    Raises:
        UserError: it does not end after it begins.
    """
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise UserError("“结束时间”应晚于“开始时间”。", "ends_at")


def check_attendance(listed: Mapping[Presence, Sequence[UUID]], names: Mapping[UUID, str]) -> None:
    """Check that nobody stands in two of the lists of a 履职活动, or twice in one.

    Raises:
        UserError: somebody does; the field is the list's (`present`, `leave`, `absent`).
    """
    seen: dict[UUID, Presence] = {}
    for presence, people in listed.items():
        for person in people:
            if (before := seen.setdefault(person, presence)) is not presence or people.count(person) > 1:
                where = (
                    f"既在“{before}”又在“{presence}”里"
                    if before is not presence
                    else f"在“{presence}”里出现了两次"
                )
                raise UserError(
                    f"{names.get(person, '有一位代表')}{where}，请只保留一处。", presence.name.lower()
                )


def check_in_use(since: date | None, until: date | None) -> None:
    """Check the days of use of a station.

    Raises:
        UserError: it goes out of use before it comes into use.
    """
    if since is not None and until is not None and until < since:
        raise UserError(f"“停用日期”不能早于“启用日期”（{since:%Y-%m-%d}），请改正其中一个。", "in_use_until")


def check_money(amount: Decimal | None) -> Decimal:
    """Return an amount of the ledger of expenses, in 元 with two decimals.

    Raises:
        UserError: none, zero, more than two decimals, or too large.
    """
    if amount is None or not amount.is_finite():
        raise UserError("请填写“金额”，例如 1280.50。", "amount")
    if amount == 0:
        raise UserError("“金额”不能是0，请填写实际发生的金额；退回的填负数。", "amount")
    if abs(amount) >= _MOST_MONEY:
        raise UserError("“金额”超过12位数，请核对。", "amount")
    return _two_places(amount, "金额", "amount")


def check_score(
    kind: ScoreKind, base: Decimal, further: Decimal, cap: Decimal | None
) -> tuple[Decimal, Decimal, Decimal | None]:
    """Return the points of a rule with two decimals.

    Raises:
        UserError: below zero where points are won, above where they are lost, a cap that the first already passes.
    """
    named = (("首次分值", base, "base"), ("再次分值", further, "further"), ("年度上限", cap, "cap"))
    for label, value, field in named:
        if value is None:
            continue
        if not value.is_finite() or abs(value) >= _MOST_POINTS:
            raise UserError(f"“{label}”应在-10000到10000之间。", field)
        if kind.is_deduction and value > 0:
            raise UserError(f"“{kind}”是扣分，“{label}”应为0或负数。", field)
        if not kind.is_deduction and value < 0:
            raise UserError(f"“{label}”不能是负数；扣分请用“请假”“缺席”两类。", field)
    if cap is not None and abs(cap) < abs(base):
        raise UserError(f"“年度上限”不能小于“首次分值”（{base}），请改正其中一个。", "cap")
    first, *others = (None if v is None else _two_places(v, label, field) for label, v, field in named)
    assert first is not None
    assert others[0] is not None
    return first, others[0], others[1]


def _two_places(value: Decimal, label: str, field: str) -> Decimal:
    exact = value.quantize(_CENT)
    if exact != value:
        raise UserError(f"“{label}”最多两位小数。", field)
    return exact


def check_wish(since: date, until: date | None, weekday: int | None) -> None:
    """Check a fixed wish of the roster: its days come in order, and one of them falls on the weekday.

    Raises:
        UserError: they do not.
    """
    if until is not None and until < since:
        raise UserError(f"“结束日期”不能早于“起始日期”（{since:%Y-%m-%d}），请改正其中一个。", "until")
    if weekday is None:
        return
    if not 1 <= weekday <= 7:
        raise UserError("“星期”应为1到7，1是星期一。", "weekday")
    if until is not None and until.toordinal() - since.toordinal() < (weekday - since.isoweekday()) % 7:
        raise UserError(
            f"{since:%Y-%m-%d}至{until:%Y-%m-%d}没有星期{'一二三四五六日'[weekday - 1]}，请改正。", "weekday"
        )


def check_carried(year: int, from_year: int) -> None:
    """Check that a plan item goes on with one of an earlier year.

    Raises:
        UserError: the other is not earlier; the field is `carried_from_id`.
    """
    if from_year >= year:
        raise UserError(f"“接转自”应是{year}年以前的条目，现在是{from_year}年的。", "carried_from_id")
