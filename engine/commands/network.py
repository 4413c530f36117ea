"""The commands about the network: who asks the hub, and what was asked of whom."""

from __future__ import annotations

import getpass
import json
import sys
from dataclasses import asdict, replace
from datetime import datetime
from urllib.parse import urlsplit

from rich.console import Console
from rich.table import Table

from engine.commands.guard import ALL_DONE
from engine.hub.access import hub_of
from engine.hub.account import account_name
from engine.hub.network_log import Exchange, usual_log
from engine.hub.refusals import TOKEN_PAGE
from engine.hub.tokens import Keeper, find_token, forget_token, keep_token
from engine.settings import load_settings


def login() -> int:
    """Ask for a token, see whose it is, and keep it.

    Raises BadOption, ModelError and NetworkError as `account_name` does, and StorageError.
    """
    settings = load_settings()
    access = replace(hub_of(settings), token=_asked_token())
    name = account_name(access, usual_log(settings.log_dir))
    kept = keep_token(access.token)
    _say(f"You are logged in as {name}. The token is kept in {kept.place}.")
    if kept.keeper is Keeper.FILE:
        _say("This system has no keyring that could keep it. Only you can read that file.")
    return ALL_DONE


def logout() -> int:
    """Remove the token that `login` kept; raises StorageError."""
    is_removed = forget_token()
    _say("The token is removed." if is_removed else "Vignette keeps no token.")
    left = find_token()
    if left.token:
        _say(f"Other programs' token is used from now on: that of {left.place}.")
    return ALL_DONE


def show_network(is_json: bool, is_cleared: bool) -> int:
    """Print the log of the network, or clear it; raises StorageError."""
    log = usual_log(load_settings().log_dir)
    if is_cleared:
        log.clear()
        _say("The network log is cleared.")
    elif is_json:
        for exchange in log.entries():
            sys.stdout.write(json.dumps(asdict(exchange)) + "\n")
    else:
        _print_table(list(log.entries()))
    return ALL_DONE


def _asked_token() -> str:
    if sys.stdin.isatty():
        _say(f"Make a token at {TOKEN_PAGE} and paste it here; it is not shown.")
        return getpass.getpass("Token: ").strip()
    return sys.stdin.readline().strip()


def _print_table(exchanges: list[Exchange]) -> None:
    if not exchanges:
        _say("Nothing was asked of the network.")
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("When", "Host", "What", "Answer"):
        table.add_column(heading, overflow="fold")
    table.add_column("Bytes", justify="right")
    for one in exchanges:
        parts = urlsplit(one.address)
        when = datetime.fromisoformat(one.at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        answer = " ".join(filter(None, (str(one.status or ""), one.failure)))
        what = f"{one.method} {parts.path}"
        table.add_row(when, parts.netloc, what, answer, f"{one.received_bytes:,}")
    Console(highlight=False, markup=False, emoji=False).print(table)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
