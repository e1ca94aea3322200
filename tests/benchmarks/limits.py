"""The table of measured values against their limits."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Table:
    """Rows of measured values against their limits.

    A limit is missed only when the best of all attempts misses it: other work on the machine slows a run down,
    nothing speeds one up.
    """

    rows: list[tuple[str, str, str, str]] = field(default_factory=list)

    def ratio(self, what: str, ours: float, floor: float, limit: float) -> None:
        """Compare with a floor or peer measured in the same run."""
        value = ours / floor
        self._add(
            what, f"{_seconds(ours)} / {_seconds(floor)} = {value:.2f} ×", f"≤ {limit} ×", value <= limit
        )

    def seconds(self, what: str, ours: float, limit: float) -> None:
        """Compare with a time."""
        self._add(what, _seconds(ours), f"≤ {_seconds(limit)}", ours <= limit)

    def megabytes(self, what: str, ours: float, floor: float, limit: float) -> None:
        """Compare memory with a floor."""
        value = ours / floor
        self._add(
            what, f"{ours / 1e6:.0f} / {floor / 1e6:.0f} MB = {value:.2f} ×", f"≤ {limit} ×", value <= limit
        )

    def _add(self, what: str, measured: str, limit: str, held: bool) -> None:
        self.rows.append((what, measured, limit, "held" if held else "MISSED"))

    def missed(self) -> list[tuple[str, str, str, str]]:
        """Return the rows whose limit was missed."""
        return [row for row in self.rows if row[3] == "MISSED"]

    def __str__(self) -> str:
        widths = [max(len(row[i]) for row in self.rows) for i in range(4)]
        return "\n".join(
            "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) for row in self.rows
        )


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
