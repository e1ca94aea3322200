"""A person of the roster as one form shows it: seats, belonging, absences and wishes with it; and its rules.

The field of an error names the row it is about: `seats/1/since` is the first day of the second seat.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID

from rongui_desktop.domain.codes import Gender, Identity, MembershipKind, WishKind
from rongui_desktop.domain.rules_representatives import check_wish
from rongui_desktop.domain.spans import Span, check_order, covers, words
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_phone, clean_text, required_reason
from rongui_desktop.errors import UserError


@dataclass(frozen=True, slots=True)
class SeatEntry:
    """One seat; see `Seat`."""

    identity: Identity | None = None
    term: str | None = None
    constituency: str | None = None
    since: date | None = None
    until: date | None = None
    end_reason: str | None = None


@dataclass(frozen=True, slots=True)
class MembershipEntry:
    """What a person belongs to for a time; `target` is the key of the group or the station, none for 党政班子."""

    kind: MembershipKind | None = None
    target: UUID | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class AbsenceEntry:
    """A suspension, which needs a reason, or a leave."""

    since: date | None = None
    until: date | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class WishEntry:
    """A fixed wish of the roster; see `DutyWish`."""

    kind: WishKind | None = None
    since: date | None = None
    until: date | None = None
    weekday: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person as typed or stored.

    Attributes:
        number: empty for the next one.
        birth: any day of the month; the first of it is kept.
        leads: whether the person leads a group, which is the one that he or she belongs to today.
    """

    number: str = ""
    name: str = ""
    gender: Gender | None = None
    birth: date | None = None
    ethnicity: str | None = None
    party: str | None = None
    education: str | None = None
    position: str | None = None
    phone: str | None = None
    note: str | None = None
    seats: tuple[SeatEntry, ...] = ()
    memberships: tuple[MembershipEntry, ...] = ()
    suspensions: tuple[AbsenceEntry, ...] = ()
    leaves: tuple[AbsenceEntry, ...] = ()
    wishes: tuple[WishEntry, ...] = ()
    leads: bool = False


_Row = TypeVar("_Row")
_SEAT_WORDS, _SPAN_WORDS = ("任职日期", "离任日期"), ("起始日期", "结束日期")


def tidy(entry: PersonEntry, today: date) -> PersonEntry:
    """Return a person as it is stored, checked.

    Raises:
        UserError: something is missing or wrong; the field is an attribute of the entry, or that of a row.
    """
    name = clean_name(entry.name, "姓名", "name")
    if name is None:
        raise UserError("请填写“姓名”。", "name")
    if entry.birth is not None and entry.birth > today:
        raise UserError("“出生年月”不能晚于今天，请改正。", "birth")
    if not entry.seats:
        raise UserError("请至少填写一个任职身份，例如区人大代表。", "seats")
    return replace(
        entry,
        number=clean_name(entry.number, "编号", "number") or "",
        name=name,
        birth=entry.birth.replace(day=1) if entry.birth else None,
        ethnicity=clean_line(entry.ethnicity, "民族", "ethnicity"),
        party=clean_line(entry.party, "政治面貌", "party"),
        education=clean_line(entry.education, "学历", "education"),
        position=clean_line(entry.position, "单位职务", "position"),
        phone=clean_phone(entry.phone),
        note=clean_text(entry.note, "备注", "note"),
        seats=_seats(entry.seats),
        memberships=_memberships(entry.memberships),
        suspensions=_absences(entry.suspensions, "suspensions", "暂停执行职务", needs_reason=True),
        leaves=_absences(entry.leaves, "leaves", "请假", needs_reason=False),
        wishes=_wishes(entry.wishes),
    )


def _seats(seats: Sequence[SeatEntry]) -> tuple[SeatEntry, ...]:
    def tidied(seat: SeatEntry) -> SeatEntry:
        if seat.identity is None:
            raise UserError("请选择“身份”。", "identity")
        check_order(Span(seat.since, seat.until), *_SEAT_WORDS)
        reason = clean_line(seat.end_reason, "离任原因", "end_reason")
        if reason is not None and seat.until is None:
            raise UserError("填写了“离任原因”，请同时填写“离任日期”。", "until")
        return replace(
            seat,
            term=clean_line(seat.term, "届次", "term"),
            constituency=clean_line(seat.constituency, "选区", "constituency"),
            end_reason=reason,
        )

    found = _each("seats", seats, tidied)
    _apart(
        "seats", [(seat.identity, Span(seat.since, seat.until)) for seat in found], "“{}”的任职", *_SEAT_WORDS
    )
    return found


