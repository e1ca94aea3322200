"""Who may take part in a duty event: the people, and the circles of them, as they stood on its day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import DEPUTY_IDENTITIES, Identity, MembershipKind
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.services.seated import seats_on, suspended_on
from rongui_desktop.storage.look import Look, key_of, look_in
from rongui_desktop.storage.store import Store

_SEPARATOR = "、"


@dataclass(frozen=True, slots=True)
class FitPerson:
    """Somebody who holds a seat on a day and is not suspended on it.

    Attributes:
        identities: the seats held on the day.
        group: the 代表小组 of the day; the empty text without one.
        keys: pinyin, initials and number, by which a typed name is completed.
        finance: whether in the 财政经济组 on the day.
    """

    id: UUID
    number: str
    name: str
    identities: tuple[Identity, ...]
    group: str
    keys: str
    finance: bool = False

    @property
    def is_deputy(self) -> bool:
        """Whether one of the seats is that of a 人大代表."""
        return any(identity.is_deputy for identity in self.identities)

    @property
    def words(self) -> str:
        """Seats and group, as they stand beside the name."""
        return " · ".join(filter(None, (_SEPARATOR.join(self.identities), self.group)))


@dataclass(frozen=True, slots=True)
class Circle:
    """People who are called together: all, those of one level, those of one group."""

    name: str
    keys: str
    people: tuple[UUID, ...]


def fit_people(store: Store, day: date) -> tuple[FitPerson, ...]:
    """Return everybody who may take part in an event of a day, by number."""
    with store.look() as look:
        rows = look.rows(
            "SELECT id, number, name, name_pinyin || ' ' || name_initials || ' ' || number"
            " FROM representative WHERE deleted_at IS NULL ORDER BY number"
        )
        seats, suspended = seats_on(look, None, day), suspended_on(look, None, day)
        groups, finance = _groups_on(look, day), _finance_on(look, day)
    found: list[FitPerson] = []
    for text, number, name, keys in rows:
        key = key_of(text)
        if key in seats and key not in suspended:
            held = tuple(Identity(word) for word in seats[key].split(_SEPARATOR))
            found.append(FitPerson(key, number, name, held, groups.get(key, ""), keys, key in finance))
    return tuple(found)


def _groups_on(look: Look, day: date) -> dict[UUID, str]:
    rows = look.rows(
        "SELECT m.representative_id, g.name FROM membership m JOIN deputy_group g ON g.id = m.group_id"
        " WHERE m.kind = ? AND g.deleted_at IS NULL"
        " AND (m.since IS NULL OR m.since <= ?) AND (m.until IS NULL OR m.until >= ?)",
        [MembershipKind.GROUP, day, day],
    )
    return {key_of(key): name for key, name in rows}


def _finance_on(look: Look, day: date) -> set[UUID]:
    rows = look.rows(
        "SELECT representative_id FROM membership WHERE kind = ?"
        " AND (since IS NULL OR since <= ?) AND (until IS NULL OR until >= ?)",
        [MembershipKind.FINANCE, day, day],
    )
    return {key_of(key) for (key,) in rows}


def circles_of(people: Sequence[FitPerson]) -> tuple[Circle, ...]:
    """Return the circles that people make up: all, all 人大代表, each kind of seat, the 财政经济组, each group."""
    named: dict[str, list[UUID]] = {"全体": [person.id for person in people]}
    named["全体人大代表"] = [person.id for person in people if person.is_deputy]
    for identity in Identity:
        named[f"全体{identity}"] = [person.id for person in people if identity in person.identities]
    named[MembershipKind.FINANCE.value] = [person.id for person in people if person.finance]
    for group in sorted({person.group for person in people if person.group}):
        named[group] = [person.id for person in people if person.group == group]
    return tuple(
        Circle(name, f"{pinyin(name)} {initials(name)}", tuple(keys)) for name, keys in named.items() if keys
    )


def refuse_unfit(
    session: Session, people: Collection[UUID], day: date, field: str, *, deputies_only: bool = False
) -> None:
    """Check that people hold a seat on a day and are not suspended.

    Args:
        session: of the use case.
        people: whom to check; those who stood in the record before are left out by the caller.
        day: the day of the event.
        field: the field that names them.
        deputies_only: only a seat as 人大代表 will do.

    Raises:
        UserError: one is gone, or does not; the sentence names everybody concerned.
    """
    if not people:
        return
    look = look_in(session)
    names = names_of(look, people)
    gone = set(people) - _kept(look)
    if gone:
        known = _SEPARATOR.join(sorted(names[key] for key in gone if key in names)) or "有一位代表"
        raise UserError(f"{known}已不在代表名册里，请重新选择。", field)
    seats, suspended = seats_on(look, people, day), suspended_on(look, people, day)
    wanted = {str(identity) for identity in (DEPUTY_IDENTITIES if deputies_only else Identity)}
    for key in people:
        if not wanted & set(seats.get(key, "").split(_SEPARATOR)):
            what = "人大代表" if deputies_only else "代表、委员"
            raise UserError(f"{names[key]}在{day:%Y-%m-%d}不是在任的{what}，请核对人员或日期。", field)
        if key in suspended:
            raise UserError(f"{names[key]}在{day:%Y-%m-%d}暂停执行职务，不能参加履职活动。", field)


def _kept(look: Look) -> set[UUID]:
    return {key_of(key) for (key,) in look.rows("SELECT id FROM representative WHERE deleted_at IS NULL")}


def names_by_key(store: Store, people: Collection[UUID]) -> dict[UUID, str]:
    """Return the names of people by key, of those too who hold no seat any more."""
    with store.look() as look:
        return names_of(look, people)
