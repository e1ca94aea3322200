"""The list of Word reports, and the one way in which the command line and the window write them.

What is heavy (python-docx, lxml) is imported when a report is written, not when the list is read.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from rongui_desktop.errors import UserError
from rongui_desktop.reports import kinds_review
from rongui_desktop.reports.prepared import Options, PreparedReport, ReportKind, ReportResult
from rongui_desktop.storage.faults import explain
from rongui_desktop.storage.files import put_in_place
from rongui_desktop.storage.store import Store


def _reception_form(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import reception
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import reception_facts

    library, now = Library.of(store), store.clock.now()
    if options.blank:
        committee, session = reception_facts.blank_form_facts(store, options.id)
        return PreparedReport(reception.blank_form(library, committee, session, now).to_bytes(), ())
    facts = reception_facts.form_facts(store, options.id or "", masked=options.masked)
    filled = reception.form(library, facts, now)
    return PreparedReport(filled.to_bytes(), tuple(filled.warnings), facts.to_clear)


def _reception_log(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import reception
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import reception_facts

    facts = reception_facts.log_facts(store, options.id or "", masked=options.masked)
    return PreparedReport(reception.log(Library.of(store), facts, store.clock.now()), (), facts.to_clear)


def _reception_notice(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import reception
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import reception_facts

    facts = [reception_facts.notice_facts(store, each) for each in options.numbers]
    return PreparedReport(reception.notices(Library.of(store), facts, store.clock.now()), ())


def _duty_roster(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import duty_roster
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import roster_paper

    assert options.date_from is not None
    assert options.date_to is not None
    facts = roster_paper.duty_roster(store, options.date_from, options.date_to)
    return PreparedReport(duty_roster.document(Library.of(store), facts, store.clock.now()), facts.warnings)


def _annual_summary(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import summary
    from rongui_desktop.reports.library import Library

    return summary.prepare(store, Library.of(store), options.year or 0, masked=options.masked)


def _paper(name: str) -> Callable[[Store, Options], PreparedReport]:
    def make(store: Store, options: Options) -> PreparedReport:
        from rongui_desktop.reports import papers
        from rongui_desktop.services.paper_numbers import Paper

        return papers.document(
            store, Paper(name), options.numbers, masked=options.masked, internal=options.internal
        )

    return make


def _opinion_ledger(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import ledgers
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import opinion_ledger

    facts = opinion_ledger.opinion_ledger(
        store, options.year, options.numbers, masked=options.masked, internal=options.internal
    )
    content = ledgers.opinion_ledger(Library.of(store), facts, store.clock.now())
    return PreparedReport(content, facts.to_clear)


def _suggestion_ledger(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import ledgers
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import suggestion_ledger

    facts = suggestion_ledger.suggestion_ledger(
        store, options.year, options.numbers, masked=options.masked, internal=options.internal
    )
    content = ledgers.suggestion_ledger(Library.of(store), facts, store.clock.now())
    return PreparedReport(content, facts.to_clear)


def _duty_report(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import duty_report
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import duty_report_facts

    facts = duty_report_facts.report_facts(store, options.id or "", options.year or 0)
    content = duty_report.duty_report(Library.of(store), facts, store.clock.now())
    return PreparedReport(content, duty_report.warnings(facts))


def _duty_statistics(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import duty_statistics
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import duty_statistics as facts

    found = facts.duty_statistics(store, options.year or 0)
    return PreparedReport(duty_statistics.duty_statistics(Library.of(store), found, store.clock.now()), ())


def _benchmark_list(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import benchmarks
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import benchmark_lists

    found = benchmark_lists.facts(store, options.year or 0, options.id or None)
    return PreparedReport(benchmarks.benchmark_list(Library.of(store), found, store.clock.now()), ())


def _station_poster(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import posters
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import stations

    found = stations.poster(store, options.id or "")
    content = posters.station_poster(Library.of(store), found, store.clock.now(), a3=options.a3)
    return PreparedReport(content, ())


def _representative_archive(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import archive as documents
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import archive

    year = options.year or 0
    if year > store.clock.today().year:
        raise UserError(f"{year}年还没有开始，没有这一年的履职档案。", "year")
    facts = archive.dossier(store, archive.find_person(store, options.id or ""), year)
    assert facts is not None
    return PreparedReport(documents.archive(Library.of(store), facts, store.clock.now()), ())


_PAPER_OPTIONS: Final = ("ids", "masked", "internal")
# A ledger is that of a year, or of the records that `ids` name.
_LEDGER_OPTIONS: Final = ("ids", "masked", "internal")


def _paper_kind(key: str, title: str, *, numbered: bool = True) -> ReportKind:
    optional = (*_PAPER_OPTIONS, "issue") if numbered else _PAPER_OPTIONS
    id_title = "建议编号" if key.startswith("suggestion") else "意见编号"
    return ReportKind(key, title, ("id",), optional, id_title, _paper(title))


KINDS: Final = {
    kind.key: kind
    for kind in (
        ReportKind("reception-form", "来访登记表", ("id",), ("masked", "blank"), "登记编号", _reception_form),
        ReportKind("reception-log", "接待日志", ("id",), ("masked",), "场次编号", _reception_log),
        ReportKind("reception-notice", "接待公告", ("id",), ("ids",), "场次编号", _reception_notice),
        ReportKind("duty-roster", "接待值班表", ("date_from", "date_to"), (), "", _duty_roster),
        _paper_kind("opinion-assignment", "交办单"),
        _paper_kind("opinion-reminder", "催办单"),
        _paper_kind("opinion-reply", "答复函"),
        _paper_kind("opinion-survey", "征询表", numbered=False),
        _paper_kind("suggestion-assignment", "代表建议交办单"),
        _paper_kind("suggestion-reminder", "代表建议催办单"),
        _paper_kind("suggestion-reply", "代表建议答复函"),
        _paper_kind("suggestion-survey", "代表建议征询表", numbered=False),
        ReportKind("opinion-ledger", "意见建议台账", ("year",), _LEDGER_OPTIONS, "", _opinion_ledger),
        ReportKind("suggestion-ledger", "代表建议台账", ("year",), _LEDGER_OPTIONS, "", _suggestion_ledger),
        *kinds_review.KINDS,
        ReportKind("duty-report", "述职报告", ("id", "year"), (), "代表编号", _duty_report),
        ReportKind("duty-statistics", "履职统计", ("year",), (), "", _duty_statistics),
        ReportKind("benchmark-list", "对标清单", ("year",), (), "标准名称", _benchmark_list),
        ReportKind("station-poster", "联络站公示栏", ("id",), ("a3",), "联络站名称", _station_poster),
        ReportKind(
            "representative-archive", "代表履职档案", ("id", "year"), (), "代表编号", _representative_archive
        ),
        ReportKind("annual-summary", "年度工作总结", ("year",), ("masked",), "", _annual_summary),
    )
}

_OPTION_NAMES: Final = {
    "year": "--year 年度",
    "id": "--id 编号",
    "date_from": "--from 起始日期",
    "date_to": "--to 截止日期",
}


def prepare(store: Store, kind: str, options: Options) -> PreparedReport:
    """Make a report without saving it, so that its warnings can be read before.

    Raises:
        UserError: the kind is unknown, an option is missing, or the record does not exist.
    """
    return _checked(kind, options).make(store, options)


def _checked(kind: str, options: Options) -> ReportKind:
    chosen = KINDS.get(kind)
    if chosen is None:
        raise UserError(f"没有名为“{kind}”的文书，可选的有：{'、'.join(KINDS)}。", "kind")
    if not (options.blank and "blank" in chosen.optional):
        by_number = "ids" in chosen.optional and bool(options.numbers)
        missing = [name for name in chosen.required if not _given(options, name) and not by_number]
        if missing:
            wanted = "、".join(_OPTION_NAMES[name] for name in missing)
            what = f"（{chosen.id_title}）" if "id" in missing else ""
            raise UserError(f"“{chosen.title}”需要指明 {wanted}{what}。", missing[0])
    for name in ("masked", "blank", "internal", "a3"):
        if getattr(options, name) and name not in chosen.optional:
            raise UserError(f"“{chosen.title}”没有 --{name} 这种样式。", name)
    if len(options.ids) > 1 and "ids" not in chosen.optional:
        raise UserError(f"“{chosen.title}”一次只能做一份，请只写一个{chosen.id_title}。", "id")
    return chosen


def _issue(store: Store, kind: ReportKind, options: Options) -> None:
    """Give the papers their 文号, in a transaction of its own, before they are made."""
    if "issue" not in kind.optional:
        raise UserError(f"“{kind.title}”不编文号，直接生成即可。", "issue")
    if options.masked:
        raise UserError("公示版不是正式印发的文书，不编文号。", "issue")
    from rongui_desktop.services.paper_numbers import Paper, issue

    issue(store, Paper(kind.title), options.numbers)


def _given(options: Options, name: str) -> bool:
    return bool(options.numbers) if name == "id" else getattr(options, name) not in (None, "")


def write(
    store: Store,
    kind: str,
    output: Path,
    *,
    year: int | None = None,
    id: str | None = None,  # noqa: A002
    date_from: date | None = None,
    date_to: date | None = None,
    masked: bool = False,
    blank: bool = False,
    ids: Sequence[str | UUID] = (),
    internal: bool = False,
    issue: bool = False,
    a3: bool = False,
) -> ReportResult:
    """Make a report and write it, whole or not at all.

    Args:
        store: the open store.
        kind: a key of `KINDS`.
        output: the .docx file; an existing one is replaced.
        year: the calendar year, for reports of a year.
        id: the human number of the record, for reports of a record.
        date_from: first day, for reports of a span of days.
        date_to: last day.
        masked: 公示版, without residents' personal data.
        blank: an empty form to be filled in by hand.
        ids: several records in one document, for the kinds that take them; `id` is then not needed.
        internal: with what the office keeps for itself.
        issue: the paper is printed to be sent: give it its 文号 first, and mark it as sent.
        a3: on A3 paper, for the kinds that have it.

    Raises:
        UserError: as `prepare`, or the file cannot be written.
    """
    options = Options(year, id, date_from, date_to, masked, blank, tuple(ids), internal, a3)
    if issue:
        _issue(store, _checked(kind, options), options)
    prepared = prepare(store, kind, options)
    save(prepared.content, output)
    return ReportResult(output, (*prepared.to_clear, *prepared.warnings))


def save(content: bytes, output: Path) -> None:
    """Write a finished document, whole or not at all.

    Raises:
        UserError: the folder does not exist or cannot be written, the disk is full, or the file is open in Word.
    """
    folder = output.absolute().parent
    part: Path | None = None
    try:
        # A name of its own that tells nothing; only the user may read the file (mkstemp), residents stand in it.
        handle, name = tempfile.mkstemp(prefix=".report-", suffix=".part", dir=folder)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        put_in_place(part, output)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        if isinstance(error, PermissionError) and output.exists():
            raise UserError(
                f"“{output.name}”正被 Word 或 WPS 打开，或不允许写入；请关闭它或另存为别的文件。"
            ) from error
        raise explain(error, folder) or error from error


def titles() -> Iterable[tuple[str, str]]:
    """Give key and Chinese title of every kind, in order."""
    return [(kind.key, kind.title) for kind in KINDS.values()]
