"""The command line's words for models; see `cli.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.schema import Task

app = typer.Typer(help="Choose, download and keep models.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="MODEL", help="A name of the list, or a hub id.")]
Names = Annotated[list[str], typer.Argument(metavar="MODEL...", help="Names, or hub ids.")]
AnyNames = Annotated[
    list[str] | None, typer.Argument(metavar="[MODEL]...", help="Names, or hub ids.")
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


@app.command("list")
def list_models(
    task: Annotated[Task | None, typer.Option(help="Only those for this.")] = None,
    is_installed: Annotated[bool, typer.Option("--installed", help="Only those here.")] = False,
    is_json: Json = False,
) -> int:
    """Show which models there are, and whether they fit this machine."""
    from engine.commands.models import list_models

    return list_models(task, is_installed, is_json)


@app.command()
def info(model: Name, is_json: Json = False) -> int:
    """Show all that is known of a model."""
    from engine.commands.models import show_model

    return show_model(model, is_json)


@app.command()
def download(
    models: AnyNames = None,
    chosen: Annotated[
        str, typer.Option("--set", metavar="SET", help="standard, small, or best for this machine.")
    ] = "",
    is_licence_accepted: Annotated[
        bool, typer.Option("--accept-licence", help="You have read the licences, and agree.")
    ] = False,
    limit: Annotated[
        str, typer.Option(metavar="N", help="At most so many bytes a second, such as 5M.")
    ] = "",
    is_json: Json = False,
) -> int:
    """Download models; without a name, go on with what was interrupted."""
    from engine.commands.models_download import download_models

    return download_models(models or [], chosen, is_licence_accepted, limit, is_json)


@app.command()
def verify(models: AnyNames = None, is_json: Json = False) -> int:
    """Check files against what the hub says they are; without a name, those of every model."""
    from engine.commands.models_kept import verify_models

    return verify_models(models or [], is_json)


@app.command()
def repair(models: Names) -> int:
    """Check files, and download again those that are missing or damaged."""
    from engine.commands.models_kept import repair_models

    return repair_models(models)


@app.command()
def remove(models: Names) -> int:
    """Put models into the trash."""
    from engine.commands.models_kept import remove_models

    return remove_models(models)


@app.command()
def restore(models: Names) -> int:
    """Bring models back from the trash."""
    from engine.commands.models_kept import restore_models

    return restore_models(models)


@app.command("empty-trash")
def empty_trash() -> int:
    """Delete for good what is in the trash."""
    from engine.commands.models_kept import empty_trash

    return empty_trash()


@app.command("import")
def import_model(
    path: Annotated[Path, typer.Argument(help="A folder, as on a USB stick, or a zip.")],
) -> int:
    """Bring in a model without the network."""
    from engine.commands.models_kept import import_model

    return import_model(path)


@app.command()
def export(
    model: Name,
    target: Annotated[Path, typer.Argument(help="A folder, or a zip if the name ends so.")],
) -> int:
    """Write a model to a folder or a zip, for another machine."""
    from engine.commands.models_kept import export_model

    return export_model(model, target)


@app.command()
def move(
    folder: Annotated[Path, typer.Argument(help="Where models are to be kept.")],
) -> int:
    """Keep models in another folder or on another disk, and move those there are."""
    from engine.commands.models_kept import move_models

    return move_models(folder)


@app.command()
def add(
    model: Annotated[str, typer.Argument(help="A hub id such as owner/name, or a folder.")],
    name: Annotated[str, typer.Option(help="What it is to be called; else as it is.")] = "",
) -> int:
    """Put a model on the list that Vignette does not know yet."""
    from engine.commands.models import add_model

    return add_model(model, name)


@app.command()
def forget(model: Name) -> int:
    """Take a model off the list that was added; its files stay."""
    from engine.commands.models import forget_model

    return forget_model(model)


@app.command()
def use(
    model: Name,
    task: Annotated[Task | None, typer.Option(help="Only for this; else for all it can.")] = None,
) -> int:
    """Let a model do the work when none is named."""
    from engine.commands.models import use_model

    return use_model(model, task)


@app.command()
def usage(is_json: Json = False) -> int:
    """Show what models take of the disk."""
    from engine.commands.models import show_usage

    return show_usage(is_json)
