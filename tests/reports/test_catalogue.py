"""The list of reports and the one way to write them."""

from __future__ import annotations

import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.storage.store import Store


def test_the_list_names_the_reports_of_the_command_line() -> None:
    assert list(catalogue.titles()) == [
        ("reception-form", "来访登记表"),
        ("reception-log", "接待日志"),
        ("reception-notice", "接待公告"),
        ("duty-roster", "接待值班表"),
        ("opinion-assignment", "交办单"),
        ("opinion-reminder", "催办单"),
        ("opinion-reply", "答复函"),
        ("opinion-survey", "征询表"),
        ("suggestion-assignment", "代表建议交办单"),
        ("suggestion-reminder", "代表建议催办单"),
        ("suggestion-reply", "代表建议答复函"),
        ("suggestion-survey", "代表建议征询表"),
        ("opinion-ledger", "意见建议台账"),
        ("suggestion-ledger", "代表建议台账"),
        ("supervision-plan", "监督安排表"),
        ("supervision-notice", "监督活动通知"),
        ("supervision-record", "监督记录表"),
        ("supervision-summary", "监督情况"),
        ("budget-agenda", "预算会议议程"),
        ("budget-minutes", "预算会议纪要"),
        ("budget-opinion", "初审意见"),
        ("budget-monitor", "预算联网监督"),
        ("duty-report", "述职报告"),
        ("duty-statistics", "履职统计"),
        ("benchmark-list", "对标清单"),
        ("station-poster", "联络站公示栏"),
        ("representative-archive", "代表履职档案"),
        ("annual-summary", "年度工作总结"),
    ]


def test_reading_the_list_loads_no_word() -> None:
    code = (
        "import sys; from rongui_desktop.reports import catalogue; "
        "assert catalogue.KINDS; print([name for name in ('docx', 'lxml', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("kind", "options", "message"),
    [
        ("budget-plan", {}, "没有名为“budget-plan”的文书"),
        ("reception-form", {}, "--id 编号（登记编号）"),
        ("reception-log", {"id": ""}, "场次编号"),
        ("reception-form", {"id": "LF1999-0001"}, "没有登记编号为“LF1999-0001”"),
        ("reception-log", {"id": "LF2019-0001"}, "没有场次编号为“LF2019-0001”"),
        ("reception-notice", {"id": "YJ2019-099"}, "没有场次编号为“YJ2019-099”"),
        ("reception-form", {"id": "YJ2019-099", "blank": True}, "没有场次编号为“YJ2019-099”"),
        ("annual-summary", {}, "--year 年度"),
        ("annual-summary", {"year": 2021}, "2021年还没有开始"),
        ("annual-summary", {"year": 2019, "blank": True}, "没有 --blank"),
        ("reception-notice", {"id": "YJ2019-001", "masked": True}, "没有 --masked"),
        ("reception-form", {"id": "LF2019-0001", "internal": True}, "没有 --internal"),
        ("reception-form", {"ids": ("LF2019-0001", "LF2019-0002")}, "一次只能做一份，请只写一个登记编号"),
        ("reception-form", {"id": "LF2019-0001", "issue": True}, "“来访登记表”不编文号"),
        ("opinion-survey", {"id": "容夜接〔2019〕1号", "issue": True}, "“征询表”不编文号"),
        ("opinion-reply", {"id": "容夜接〔2019〕1号", "issue": True, "masked": True}, "公示版不是正式印发"),
        ("opinion-reply", {"issue": True}, "--id 编号（意见编号）"),
        ("opinion-assignment", {"ids": ()}, "--id 编号（意见编号）"),
        ("opinion-ledger", {}, "--year 年度"),
        ("duty-report", {"id": "D001"}, "--year 年度"),
        ("duty-report", {"year": 2019}, "--id 编号（代表编号）"),
        ("duty-report", {"id": "没有", "year": 2019}, "没有代表编号为“没有”"),
        ("duty-report", {"id": "D001", "year": 2021}, "2021年还没有开始"),
        ("duty-statistics", {}, "--year 年度"),
        ("duty-statistics", {"year": 2019, "a3": True}, "没有 --a3"),
        ("benchmark-list", {"year": 2019}, "2019年没有对标清单"),
        ("station-poster", {"id": "没有的站"}, "没有名为“没有的站”的联络站"),
        ("duty-roster", {"date_from": date(2019, 1, 1)}, "--to 截止日期"),
        (
            "duty-roster",
            {"date_from": date(2019, 2, 1), "date_to": date(2019, 1, 1)},
            "截止日期2019-01-01早于",
        ),
        ("duty-roster", {"date_from": date(2018, 1, 1), "date_to": date(2018, 2, 1)}, "请先排班并保存"),
        ("representative-archive", {"year": 2019}, "--id 编号（代表编号）"),
        ("representative-archive", {"id": "R001"}, "--year 年度"),
        ("representative-archive", {"id": "R999", "year": 2019}, "没有编号为“R999”的代表"),
        ("representative-archive", {"id": "R001", "year": 2021}, "2021年还没有开始"),
    ],
)
def test_what_is_missing_is_said_and_nothing_written(
    store: Store, tmp_path: Path, kind: str, options: dict[str, object], message: str
) -> None:
    output = tmp_path / "out.docx"
    with pytest.raises(UserError, match=message):
        catalogue.write(store, kind, output, **options)  # type: ignore[arg-type]
    assert not output.exists()


def test_a_report_replaces_the_old_file_whole(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    output = folder / "公告.docx"
    output.write_bytes(b"old")
    result = catalogue.write(store, "reception-notice", output, id="YJ2019-001", date_from=date(2019, 1, 1))
    assert result.path == output
    assert output.read_bytes().startswith(b"PK")
    assert [entry.name for entry in folder.iterdir()] == ["公告.docx"]
    if sys.platform != "win32":
        assert stat.S_IMODE(output.stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="nowhere"):
        catalogue.write(store, "reception-notice", tmp_path / "nowhere" / "a.docx", id="YJ2019-001")


def test_an_output_that_is_a_folder_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    taken = tmp_path / "taken.docx"
    taken.mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UserError):
        catalogue.write(store, "reception-notice", taken, id="YJ2019-001")
    assert sorted(tmp_path.iterdir()) == before


def test_a_report_can_be_looked_at_before_it_is_saved(store: Store) -> None:
    prepared = catalogue.prepare(store, "reception-form", catalogue.Options(id="LF2019-0009"))
    assert prepared.content.startswith(b"PK")
    assert prepared.warnings == ("以下项目没有内容：来访时间、现场答复。",)
