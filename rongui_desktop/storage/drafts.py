"""Half-filled forms, kept in the store from the first second so that a power cut loses nothing.

A draft is no record: it has no history and is not searched.
"""

import json
from collections.abc import Mapping
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

    def differs_from(self, saved: Mapping[str, Any]) -> bool:
        """Whether it holds anything that is not saved; only then is it worth offering.

        Args:
            saved: the form's fields as they would be filled from the record (an empty form for a new one). A field
                that is empty on one side and absent on the other is the same.
        """
        names = self.fields.keys() | saved.keys()
        return any((self.fields.get(name) or None) != (saved.get(name) or None) for name in names)


def keep(session: Session, form: str, key: str, fields: Mapping[str, Any], at: datetime) -> None:
    """Write a draft, or replace the one of the same form and key; nothing is written when it says the same already.

    Args:
        session: of `Store.write`.
        form: the kind of form.
        key: a record's key, or `new`.
        fields: what is typed, by field; whatever JSON can hold.
        at: local time.
    """
    content = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
    draft = session.get(Draft, (form, key))
    if draft is None:
        session.add(Draft(form=form, key=key, content=content, saved_at=at))
    elif draft.content != content:
        draft.content, draft.saved_at = content, at


def find(session: Session, form: str, key: str | None = None) -> list[SavedDraft]:
    """Return the drafts of a form, oldest first; only the one of `key` when it is given."""
    query = select(Draft).where(Draft.form == form).order_by(Draft.saved_at)
    if key is not None:
        query = query.where(Draft.key == key)
    return [SavedDraft(d.form, d.key, json.loads(d.content), d.saved_at) for d in session.scalars(query)]


def discard(session: Session, form: str, key: str) -> None:
    """Drop a draft, if there is one: in the transaction that saves its record, or when the clerk says so."""
    session.execute(delete(Draft).where(Draft.form == form, Draft.key == key))
