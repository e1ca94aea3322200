"""What a clerk must clear before the 公示版 of an annual summary is published."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.summary import SECTIONS
from rongui_desktop.services.figure_rows import live
from rongui_desktop.services.figures import BY_KEY
from rongui_desktop.services.list_queries import in_year
from rongui_desktop.services.masking import to_clear
from rongui_desktop.services.summary import SummaryFacts
from rongui_desktop.services.summary_numbers import typed_figures
from rongui_desktop.storage.store import Store


def findings(store: Store, facts: SummaryFacts) -> Iterator[str]:
    """Say what the typed texts of a masked summary tell that it must not: Chinese sentences, each with its place.

    Args:
        store: the open store.
        facts: of the masked summary.
    """
    with store.read() as session:
        query = (
            select(Visitor.name)
            .join(ReceptionSession, Visitor.session_id == ReceptionSession.id)
            .where(live(Visitor), in_year(ReceptionSession.day, facts.year))
            .distinct()
        )
        names = set(session.scalars(query))
    for place, text in _typed(facts):
        yield from to_clear(place, text, names)
    for typed in typed_figures(facts.material, facts.year):
        if typed.key in facts.hidden:
            title = SECTIONS[typed.section]
            name = BY_KEY[typed.key].name
            yield f"总结素材“{title}”写的“{typed.quote}”说出了公示版隐去的“{name}”，请核对删改后再公示。"


def _typed(facts: SummaryFacts) -> Iterator[tuple[str, str]]:
    """Yield every free text of the summary with its place."""
    for section, paragraphs in facts.material.items():
        yield f"总结素材“{SECTIONS.get(section, section)}”", "\n".join(paragraphs)
    for project in (*facts.projects.delayed, *facts.projects.paused):
        yield f"重点项目“{project.name}”进展说明", project.note
    for river in facts.rivers:
        yield f"监督对象“{river.name}”备注", river.note
    for meeting in facts.budget:
        yield f"预算会议“{meeting.name}”", f"{meeting.mandate}\n{meeting.agenda}"
    for event in (*facts.tours, *facts.trainings):
        yield f"履职活动“{event.name}”", event.name
    for day in facts.public:
        yield f"{day.day}公众场所接待主题", day.topic
    for item in facts.plan:
        yield f"年度计划“{item.title}”", f"{item.title}\n{item.owner}"
