"""Words that the papers of residents' matters and of deputies' suggestions have in common."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from rongui_desktop.domain.codes import Satisfaction
from rongui_desktop.services.handling_papers import ExtensionFacts
from rongui_desktop.services.wording import date_text

NONE: Final = "—"
BLANK_DATE: Final = "　　　　年　　月　　日"


def office_words(committee: str, phone: str, *, masked: bool) -> dict[str, str]:
    """Give what a paper says of who sends it."""
    return {
        "单位": committee,
        "单位电话": phone,
        "联系方式": f"联系电话：{phone}。" if phone else "",
        "公示版": "（公示版）" if masked else "",
    }


def day_or_none(day: date | None) -> str:
    """Write a day, or the mark of what is not there."""
    return date_text(day) if day else NONE


def extension_words(extensions: Sequence[ExtensionFacts]) -> str:
    """Write when and until when a matter was extended, with the reasons that may be told."""
    if not extensions:
        return "未延期"
    said = (
        f"{date_text(each.day)}同意延至{date_text(each.due_on)}{f'（{each.reason}）' if each.reason else ''}"
        for each in extensions
    )
    return "；".join(said)


def lateness(days: int | None) -> str:
    """Write how far the due date is, or how long it has passed."""
    if days is None:
        return NONE
    if days < 0:
        return f"已逾期{-days}天"
    return f"距期限{days}天" if days else "今天到期"


def boxes(chosen: Satisfaction | None) -> str:
    """Write the ratings with boxes, ticked where somebody has rated; both signs are in GB 2312."""
    rated = (Satisfaction.SATISFIED, Satisfaction.FAIRLY, Satisfaction.DISSATISFIED)
    return "　　　　".join(f"{'■' if each is chosen else '□'}{each}" for each in rated)


def internal_record(notes: Sequence[str]) -> str:
    """Write the internal record of the handling, where it was asked for."""
    return "\n".join(("内部办理记录（存档，不外发）：", *notes)) if notes else ""
