"""Recording publicity (宣传): posts, outdoor sites and other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from rongui_desktop.domain.activities import Publicity
from rongui_desktop.domain.base import text_key
from rongui_desktop.domain.codes import Channel
from rongui_desktop.domain.text_rules import clean_line
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import find_live, refuse_second
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicityEntry:
    """A piece of publicity as typed; `place` is where it stands (户外) or the account that published it (公众号)."""

    day: date | None
    channel: Channel | None
    title: str
    place: str | None = None


def record_publicity(store: Store, entry: PublicityEntry) -> UUID:
    """Record a piece of publicity and return its key.

    Raises:
        UserError: day, channel or title are missing, an outdoor site has no place, or it is there already.
    """
    entry, day, channel = _checked(entry)
    with store.write("登记宣传") as session:
        key = text_key(entry.title, entry.place or "")
        refuse_second(session, Publicity, None, "title", day=day, channel=channel, title_key=key)
        piece = Publicity(day=day, channel=channel, title=entry.title, place=entry.place or "")
        session.add(piece)
        return piece.id


def change_publicity(store: Store, publicity_id: UUID, entry: PublicityEntry) -> None:
    """Write a piece of publicity anew.

    Raises:
        UserError: it is gone, or what `record_publicity` says.
    """
    entry, day, channel = _checked(entry)
    with store.write("更改宣传") as session:
        piece = find_live(session, Publicity, publicity_id)
        key = text_key(entry.title, entry.place or "")
        refuse_second(session, Publicity, publicity_id, "title", day=day, channel=channel, title_key=key)
        piece.day, piece.channel, piece.title, piece.place = day, channel, entry.title, entry.place or ""


def load_publicity(store: Store, publicity_id: UUID) -> PublicityEntry:
    """Return a stored piece of publicity for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        piece = find_live(session, Publicity, publicity_id)
    return PublicityEntry(day=piece.day, channel=piece.channel, title=piece.title, place=piece.place or None)


def _checked(entry: PublicityEntry) -> tuple[PublicityEntry, date, Channel]:
    entry = replace(
        entry,
        title=clean_line(entry.title, "标题", "title") or "",
        place=clean_line(entry.place, "位置", "place"),
    )
    if entry.day is None:
        raise UserError("请填写日期。", "day")
    if entry.channel is None:
        raise UserError("请选择渠道。", "channel")
    if not entry.title:
        raise UserError("请填写标题。", "title")
    if entry.channel is Channel.OUTDOOR and entry.place is None:
        # Outdoor sites are counted by their places.
        raise UserError("户外宣传阵地按位置统计，请填写“位置”。", "place")
    return entry, entry.day, entry.channel
