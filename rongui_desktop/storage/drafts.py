"""Half-filled forms, kept in the store from the first second so that a power cut loses nothing."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import String, Text, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rongui_desktop.domain.base import Base


class Draft(Base, kw_only=True):
    """One half-filled form. `form` names the kind of form, `key` which one: a record's key, or `new`."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft as a page gets it back: the fields as typed, and when they were last kept."""

    form: str
    key: str
    fields: dict[str, Any]
    saved_at: datetime


def keep(session: Session, form: str, key: str, fields: dict[str, Any], at: datetime) -> None:
    """Write a draft, or replace the one of the same form and key."""
    content = json.dumps(fields, ensure_ascii=False)
    session.merge(Draft(form=form, key=key, content=content, saved_at=at))


def find(session: Session, form: str, key: str | None = None) -> list[SavedDraft]:
    """Return the drafts of a form, oldest first; only the one of `key` when it is given."""
    query = select(Draft).where(Draft.form == form).order_by(Draft.saved_at)
    if key is not None:
        query = query.where(Draft.key == key)
    return [SavedDraft(d.form, d.key, json.loads(d.content), d.saved_at) for d in session.scalars(query)]


def discard(session: Session, form: str, key: str) -> None:
    """Drop a draft, if there is one: in the transaction that saves its record, or when the clerk says so."""
    session.execute(delete(Draft).where(Draft.form == form, Draft.key == key))
