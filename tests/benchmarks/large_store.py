"""A store with a hundred thousand visitors, matters and visits, made by bulk inserts from a fixed seed (no history)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from large_work import World, make_work, visit
from sqlalchemy import insert, text

from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.codes import (
    Attendance,
    Disposition,
    EntryState,
    EventKind,
    Gender,
    Identity,
    MembershipKind,
    Outcome,
    SessionKind,
    SessionStatus,
    Source,
)
from rongui_desktop.domain.records import (
    DeputyGroup,
    Duty,
    HandlingEvent,
    Membership,
    Opinion,
    ReceptionSession,
    Representative,
    Seat,
    Visit,
    Visitor,
)
from rongui_desktop.storage.numbering import observe
from rongui_desktop.storage.search_index import filed, terms
from rongui_desktop.storage.store import Store

SURNAMES = "陈李黄何梁冯关霍罗谭欧周吴郑王张刘林杨赵"
GIVEN = "婉仪国栋少芬建明慧玲志强佳锦伟浩俊泽秀芳永华丽萍文雅欣怡"
COMMUNITIES = [f"{a}{b}" for a in "容里振华朝阳桂洲红星" for b in "东西南北"]
MATTERS = (
    "路灯损坏夜间照明不足",
    "道路积水排水不畅",
    "油烟排放扰民",
    "学位不足入学难",
    "消防通道被占用",
    "物业收费不透明",
)
DEPARTMENTS = ("国土城建和水利局", "教育局", "市场安全监管局", "交警中队", "社会工作局", "财政局")
CATEGORIES = ("城建规划", "交通出行", "环境水务", "教育文体", "社会治安", "其他")
FIRST_YEAR, YEARS = 2015, 10
LAST_DAY = date(FIRST_YEAR + YEARS - 1, 12, 31)
BATCH = 10_000


def make(folder: Path, size: int = 100_000) -> Store:
    """Make the store: `size` visitors on ten years of Wednesdays, as many visits, as many matters, and all other work.

    Every tenth matter comes from a visit, the others from the visitors.
    """
    chance = random.Random(20191127)
    store = Store.create(folder, station="测量站", actor="测量")
    with store.write("测量") as session:
        groups = [_group(session, index) for index in range(8)]
        people = [_person(session, index, groups) for index in range(60)]
        sessions = [_session(session, index, people, chance) for index in range(YEARS * 50)]
        numbers: list[str] = [number for _, _, number in sessions]
        world = World(people, groups, COMMUNITIES, DEPARTMENTS, FIRST_YEAR, YEARS, chance)
        visits = [visit(world, index) for index in range(size)]
        make_work(session, world, visits)
        for first in range(0, size, BATCH):
            part = range(first, min(first + BATCH, size))
            visitors, matters = _batch(part, sessions, people, visits, chance)
            session.connection().execute(insert(Visitor), visitors)
            session.connection().execute(insert(Opinion), matters)
            session.connection().execute(insert(HandlingEvent), [e for row in matters for e in _events(row)])
            _index(session, visitors, matters)
            numbers += [row["number"] for row in visitors + matters]
        observe(session, numbers)
    return store


def _group(session: Any, index: int) -> Any:
    group = DeputyGroup(name=f"第{index + 1}代表小组")
    session.add(group)
    return group.id


def _person(session: Any, index: int, groups: list[Any]) -> Any:
    name = SURNAMES[index % len(SURNAMES)] + GIVEN[index % len(GIVEN)] + GIVEN[(index * 7) % len(GIVEN)]
    person = Representative(number=f"R{index:03d}", name=name)
    person.seats = [Seat(representative_id=person.id, identity=Identity.DISTRICT)]
    session.add(person)
    group = groups[index % len(groups)]
    session.add(Membership(representative_id=person.id, kind=MembershipKind.GROUP, group_id=group))
    return person.id


def _session(session: Any, index: int, people: list[Any], chance: random.Random) -> tuple[Any, date, str]:
    year, week = FIRST_YEAR + index // 50, index % 50
    day = date(year, 1, 1) + timedelta(7 * week + (2 - date(year, 1, 1).weekday()) % 7)
    record = ReceptionSession(
        number=f"YJ{year}-{week + 1:03d}",
        kind=SessionKind.NIGHT,
        day=day,
        place="联络点",
        status=SessionStatus.HELD,
    )
    session.add(record)
    for person in chance.sample(people, 5):
        session.add(Duty(session_id=record.id, representative_id=person, attendance=Attendance.PRESENT))
    return record.id, day, record.number


def _batch(
    indexes: range,
    sessions: list[tuple[Any, date, str]],
    people: list[Any],
    visits: list[Visit],
    chance: random.Random,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    visitors: list[dict[str, Any]] = []
    matters: list[dict[str, Any]] = []
    for index in indexes:
        key, day, _ = sessions[index % len(sessions)]
        visitor = _visitor(index, key, day, people, chance)
        visitors.append(visitor)
        matters.append(
            _matter(index, visitor, visits[index] if index // YEARS % 10 == 9 else None, day, chance)
        )
    return visitors, matters


def _visitor(index: int, key: Any, day: date, people: list[Any], chance: random.Random) -> dict[str, Any]:
    name = chance.choice(SURNAMES) + chance.choice(GIVEN) + chance.choice(GIVEN)
    return {
        "id": new_id(),
        "number": f"LF{day.year}-{index // YEARS:05d}{index % YEARS}",
        "session_id": key,
        "name": name,
        # The letters only need to be spread as real ones are.
        "name_pinyin": "".join(chr(97 + ord(c) % 26) * 3 for c in name),
        "name_initials": "".join(chr(97 + ord(c) % 26) for c in name),
        "person_count": chance.randint(1, 3),
        "gender": chance.choice(list(Gender)),
        "phone": f"13{chance.randrange(10**9):09d}",
        "community": chance.choice(COMMUNITIES),
        "address": f"{chance.randint(1, 300)}号",
        "representative_id": chance.choice(people),
        "confidential": False,
        "follow_up": False,
        "state": EntryState.VALID,
    }


def _matter(
    index: int, visitor: dict[str, Any], visited: Visit | None, day: date, chance: random.Random
) -> dict[str, Any]:
    day = visited.day if visited else day
    closed_on = day + timedelta(chance.randint(1, 60))
    closed = chance.random() < 0.9 and closed_on <= LAST_DAY
    # Of the open ones half are still to be assigned.
    assigned = closed or index % 2 == 0
    return {
        "id": new_id(),
        "number": f"{'容走访' if visited else '容夜接'}〔{day.year}〕{index // YEARS + 1 + (index % YEARS) * 20_000}号",
        "source": Source.VISIT if visited else Source.NIGHT,
        "raised_on": day,
        "category": chance.choice(CATEGORIES),
        "content": f"{visitor['community']}社区{chance.choice(MATTERS)}，已有{chance.randint(2, 90)}天，希望尽快处理。",
        "disposition": Disposition.SUBDISTRICT,
        "visitor_id": None if visited else visitor["id"],
        "visit_id": visited.id if visited else None,
        "department": chance.choice(DEPARTMENTS),
        "assigned_on": day if assigned else None,
        "due_on": day + timedelta(30),
        "closed_on": closed_on if closed else None,
        "outcome": Outcome.SOLVED if closed else None,
        "confidential": False,
        "rank": 0,
        "state": EntryState.VALID,
    }


def _events(matter: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the events whose projection the columns of a matter are: 登记, 交办 and 办结."""
    handover = {"department": matter["department"], "due_on": matter["due_on"]}
    nothing = {"department": None, "due_on": None}
    assigned, closed = matter["assigned_on"], matter["closed_on"]
    told = [(EventKind.REGISTERED, matter["raised_on"], nothing if assigned else handover, None)]
    told += [(EventKind.ASSIGNED, assigned, handover, None)] if assigned else []
    told += [(EventKind.CLOSED, closed, nothing, matter["outcome"])] if closed else []
    for sequence, (kind, day, said, outcome) in enumerate(told, 1):
        yield said | {
            "id": new_id(),
            "opinion_id": matter["id"],
            "sequence": sequence,
            "kind": kind,
            "day": day,
            "recorded_at": datetime(day.year, day.month, day.day, 20),
            "actor": "测量",
            "outcome": outcome,
            "sent": False,
        }


