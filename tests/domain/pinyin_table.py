"""Makes resources/pinyin.txt from pypinyin: `python tests/domain/pinyin_table.py`, from the top of the repository.

The library itself takes half a second to import and fifty megabytes to keep; names need one reading a character.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "resources" / "pinyin.txt"


def table() -> str:
    """Return one line a syllable without tone: the syllable, a space, and all the characters read so."""
    from pypinyin import Style, lazy_pinyin
    from pypinyin.constants import PINYIN_DICT

    by_syllable: dict[str, list[str]] = defaultdict(list)
    for point in sorted(PINYIN_DICT):
        character = chr(point)
        (syllable,) = lazy_pinyin(character, style=Style.NORMAL)
        if syllable.isascii() and syllable.isalpha() and not character.isascii():
            by_syllable[syllable].append(character)
    return "".join(f"{syllable} {''.join(by_syllable[syllable])}\n" for syllable in sorted(by_syllable))


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
