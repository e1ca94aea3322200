"""The exchange workbook: everything that a station keeps, in and out as .xlsx."""
