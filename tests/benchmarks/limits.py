"""The table of measured values against their limits."""

from __future__ import annotations

from dataclasses import dataclass, field

# Beside other work a machine takes up to so many times as long; what takes longer is slow by itself.
BUSY = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A measured value, its limit, and by how much the one exceeds the other (1: just held).

    `steady` values are ratios of two that were measured in the same run: a busy machine slows both down.
    """

    what: str
    measured: str
    limit: str
    share: float
    steady: bool

    @property
    def missed(self) -> bool:
        """Whether the limit was missed."""
        return self.share > 1

    def fails(self, *, strict: bool) -> bool:
        """Whether the row fails its test: a time, on a machine that does other work too, only when far off."""
        return self.share > (1 if strict or self.steady else BUSY)


@dataclass
class Table:
    """Rows of measured values against their limits.

    A limit is missed only when the best of all attempts misses it: other work on the machine slows a run down,
    nothing speeds one up.
    """

    rows: list[Row] = field(default_factory=list)

    def ratio(self, what: str, ours: float, floor: float, limit: float) -> None:
        """Compare with a floor or peer measured in the same run."""
        value = ours / floor
        measured = f"{_seconds(ours)} / {_seconds(floor)} = {value:.2f} ×"
        self.rows.append(Row(what, measured, f"≤ {limit} ×", value / limit, steady=True))

    def seconds(self, what: str, ours: float, limit: float) -> None:
        """Compare with a time."""
        self.rows.append(Row(what, _seconds(ours), f"≤ {_seconds(limit)}", ours / limit, steady=False))

    def megabytes(self, what: str, ours: float, floor: float, limit: float) -> None:
        """Compare memory with a floor."""
        value = ours / floor
        measured = f"{ours / 1e6:.0f} / {floor / 1e6:.0f} MB = {value:.2f} ×"
        self.rows.append(Row(what, measured, f"≤ {limit} ×", value / limit, steady=True))

    def __str__(self) -> str:
        lines = [(row.what, row.measured, row.limit, "MISSED" if row.missed else "held") for row in self.rows]
        widths = [max(len(line[i]) for line in lines) for i in range(4)] if lines else []
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines
        )


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
