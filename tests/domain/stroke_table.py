"""Makes resources/strokes.txt from ICU: `python tests/domain/stroke_table.py`, from the top of the repository.

ICU (package pyicu-wheels 2.15.2) is needed only here: it knows the order of characters by strokes (zh@collation=stroke)
in which official lists of names stand, and takes thirty megabytes to keep.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[2] / "resources" / "strokes.txt"
# All Chinese characters that Unicode had when ICU 77 was made: the blocks with their extensions.
BLOCKS = ((0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))


def table() -> str:
    """Return all characters of `pinyin.txt`, and other ones in use in names, in one line, in the order of strokes."""
    import icu  # type: ignore[import-not-found]

    collator: Any = icu.Collator.createInstance(icu.Locale("zh@collation=stroke"))
    known = (TABLE.parent / "pinyin.txt").read_text(encoding="utf-8")
    characters = {sign for sign in known if any(first <= ord(sign) <= last for first, last in BLOCKS)}
    return "".join(sorted(characters, key=lambda sign: (collator.getSortKey(sign), sign))) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