def _index(session: Any, visitors: list[dict[str, Any]], matters: list[dict[str, Any]]) -> None:
    connection = session.connection()
    last = connection.execute(text("SELECT coalesce(max(seq), 0) FROM search_document")).scalar_one()
    rows: list[dict[str, Any]] = []
    for row in visitors:
        body = f"{row['name']} {row['number']} {row['phone']} {row['community']} {row['address']}"
        latin = f"{row['name_pinyin']} {row['name_initials']}"
        rows.append(_document(row, "visitor", "reception", row["name"], body, latin))
    for row in matters:
        body = f"{row['number']} {row['category']} {row['content']} {row['department']}"
        rows.append(_document(row, "opinion", "opinions", row["content"][:60], body, ""))
    for offset, row in enumerate(rows, 1):
        row["seq"] = last + offset
    connection.execute(
        text(
            "INSERT INTO search_document (seq, record_id, record_type, kind, number, title, day, digest) "
            "VALUES (:seq, :id, :type, :kind, :number, :title, :day, '')"
        ),
        rows,
    )
    connection.execute(
        text("INSERT INTO search_term (rowid, body, names, filed) VALUES (:seq, :body, :latin, :filed)"), rows
    )


def _document(
    row: dict[str, Any], table: str, kind: str, title: str, body: str, latin: str
) -> dict[str, Any]:
    # As SearchEntry has it: matters are found by year too.
    day = row.get("raised_on")
    return {
        "id": row["id"].hex,
        "type": table,
        "kind": kind,
        "number": row["number"],
        "title": title,
        "day": day.isoformat() if day else None,
        "body": " ".join(terms(body)),
        "latin": latin,
        "filed": filed(table, day),
    }
