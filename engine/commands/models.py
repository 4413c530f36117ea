"""The commands that say which models there are, and which of them do the work."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.table import Table

from engine.commands.amounts import size
from engine.commands.guard import ALL_DONE, say_note
from engine.model_rows import ModelRow
from engine.model_shelf import ModelShelf
from engine.schema import Task
from engine.settings import load_settings
from engine.weights.spec import Origin

_COMMERCIAL = {True: "", False: " (not commercial)", None: ""}
_PIPED_WIDTH = 160


def shelf_of(**command_line: Any) -> ModelShelf:
    """The models under the settings in force."""
    return ModelShelf(load_settings(**command_line))


def list_models(task: Task | None, is_installed: bool, is_json: bool) -> int:
    """Print every model, or those for `task`, or those that are here."""
    found = [row for row in shelf_of().models(task) if row.is_here or not is_installed]
    if is_json:
        for row in found:
            print_json(as_json(row))
    else:
        _print_table(found)
    return ALL_DONE


def show_model(name: str, is_json: bool) -> int:
    """Print all that is known of a model; raises ModelError."""
    row = shelf_of().model(name)
    if is_json:
        print_json(as_json(row))
        return ALL_DONE
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for label, text in _facts(row):
        if text:
            table.add_row(label, text)
    _console().print(table)
    return ALL_DONE


def show_usage(is_json: bool) -> int:
    """Print what models take of the disk, the largest first."""
    shelf = shelf_of()
    used = shelf.usage()
    trash_bytes = sum(one.size_bytes for one in shelf.removed())
    kept = sorted(shelf.kept(), key=lambda one: -one.size_bytes)
    if is_json:
        for one in kept:
            print_json({"name": one.name, "commit": one.commit, "size_bytes": one.size_bytes})
        return ALL_DONE
    table = _table("Name", "Commit", right="Size")
    for one in kept:
        table.add_row(one.name, one.commit[:10], size(one.size_bytes))
    if kept:
        _console().print(table)
    say(f"Models take {size(used.models_bytes)} in {shelf.folder}; {size(used.free_bytes)} free.")
    if used.leftovers_bytes:
        say(f"Of that, {size(used.leftovers_bytes)} are parts of downloads.")
    if trash_bytes:
        say(f"The trash takes {size(trash_bytes)} more.")
    return ALL_DONE


def add_model(text: str, name: str) -> int:
    """Put a model of the hub or in a folder on the list; raises ModelError."""
    row = shelf_of().add(text, name)
    say(f"‘{row.name}’ is on the list, for {_tasks(row)}.")
    return ALL_DONE


def forget_model(name: str) -> int:
    """Take one off the list that was added; raises ModelError."""
    shelf_of().forget(name)
    say(f"‘{name}’ is off the list. Its files stay where they are.")
    return ALL_DONE


def use_model(name: str, task: Task | None) -> int:
    """Let a model do the work from now on; raises ModelError, StorageError."""
    shelf = shelf_of()
    row = shelf.model(name)
    saved = shelf.use(name, task)
    say(f"‘{row.name}’ is used from now on for {task.value if task else _tasks(row)}.")
    if not row.is_whole:
        say_note("It is not here yet, and is downloaded when it is first used.")
    named = load_settings().models
    for setting, wanted in saved.items():
        if getattr(named, setting) != wanted:
            variable = f"VIGNETTE_MODELS_{setting.upper()}"
            say_note(f"But {variable}, in the environment or in .env, says otherwise.")
    return ALL_DONE


def say(text: str) -> None:
    """A sentence on standard output."""
    sys.stdout.write(text + "\n")


def print_json(line: dict[str, Any]) -> None:
    """An object a line."""
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def as_json(row: ModelRow) -> dict[str, Any]:
    """What another program is told of a model."""
    spec = row.spec
    return {
        "name": row.name,
        "title": row.title,
        "tasks": [task.value for task in row.tasks],
        "origin": spec.origin.value,
        "source": spec.source,
        "about": spec.about,
        "licence": spec.licence.name,
        "licence_link": spec.licence.link,
        "is_commercial": spec.licence.is_commercial,
        "is_gated": spec.is_gated,
        "size_bytes": spec.size_bytes,
        "memory_bytes": dict(spec.memory_bytes),
        "languages": list(spec.languages),
        "is_here": row.is_here,
        "is_whole": row.is_whole,
        "folder": str(row.folder) if row.folder else None,
        "fits": row.fit.fits,
        "reason": row.fit.reason,
        "default_for": [task.value for task in row.default_for],
    }


def _print_table(found: list[ModelRow]) -> None:
    table = _table("Name", "For", "Licence", "Here", "Fits", right="Size")
    for row in found:
        mark = " *" if row.default_for else ""
        table.add_row(
            row.name + mark,
            _tasks(row),
            row.licence.name + _COMMERCIAL[row.licence.is_commercial],
            _here(row),
            "yes" if row.fit.fits else "no",
            size(row.here_bytes or row.spec.size_bytes) if _has_size(row) else "",
        )
    if not found:
        say("There is none.")
        return
    _console().print(table)
    if any(row.default_for for row in found):
        say("* does the work when no model is named.")


def _facts(row: ModelRow) -> list[tuple[str, str]]:
    spec = row.spec
    memory = [f"{size(needed)} in {name}" for name, needed in spec.memory_bytes.items()]
    defaults = ", ".join(task.value for task in row.default_for)
    return [
        (row.title, spec.about),
        ("Name", row.name),
        ("For", _tasks(row)),
        ("Used for", f"{defaults}, when no model is named" if defaults else ""),
        ("Languages", ", ".join(spec.languages)),
        ("Licence", f"{spec.licence.plain} {spec.licence.link}".strip()),
        ("Login", "Its makers ask for one on the hub." if spec.is_gated else ""),
        ("Download", f"about {size(spec.size_bytes)}" if spec.size_bytes else ""),
        ("Memory", ", ".join(memory)),
        ("Wants", spec.hardware),
        ("This machine", row.fit.reason),
        *spec.figures.items(),
        ("From", f"huggingface.co/{spec.source}" if spec.origin is Origin.HUB else ""),
        ("Here", ", ".join(filter(None, [_here(row), str(row.folder or "")]))),
    ]


def _tasks(row: ModelRow) -> str:
    return ", ".join(task.value for task in row.tasks)


def _here(row: ModelRow) -> str:
    if row.is_built_in:
        return "built in"
    if row.is_whole:
        return "yes"
    return "in part" if row.is_here else "no"


def _has_size(row: ModelRow) -> bool:
    return bool(row.here_bytes or row.spec.size_bytes)


def _table(*headings: str, right: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold", no_wrap=heading == "Name")
    table.add_column(right, justify="right", no_wrap=True)
    return table


def _console() -> Console:
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = max(console.width, _PIPED_WIDTH)
    return console
