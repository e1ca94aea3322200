"""What all records have in common."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID

import uuid6
from sqlalchemy import BigInteger, Dialect, Enum, ForeignKey, MetaData, String, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from rongui_desktop.domain.limits import NAME_LIMIT

# A human number, a code, a phone, a name by which records are found or referred to.
ShortText = Annotated[str, mapped_column(String(NAME_LIMIT))]
# Any other text, of one line or several.
LongText = Annotated[str, mapped_column(Text)]
# What `text_key` returns.
TextKey = Annotated[str, mapped_column(String(64))]


class Hundredths(TypeDecorator[Decimal]):
    """A decimal of two places, kept as a whole number of hundredths: exact in every database, in sums too."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Return the hundredths; a third decimal is refused."""
        if value is None:
            return None
        hundredths = value * 100
        if hundredths != hundredths.to_integral_value():
            raise ValueError("more than two decimals")
        return int(hundredths)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Return the decimal, always with two places."""
        return None if value is None else Decimal(value).scaleb(-2)


# An amount of money in 元, or points.
Amount = Annotated[Decimal, mapped_column(Hundredths)]


def new_id() -> UUID:
    """Make a key whose order is the order of creation (UUID version 7, RFC 9562)."""
    return UUID(int=uuid6.uuid7().int)


def text_key(*texts: str) -> str:
    """Return what stands for texts of any length in a unique constraint: their SHA-256 in hexadecimal digits."""
    return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()


def _values(codes: type[StrEnum]) -> list[str]:
    return [code.value for code in codes]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """Declarative base: keyword-only dataclasses without a repr: no record can print itself into a log."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Uuid(),
        StrEnum: Enum(StrEnum, native_enum=False, create_constraint=True, length=20, values_callable=_values),
    }


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What the full-text index keeps of one record.

    Attributes:
        kind: the page it opens on, a feature stem (`representatives`, `reception`, `opinions` …).
        number: its human number, or the empty text.
        title: one line for the list of hits; already masked where the record is confidential.
        body: the texts to be found by.
        names: personal names in it, to be found by pinyin and initials too.
        day: the day it belongs to, if any.
    """

    kind: str
    number: str
    title: str
    body: str
    names: Sequence[str] = ()
    day: date | None = None


class Record(Base, kw_only=True):
    """A record of the station. Deleting marks it; the recycle bin restores it."""

    __abstract__ = True
    # The Chinese word for one such record, for messages and the history.
    label: ClassVar[str] = "记录"

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=new_id)
    deleted_at: Mapped[datetime | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Return what the search index keeps of this record, or None when it is not to be found by search."""
        return None

    def refresh_keys(self) -> None:
        """Recompute columns that are derived from others (called before every flush)."""


class Part(Base, kw_only=True):
    """A row that belongs to one record and goes with it: a name in a list of participants, a seat."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=new_id)


def reference(target: str, *, dies_with_it: bool = False, use_alter: bool = False) -> ForeignKey:
    """Return a foreign key that is checked when the transaction ends.

    Records name each other by key, without relationships, so a flush writes them in no particular order.
    """
    return ForeignKey(
        target,
        ondelete="CASCADE" if dies_with_it else None,
        use_alter=use_alter,
        deferrable=True,
        initially="DEFERRED",
    )


def owner_key(target: str) -> Any:
    """Return the column of a part that names its owner and dies with it."""
    return mapped_column(reference(target, dies_with_it=True), index=True)