def _memberships(memberships: Sequence[MembershipEntry]) -> tuple[MembershipEntry, ...]:
    def tidied(membership: MembershipEntry) -> MembershipEntry:
        if membership.kind is None:
            raise UserError("请选择“类别”。", "kind")
        if membership.target is None and not membership.kind.is_single:
            raise UserError(f"请选择是哪个{membership.kind}。", "target")
        check_order(Span(membership.since, membership.until), *_SPAN_WORDS)
        return replace(membership, target=None) if membership.kind.is_single else membership

    found = _each("memberships", memberships, tidied)
    spans = [(each.kind, Span(each.since, each.until)) for each in found]
    _apart("memberships", spans, "“{}”的归属", *_SPAN_WORDS)
    return found


def _absences(
    absences: Sequence[AbsenceEntry], group: str, what: str, *, needs_reason: bool
) -> tuple[AbsenceEntry, ...]:
    def tidied(absence: AbsenceEntry) -> AbsenceEntry:
        if absence.since is None:
            raise UserError(f"请填写“{what}”的起始日期。", "since")
        check_order(Span(absence.since, absence.until), *_SPAN_WORDS)
        if needs_reason:
            return replace(absence, reason=required_reason(absence.reason, what))
        return replace(absence, reason=clean_line(absence.reason, "事由", "reason"))

    found = _each(group, absences, tidied)
    _apart(group, [(what, Span(each.since, each.until)) for each in found], "“{}”", *_SPAN_WORDS)
    return found


def _wishes(wishes: Sequence[WishEntry]) -> tuple[WishEntry, ...]:
    seen: set[tuple[Any, ...]] = set()

    def tidied(wish: WishEntry) -> WishEntry:
        if wish.kind is None:
            raise UserError("请选择“意愿”：指定值班或不排值班。", "kind")
        if wish.since is None:
            raise UserError("请填写值班意愿的起始日期。", "since")
        check_wish(wish.since, wish.until, wish.weekday)
        if (key := (wish.kind, wish.since, wish.weekday)) in seen:
            raise UserError("这条值班意愿填了两次，请只保留一条。", "since")
        seen.add(key)
        return replace(wish, note=clean_line(wish.note, "说明", "note"))

    return _each("wishes", wishes, tidied)


def _each(group: str, rows: Sequence[_Row], tidied: Callable[[_Row], _Row]) -> tuple[_Row, ...]:
    found: list[_Row] = []
    for place, row in enumerate(rows):
        try:
            found.append(tidied(row))
        except UserError as error:
            raise UserError(error.message, f"{group}/{place}/{error.field}") from error
    return tuple(found)


def _apart(group: str, spans: Sequence[tuple[object, Span]], what: str, begins: str, ends: str) -> None:
    """Refuse two rows of one kind that share a day; the later row in the form is at fault (`check_apart`)."""
    for place, (kind, span) in enumerate(spans):
        for other_kind, other in spans[:place]:
            if kind == other_kind and share_a_day(span, other):
                raise UserError(
                    f"{what.format(kind)}有两段日期重叠（{words(other)}，{words(span)}），同一天只能有一段，"
                    f"请改正“{begins}”或“{ends}”。",
                    f"{group}/{place}/since",
                )


def share_a_day(one: Span, other: Span) -> bool:
    """Whether two spans have a day in common."""
    return (one.until is None or other.since is None or other.since <= one.until) and (
        other.until is None or one.since is None or one.since <= other.until
    )


def moved(
    memberships: Iterable[MembershipEntry], kind: MembershipKind, target: UUID | None, day: date
) -> tuple[MembershipEntry, ...]:
    """Return what a person belongs to when from a day on it is another group or station, or the leadership.

    Args:
        memberships: as they are.
        kind: of what.
        target: the group or station; None for none from that day on, for a single kind too when it lasts on that day.
        day: the first day of the new state.

    Raises:
        UserError: it is that one already, or nothing ends; the field is `target`.
    """
    kept: list[MembershipEntry] = []
    now: MembershipEntry | None = None
    for each in memberships:
        if each.kind is kind and covers(Span(each.since, each.until), day):
            now = each
        else:
            kept.append(each)
    begins = target is not None or (kind.is_single and now is None)
    if now is not None and begins and now.target == target:
        raise UserError(f"从{day:%Y-%m-%d}起已经是这个{kind}，不用变更。", "target")
    if now is None and not begins:
        raise UserError(f"{day:%Y-%m-%d}不在任何{kind}，没有可以结束的归属。", "target")
    until = now.until if now is not None else None
    later = [each.since for each in kept if each.kind is kind and each.since is not None and each.since > day]
    if until is None and later:
        until = min(later) - timedelta(days=1)
    if now is not None and (now.since is None or now.since < day):
        kept.append(replace(now, until=day - timedelta(days=1)))
    if begins:
        kept.append(MembershipEntry(kind, target, day, until))
    return tuple(kept)
