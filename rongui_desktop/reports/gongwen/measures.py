"""The measures of an official document, in Word's units (GB/T 9704-2012, 党政机关公文格式).

Lengths are twips (1/20 pt) unless a name says otherwise. 28.95 pt is the line that puts exactly 22 lines on the
225 mm text area: 28 pt leaves the page unfilled and 29 pt gives 21 lines. Characters are drawn 0.25 pt closer, so
that 28 of them fit into 156 mm.
"""

from __future__ import annotations

from typing import Final

MILLIMETRE: Final = 1440 / 25.4

PAGE_WIDTH: Final = 11906
PAGE_HEIGHT: Final = 16838
MARGIN_TOP: Final = 2098
MARGIN_LEFT: Final = 1588
MARGIN_RIGHT: Final = 1474
MARGIN_BOTTOM: Final = 1984
FOOTER_DISTANCE: Final = 1417
"""25 mm from the paper's edge: the page number then lies 7 mm below the text area."""
HEADER_DISTANCE: Final = 851

LINE: Final = 579
BODY_SPACING: Final = -5
LINES_PER_PAGE: Final = 22
CHARACTERS_PER_LINE: Final = 28

TEXT_WIDTH: Final = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
TEXT_HEIGHT: Final = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM
LANDSCAPE_WIDTH: Final = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM
"""A landscape page is the portrait page turned: what was top and bottom is now the two sides."""

SONG_TITLE: Final = "方正小标宋简体"
FANGSONG: Final = "仿宋_GB2312"
KAITI: Final = "楷体_GB2312"
HEITI: Final = "黑体"
SONGTI: Final = "宋体"

# Sizes are half-points, as in w:sz.
TITLE_SIZE: Final = 44
BODY_SIZE: Final = 32
PAGE_NUMBER_SIZE: Final = 28
TABLE_SIZE: Final = 24
SMALL_SIZE: Final = 21

FALLBACKS: Final = {
    SONG_TITLE: ("方正小标宋_GBK", "小标宋", "华文中宋", "STZhongsong", "宋体"),
    FANGSONG: ("仿宋", "FangSong", "华文仿宋", "宋体"),
    KAITI: ("楷体", "KaiTi", "华文楷体", "宋体"),
    HEITI: ("SimHei", "微软雅黑", "宋体"),
    SONGTI: ("SimSun", "宋体-简"),
}
"""What prints where a face is not installed, best first; the document goes on naming the face of the standard."""


def fallback_notice(installed: set[str]) -> str | None:
    """Say which faces of the standard are missing here and what prints instead.

    Args:
        installed: names of the font families that the computer has.

    Returns:
        One Chinese sentence for the user, or None when every face is there.
    """
    missing = [face for face in FALLBACKS if face not in installed]
    if not missing:
        return None
    parts: list[str] = []
    for face in missing:
        stand_in = next((name for name in FALLBACKS[face] if name in installed), "系统默认字体")
        parts.append(f"{face}（以{stand_in}代替）")
    return (
        f"本机没有安装公文字体：{'、'.join(parts)}。文档里仍写明标准字体，在装有这些字体的电脑上按标准显示。"
    )
