"""How long texts may be, in characters."""

NAME_LIMIT = 200
TEXT_LIMIT = 30_000
