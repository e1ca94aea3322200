"""The figures of a year: one definition each, from which they are computed and opened to their records.

Every figure is a query of rows `(label, weight)`: the sum of the weights is its value, the labels its records.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import (
    Visit,
)
from rongui_desktop.domain.codes import (
    ActivityKind,
    Method,
    ProjectState,
    SessionKind,
    Source,
)
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity
from rongui_desktop.services.figure_rows import (
    Rows,
    budget_meetings,
    budget_warnings,
    deputies,
    duty_activities,
    duty_reports,
    held_sessions,
    is_group_visit,
    leading_groups,
    opinions,
    outdoor_sites,
    participations,
    projects,
    suggestions,
    supervision_activities,
    together,
    uncovered_quarters,
    visitors,
    visits,
)
from rongui_desktop.services.handling_then import as_it_stood
from rongui_desktop.services.quota import below_quota
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its key in the contract, its Chinese name, its definition, and the rows it is the sum of.

    `rows` is None for the one figure that no single query gives (representatives.below_visit_quota).
    """

    key: str
    name: str
    definition: str
    rows: Rows | None


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The figures of a year as they stood on a day, by key, in the order of the contract."""

    year: int
    as_of: date
    values: dict[str, int]

    def __getitem__(self, key: str) -> int:
        """Return the figure of a key."""
        return self.values[key]


_NIGHT_PERSONS, _PUBLIC_PERSONS = visitors(SessionKind.NIGHT), visitors(SessionKind.PUBLIC)
_VISIT_PERSONS = visits(Visit.persons)
_CHANNELS = (Source.NIGHT, Source.PUBLIC, Source.VISIT)


def _channel(prefix: str, word: str, source: Source, persons: Rows) -> tuple[Figure, ...]:
    base = f"来源为{source.value}、提出日期在本年的意见建议"
    people = "已举行场次中有效来访登记的人数之和" if source is not Source.VISIT else "代表走访的人次之和"
    return (
        Figure(f"contact.{prefix}.persons", f"{word}人次", people, persons),
        Figure(f"contact.{prefix}.opinions", f"{word}意见建议", base, opinions(source)),
        Figure(
            f"contact.{prefix}.closed", f"{word}办结", f"{base}中，截至日已办结的", opinions(source, True)
        ),
        Figure(
            f"contact.{prefix}.open", f"{word}办理中", f"{base}中，截至日未办结的", opinions(source, False)
        ),
    )


def _total(key: str, name: str, definition: str, *parts: Rows) -> Figure:
    return Figure(f"contact.total.{key}", name, definition, together(*parts))


_SUM = "夜间接待、公众场所接待、代表走访三个渠道之和"
FIGURES: tuple[Figure, ...] = (
    *_channel("night", "夜间接待", Source.NIGHT, _NIGHT_PERSONS),
    *_channel("public", "公众场所接待", Source.PUBLIC, _PUBLIC_PERSONS),
    *_channel("visits", "代表走访", Source.VISIT, _VISIT_PERSONS),
    Figure(
        "contact.night.sessions",
        "夜间接待场次",
        "状态为已举行的夜间接待场次",
        held_sessions(SessionKind.NIGHT),
    ),
    Figure(
        "contact.public.sessions",
        "公众场所接待场次",
        "状态为已举行的公众场所接待场次",
        held_sessions(SessionKind.PUBLIC),
    ),
    Figure("contact.visits.times", "代表走访次数", "代表走访记录的条数", visits(literal(1))),
    _total("persons", "接待、联络群众人次", _SUM, _NIGHT_PERSONS, _PUBLIC_PERSONS, _VISIT_PERSONS),
    _total("opinions", "收集意见建议", _SUM, *(opinions(s) for s in _CHANNELS)),
    _total("closed", "完成办复", f"{_SUM}（截至日已办结）", *(opinions(s, True) for s in _CHANNELS)),
    _total("open", "正在办理", f"{_SUM}（截至日未办结）", *(opinions(s, False) for s in _CHANNELS)),
    Figure(
        "representatives.deputies",
        "人大代表",
        "截至日任职的各级人大代表（不含仅任党代表、政协委员的）",
        deputies,
    ),
    Figure(
        "representatives.below_visit_quota",
        "走访未达标代表",
        "截至日在任的人大代表中，本年走访不足20户（按任职月份折算）或已结束的任职月份有未走访的",
        None,
    ),
    Figure("supervision.projects", "重点监督项目", "本年度的重点项目", projects()),
    Figure("supervision.groups", "代表小组", "负责本年度重点项目的代表小组", leading_groups),
    Figure(
        "supervision.group_visits",
        "代表小组监督次数",
        "对重点项目以调研、视察、走访、座谈方式开展的监督活动",
        supervision_activities(is_group_visit()),
    ),
    Figure(
        "supervision.concentrated_inspections",
        "集中视察",
        "方式为集中视察的监督活动",
        supervision_activities(SupervisionActivity.method == Method.CONCENTRATED),
    ),
    Figure(
        "supervision.delayed_projects",
        "未按计划项目",
        "进展状态为未按计划的重点项目",
        projects(KeyProject.state == ProjectState.DELAYED),
    ),
    Figure(
        "supervision.uncovered_quarters",
        "未监督的项目季度",
        "截至日已开始的季度中，没有代表小组监督的项目季度",
        uncovered_quarters,
    ),
    Figure("budget.meetings", "预算会议", "本年召开的预算会议", budget_meetings),
    Figure("budget.warnings", "预算预警", "已结束月份中结果为预警的预算联网监督记录", budget_warnings),
    Figure("suggestions.received", "承办代表建议", "本年交办的代表建议", suggestions(closed=False)),
    Figure(
        "suggestions.closed",
        "办结代表建议",
        "本年交办的代表建议中，截至日已办结的",
        suggestions(closed=True),
    ),
    Figure("duty.reports", "述职代表", "本年的代表述职", duty_reports),
    Figure(
        "duty.participations",
        "代表履职人次",
        "人大代表参加接待值班（出席或替班）、监督活动、预算会议、履职活动和述职的人次，不含本人走访",
        participations,
    ),
    Figure("activities.training", "培训", "类型为培训的履职活动", duty_activities(ActivityKind.TRAINING)),
    Figure(
        "activities.study_tours", "考察", "类型为考察的履职活动", duty_activities(ActivityKind.STUDY_TOUR)
    ),
    Figure("publicity.outdoor_sites", "户外宣传阵地", "户外宣传阵地的不同位置", outdoor_sites),
)
BY_KEY = {figure.key: figure for figure in FIGURES}


def _value(session: Session, figure: Figure, scope: Scope) -> int:
    if figure.rows is None:
        return len(below_quota(session, scope))
    rows = figure.rows(scope).subquery()
    return int(session.scalar(select(func.coalesce(func.sum(rows.c.weight), 0))) or 0)


def figures(
    store: Store, year: int, as_of: date | None = None, keys: Collection[str] = BY_KEY
) -> YearFigures:
    """Return the figures of a year.

    Args:
        store: the open store.
        year: the calendar year.
        as_of: what happened after this day has not happened yet; 31 December of the year, or today if earlier.
        keys: only these figures, for pages that show few.
    """
    scope = make_scope(year, as_of, store.clock.today())
    with store.read() as session:
        scope = as_it_stood(session, scope)
        values = {f.key: _value(session, f, scope) for f in FIGURES if f.key in keys}
    return YearFigures(year, scope.as_of, values)


def records(store: Store, year: int, key: str, as_of: date | None = None) -> list[str]:
    """Return the numbers or names of the records that a figure counts, in order; a name as often as it counts."""
    scope = make_scope(year, as_of, store.clock.today())
    figure = BY_KEY[key]
    with store.read() as session:
        scope = as_it_stood(session, scope)
        if figure.rows is None:
            return [person.name for person in below_quota(session, scope)]
        rows = figure.rows(scope).subquery()
        return [label for (label,) in session.execute(select(rows.c.label).order_by(rows.c.label))]
