"""The reports of supervision and budget review, for the catalogue; what is heavy is imported when one is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rongui_desktop.reports.prepared import Options, PreparedReport, ReportKind
from rongui_desktop.storage.store import Store


def _supervision_plan(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import supervision
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import supervision_papers

    facts = supervision_papers.plan_facts(store, options.year or 0)
    return PreparedReport(supervision.plan(Library.of(store), facts, store.clock.now()), ())


def _supervision_notice(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import supervision
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import supervision_papers

    assert options.date_from is not None
    assert options.date_to is not None
    facts = supervision_papers.notice_facts(store, options.date_from, options.date_to)
    return PreparedReport(supervision.notice(Library.of(store), facts, store.clock.now()), ())


def _supervision_record(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import supervision_record
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import supervision_papers

    facts = [supervision_papers.record_facts(store, each) for each in options.numbers]
    filled = supervision_record.records(Library.of(store), facts, store.clock.now())
    return PreparedReport(filled.to_bytes(), tuple(filled.warnings))


def _supervision_summary(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import supervision
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import supervision_papers

    facts = supervision_papers.summary_facts(store, options.year or 0)
    return PreparedReport(supervision.summary(Library.of(store), facts, store.clock.now()), ())


def _budget(name: str) -> Callable[[Store, Options], PreparedReport]:
    def make(store: Store, options: Options) -> PreparedReport:
        from rongui_desktop.reports import budget
        from rongui_desktop.reports.library import Library
        from rongui_desktop.services import budget_papers

        facts = budget_papers.meeting_facts(store, options.numbers[0])
        content = getattr(budget, name)(Library.of(store), facts, store.clock.now())
        return PreparedReport(content, ())

    return make


def _budget_monitor(store: Store, options: Options) -> PreparedReport:
    from rongui_desktop.reports import budget_monitor
    from rongui_desktop.reports.library import Library
    from rongui_desktop.services import budget_papers

    facts = budget_papers.monitor_facts(store, options.year or 0)
    return PreparedReport(budget_monitor.monitor(Library.of(store), facts, store.clock.now()), ())


KINDS: Final = (
    ReportKind("supervision-plan", "监督安排表", ("year",), (), "", _supervision_plan),
    ReportKind("supervision-notice", "监督活动通知", ("date_from", "date_to"), (), "", _supervision_notice),
    ReportKind("supervision-record", "监督记录表", ("id",), ("ids",), "活动编号", _supervision_record),
    ReportKind("supervision-summary", "监督情况", ("year",), (), "", _supervision_summary),
    ReportKind("budget-agenda", "预算会议议程", ("id",), (), "会议编号", _budget("agenda")),
    ReportKind("budget-minutes", "预算会议纪要", ("id",), (), "会议编号", _budget("minutes")),
    ReportKind("budget-opinion", "初审意见", ("id",), (), "会议编号", _budget("opinion")),
    ReportKind("budget-monitor", "预算联网监督", ("year",), (), "", _budget_monitor),
)
