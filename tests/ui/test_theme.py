from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QLabel

from rongui_desktop import paths
from rongui_desktop.ui import theme

GROUNDS = (theme.PAGE, theme.SURFACE, theme.ALTERNATE)


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *product((theme.INK, theme.SECONDARY, theme.ACCENT), GROUNDS),
        *product((ink for ink, _ in theme.TONES.values()), (theme.PAGE, theme.SURFACE)),
        *theme.TONES.values(),
        (theme.ACCENT, theme.ACCENT_SOFT),
        (theme.INK, theme.ACCENT_SOFT),
        *product((theme.SURFACE,), (theme.ACCENT, theme.ACCENT_HOVER, theme.ACCENT_PRESSED, theme.INK)),
    ],
)
def test_words_stand_out_from_their_ground(ink: str, ground: str) -> None:
    assert theme.contrast(ink, ground) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert theme.contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert theme.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("points", [theme.BASE_POINTS, theme.LARGE_POINTS])
def test_the_style_sheet_is_filled_in_and_its_pictures_are_there(points: int) -> None:
    sheet = theme.style_sheet(points)
    assert "$" not in sheet
    assert f"font-size: {points + 4}pt" in sheet
    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    text = (paths.resources() / "style.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,6}\b(?![A-Za-z])", text) == []


@pytest.mark.parametrize(("large", "points"), [(False, 11), (True, 14)])
def test_the_base_font_has_its_size_and_chinese_families(
    qapp: QApplication, large: bool, points: int
) -> None:
    theme.apply(qapp, large=large)
    assert qapp.font().pointSize() == points
    assert qapp.font().families()[0] == "Microsoft YaHei UI"
    assert "Noto Sans CJK SC" in qapp.font().families()
    theme.apply(qapp, large=False)


@pytest.mark.parametrize("kind", ["QAbstractItemView", "QMenu", "QMessageBox", "QStatusBar", "QTipLabel"])
def test_lists_menus_and_messages_are_in_the_programs_type(look: QApplication, kind: str) -> None:
    """Windows has small type of its own for them, and a style that is set brings it back."""
    assert (look.font(kind).families(), look.font(kind).pointSize()) == (
        look.font().families(),
        look.font().pointSize(),
    )


def test_chinese_is_drawn_and_not_boxes(look: QApplication) -> None:
    layout = QTextLayout("容桂街道", look.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert len(glyphs) == 4
    assert 0 not in glyphs


def test_a_role_set_later_changes_the_look(look: QApplication) -> None:
    label = QLabel("第 24 场")
    label.ensurePolished()
    before = label.font().pointSize()
    theme.set_role(label, "title")
    label.ensurePolished()
    assert label.font().pointSize() == before + 4
