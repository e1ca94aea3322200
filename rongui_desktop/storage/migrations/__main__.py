"""For engineers: write the revision that follows from a change of the mapping.

    python -m rongui_desktop.storage.migrations "message"   a further revision, to be read and completed by hand

What has been released is never changed, the first schema least of all. Afterwards `SCHEMA_VERSION` in `__init__.py`
becomes the number of the new revision. The tests of `tests/storage` compare what the revisions make with the mapping.
A revision that makes a table anew must make its triggers anew.
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
    if len(arguments) != 1:
        sys.stderr.write(__doc__ or "")
        return 2
    sys.stdout.write(f"{_write_next(arguments[0])}\n")
    return 0


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
