"""For engineers: write the revision that follows from a change of the mapping.

    python -m rongui_desktop.storage.migrations initial          the first schema again (until the first release)
    python -m rongui_desktop.storage.migrations next "message"   a further revision, to be read and completed by hand

After `next`, `SCHEMA_VERSION` in `__init__.py` becomes the number of the new revision. The tests of `tests/storage`
compare what the revisions make with the mapping. A revision that makes a table anew must make its triggers anew.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.operations.ops import UpgradeOps
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from rongui_desktop.domain.records import Base
from rongui_desktop.storage import making, migrations
from rongui_desktop.storage.engine import make_engine

_REVISION = '''"""{message}."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
{body}
'''


def main(arguments: list[str]) -> int:
    """Write one revision and say where."""
    if arguments == ["initial"]:
        target = migrations.VERSIONS / "0001_initial.sql"
        target.write_text(mapped_schema(), "utf-8")
    elif len(arguments) == 2 and arguments[0] == "next":
        target = _write_next(arguments[1])
    else:
        sys.stderr.write(__doc__ or "")
        return 2
    sys.stdout.write(f"{target}\n")
    return 0


def mapped_schema() -> str:
    """Return the schema of the mapping as SQLite keeps it, statement by statement."""
    with tempfile.TemporaryDirectory() as folder:
        engine = make_engine(Path(folder) / making.DATABASE, writable=True, create=True)
        try:
            with engine.begin() as connection:
                Base.metadata.create_all(connection)
                # By name, so that the same mapping always gives the same text: tables first, then what lies on them.
                query = (
                    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                    "AND name NOT LIKE 'search_term\\__%' ESCAPE '\\' "
                    "ORDER BY type <> 'table', sql LIKE 'CREATE VIRTUAL%', type, name"
                )
                statements = connection.execute(text(query)).scalars().all()
        finally:
            engine.dispose()
    return "".join(f"{_tidy(statement)};\n\n" for statement in statements)


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip().replace("\t", "    ") for line in statement.splitlines() if line.strip())


def _write_next(message: str) -> Path:
    before = migrations.revision(migrations.SCHEMA_VERSION)
    name = migrations.revision(migrations.SCHEMA_VERSION + 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / making.DATABASE
        engine = make_engine(path, writable=True, create=True)
        engine.connect().close()
        engine.dispose()
        migrations.migrate(path)
        body = _difference(path)
    target = migrations.VERSIONS / f"{name}_change.py"
    target.write_text(_REVISION.format(message=message, revision=name, before=before, body=body), "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(target)], check=True)
    return target


def _difference(path: Path) -> str:
    options = {"render_as_batch": True, "compare_type": True, "include_object": _ours}
    engine = make_engine(path, writable=True)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts=options)
            operations = produce_migrations(context, Base.metadata).upgrade_ops
            assert isinstance(operations, UpgradeOps)
            return render_python_code(operations, render_as_batch=True)
    finally:
        engine.dispose()


def _ours(_thing: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    # The tables of the search index belong to SQLite.
    return not (kind == "table" and (name or "").startswith("search_term"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
