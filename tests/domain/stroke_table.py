"""Makes resources/strokes.txt: `python tests/domain/stroke_table.py DATA`, from the top of the repository.

Official lists stand in the order of strokes (姓氏笔画排序): fewer strokes first; of as many, by the shapes of the
strokes in the order in which they are written: 横 竖 撇 点 折 (GB 13000.1 字符集汉字字序). ICU (package pyicu-wheels
2.15.2, collation stroke) knows the number of strokes of all characters, but not their shapes; the 6,939 common ones
with their strokes are in the package cnchar-order 3.2.6 (MIT, theajack), whose file cnchar.order.min.js is DATA. Both
are needed only here.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parents[2] / "resources" / "strokes.txt"
# The strokes by their letters in DATA; all others are bent (折). 提 counts as 横, 捺 as 点, 竖钩 as 竖.
_SHAPES = {"j": 1, "i": 1, "f": 2, "g": 2, "s": 3, "k": 4, "d": 4, "l": 4}
_BENT = 5
_CHINESE = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def shapes(script: str) -> dict[str, list[int]]:
    """Return the shapes of the strokes of the common characters, from the text of DATA."""
    written: dict[str, str] = json.loads(re.findall(r"JSON\.parse\('(.*?)'\)", script)[0])
    return {sign: [_SHAPES.get(letter, _BENT) for letter in letters] for sign, letters in written.items()}


def table(script: str) -> str:
    """Return one line a number of strokes: the number, a space, and the characters in their order."""
    import icu  # type: ignore[import-not-found]

    locale: Any = icu.Locale("zh@collation=stroke")
    index: Any = icu.AlphabeticIndex(locale)
    collator: Any = icu.Collator.createInstance(locale)
    # 1劃, 2劃 … between two buckets for what has no strokes.
    labels: list[str] = [label for label, _ in index]
    known = shapes(script)
    signs = {*known, *_CHINESE.findall((TABLE.parent / "pinyin.txt").read_text(encoding="utf-8"))}
    by_count: dict[int, list[str]] = defaultdict(list)
    for sign in signs:
        digits = re.sub("[^0-9]", "", labels[index.getBucketIndex(sign)])
        if sign in known or digits:
            by_count[len(known[sign]) if sign in known else int(digits)].append(sign)
    lines: list[str] = []
    for count, same in sorted(by_count.items()):
        # Those whose shapes are not known stand behind the others of as many strokes.
        same.sort(key=lambda sign: (sign not in known, known.get(sign, ()), collator.getSortKey(sign), sign))
        lines.append(f"{count} {''.join(same)}\n")
    return "".join(lines)


if __name__ == "__main__":
    made = table(Path(sys.argv[1]).read_text(encoding="utf-8"))
    TABLE.write_text(made, encoding="utf-8", newline="\n")
