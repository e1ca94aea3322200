"""The papers of budget review: what stands in them, and the words that never do."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from rongui_desktop.domain.budget_sums import Line
from rongui_desktop.domain.codes import BudgetAccount, BudgetSide
from rongui_desktop.domain.records import BudgetMeeting
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.reports.catalogue import Options
from rongui_desktop.services import monitoring
from rongui_desktop.services.budget_entry import Material, change_meeting, load_meeting
from rongui_desktop.services.budget_tables import save_table
from rongui_desktop.services.review_opinions import ReviewEntry, put_opinion
from rongui_desktop.storage.store import Store
from tests.reports.conftest import Opened


def words(opened: Opened, store: Store, kind: str, **options: object) -> str:
    document = opened(catalogue.prepare(store, kind, Options(**options)).content)  # type: ignore[arg-type]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    text = "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    assert not re.search("决议|批准|审批", text)
    return text


@pytest.fixture
def reviewed(store: Store) -> Store:
    with store.read() as session:
        keys = {row.number: row.id for row in session.scalars(select(BudgetMeeting))}
    first, last = keys["YS2019-01"], keys["YS2019-04"]
    put_opinion(store, None, ReviewEntry(
        meeting_id=first, content="加快支出进度", department="财政局", assigned_on=date(2019, 6, 25),
        due_on=date(2019, 9, 30),
    ))  # fmt: skip
    entry = load_meeting(store, last)
    away = entry.present[0]
    change_meeting(store, last, replace(
        entry, present=entry.present[1:], leave=(away,), minutes_number="容人大工委纪〔2019〕4号",
        minutes="会议讨论了调整方案。", materials=(Material("预算调整方案", "财政局", date(2019, 11, 25)),),
    ))  # fmt: skip
    put_opinion(store, None, ReviewEntry(meeting_id=last, content="压减一般性支出", due_on=date(2020, 3, 1)))
    part = (BudgetAccount.GENERAL, BudgetSide.INCOME)
    save_table(store, last, {part: [
        Line("收入合计", 0, Decimal("999999999999.99"), Decimal("-0.01"), Decimal("999999999999.98")),
        Line("（一）增值税", 2, Decimal("1.00")),
    ]})  # fmt: skip
    return store


def test_the_agenda_takes_up_what_is_not_cleared(opened: Opened, reviewed: Store) -> None:
    text = words(opened, reviewed, "budget-agenda", id="YS2019-04")
    for said in ("2019年12月5日（星期四）", "初审街道2019年财政预算调整方案", "列席单位：财政局、审计办。"):
        assert said in text
    assert "SC2019-001 加快支出进度（财政局，逾期）。" in text
    assert "预算调整方案（财政局，2019-11-25）" in text
    assert "SC2019-002" not in text


def test_the_minutes_tell_who_was_there_and_what_was_asked_of_whom(opened: Opened, reviewed: Store) -> None:
    text = words(opened, reviewed, "budget-minutes", id="YS2019-04")
    assert "请假：钱国" in text
    assert "出席：曾绮芬、" in text
    assert "容人大工委纪〔2019〕4号" in text
    assert "1.压减一般性支出（责任单位：待定，2020年3月1日前反馈）。" in text
    assert "999,999,999,999.98" in text
    assert "增值税" not in text


def test_the_opinion_is_a_letter_to_the_district(opened: Opened, reviewed: Store) -> None:
    text = words(opened, reviewed, "budget-opinion", id="YS2019-04")
    assert "关于2019年街道财政预算调整方案的" in text
    assert "区人大常委会财政经济工作委员会：" in text
    assert "受区人大常委会委托，人大容桂街道工委于2019年12月5日" in text
    assert "1.压减一般性支出。" in text
    with pytest.raises(UserError, match="没有编号为“YS1999-01”的预算会议"):
        words(opened, reviewed, "budget-opinion", id="YS1999-01")


def test_the_monitoring_shows_every_unit_and_its_warnings(opened: Opened, store: Store) -> None:
    monitoring.put_gap(store, 2019, 12, "教育局", "系统升级")
    text = words(opened, store, "budget-monitor", year=2019)
    assert "10 个单位 · 预警" in text
    assert "支出进度偏慢" in text
    assert "缺数原因：教育局12月：系统升级" in text
