"""Records to fill a store with."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Disposition, Identity, SessionKind, Source
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.services.handling_writing import settle
from rongui_desktop.storage.store import Store

EVENING = date(2019, 11, 27)
NOW = datetime(2019, 11, 27, 19, 40)


def new_store(folder: Path, *, evening: bool = True) -> Store:
    """Make a store whose clock stands on an evening of reception; with its session unless told otherwise."""
    store = Store.create(folder, station="容桂联络站", actor="张干事", clock=ShiftedClock(NOW))
    if evening:
        with store.write("安排接待") as session:
            session.add(evening_session())
    return store


def evening_session(number: str = "YJ2019-001") -> ReceptionSession:
    return ReceptionSession(number=number, kind=SessionKind.NIGHT, day=EVENING, place="综治信访维稳中心")


def visitor(meeting: ReceptionSession, serial: int, name: str = "李国明") -> Visitor:
    return Visitor(number=f"LF2019-{serial:04d}", session_id=meeting.id, name=name, community="红旗社区")


def opinion(guest: Visitor, serial: int, content: str = "小区门口路灯不亮，请尽快修复") -> Opinion:
    return Opinion(
        number=f"容夜接〔2019〕{serial}号",
        source=Source.NIGHT,
        raised_on=EVENING,
        category="市政",
        content=content,
        disposition=Disposition.ANSWERED,
        visitor_id=guest.id,
    )


def representative(serial: int = 1, name: str = "陈婉仪") -> Representative:
    person = Representative(number=f"D{serial:03d}", name=name)
    person.seats.append(Seat(representative_id=person.id, identity=Identity.DISTRICT))
    return person


def receive(store: Store, serial: int, name: str = "李国明") -> Visitor:
    """Save one visitor with one matter, as the form does."""
    with store.write("登记来访") as session:
        meeting = session.query(ReceptionSession).one()
        guest = visitor(meeting, serial, name)
        matter = opinion(guest, serial)
        session.add_all([guest, matter])
        settle(session, [matter], "登记来访")
    return guest


def numbers(store: Store) -> list[str]:
    with store.read() as session:
        return [number for (number,) in session.query(Visitor.number).order_by(Visitor.number)]
