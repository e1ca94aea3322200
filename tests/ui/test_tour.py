"""`demo --headless`: the whole program without a screen, in its own process."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def test_the_demonstration_writes_its_reports_and_pictures_and_cleans_up(tmp_path: Path) -> None:
    output, temporary = tmp_path / "out", tmp_path / "tmp"
    temporary.mkdir()
    command = [sys.executable, "-m", "rongui_desktop", "demo", "--headless", "--output", str(output)]
    environment = os.environ | {"TMPDIR": str(temporary), "TEMP": str(temporary), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert str(output) in done.stdout
    pictures = sorted(output.glob("*.png"))
    titles = ["工作台", "代表", "监督安排", "夜间接待", "预算审查", "意见建议", "履职活动", "报表"]
    assert [picture.stem for picture in pictures] == [
        f"{n}-{title}" for n, title in enumerate(titles, start=1)
    ]
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1366, 768)
        colours = {image.pixel(x, y) for x in range(0, 1366, 7) for y in range(60, 730, 7)}
        assert len(colours) > 20, f"{picture.name} is nearly empty"
    reports = sorted(output.glob("*.docx"))
    assert "2019年度工作总结.docx" in [report.name for report in reports]
    assert "没有“对标清单”：2019年没有对标清单，请先登记条目。" in done.stdout
    assert [report.name for report in reports] == sorted(
        line.strip() for line in done.stdout.splitlines() if line.endswith(".docx")
    )
    names = " ".join(report.name for report in reports)
    titles = (
        "2019年度工作总结",
        "2019年意见建议台账",
        "2019年代表建议台账",
        "交办单",
        "催办单",
        "答复函",
        "征询表",
    )
    assert all(title in names for title in titles)
    for report in reports:
        with zipfile.ZipFile(report) as parts:
            assert len(parts.read("word/document.xml")) > 2000
    assert list(temporary.iterdir()) == []
