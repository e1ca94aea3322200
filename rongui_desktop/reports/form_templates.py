"""Makes the shipped form templates; clerks redesign their own copies of them in Word or WPS.

Run `python -m rongui_desktop.reports.form_templates FOLDER` after a change; a test compares the shipped files with
what this module makes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from rongui_desktop.reports import paper_templates, suggestion_templates, supervision_record
from rongui_desktop.reports.form_parts import WIDTH, Cell, form, label, line, note, row, table, title
from rongui_desktop.reports.gongwen import base
from rongui_desktop.reports.gongwen.styles import DENSE_TEXT, TABLE_CENTRE
from rongui_desktop.reports.library import (
    ASSIGNMENT_FORM,
    BASE,
    RECEPTION_FORM,
    REMINDER_FORM,
    REPLY_LETTER,
    SUGGESTION_ASSIGNMENT_FORM,
    SUGGESTION_REMINDER_FORM,
    SUGGESTION_REPLY_LETTER,
    SUGGESTION_SURVEY_FORM,
    SUPERVISION_FORM,
    SURVEY_FORM,
)


def reception_form() -> bytes:
    """Make 来访登记表: one A4 page for a visitor, its matter rows repeat for each matter."""
    grid = (1300, 2020, 1200, 1860, 1200, WIDTH - 7580)
    rows = [
        row([label("接待类型"), Cell("【接待类型】"), label("场次编号"), Cell("【场次编号】"),
              label("接待时间"), Cell("【接待时间】")], grid, 8),
        row([label("接待地点"), Cell("【接待地点】", span=3), label("来访时间"), Cell("【来访时间】")], grid, 8),
        row([label("来 访 人"), Cell("【来访人】"), label("性　　别"), Cell("【性别】"),
              label("人　　数"), Cell("【人数】")], grid, 8),
        row([label("联系电话"), Cell("【联系电话】"), label("社区住址"), Cell("【住址】", span=3)], grid, 8),
        row([label("接待代表"), Cell("【接待代表】", span=3), label("保密要求"), Cell("【保密要求】")], grid, 8),
        row([label("事项【序号】"), Cell("【意见编号】", span=2), label("类　　别"),
              Cell("【类别】", span=2)], grid, 8),
        row([label("反映事项"), Cell("【反映事项】", span=5, top=True)], grid, 76),
        row([label("现场答复"), Cell("【现场答复】", span=5, top=True)], grid, 40),
        row([label("处理方式"), Cell("【处理方式】", DENSE_TEXT, 5)], grid, 8),
        row([label("主责部门"), Cell("【主责部门】", span=2), label("办理期限"),
              Cell("【办理期限】", span=2)], grid, 8),
        row([Cell("以上记录已由来访人阅看（或向来访人宣读），来访人确认无误。", TABLE_CENTRE, 6)],
             grid, 8, whole=True),
        row([label("来访人\n（签名）"), Cell(""), label("接待代表\n（签名）"), Cell(""),
              label("记录人\n（签名）"), Cell("")], grid, 15, whole=True),
        row([label("日　　期"), Cell("　　年　月　日"), label("日　　期"), Cell("　　年　月　日"),
              label("日　　期"), Cell("　　年　月　日")], grid, 8, whole=True),
    ]  # fmt: skip
    return form(
        title("人大代表接待群众登记表"),
        line("登记编号：【登记编号】\t接待日期：【接待日期】"),
        table(rows, grid),
        note("填表单位：【单位】"),
    )


MAKERS: Final[dict[str, Callable[[], bytes]]] = {
    BASE: base.base_document,
    RECEPTION_FORM: reception_form,
    ASSIGNMENT_FORM: paper_templates.assignment_form,
    REMINDER_FORM: paper_templates.reminder_form,
    REPLY_LETTER: paper_templates.reply_letter,
    SURVEY_FORM: paper_templates.survey_form,
    SUGGESTION_ASSIGNMENT_FORM: suggestion_templates.assignment_form,
    SUGGESTION_REMINDER_FORM: suggestion_templates.reminder_form,
    SUGGESTION_REPLY_LETTER: suggestion_templates.reply_letter,
    SUGGESTION_SURVEY_FORM: suggestion_templates.survey_form,
    SUPERVISION_FORM: supervision_record.supervision_form,
}

if __name__ == "__main__":
    for name, make in MAKERS.items():
        (Path(sys.argv[1]) / name).write_bytes(make())
