"""People whose seats, groups and suspensions change within 2019, for the tests of duty records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.codes import Identity, MembershipKind
from rongui_desktop.domain.records import DeputyGroup, Membership, Representative, Seat, Suspension
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

# Name -> seat, first and last day, group.
PEOPLE: dict[str, tuple[Identity, date | None, date | None, str]] = {
    "何志强": (Identity.DISTRICT, date(2016, 11, 1), None, "第一小组"),
    "陈婉仪": (Identity.DISTRICT, None, None, "第一小组"),
    "周国栋": (Identity.CITY, date(2017, 1, 1), None, "第二小组"),
    "梁少芬": (Identity.DISTRICT, date(2019, 7, 1), None, "第二小组"),
    "黎建明": (Identity.DISTRICT, None, date(2019, 6, 30), "第二小组"),
    "欧阳慧": (Identity.PARTY, None, None, ""),
    "停职者": (Identity.DISTRICT, None, None, "第一小组"),
}
# 停职者 may not act on these days.
SUSPENDED = (date(2019, 9, 1), date(2019, 10, 31))


def make_people(store: Store) -> dict[str, UUID]:
    """Put them into a store; return their keys by name."""
    found: dict[str, UUID] = {}
    groups: dict[str, DeputyGroup] = {}
    with store.write("测试准备") as session:
        for number, (name, (identity, since, until, of_group)) in enumerate(PEOPLE.items(), start=1):
            person = Representative(number=f"R{number:03d}", name=name)
            person.seats = [
                Seat(
                    representative_id=person.id, identity=identity, since=since, until=until, term="第十六届"
                )
            ]
            session.add(person)
            found[name] = person.id
            if of_group:
                if of_group not in groups:
                    groups[of_group] = DeputyGroup(name=of_group)
                    session.add(groups[of_group])
                member = Membership(
                    representative_id=person.id, kind=MembershipKind.GROUP, group_id=groups[of_group].id
                )
                session.add(member)
        since, until = SUSPENDED
        person = found["停职者"]
        session.add(Suspension(representative_id=person, since=since, until=until, reason="接受调查"))
    return found


def reasons(store: Store, record_id: UUID) -> list[str]:
    """Return the reasons in the history of a record, oldest first."""
    query = select(HistoryEntry.reason).where(HistoryEntry.record_id == record_id).order_by(HistoryEntry.seq)
    with store.read() as session:
        return list(session.scalars(query))
