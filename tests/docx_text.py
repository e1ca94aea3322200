"""What a Word file says."""

from __future__ import annotations

from pathlib import Path

import docx


def texts(path: Path) -> str:
    """The paragraphs and the cells of a document, one a line."""
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
