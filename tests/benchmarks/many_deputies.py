"""A store of two thousand deputies and two hundred thousand records of what they did in ten years (no history)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from large_work import put

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.codes import ActivityKind, Identity, Presence
from rongui_desktop.domain.points import proposed_rules
from rongui_desktop.domain.records import ActivityParticipant, DutyActivity, Representative, Seat, Visit
from rongui_desktop.services.score_rules import save_version
from rongui_desktop.storage.store import Store

DEPUTIES, VISITS, TAKINGS_PART, YEARS, FIRST_YEAR = 2_000, 100_000, 100_000, 10, 2015
PEOPLE_AT_AN_EVENT = 20


def make(folder: Path) -> Store:
    """Make the store; every third deputy was elected in the middle of the years."""
    chance = random.Random(20191127)
    store = Store.create(folder, station="测量站", actor="测量")
    with store.write("测量") as session:
        people: list[UUID] = []
        for index in range(DEPUTIES):
            who = Representative(number=f"R{index:04d}", name=f"代表{index}")
            since = date(2019, 6, 1) if index % 3 == 0 else None
            who.seats = [Seat(representative_id=who.id, identity=Identity.DISTRICT, since=since)]
            session.add(who)
            people.append(who.id)
        session.flush()
        put(session, _visits(people, chance))
        put(session, _events(people, chance))
    save_version(store, date(FIRST_YEAR, 1, 1), proposed_rules())
    return store


def _day(index: int, chance: random.Random) -> date:
    return date(FIRST_YEAR + index % YEARS, 1, 1) + timedelta(chance.randrange(365))


def _visits(people: list[UUID], chance: random.Random) -> Iterator[Base]:
    for index in range(VISITS):
        yield Visit(
            number=f"ZF{FIRST_YEAR + index % YEARS}-{index:06d}",
            representative_id=people[index % DEPUTIES],
            day=_day(index // DEPUTIES + index, chance),
            households=chance.randint(1, 8),
            persons=3,
        )


def _events(people: list[UUID], chance: random.Random) -> Iterator[Base]:
    kinds = list(ActivityKind)
    for index in range(TAKINGS_PART // PEOPLE_AT_AN_EVENT):
        event = DutyActivity(day=_day(index, chance), kind=chance.choice(kinds), name=f"活动{index}")
        yield event
        for rank, person in enumerate(chance.sample(people, PEOPLE_AT_AN_EVENT)):
            yield ActivityParticipant(
                activity_id=event.id,
                representative_id=person,
                rank=rank,
                attendance=Presence.LEAVE if rank == 0 else Presence.PRESENT,
            )
