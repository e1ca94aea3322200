"""The station's own settings and lists: departments, communities, categories, special days."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import Base, LongText, Part, Record, ShortText, owner_key


class Setting(Base, kw_only=True):
    """One setting of the station, by key; the value is text."""

    __tablename__ = "setting"

    key: Mapped[ShortText] = mapped_column(primary_key=True)
    value: Mapped[LongText]


class Department(Record, kw_only=True):
    """A department that handles matters (主责部门). Records keep the name they were given at the time."""

    __tablename__ = "department"
    label: ClassVar[str] = "部门"

    name: Mapped[ShortText] = mapped_column(unique=True)
    active: Mapped[bool] = mapped_column(default=True)
    rank: Mapped[int] = mapped_column(default=0)


class FormerName(Part, kw_only=True):
    """A name that a department bore until a day, so that a filter finds its older matters too."""

    __tablename__ = "department_former_name"
    __table_args__ = (UniqueConstraint("department_id", "name"),)
    label: ClassVar[str] = "曾用名"

    department_id: Mapped[UUID] = owner_key("department.id")
    name: Mapped[ShortText]
    until: Mapped[date]


class Community(Record, kw_only=True):
    """A community or village (社区) that visitors come from."""

    __tablename__ = "community"
    label: ClassVar[str] = "社区"

    name: Mapped[ShortText] = mapped_column(unique=True)
    active: Mapped[bool] = mapped_column(default=True)
    rank: Mapped[int] = mapped_column(default=0)


class Category(Record, kw_only=True):
    """A category of matters (类别)."""

    __tablename__ = "category"
    label: ClassVar[str] = "类别"

    name: Mapped[ShortText] = mapped_column(unique=True)
    active: Mapped[bool] = mapped_column(default=True)
    rank: Mapped[int] = mapped_column(default=0)


class SpecialDay(Record, kw_only=True):
    """A day that the station itself declares off or a workday; it goes before the holiday library."""

    __tablename__ = "special_day"
    label: ClassVar[str] = "节假日"

    day: Mapped[date] = mapped_column(unique=True)
    is_workday: Mapped[bool]
    name: Mapped[LongText] = mapped_column(default="")
