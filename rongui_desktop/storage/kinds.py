"""The mapped classes, in an order that does not change from start to start."""

from functools import cache

from rongui_desktop.domain.records import Base, Part, Record


@cache
def tracked_kinds() -> tuple[type[Record] | type[Part], ...]:
    """Return the classes whose changes are kept in the history: records, and parts that belong to one."""
    kinds = (mapper.class_ for mapper in Base.registry.mappers)
    return tuple(
        sorted(
            (kind for kind in kinds if issubclass(kind, Record | Part)), key=lambda kind: kind.__tablename__
        )
    )


@cache
def record_kinds() -> tuple[type[Record], ...]:
    """Return the classes of records."""
    return tuple(kind for kind in tracked_kinds() if issubclass(kind, Record))
