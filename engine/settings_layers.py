"""Where settings come from: layers that are kept apart until they are known to be right.

A wrong value can so be told with the place where it is written.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource

from engine.errors import BadOption, StorageError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

log = logging.getLogger(__name__)

SettingsT = TypeVar("SettingsT", bound=BaseSettings)

_ALLOWED = {
    "model_type": "a table with settings of its own",
    "bool_parsing": "true or false",
    "int_parsing": "a whole number",
    "float_parsing": "a number",
    "path_type": "the path of a folder",
    "string_type": "a text",
    "dict_type": "a table",
    "tuple_type": "a list",
}
"""In plain words what pydantic says in Python's, by the type of its error."""


@dataclass(frozen=True)
class Layer:
    """One source's values, nested like the settings.

    `origin` says where a value is written; `{variable}` in it is the setting's variable.
    """

    origin: str
    values: dict[str, Any]

    def says(self, field: Sequence[int | str]) -> bool:
        """Whether this layer has a value for `field`, or for the section that holds it."""
        values: object = self.values
        for key in field:
            if not isinstance(values, Mapping):
                break
            if key not in values:
                return False
            values = values[key]
        return True


def file_layer(model: type[BaseModel], path: Path) -> Layer:
    """The TOML file at `path`, which may be missing; settings unknown to `model` are logged.

    Raises BadOption when it is no TOML, StorageError when it cannot be read.
    """
    origin = f"‘{path}’"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Layer(origin, {})
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError as error:
        raise _garbled(path, error) from error
    for name in _unknown(values, model):
        log.warning("‘%s’ has an unknown setting: %s", path, name)
    return Layer(origin, values)


def environment_layer(model: type[BaseSettings]) -> Layer:
    """The environment's variables."""
    return Layer("the variable {variable}", EnvSettingsSource(model)())


def dot_env_layer(model: type[BaseSettings], path: Path) -> Layer:
    """The variables in the file at `path`, which may be missing; raises like `file_layer`."""
    path = path.absolute()
    try:
        values = DotEnvSettingsSource(model, env_file=path)()
    except OSError as error:
        raise _unreadable(path, error) from error
    except ValueError as error:
        raise _garbled(path, error) from error
    return Layer(f"{{variable}} in ‘{path}’", values)


def command_line_layer(values: Mapping[str, Any]) -> Layer:
    """What was given on the command line; None means not given."""
    return Layer("the command line", _without_none(values))


def validated(model: type[SettingsT], layers: Sequence[Layer]) -> SettingsT:
    """The settings that `layers`, in rising order, make together.

    Raises BadOption naming the first wrong setting, where it is written and what is allowed.
    """
    values: dict[str, Any] = {}
    for layer in layers:
        values = _merged(values, layer.values)
    try:
        return model(**values)
    except ValidationError as error:
        raise _wrong(error, layers) from error


def _wrong(error: ValidationError, layers: Sequence[Layer]) -> BadOption:
    first = error.errors()[0]
    field = first["loc"]
    layer = next(layer for layer in reversed(layers) if layer.says(field))
    names = [part for part in field if isinstance(part, str)]
    origin = layer.origin.format(variable="_".join(["VIGNETTE", *names]).upper())
    said = re.sub(r"^(Input should be|Value error,) ", "", first["msg"])
    return BadOption(
        f"The setting {'.'.join(names)} cannot be ‘{first['input']}’ (from {origin}).",
        f"It should be {_ALLOWED.get(first['type'], said)}.",
    )


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"The file ‘{path}’ cannot be read: {error.strerror}.", "Allow reading it, or move it away."
    )


def _garbled(path: Path, error: ValueError) -> BadOption:
    return BadOption(
        f"The file ‘{path}’ cannot be understood: {error}.",
        "Correct it, or move it away to begin with the defaults.",
    )


def _unknown(values: Mapping[str, Any], model: type[BaseModel]) -> Iterator[str]:
    for name, value in values.items():
        field = model.model_fields.get(name)
        if field is None:
            yield name
        elif isinstance(value, dict) and isinstance(field.annotation, type):
            section = field.annotation
            if issubclass(section, BaseModel):
                yield from (f"{name}.{inner}" for inner in _unknown(value, section))


def _without_none(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _without_none(value) if isinstance(value, dict) else value
        for name, value in values.items()
        if value is not None
    }


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for name, value in above.items():
        is_section = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _merged(merged[name], value) if is_section else value
    return merged
