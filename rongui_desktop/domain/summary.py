"""The plan of a year and the free text of the annual summary."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Record, SearchEntry, ShortText, TextKey, reference, text_key
from rongui_desktop.domain.codes import PlanState

# Section keys of the annual summary, in its order (contract, figures).
SECTIONS: dict[str, str] = {
    "opening": "开头",
    "supervision": "服务高质量发展",
    "rivers": "河涌治理监督",
    "budget": "预算监督",
    "suggestions": "代表建议",
    "stations": "联络站建设",
    "night_reception": "夜间接待",
    "public_reception": "公众场所接待",
    "visits": "代表走访",
    "totals": "合计",
    "duty_reports": "代表述职",
    "self_building": "自身建设",
    "publicity": "宣传工作",
    "duty_records": "履职登记",
    "study": "理论实践学习",
    "plan": "下一年工作计划",
}


class PlanItem(Record, kw_only=True):
    """An item of the year's plan (年度计划). Items keep the order in which they were entered."""

    __tablename__ = "plan_item"
    __table_args__ = (UniqueConstraint("year", "title_key"),)
    label: ClassVar[str] = "年度计划"

    year: Mapped[int]
    title: Mapped[LongText]
    owner: Mapped[LongText | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    state: Mapped[PlanState | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)
    # The heading that it stands under.
    section: Mapped[LongText | None] = mapped_column(default=None)
    # The item of an earlier year that it goes on with (接转).
    carried_from_id: Mapped[UUID | None] = mapped_column(reference("plan_item.id"), default=None)
    title_key: Mapped[TextKey] = mapped_column(default="")

    def refresh_keys(self) -> None:
        """Keep beside the title what stands for it in the natural key."""
        self.title_key = text_key(self.title)

    def search_entry(self) -> SearchEntry | None:
        """Find a plan item by its text."""
        return SearchEntry("activities", f"{self.year}年计划", self.title[:60], self.title)


class SummaryMaterial(Record, kw_only=True):
    """Free text for one section of a year's summary (总结素材); paragraphs are separated by line breaks."""

    __tablename__ = "summary_material"
    __table_args__ = (UniqueConstraint("year", "section"),)
    label: ClassVar[str] = "总结素材"

    year: Mapped[int]
    section: Mapped[ShortText]
    text: Mapped[LongText]
