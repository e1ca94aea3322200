"""A store with six people and one evening of 27 November 2019, for the tests of reception."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Disposition, Identity, SessionKind
from rongui_desktop.domain.records import Opinion, ReceptionSession, Representative, Seat, Visitor
from rongui_desktop.services.reception_sessions import NewSession, create_session
from rongui_desktop.services.reception_visitors import MatterEntry, VisitorEntry
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

DAY = date(2019, 11, 27)
NAMES = ("何志强", "陈婉仪", "周国栋", "梁少芬", "黎建明")
NOISE = MatterEntry(
    category="环境水务",
    content="振华路道路改造夜间十点后仍在施工，打桩噪声影响休息。",
    disposition=Disposition.SUBDISTRICT,
    department="国土城建和水利局",
)
LAMP = MatterEntry(
    category="城建规划",
    content="小区门口路灯不亮。",
    disposition=Disposition.ANSWERED,
    spot_reply="已通知电工当晚检修。",
)


@dataclass
class Evening:
    """The store, its people by name, and the planned night session."""

    store: Store
    people: dict[str, UUID]
    session_id: UUID

    def at(self, hour: int, minute: int = 0, day: date = DAY) -> None:
        """Set the clock."""
        self.store.clock = ShiftedClock(datetime.combine(day, time(hour, minute)))

    def plan(self, day: date = DAY, kind: SessionKind = SessionKind.NIGHT, **other: object) -> UUID:
        """Plan another session."""
        new = NewSession(kind, day, time(19, 30), time(21), "街道综治信访维稳中心联络点")
        return create_session(self.store, replace(new, **other))  # type: ignore[arg-type]

    def entry(self, name: str = "欧阳慧", *matters: MatterEntry, **other: object) -> VisitorEntry:
        """Return an entry that may be saved, received by 陈婉仪."""
        entry = VisitorEntry(
            session_id=self.session_id,
            name=name,
            phone="13823456789",
            community="振华",
            representative_id=self.people["陈婉仪"],
            matters=matters or (NOISE,),
        )
        return replace(entry, **other)  # type: ignore[arg-type]

    def session(self, session_id: UUID | None = None) -> ReceptionSession:
        """Return a stored session."""
        with self.store.read() as session:
            return session.get_one(ReceptionSession, session_id or self.session_id)

    def visitor(self, visitor_id: UUID) -> Visitor:
        """Return a stored entry."""
        with self.store.read() as session:
            return session.get_one(Visitor, visitor_id)

    def matters(self, visitor_id: UUID) -> list[Opinion]:
        """Return the stored matters of an entry, in order."""
        query = select(Opinion).where(Opinion.visitor_id == visitor_id).order_by(Opinion.rank)
        with self.store.read() as session:
            return list(session.scalars(query))

    def reasons(self, record_id: UUID) -> list[str]:
        """Return the reasons in the history of a record, oldest first."""
        query = (
            select(HistoryEntry.reason).where(HistoryEntry.record_id == record_id).order_by(HistoryEntry.seq)
        )
        with self.store.read() as session:
            return list(session.scalars(query))

    def counts(self) -> tuple[int, int, int]:
        """Return how many sessions, entries and matters are stored."""
        with self.store.read() as session:
            found = [len(list(session.scalars(select(t.id)))) for t in (ReceptionSession, Visitor, Opinion)]
        return found[0], found[1], found[2]


def make_evening(store: Store) -> Evening:
    """Fill an empty store: five district deputies, one whose seat ended, and tonight's session with three of them."""
    people: dict[str, UUID] = {}
    with store.write("测试准备") as session:
        for index, name in enumerate((*NAMES, "离任者"), start=1):
            person = Representative(number=f"R{index:03d}", name=name)
            until = date(2019, 6, 30) if name == "离任者" else None
            person.seats = [Seat(representative_id=person.id, identity=Identity.DISTRICT, until=until)]
            if name == "陈婉仪":
                person.seats.append(Seat(representative_id=person.id, identity=Identity.PARTY, rank=1))
            session.add(person)
            people[name] = person.id
    evening = Evening(store, people, UUID(int=0))
    evening.at(19, 15)
    evening.session_id = evening.plan(representative_ids=tuple(people[name] for name in NAMES[:3]))
    return evening
