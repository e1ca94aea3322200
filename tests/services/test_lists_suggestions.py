from __future__ import annotations

from datetime import date

from sqlalchemy import select

from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_suggestions import SuggestionListing
from rongui_desktop.storage.store import Store


def test_a_suggestion_without_a_day_of_assignment_is_listed_in_every_year(demo_store: Store) -> None:
    with demo_store.write("改") as session:
        each = session.scalars(select(Suggestion).order_by(Suggestion.number)).first()
        assert each is not None
        each.assigned_on = each.replied_on = each.closed_on = None
        each.due_on = date(2019, 11, 20)
        key = each.id
    assert key in tuple(SuggestionListing().find(demo_store, ListQuery(2024)).keys)
    assert SuggestionListing().rows(demo_store, (key,))[key][2] == Badge("逾期 7 天", "bad")
