"""The ledgers of a year: who stands in them, that their totals are the year's figures, and what they hide."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import EntryState, Outcome, Satisfaction, Source
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue, ledgers
from rongui_desktop.reports.gongwen.xml import clean
from rongui_desktop.reports.library import Library
from rongui_desktop.services.figures import figures
from rongui_desktop.services.opinion_ledger import OpinionLedger, opinion_ledger, tally
from rongui_desktop.services.suggestion_ledger import suggestion_ledger
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion, put_events, said, stored_events
from tests.reports.handled import FULL, OTHER, K, handle, handle_suggestion, make_secret
from tests.reports.ledger_rows import NOW, made, notes, row_of, rows

Opened = Callable[[bytes | Path], WordDocument]
ToPdfs = Callable[[Sequence[Path]], list[Path]]
CHANNELS = {Source.NIGHT: "night", Source.PUBLIC: "public", Source.VISIT: "visits"}


def test_the_totals_are_the_year_s_figures(store: Store) -> None:
    for year, day in ((2019, None), (2019, date(2019, 8, 1))):
        if day is not None:
            store.clock = ShiftedClock(datetime.combine(day, datetime.min.time()))
        ledger = opinion_ledger(store, year)
        counted = figures(store, year)
        assert ledger.as_of == counted.as_of
        for source, some in ledger.channels:
            key = f"contact.{CHANNELS[source]}"
            assert (some.total, some.closed, some.open) == tuple(
                counted[f"{key}.{name}"] for name in ("opinions", "closed", "open")
            )
        total = ledger.total
        assert (total.total, total.closed) == (
            counted["contact.total.opinions"],
            counted["contact.total.closed"],
        )
        assert total.open + total.closed == total.total
        # Every closed matter has one result, or is counted as having none.
        assert sum(total.outcomes.values()) == total.closed
        assert len(ledger.rows) == total.total


def test_the_ledger_lists_every_matter_with_what_became_of_it(store: Store) -> None:
    handle(store)
    document = made(store)
    listed = rows(document)
    assert listed[0] == [column.title for column in ledgers._OPINION_COLUMNS]  # noqa: SLF001
    assert len(listed) == 222
    assert [row[0] for row in listed[1:-1]] == [str(number) for number in range(1, 221)]
    assert listed[-1] == ["合计", "220件", *[""] * 7, "办结184\n办理中36"]
    assert row_of(document, FULL)[1:] == [
        f"{FULL}\n2019-06-26",
        "夜间接待\n其他",
        "司徒润\n华口",
        "幸福社区学位不足入学难，希望尽快处理并答复。",
        "交街道部门办理\n社会工作局",
        "2019-06-28\n2019-08-15",
        "经核实，情况属实。\n已协调增设两个班。",
        "列入计划解决\n基本满意",
        "已办结\n2019-09-12\n计划解决\n2020-09-01",
    ]
    said_here = notes(document)
    assert "2019年群众意见建议台账" in said_here
    assert "统计区间：2019年1月1日至2019年12月31日提出" in said_here
    assert "数据截止时间：2019年12月31日24:00。制表时间：2020年1月10日09:00。" in said_here
    for table in document.element.body.iter(qn("w:tbl")):
        head, *others = table.findall(qn("w:tr"))
        assert head.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in others)
    assert {section.page_width.twips for section in document.sections} == {16838}


def test_results_stand_apart_so_that_rates_are_not_flattered(store: Store) -> None:
    document = made(store)
    head, *channels, total = rows(document, 1)
    assert head[5:11] == ["已解决", "正在解决", "列入计划解决", "解释说明", "不予受理", "结果未填"]
    assert [row[0] for row in channels] == ["夜间接待", "公众场所接待", "代表走访"]
    assert total == ["合计", "220", "184", "36", "83.6%", "73", "0", "46", "65", "0", "0", "33.2%"]
    assert "办结不等于已解决" in notes(document)


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(0, 0, "—"), (0, 7, "0.0%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (5, 5, "100.0%"), (9999, 10000, "99.9%")],
)
def test_a_rate_is_never_better_than_it_is(part: int, whole: int, text: str) -> None:
    assert ledgers.rate(part, whole) == text


def test_other_channels_are_listed_and_stated_apart(store: Store) -> None:
    change_opinion(store, FULL, source=Source.LETTER, visitor_id=None)
    document = made(store)
    assert rows(document)[-1][1] == "219件\n另计1件"
    assert rows(document, 2)[1][:2] == ["另计：来信来电", "1"]
    assert rows(document, 1)[-1][1] == "219"
    assert "来信来电不计入合计，另行统计。" in notes(document)


def test_open_matters_say_how_late_they_are_and_how_often_they_were_urged(
    store: Store, opened: Opened
) -> None:
    put_events(
        store,
        FULL,
        said(K.REGISTERED, date(2019, 6, 26)),
        said(K.ASSIGNED, date(2019, 6, 28), department="社会工作局", due_on=date(2019, 7, 28)),
        said(K.EXTENDED, date(2019, 7, 20), due_on=date(2019, 12, 1), reason="需要勘查"),
        said(K.URGED, date(2019, 12, 5)),
        said(K.URGED, date(2019, 12, 9)),
        # Not yet, on the last day of the year.
        said(K.REPLIED, date(2020, 1, 3), text="已办", outcome=Outcome.SOLVED),
        said(K.CLOSED, date(2020, 1, 4)),
    )
    row = row_of(made(store), FULL)
    assert row[6:] == ["2019-06-28\n2019-12-01", "", "", "办理中\n逾期30天\n延期1次\n催办2次"]


def test_a_matter_stands_as_it_stood_on_the_ledger_s_day(store: Store) -> None:
    put_events(
        store,
        FULL,
        said(K.REGISTERED, date(2019, 6, 26)),
        said(K.CLOSED, date(2019, 7, 20), outcome=Outcome.SOLVED, reason="居民同意"),
        said(K.REOPENED, date(2020, 1, 5), reason="复发"),
    )
    ledger = opinion_ledger(store, 2019, internal=True)
    row = next(row for row in ledger.rows if row.number == FULL)
    # Handled anew in the next year: by the last day of 2019 it was closed, and nobody knew of what came.
    assert (row.state, row.closed_on, row.outcome) == ("已办结", date(2019, 7, 20), Outcome.SOLVED)
    assert row.notes == ("2019-07-20办结：居民同意",)
    assert ledger.total.closed == figures(store, 2019)["contact.total.closed"] == 184
    put_events(
        store,
        FULL,
        said(K.REGISTERED, date(2019, 6, 26)),
        said(K.CLOSED, date(2019, 7, 20), outcome=Outcome.SOLVED),
        said(K.REOPENED, date(2019, 12, 5), reason="复发"),
        said(K.CLOSED, date(2020, 1, 5), outcome=Outcome.EXPLAINED),
    )
    ledger = opinion_ledger(store, 2019)
    row = next(row for row in ledger.rows if row.number == FULL)
    assert (row.state, row.closed_on, row.outcome) == ("待交办", None, None)
    assert ledger.total.closed == figures(store, 2019)["contact.total.closed"] == 183


def test_confidential_matters_show_neither_name_nor_text(store: Store) -> None:
    handle(store)
    make_secret(store)
    for style in ({}, {"internal": True}, {"masked": True}):
        document = made(store, **style)
        row = row_of(document, FULL)
        assert row[3] == ("（保密）" if style == {"masked": True} else "司徒某\n华口")
        assert (row[4], row[7]) == ("（保密事项）", "（保密事项）")
        if style == {"masked": True}:
            # Nothing that could be put together: neither category nor department nor what the resident thought of it.
            assert row[1:4] == [f"{FULL}\n2019-06", "夜间接待", "（保密）"]
            assert row[5] == ""
            assert row[8] == "列入计划解决"
        assert "学位不足入学难" not in "".join(row)


def test_a_masked_ledger_names_nobody_and_shows_no_small_group(store: Store) -> None:
    change_opinion(store, OTHER, content="请联系司徒润 138 1234 5678。")
    prepared = catalogue.prepare(store, "opinion-ledger", catalogue.Options(year=2019, masked=True))
    assert any(OTHER in line and "138****5678" in line for line in prepared.warnings)
    document = Document(io.BytesIO(prepared.content))
    assert "2019年群众意见建议台账（公示版）" in notes(document)
    names = {row[3].split("\n")[0] for row in rows(document)[1:-1] if row[2].startswith(("夜间", "公众"))}
    assert names
    assert all("某" in name or name == "（保密）" for name in names)
    text = "\n".join("|".join(row) for row in rows(document))
    assert "请联系司徒某 138****5678。" in text
    assert "司徒润" not in text
    # Months, and nothing by which the day could be told.
    assert not re.search("2019-[0-9]{2}-[0-9]|逾期[0-9]", text)
    assert "2019-06" in text
    assert [row[0] for row in rows(document, 1)] == ["来源", "合计"]
    for number in [
        row.number for row in opinion_ledger(store, 2019).rows if row.outcome is Outcome.EXPLAINED
    ][:-3]:
        events = [
            said(each.kind, each.day, outcome=each.outcome and Outcome.SOLVED)
            for each in stored_events(store, number)
        ]
        put_events(store, number, *events)
    few = made(store, masked=True)
    assert rows(few, 1)[1][5:] == ["—"] * 7
    # Three rows would tell as much as the total: none says so, and those of the next smallest result are silent too.
    assert {row[8].split("\n")[0] for row in rows(few)[1:-1]} & {"解释说明", "列入计划解决"} == set()
    with pytest.raises(UserError, match="公示版不能附内部办理记录"):
        made(store, masked=True, internal=True)


def test_the_internal_ledger_tells_the_reasons(store: Store) -> None:
    handle(store)
    document = made(store, internal=True)
    assert "（内部）" in notes(document)
    assert row_of(document, FULL)[7].split("\n")[2:] == [
        "内部记录：",
        "2019-07-20延期：需要现场勘查",
        "2019-08-20催办：请说明进展。",
        "2019-08-27催办：来访人再次来电；已逾期，请尽快答复。",
    ]
    assert "需要现场勘查" not in "".join(row_of(made(store), FULL))


def test_entries_that_do_not_count_are_named_below(store: Store) -> None:
    change_opinion(store, FULL, state=EntryState.WITHDRAWN, state_reason="重复")
    change_opinion(store, OTHER, state=EntryState.INCOMPLETE)
    document = made(store)
    assert f"作废登记（未计入合计）：{FULL}。" in notes(document)
    assert f"待补登记（未计入合计）：{OTHER}。" in notes(document)
    assert rows(document)[-1][1] == "218件"


@pytest.mark.parametrize("key", ["opinion-ledger", "suggestion-ledger"])
def test_a_year_without_anything_and_one_that_has_not_begun(store: Store, key: str) -> None:
    prepared = catalogue.prepare(store, key, catalogue.Options(year=2018))
    assert "本年没有" in notes(Document(io.BytesIO(prepared.content)))
    with pytest.raises(UserError, match="2021年还没有开始"):
        catalogue.prepare(store, key, catalogue.Options(year=2021))


# typed text and layout -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def one_row(year_folder: Path) -> OpinionLedger:
    store = Store.open(year_folder, writable=False, clock=ShiftedClock(NOW))
    found = opinion_ledger(store, 2019)
    store.close()
    return replace(found, rows=found.rows[:1], total=tally(found.rows[:1]))


@settings(max_examples=25)
@example("长" * 29_999 + "末")
@example("<b>&amp; ]]> 【来访人】{{ x }} 😀")
@given(st.text(max_size=200))
def test_typed_text_comes_out_as_typed(one_row: OpinionLedger, text: str) -> None:
    from rongui_desktop.paths import resource

    row = replace(one_row.rows[0], content=text, reply=text, name=text, department=text, satisfaction=None)
    library = Library(resource("templates"), Path("nowhere"))
    content = ledgers.opinion_ledger(library, replace(one_row, rows=(row,)), NOW)
    cells = rows(Document(io.BytesIO(content)))[1]
    assert cells[4] == clean(text).replace("\t", "")
    assert clean(text).replace("\t", "") in cells[7]
    assert Satisfaction.SATISFIED not in cells[8]


def test_ledgers_lie_across_with_their_head_on_every_page(
    store: Store, tmp_path: Path, soffice_pdfs: ToPdfs, opened: Opened
) -> None:
    handle_suggestion(store)
    library, facts = Library.of(store), opinion_ledger(store, 2019, internal=True)
    # The first months, so that the audit and LibreOffice have less to do.
    some = replace(facts, rows=facts.rows[:30])
    content = (
        ledgers.opinion_ledger(library, some, NOW),
        ledgers.suggestion_ledger(library, suggestion_ledger(store, 2019, internal=True), NOW),
    )
    paths = [tmp_path / "opinions.docx", tmp_path / "suggestions.docx"]
    for path, written in zip(paths, content, strict=True):
        path.write_bytes(written)
        opened(path)
    opinions, suggestions = (PdfReader(path).pages for path in soffice_pdfs(paths))
    assert 4 <= len(opinions) <= 6
    assert all(page.mediabox.width > page.mediabox.height for page in (*opinions, *suggestions))
    listing = [page.extract_text() for page in opinions if "容走访" in page.extract_text()]
    assert len(listing) >= 4
    assert all("意见编号" in text and "反映事项" in text for text in listing)
    assert "合计" in opinions[-1].extract_text()
    assert len(suggestions) == 1
