"""How a matter stands, in a badge and a few words."""

from __future__ import annotations

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.handling import Stage, Standing
from rongui_desktop.services.handling_views import HandlingView, SuggestionView
from rongui_desktop.services.listing import Badge, Tone

_TONES: dict[Stage, Tone] = {
    Stage.AHEAD: "muted",
    Stage.REGISTERED: "warn",
    Stage.REVIEWED: "warn",
    Stage.ASSIGNED: "info",
    Stage.RETURNED: "warn",
    Stage.IN_HAND: "info",
    Stage.SUSPENDED: "muted",
    Stage.REOPENED: "bad",
    Stage.REPLIED: "info",
    Stage.FED_BACK: "info",
    Stage.RATED: "info",
    Stage.CLOSED: "ok",
}


def standing_of(view: HandlingView | SuggestionView) -> Standing:
    """What matters and suggestions have in common of how they stand."""
    return view.standing.handling if isinstance(view, SuggestionView) else view.standing


def stage_badge(view: HandlingView | SuggestionView) -> Badge:
    """Where it is on its way; a matter that was closed unsolved says so."""
    if view.state is not EntryState.VALID:
        return Badge(view.state.value, "warn" if view.state is EntryState.INCOMPLETE else "muted")
    stands = standing_of(view)
    if stands.closed_unsolved and stands.outcome is not None:
        return Badge(f"已办结 · {stands.outcome}", "muted")
    return Badge(stands.stage.value, _TONES[stands.stage])


def due_words(stands: Standing) -> tuple[str, Tone]:
    """Days left and due date, or what else counts now; the tone goes with it."""
    if stands.promise_due and stands.planned_on is not None:
        return f"计划 {stands.planned_on} 解决，已到期", "bad"
    if stands.is_closed:
        return f"{stands.closed_on} 办结", "muted"
    if stands.suspended_on is not None:
        return f"{stands.suspended_on} 起暂停", "muted"
    if stands.days_left is None or stands.due_on is None:
        return (f"{stands.replied_on} 已答复", "ok") if stands.replied_on else ("", "muted")
    if stands.overdue:
        return f"逾期 {-stands.days_left} 天 · 期限 {stands.due_on}", "bad"
    left = "今天到期" if stands.days_left == 0 else f"剩 {stands.days_left} 天"
    return f"{left} · 期限 {stands.due_on}", "warn" if stands.due_soon else "info"


def hands_words(stands: Standing) -> str:
    """Whose hands it is in, with how often it was urged and extended."""
    parts = [" ".join(filter(None, (stands.department, stands.officer)))]
    if stands.urged_count:
        parts.append(f"催办 {stands.urged_count} 次")
    if stands.extension_count:
        parts.append(f"延期 {stands.extension_count} 次")
    if stands.reopened_count:
        parts.append(f"重办 {stands.reopened_count} 次")
    return " · ".join(filter(None, parts))
