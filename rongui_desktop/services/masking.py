"""What hides residents in a document: confidential entries everywhere, and everyone in a 公示版."""

from __future__ import annotations

import re
from typing import Final

from rongui_desktop.domain.names import mask_name, mask_phone
from rongui_desktop.domain.rules_reception import PENDING_TEXT

HIDDEN_MATTER: Final = "（保密事项）"
HIDDEN: Final = "（保密）"
# Mobile numbers, land lines with an area code, identity numbers: not part of a longer number.
_PERSONAL: Final = re.compile(
    r"(?<![0-9])(?:[1-9]\d{16}[0-9Xx]|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[ -]?\d{7,8})(?![0-9])"
)


def shown_name(name: str, hidden: bool) -> str:
    """Give a resident's name, hidden but for the surname; the mark of a missing name stays."""
    return mask_name(name) if hidden and name and name != PENDING_TEXT else name


def personal_patterns(text: str) -> list[str]:
    """Find what looks like a phone or identity number in free text.

    Returns:
        The finds with their middle hidden, for a message to the clerk who must clear the text.
    """
    return [mask_phone(match.group()) for match in _PERSONAL.finditer(text)]


def to_clear(place: str, text: str, name: str = "") -> list[str]:
    """Say what a clerk must look at before a masked document is published.

    Args:
        place: where the text stands, such as `LF2019-0006 反映事项`.
        text: the free text.
        name: the resident's full name, which the text must not tell either.

    Returns:
        Chinese sentences; none when nothing was found.
    """
    said = [
        f"{place}中有疑似电话或身份证号码（{found}），请核对删去后再公示。"
        for found in personal_patterns(text)
    ]
    if len(name) > 1 and name != PENDING_TEXT and name in text:
        said.append(f"{place}中写有来访人姓名，请核对删去后再公示。")
    return said


def without_patterns(text: str) -> str:
    """Give a text with the middle of everything hidden that looks like a phone or identity number."""
    return _PERSONAL.sub(lambda found: mask_phone(found.group()), text)
