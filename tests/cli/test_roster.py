"""The duty roster on the command line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from docx import Document

from tests.cli.shell import Shell

SPRING = ("--from", "2020-01-01", "--to", "2020-06-30")


def test_the_roster_is_proposed_with_reasons_and_nothing_is_written(filled: Shell) -> None:
    before = filled.contents()
    found = filled.json("roster", *SPRING)
    assert set(found) == {"sessions", "unplaced"}
    assert found["unplaced"] == []
    assert [session["date"] for session in found["sessions"]][:3] == [
        "2020-01-08",
        "2020-01-15",
        "2020-01-22",
    ]
    for session in found["sessions"]:
        kinds = Counter(person["identity"] for person in session["people"])
        assert kinds == {"人大代表": 3, "党代表": 1, "政协委员": 1}
        assert all(person["reason"] and person["name"] for person in session["people"])
    assert filled.contents() == before
    assert filled.json("roster", *SPRING) == found


def test_the_text_says_how_even_it_is(filled: Shell) -> None:
    said = filled.done("roster", *SPRING)
    assert "2020-01-01 星期三  放假（元旦）" in said
    assert "人大代表：1至2次，相差1次（已证明最小）" in said


def test_what_is_saved_is_there_and_prints(filled: Shell, tmp_path: Path) -> None:
    said = filled.done("roster", *SPRING, "--save")
    assert said.endswith("已保存，新建 24 场。\n")
    assert "已安排 YJ2020-" in said
    saved = filled.json("roster", *SPRING)
    assert len(saved["sessions"]) == 24
    assert filled.done("roster", *SPRING, "--save").endswith("已保存，新建 0 场。\n")
    paper = tmp_path / "值班表.docx"
    filled.done("report", "duty-roster", *SPRING, "-o", paper)
    (table,) = Document(str(paper)).tables
    assert len(table.rows) == 24 + 2 + 1
    notices = tmp_path / "公告.docx"
    filled.done("report", "reception-notice", "--id", "YJ2020-001", "--id", "YJ2020-002", "-o", notices)
    assert len(Document(str(notices)).sections) == 2


def test_a_roster_that_lacks_people_is_still_proposed(shell: Shell) -> None:
    shell.done("init", "--station", "容桂")
    found = shell.json("roster", "--from", "2020-03-01", "--to", "2020-03-08")
    assert found["sessions"] == [{"date": "2020-03-04", "people": []}]
    assert [(each["date"], each["identity"], each["missing"]) for each in found["unplaced"]] == [
        ("2020-03-04", "人大代表", 3),
        ("2020-03-04", "党代表", 1),
        ("2020-03-04", "政协委员", 1),
    ]
    assert "做不到：3月4日要1名党代表" in shell.err


def test_wrong_periods_are_refused(filled: Shell) -> None:
    assert "早于" in filled.refused("roster", "--from", "2020-02-01", "--to", "2020-01-01")
    assert "还缺少：--to" in filled.misused("roster", "--from", "2020-02-01")


def test_while_the_window_is_open_a_roster_can_be_looked_at_but_not_saved(held: Shell) -> None:
    assert held.json("roster", *SPRING)["unplaced"] == []
    assert "使用" in held.refused("roster", *SPRING, "--save")
