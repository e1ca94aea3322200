"""The Designer forms in ui/ and the Python made of them say the same."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / "rongui_desktop" / "ui" / "forms"
SOURCES = sorted((ROOT / "ui").glob("*.ui"))


def _generated(form: Path) -> Path:
    return FORMS / f"ui_{form.stem}.py"


def _compile(form: Path) -> str:
    """Return what pyside6-uic makes of a form."""
    uic = "import sys; from PySide6.scripts.pyside_tool import uic; sys.argv[0] = 'pyside6-uic'; uic()"
    # The file's header names it as it was given, so it is given as a developer does.
    command = [sys.executable, "-c", uic, f"ui/{form.name}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


@pytest.mark.parametrize("form", SOURCES, ids=lambda form: form.stem)
def test_the_committed_python_is_what_uic_makes_of_the_form(form: Path) -> None:
    made = _compile(form).strip()
    assert made, f"uic made nothing of {form.name}"
    committed = _generated(form).read_text(encoding="utf-8").strip()
    assert committed == made, f"run: pyside6-uic ui/{form.name} -o rongui_desktop/ui/forms/ui_{form.stem}.py"


def test_every_generated_file_has_its_form() -> None:
    generated = {file.name for file in FORMS.glob("ui_*.py")}
    assert generated == {_generated(form).name for form in SOURCES}


@pytest.mark.parametrize("form", SOURCES, ids=lambda form: form.stem)
def test_every_field_has_a_name_that_a_screen_reader_can_say(form: Path) -> None:
    """Fields have a Chinese accessible name, or a label that is their buddy, or are buttons with a text."""
    tree = ElementTree.parse(form)
    buddies = {element.text for element in tree.iterfind(".//property[@name='buddy']/cstring")}
    nameless = [
        widget.get("name")
        for widget in tree.iter("widget")
        if _is_field(widget.get("class", ""))
        and widget.get("name") not in buddies
        and widget.find("property[@name='accessibleName']") is None
    ]
    assert nameless == []


@pytest.mark.parametrize("form", SOURCES, ids=lambda form: form.stem)
def test_no_label_has_a_name_that_a_screen_reader_would_say_instead_of_its_words(form: Path) -> None:
    tree = ElementTree.parse(form)
    renamed = [
        widget.get("name")
        for widget in tree.iter("widget")
        if widget.get("class", "").endswith("Label")
        and widget.find("property[@name='accessibleName']") is not None
    ]
    assert renamed == []


@pytest.mark.parametrize(
    ("form", "buttons"),
    [
        ("reception_page", {"startSessionButton", "endSessionButton", "newVisitorButton"}),
        ("visitor_form", {"confidentialCheck", "addMatterButton", "saveButton", "savePrintButton"}),
        ("representatives_page", {"newRepresentativesButton"}),
        ("supervision_page", {"newSupervisionButton"}),
        ("budget_page", {"newBudgetButton"}),
        ("opinions_page", {"newOpinionsButton"}),
        ("activities_page", {"newActivitiesButton"}),
    ],
)
def test_the_buttons_of_the_contract_are_named_without_their_keys(form: str, buttons: set[str]) -> None:
    tree = ElementTree.parse(ROOT / "ui" / f"{form}.ui")
    said = {
        str(widget.get("name")): widget.findtext("property[@name='accessibleName']/string") or ""
        for widget in tree.iter("widget")
        if widget.get("name") in buttons
    }
    assert set(said) == buttons
    assert all(name and not re.search(r"[A-Za-z&＋…]", name) for name in said.values()), said


def _is_field(kind: str) -> bool:
    return kind.endswith(
        ("Edit", "Combo", "ComboBox", "Spin", "SpinBox", "TableView", "TreeView", "ListView")
    )
