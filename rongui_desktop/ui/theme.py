"""The look of the window: the tokens of design/interface.md in one place, and the style sheet made of them.

Widgets take their look from dynamic properties, so that no page carries colours:

- `role` of a QPushButton: `primary` (one per page), `danger`, `link`, `quiet`; none for an ordinary one.
- `role` of a QLabel: `title` (page), `heading` (card), `secondary`, `figure`, `error`, `badge` (with `tone`).
- `role` of a QFrame: `card`; of a QWidget: `page`, `bar`.
- `tone`: `ok warn bad info muted`, for badges and figures.
- `error` (bool) of an editor: red frame; set by `mark_error` in `widgets/field_errors.py`.

`set_role(widget, "primary")` sets one and repolishes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from string import Template
from typing import Final, Literal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from rongui_desktop import paths

Tone = Literal["ok", "warn", "bad", "info", "muted"]

PAGE: Final = "#F6F5F2"
SURFACE: Final = "#FFFFFF"
LINE: Final = "#E4E0D9"
FRAME: Final = "#C9C4BB"
INK: Final = "#1F2328"
SECONDARY: Final = "#6B6F76"
ACCENT: Final = "#A4201C"
ACCENT_HOVER: Final = "#8C1A17"
ACCENT_PRESSED: Final = "#741512"
ACCENT_SOFT: Final = "#FBEFED"
ALTERNATE: Final = "#FAF9F7"
DISABLED: Final = "#9A9DA2"

# ok is two steps darker than the design's #2E7D4F and warn than #9A6700: on their soft grounds and on the
# page those stay at 4.48 and 4.46, below the 4.5 that the same design asks for.
TONES: Final[dict[str, tuple[str, str]]] = {
    "ok": ("#2C7A4D", "#E9F4EE"),
    "warn": ("#966400", "#FFF6DF"),
    "bad": ("#B42318", "#FDECEA"),
    "info": ("#2459A6", "#EAF1FB"),
    "muted": ("#63676E", "#F0EEEA"),
}

SPACING: Final = (4, 8, 12, 16, 20)
RADIUS_CARD: Final = 8
RADIUS_FIELD: Final = 5

FAMILIES: Final = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans CN",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
# The files of these and of the faces of documents: 雅黑、宋体、黑体、仿宋、楷体.
_WINDOWS_TYPE: Final = ("msyh*.tt?", "simsun.tt?", "simhei.tt?", "simfang.tt?", "simkai.tt?", "NotoSans*")
# Left and right of the words of a tab of the window, and where there is little room.
TAB_PADDING: Final = (15, 5)
BASE_POINTS: Final = 11
LARGE_POINTS: Final = 14


def tone(name: str) -> tuple[QColor, QColor]:
    """The text and background colours of a tone."""
    ink, ground = TONES[name]
    return QColor(ink), QColor(ground)


def contrast(ink: str, ground: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(ink), light(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def style_sheet(points: int) -> str:
    """resources/style.qss with the tokens filled in, for a base font of `points`."""
    template = Template((paths.resources() / "style.qss").read_text("utf-8"))
    tokens = {
        "page": PAGE,
        "surface": SURFACE,
        "line": LINE,
        "frame": FRAME,
        "ink": INK,
        "secondary": SECONDARY,
        "accent": ACCENT,
        "accent_hover": ACCENT_HOVER,
        "accent_pressed": ACCENT_PRESSED,
        "accent_soft": ACCENT_SOFT,
        "alternate": ALTERNATE,
        "disabled": DISABLED,
        "base": f"{points}pt",
        "small": f"{points - 1}pt",
        "heading": f"{points + 1}pt",
        "title": f"{points + 4}pt",
        "figure": f"{points + 11}pt",
        "tab": f"{TAB_PADDING[0]}px",
        "narrow_tab": f"{TAB_PADDING[1]}px",
        "file_width": f"{file_width(points)}px",
        "icons": (paths.resources() / "icons").as_posix(),
    }
    for name, (ink, ground) in TONES.items():
        tokens[name] = ink
        tokens[f"{name}_soft"] = ground
    return template.substitute(tokens)


def file_width(points: int) -> int:
    """Width in pixels of the buttons 文件 and 业务 before the first tab, for a base font of `points`."""
    return round(points * 8.6)


def apply(application: QApplication, *, large: bool) -> bool:
    """Give the whole program its font, palette and style; `large` is the large-type mode.

    Returns:
        False when it has that look already.
    """
    points = LARGE_POINTS if large else BASE_POINTS
    if application.property("points") == points:
        return False
    if application.property("points") is None:
        _load_type(application)
    application.setProperty("points", points)
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSize(points)
    application.setFont(font)
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet(points))
    # A style, also one with a sheet, brings back the small type that Windows has for lists, menus and messages.
    if application.font("QAbstractItemView") != application.font():
        application.setFont(font)
    return True


def _load_type(application: QApplication) -> None:
    """Without a screen Qt finds none of the type that Windows has, and would draw boxes."""
    if sys.platform == "win32" and application.platformName() == "offscreen":
        folder = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "Fonts"
        for pattern in _WINDOWS_TYPE:
            for file in folder.glob(pattern):
                QFontDatabase.addApplicationFont(str(file))


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size, said for a line of 20 pixels, as far as the screen has room."""
    scale, room = window.fontMetrics().height() / 20, window.screen().availableSize()
    window.resize(
        min(round(width * scale), room.width() - 24), min(round(height * scale), room.height() - 64)
    )


def set_role(widget: QWidget, role: str, tone_name: str = "") -> None:
    """Give a widget its look after it was made, see the module's head."""
    widget.setProperty("role", role)
    widget.setProperty("tone", tone_name)
    repolish(widget)


def wide_tabs(bar: QTabBar) -> int:
    """The width in pixels that the tabs of the window need when they do not stand closer together."""
    saved = 2 * (TAB_PADDING[0] - TAB_PADDING[1]) * bar.count() if bar.property("narrow") else 0
    return bar.sizeHint().width() + saved


def set_narrow(widget: QWidget, narrow: bool) -> None:
    """Give a widget the look for little room (`narrow` in the style sheet), or its usual one."""
    if bool(widget.property("narrow")) != narrow:
        widget.setProperty("narrow", narrow)
        repolish(widget)
        # A tab bar measures its tabs anew only when it is told of another style.
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    QWidget.update(widget)


def _palette() -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: PAGE,
        QPalette.ColorRole.Base: SURFACE,
        QPalette.ColorRole.AlternateBase: ALTERNATE,
        QPalette.ColorRole.Text: INK,
        QPalette.ColorRole.WindowText: INK,
        QPalette.ColorRole.Button: SURFACE,
        QPalette.ColorRole.ButtonText: INK,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: SURFACE,
        QPalette.ColorRole.ToolTipBase: SURFACE,
        QPalette.ColorRole.ToolTipText: INK,
        QPalette.ColorRole.PlaceholderText: SECONDARY,
        QPalette.ColorRole.Link: TONES["info"][0],
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED))
    return palette
