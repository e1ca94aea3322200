"""Stations, deputies' groups, the people in them and the seats they hold."""

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
from rongui_desktop.domain.codes import Gender, Identity, StationKind
from rongui_desktop.domain.names import initials, pinyin


class Station(Record, kw_only=True):
    """A liaison station, centre or point (联络站). Area in square metres."""

    __tablename__ = "station"
    label: ClassVar[str] = "联络站"

    name: Mapped[ShortText] = mapped_column(unique=True)
    kind: Mapped[StationKind]
    address: Mapped[LongText | None] = mapped_column(default=None)
    area: Mapped[Decimal | None] = mapped_column(Numeric(12, 2), default=None)
    phone: Mapped[ShortText | None] = mapped_column(default=None)
    in_use_since: Mapped[date | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a station by name and address."""
        return SearchEntry("representatives", "", self.name, f"{self.name} {self.address or ''}")


class DeputyGroup(Record, kw_only=True):
    """A deputies' group (代表小组)."""

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
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None, index=True)
    station_id: Mapped[UUID | None] = mapped_column(reference("station.id"), default=None)
    is_leader: Mapped[bool] = mapped_column(default=False)
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

    representative_id: Mapped[UUID] = owner_key("representative.id")
    identity: Mapped[Identity]
    rank: Mapped[int] = mapped_column(default=0)
    term: Mapped[LongText | None] = mapped_column(default=None)
    constituency: Mapped[LongText | None] = mapped_column(default=None)
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[LongText | None] = mapped_column(default=None)

    def held_on(self, day: date) -> bool:
        """Whether the seat was held on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
