"""对标清单: what a standard (such as 县乡人大工作十条) asks for, and how far the station is."""

from datetime import date
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Record, SearchEntry, ShortText, TextKey, text_key
from rongui_desktop.domain.codes import Assessment


class BenchmarkItem(Record, kw_only=True):
    """An item of a standard in a year; all items of one `year` and `standard` are the list, in the order of `rank`."""

    __tablename__ = "benchmark_item"
    __table_args__ = (UniqueConstraint("year", "standard", "title_key"),)
    label: ClassVar[str] = "对标清单"

    year: Mapped[int]
    standard: Mapped[ShortText]
    title: Mapped[LongText]
    assessment: Mapped[Assessment | None] = mapped_column(default=None)
    shortfall: Mapped[LongText | None] = mapped_column(default=None)
    measure: Mapped[LongText | None] = mapped_column(default=None)
    owner: Mapped[LongText | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)
    title_key: Mapped[TextKey] = mapped_column(default="")

    def refresh_keys(self) -> None:
        """Keep beside the title what stands for it in the natural key."""
        self.title_key = text_key(self.title)

    def search_entry(self) -> SearchEntry | None:
        """Find an item by its texts."""
        body = " ".join(filter(None, [self.standard, self.title, self.shortfall, self.measure]))
        return SearchEntry("activities", f"{self.year}年对标", self.title[:60], body)
