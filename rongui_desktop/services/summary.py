"""The facts of a year's annual summary (年度工作总结): every figure, list and date that its sentences state.

Order and content follow the summary of 2019; figures come from `services.figures`, lists are read with the same
conditions, so that a list names as many as the sentence before it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import (
    ActivityKind,
)
from rongui_desktop.domain.summary import PlanItem, SummaryMaterial
from rongui_desktop.services import summary_contact as contact
from rongui_desktop.services import summary_supervision as supervision
from rongui_desktop.services.figure_rows import (
    live,
)
from rongui_desktop.services.figures import YearFigures, figures
from rongui_desktop.services.handling_then import as_it_stood
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.summary_contact import (
    Event,
    NewStation,
    NightReception,
    OtherChannel,
    PublicDay,
    Reporting,
)
from rongui_desktop.services.summary_masking import hidden_figures
from rongui_desktop.services.summary_numbers import Contradiction, contradictions_in
from rongui_desktop.services.summary_supervision import Meeting, Monitoring, Projects, River, SuggestionGroup
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Plan:
    """An item of next year's plan."""

    title: str
    owner: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class SummaryFacts:
    """All facts of a year's summary.

    Attributes:
        committee: the body that signs, as in the title.
        material: paragraphs of 总结素材 by section key.
        months: matters of the three channels by the month in which they were raised, January first: closed, open.
        wechat: names of the WeChat accounts and how many items each published.
        sites: outdoor publicity sites in the order of their days.
        masked: whether the document is for the public (公示版).
        hidden: what is printed instead of a figure, by key (`summary_masking`); empty unless masked.
    """

    year: int
    as_of: date
    committee: str
    figures: YearFigures
    material: dict[str, tuple[str, ...]]
    projects: Projects
    rivers: tuple[River, ...]
    begun_quarters: int
    budget: tuple[Meeting, ...]
    monitoring: Monitoring
    suggestions: tuple[SuggestionGroup, ...]
    stations: tuple[NewStation, ...]
    night: NightReception | None
    public: tuple[PublicDay, ...]
    others: tuple[OtherChannel, ...]
    months: tuple[tuple[int, int], ...]
    reporting: Reporting
    wechat: tuple[tuple[str, int], ...]
    sites: tuple[str, ...]
    tours: tuple[Event, ...]
    trainings: tuple[Event, ...]
    plan: tuple[Plan, ...]
    masked: bool = False
    hidden: Mapping[str, str] = field(default_factory=dict[str, str])

    def shown(self, key: str) -> str:
        """Return a figure as the document prints it; the empty text where it may say nothing of it."""
        return self.hidden.get(key, str(self.figures[key]))


def facts(store: Store, year: int, as_of: date | None = None, *, masked: bool = False) -> SummaryFacts:
    """Read the facts of a year's summary.

    Args:
        store: the open store.
        year: the calendar year.
        as_of: as for `figures.figures`.
        masked: 公示版: small groups of residents and of their matters are hidden.
    """
    scope = make_scope(year, as_of, store.clock.today())
    values = figures(store, year, as_of)
    with store.read() as session:
        scope = as_it_stood(session, scope)
        return SummaryFacts(
            year=year,
            as_of=scope.as_of,
            committee=settings_in(session).committee,
            figures=values,
            material=_material(session, year),
            projects=supervision.projects(session, scope),
            rivers=supervision.rivers(session, scope),
            begun_quarters=len(scope.begun_quarters()),
            budget=supervision.budget(session, scope),
            monitoring=supervision.monitoring(session, scope),
            suggestions=supervision.suggestions(session, scope),
            stations=contact.stations(session, scope),
            night=contact.night(session, scope),
            public=contact.public(session, scope),
            others=contact.others(session, scope),
            months=contact.months(session, scope),
            reporting=contact.reporting(session, scope),
            wechat=contact.wechat(session, scope),
            sites=contact.sites(session, scope),
            tours=contact.events(session, scope, ActivityKind.STUDY_TOUR),
            trainings=contact.events(session, scope, ActivityKind.TRAINING),
            plan=_plan(session, year + 1),
            masked=masked,
            hidden=hidden_figures(values) if masked else {},
        )


def contradictions(store: Store, year: int, as_of: date | None = None) -> list[Contradiction]:
    """Return the numbers typed in 总结素材 that differ from the computed ones, in the order of the summary."""
    with store.read() as session:
        material = _material(session, year)
    return contradictions_in(material, figures(store, year, as_of)) if material else []


def _material(session: Session, year: int) -> dict[str, tuple[str, ...]]:
    query = select(SummaryMaterial.section, SummaryMaterial.text).where(
        live(SummaryMaterial), SummaryMaterial.year == year
    )
    return {
        section: tuple(line.strip() for line in text.splitlines() if line.strip())
        for section, text in session.execute(query)
    }


def _plan(session: Session, year: int) -> tuple[Plan, ...]:
    query = (
        select(PlanItem.title, PlanItem.owner, PlanItem.due_on)
        .where(live(PlanItem), PlanItem.year == year)
        .order_by(PlanItem.rank, PlanItem.id)
    )
    return tuple(Plan(title, owner or "", due_on) for title, owner, due_on in session.execute(query))
