"""The command line's words for the network; see `cli.py`."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def login() -> int:
    """Keep a token for Hugging Face, for models that are not open to all."""
    from engine.commands.network import login

    return login()


@app.command()
def logout() -> int:
    """Remove that token."""
    from engine.commands.network import logout

    return logout()


@app.command()
def network(
    is_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    is_cleared: Annotated[bool, typer.Option("--clear", help="Forget all of it.")] = False,
) -> int:
    """Show what was asked of whom on the network, and when."""
    from engine.commands.network import show_network

    return show_network(is_json, is_cleared)
