"""Services that are imported by the worker that first needs them, not by the page that names them.

A page gives the worker callables of its services. Importing a service brings SQLAlchemy along, which takes longer
than making all of a page. So the page that is shown first takes its services from here; the type checker sees the
real ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

# What the pages' own modules import.
_OF_ALL_PAGES = (
    "reception_visitors",
    "reception_sessions",
    "reception_planning",
    "similar",
    "workbench",
    "todo",
    "lists_opinions",
    "lists_suggestions",
    "opinion_charts",
    "handling_page",
    "handling_links",
    "reception_withdrawal",
    "opinion_entry",
    "attachments",
    "paper_numbers",
    "suggestion_state",
    "lists_representatives",
    "representative_detail",
    "representatives",
    "congress",
    "archive",
    "lists_supervision",
    "supervision_matrix",
    "supervision_plans",
    "project_entry",
    "project_shapes",
    "lists_budget",
    "lists_activities",
    "lists_duty",
    "lists_reports_due",
    "duty_records",
    "duty_report_facts",
    "year_report",
    "printables",
    "whole_listing",
    "search",
    "overview",
)


@dataclass(frozen=True, slots=True)
class Late:
    """Stands for a module; its functions may be handed on at once, and import the module when they are called."""

    module: str

    def __getattr__(self, name: str) -> LateCall:
        return LateCall(self.module, name)


@dataclass(frozen=True, slots=True)
class LateCall:
    """Stands for one function of such a module."""

    module: str
    name: str

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Import the module and call the function."""
        return getattr(import_module(self.module), self.name)(*args, **kwargs)


def prepare() -> None:
    """Import the services of all pages, and SQLAlchemy with them; on a worker, while somebody is typing already."""
    for module in _OF_ALL_PAGES:
        import_module(f"rongui_desktop.services.{module}")


if TYPE_CHECKING:
    from rongui_desktop.services import reception_planning, reception_sessions, reception_visitors, similar
else:
    reception_planning = Late("rongui_desktop.services.reception_planning")
    reception_sessions = Late("rongui_desktop.services.reception_sessions")
    reception_visitors = Late("rongui_desktop.services.reception_visitors")
    similar = Late("rongui_desktop.services.similar")
