"""What the dialog of the roster asks of the workers; touches no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rongui_desktop.services import office, roster
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.roster import RosterDraft, RosterRequest
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    pass


def first_draft(store: Store) -> RosterDraft:
    """Return the next period as it is on record, by the station's rules."""
    first, last = roster.default_period(store.clock.today())
    return roster.read_draft(store, RosterRequest(first, last, office.settings(store).roster_rules))


def draft_again(store: Store, request: RosterRequest, old: RosterDraft | None) -> RosterDraft:
    """Return a period as it is on record, with what was locked and unlocked in the roster that is shown."""
    draft = roster.read_draft(store, request)
    return drafts.carry(old, draft) if old is not None else draft


def stored_again(store: Store, shown: RosterDraft) -> RosterDraft:
    """Return the period of a saved roster as it is on record now, with what was proven when it was proposed."""
    return replace(
        roster.read_draft(store, shown.request),
        spreads=shown.spreads,
        vacancies=shown.vacancies,
        conflicts=shown.conflicts,
        proposed=shown.proposed,
    )


def propose(draft: RosterDraft, progress: Progress) -> RosterDraft:
    """Propose; needs no store."""
    return drafts.propose(draft, progress)


def save(store: Store, draft: RosterDraft) -> tuple[int, RosterDraft]:
    """Put a roster on record and read it again; returns how many sessions were made beside it."""
    return roster.save_and_read(store, draft)
