"""Column types that every database has: times in UTC, enums by value, typed JSON."""

from __future__ import annotations

from datetime import datetime, timezone
from enum import Enum
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.types import TypeDecorator

T = TypeVar("T")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always in UTC; SQLite by itself forgets the zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Turn any zone into UTC."""
        return value and value.astimezone(timezone.utc)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Say that what was stored is UTC."""
        return value and value.replace(tzinfo=value.tzinfo or timezone.utc)


class JsonOf(TypeDecorator[T], Generic[T]):
    """A dataclass, or a tuple of them, as JSON; checked against its type when it is read."""

    impl = sa.JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, kind: type[T]) -> None:
        super().__init__()
        self.kind = kind
        self._adapter = TypeAdapter(kind)

    def process_bind_param(self, value: T | None, dialect: sa.Dialect) -> Any:
        """Turn the value into what JSON has."""
        return None if value is None else self._adapter.dump_python(value, mode="json")

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> T | None:
        """Turn it back; raises pydantic's ValidationError when it is of another shape."""
        return None if value is None else self._adapter.validate_python(value)


def enum_column(kind: type[Enum]) -> sa.Enum:
    """An enum kept as its value in plain text, so that a new member changes no table."""
    return sa.Enum(
        kind, native_enum=False, length=16, values_callable=lambda of: [item.value for item in of]
    )
