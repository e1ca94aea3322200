"""What an import did, or what keeps it from being done."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class SheetCount:
    """How many records of a sheet are new (新增), changed (更新) and as they were (未变)."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class CellError:
    """One thing that is wrong: where it stands, what stands there, what would be right.

    Attributes:
        sheet: the sheet's name.
        row: the row's number as Excel shows it; 1 where a header is missing.
        column: the column's header.
        value: the value as it stands there.
        message: what is wrong and what would be right, in Chinese.
    """

    sheet: str
    row: int
    column: str
    value: str
    message: str

    def __str__(self) -> str:
        """Return the error in one line."""
        value = f"“{self.value}”" if self.value else ""
        return f"工作表“{self.sheet}”第 {self.row} 行“{self.column}”{value}：{self.message}"


@dataclass(slots=True)
class ImportReport:
    """The outcome of an import: either `errors`, and nothing was written, or the counts of what was.

    Attributes:
        sheets: the counts by sheet, in the order of the contract; what would happen when there are errors, or in a
            trial run.
        errors: everything that is wrong, by sheet and row.
        warnings: what looks odd but was taken.
        written: whether the store was changed.
    """

    sheets: dict[str, SheetCount] = field(default_factory=dict[str, SheetCount])
    errors: list[CellError] = field(default_factory=list[CellError])
    warnings: list[str] = field(default_factory=list[str])
    written: bool = False

    def as_json(self) -> dict[str, object]:
        """Return the object that `import --json` prints."""
        counts = {
            name: {"added": c.added, "updated": c.updated, "unchanged": c.unchanged}
            for name, c in self.sheets.items()
        }
        errors = [
            {"sheet": e.sheet, "row": e.row, "column": e.column, "value": e.value, "message": e.message}
            for e in self.errors
        ]
        return {"sheets": counts, "errors": errors, "warnings": self.warnings}
