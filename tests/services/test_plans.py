"""The plan of a year: adding, changing, carrying into the next."""

from __future__ import annotations

from datetime import date

import pytest

from rongui_desktop.domain.codes import PlanState
from rongui_desktop.errors import UserError
from rongui_desktop.services import plans
from rongui_desktop.services.duty_records import delete_duties
from rongui_desktop.services.plans import Plan
from rongui_desktop.storage.store import Store


@pytest.fixture
def store(empty_store: Store) -> Store:
    for title, state in (
        ("视察", PlanState.RUNNING),
        ("培训", PlanState.DONE),
        ("走访", PlanState.NOT_STARTED),
    ):
        plans.save_item(empty_store, 2019, Plan(title, "办公室", date(2019, 9, 1), state, "监督"))
    return empty_store


def titles(store: Store, year: int) -> list[str]:
    return [item.title for item in plans.plan(store, year)]


def test_items_keep_their_order_and_change_in_place(store: Store) -> None:
    first = plans.plan(store, 2019)[0]
    plans.save_item(store, 2019, Plan("重点项目视察", "", None, PlanState.DONE, "", None, first.id))
    assert titles(store, 2019) == ["重点项目视察", "培训", "走访"]
    changed = plans.plan(store, 2019)[0]
    assert (changed.owner, changed.due_on, changed.state) == ("", None, PlanState.DONE)


def test_what_is_not_done_is_carried_once_without_a_date(store: Store) -> None:
    assert plans.carry(store, 2019).count == 2
    carried = plans.plan(store, 2020)
    assert [(i.title, i.owner, i.due_on, i.state, i.section, i.carried_from) for i in carried] == [
        (title, "办公室", None, PlanState.NOT_STARTED, "监督", 2019) for title in ("视察", "走访")
    ]
    again = plans.carry(store, 2019)
    assert (again.count, again.known) == (0, ("视察", "走访"))
    assert len(plans.plan(store, 2020)) == 2


def test_what_lies_in_the_bin_of_the_next_year_comes_back(store: Store) -> None:
    plans.carry(store, 2019)
    delete_duties(store, "plan_item", [item.id for item in plans.plan(store, 2020) if item.id])
    assert titles(store, 2020) == []
    assert plans.carry(store, 2019).count == 2
    assert titles(store, 2020) == ["视察", "走访"]


def test_what_is_wrong_is_refused_at_its_field(store: Store) -> None:
    done = plans.plan(store, 2019)[1]
    assert done.id
    for item, field in ((Plan("  "), "title"), (Plan("视察"), "title"), (Plan("视察", id=done.id), "title")):
        with pytest.raises(UserError) as error:
            plans.save_item(store, 2019, item)
        assert error.value.field == field
    with pytest.raises(UserError, match="已完成"):
        plans.carry(store, 2019, [done.id])
    with pytest.raises(UserError, match="没有未完成"):
        plans.carry(store, 2018)
    assert titles(store, 2019) == ["视察", "培训", "走访"]


def test_states_are_set_for_several_at_once(store: Store) -> None:
    keys = [item.id for item in plans.plan(store, 2019) if item.id]
    plans.set_state(store, keys, PlanState.RUNNING)
    assert {item.state for item in plans.plan(store, 2019)} == {PlanState.RUNNING}
