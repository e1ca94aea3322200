"""How long texts may be, in characters.

A text may have 30,000 (contract, workbook, "Cell rules"). What a record is found by has its own limit: it lies in an
index, and PostgreSQL takes 2,704 bytes into an index entry; 200 characters of UTF-8 are at most 800.
"""

NAME_LIMIT = 200
TEXT_LIMIT = 30_000
