"""Stations, deputies' groups, the people in them and the seats they hold.

What a person is changes with the days: seats, group, station and leadership are spans, and every question names the day
it speaks of.
"""

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Numeric, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from rongui_desktop.domain.base import (
    NAME_LIMIT,
    LongText,
    Part,
    Record,
    SearchEntry,
    ShortText,
    owner_key,
    reference,
)
from rongui_desktop.domain.codes import Gender, Identity, MembershipKind, StationKind
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.domain.spans import Span


class Station(Record, kw_only=True):
    """A liaison station, centre or point (联络站). Area in square metres."""

    __tablename__ = "station"
    __table_args__ = (
        CheckConstraint(
            "in_use_until IS NULL OR in_use_since IS NULL OR in_use_until >= in_use_since", name="use_order"
        ),
    )
    label: ClassVar[str] = "联络站"

    name: Mapped[ShortText] = mapped_column(unique=True)
    kind: Mapped[StationKind]
    address: Mapped[LongText | None] = mapped_column(default=None)
    area: Mapped[Decimal | None] = mapped_column(Numeric(12, 2), default=None)
    phone: Mapped[ShortText | None] = mapped_column(default=None)
    in_use_since: Mapped[date | None] = mapped_column(default=None)
    # The last day of use.
    in_use_until: Mapped[date | None] = mapped_column(default=None)
    # As it is announced: 每周三 19:30—21:00.
    opening_hours: Mapped[LongText | None] = mapped_column(default=None)
    contact: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a station by name and address."""
        return SearchEntry("representatives", "", self.name, f"{self.name} {self.address or ''}")


class DeputyGroup(Record, kw_only=True):
    """A deputies' group (代表小组). `leader_id` is its leader of today, one of its members (`Membership`)."""

    __tablename__ = "deputy_group"
    label: ClassVar[str] = "代表小组"

    name: Mapped[ShortText] = mapped_column(unique=True)
    leader_id: Mapped[UUID | None] = mapped_column(
        reference("representative.id", use_alter=True), default=None
    )


class Representative(Record, kw_only=True):
    """A person who holds seats: 人大代表, 党代表, 政协委员."""

    __tablename__ = "representative"
    label: ClassVar[str] = "代表"

    number: Mapped[ShortText] = mapped_column(unique=True)
    name: Mapped[ShortText] = mapped_column(index=True)
    gender: Mapped[Gender | None] = mapped_column(default=None)
    # The first of the month: the ledger keeps 出生年月 only.
    birth: Mapped[date | None] = mapped_column(default=None)
    ethnicity: Mapped[LongText | None] = mapped_column(default=None)
    party: Mapped[LongText | None] = mapped_column(default=None)
    education: Mapped[LongText | None] = mapped_column(default=None)
    position: Mapped[LongText | None] = mapped_column(default=None)
    phone: Mapped[ShortText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    name_pinyin: Mapped[ShortText] = mapped_column(default="", index=True)
    name_initials: Mapped[ShortText] = mapped_column(default="", index=True)
    seats: Mapped[list["Seat"]] = relationship(
        lazy="raise", default_factory=list, cascade="all, delete-orphan", order_by="Seat.rank"
    )

    def refresh_keys(self) -> None:
        """Keep the pinyin of the name beside it."""
        self.name_pinyin, self.name_initials = pinyin(self.name)[:NAME_LIMIT], initials(self.name)

    def search_entry(self) -> SearchEntry | None:
        """Find a person by name, number, post and phone."""
        body = " ".join(filter(None, [self.name, self.number, self.position, self.phone]))
        title = f"{self.name}  {self.position}" if self.position else self.name
        return SearchEntry("representatives", self.number, title, body, [self.name])


class Seat(Part, kw_only=True):
    """One seat (身份) that a person holds from `since` to `until`, both days included.

    An empty `since` means always, an empty `until` means still (contract, figures).
    """

    __tablename__ = "seat"
    __table_args__ = (
        UniqueConstraint("representative_id", "identity", "since"),
        CheckConstraint("until IS NULL OR since IS NULL OR until >= since", name="seat_order"),
    )
    label: ClassVar[str] = "任职"

    representative_id: Mapped[UUID] = owner_key("representative.id")
    identity: Mapped[Identity]
    rank: Mapped[int] = mapped_column(default=0)
    term: Mapped[LongText | None] = mapped_column(default=None)
    constituency: Mapped[LongText | None] = mapped_column(default=None)
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[LongText | None] = mapped_column(default=None)

    @property
    def span(self) -> Span:
        """The days on which it is held."""
        return Span(self.since, self.until)

    def held_on(self, day: date) -> bool:
        """Whether the seat was held on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Membership(Part, kw_only=True):
    """What a person belongs to from `since` to `until`, both days included: a group, a station, the leadership.

    An empty `since` means always, an empty `until` means still. Of each kind a person has at most one on a day.
    党政班子 has neither `group_id` nor `station_id`.
    """

    __tablename__ = "membership"
    __table_args__ = (
        UniqueConstraint("representative_id", "kind", "since"),
        CheckConstraint("until IS NULL OR since IS NULL OR until >= since", name="order"),
        CheckConstraint("(kind = '代表小组') = (group_id IS NOT NULL)", name="group"),
        CheckConstraint("(kind = '联络站') = (station_id IS NOT NULL)", name="station"),
    )
    label: ClassVar[str] = "归属"

    representative_id: Mapped[UUID] = owner_key("representative.id")
    kind: Mapped[MembershipKind]
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None, index=True)
    station_id: Mapped[UUID | None] = mapped_column(reference("station.id"), default=None, index=True)
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)

    @property
    def span(self) -> Span:
        """The days of it."""
        return Span(self.since, self.until)


class Suspension(Part, kw_only=True):
    """Days on which a person may not act as a deputy (暂停执行职务; 代表法 第四十八条), both days included.

    The seat stays; duty and quotas stop from the first day. An empty `until` means until further notice.
    """

    __tablename__ = "suspension"
    __table_args__ = (
        UniqueConstraint("representative_id", "since"),
        CheckConstraint("until IS NULL OR until >= since", name="order"),
    )
    label: ClassVar[str] = "暂停执行职务"

    representative_id: Mapped[UUID] = owner_key("representative.id")
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[LongText]

    @property
    def span(self) -> Span:
        """The days of it."""
        return Span(self.since, self.until)
