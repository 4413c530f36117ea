"""The command that downloads models: what it means is told first, then it is done and shown."""

from __future__ import annotations

import queue
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field

from engine.commands.amounts import bytes_of, size
from engine.commands.bars import Bars
from engine.commands.guard import ALL_DONE, INTERRUPTED, PROGRAM, SOME_FAILED, say_error
from engine.commands.models import print_json, say, shelf_of
from engine.errors import BadOption, EngineError
from engine.hub.copying import check_room
from engine.hub.download_state import Download, State
from engine.hub.plan import Plan
from engine.model_rows import ModelRow
from engine.model_shelf import ModelShelf
from engine.weights.sets import ModelSet
from engine.weights.spec import ModelSpec

_LOOK_S = 0.5
"""How long a wait may be that Ctrl-C cannot end: on Windows, that of any lock."""

_ENDED = {State.DONE, State.FAILED, State.PAUSED, State.CANCELLED}


@dataclass(frozen=True)
class _Wanted:
    """A model that is about to be downloaded, and what that means."""

    spec: ModelSpec
    plan: Plan
    row: ModelRow


def download_models(
    names: Sequence[str],
    set_name: str,
    is_licence_accepted: bool,
    limit: str,
    is_json: bool,
) -> int:
    """Download models, and those of a set; without either, go on with what was interrupted.

    Raises BadOption where a licence is not accepted, StorageError where they do not fit.
    """
    chosen = _set_of(set_name) if set_name else None
    shelf = shelf_of(hub={"max_bytes_per_s": bytes_of(limit)} if limit else {})
    told = _Told(is_json)
    asked = _asked(shelf, names, chosen)
    if not asked and not is_json:
        say("All of it is here already." if chosen else "Nothing was interrupted.")
    wanted = _looked_at(shelf, asked, told)
    if not wanted:
        return told.status
    check_room(shelf.folder, sum(one.plan.missing_bytes for one in wanted), "The download")
    if not is_json:
        _describe(wanted, shelf)
    _agree(shelf, wanted, is_licence_accepted, is_json)
    return _download(shelf, wanted, told)


@dataclass
class _Told:
    """How each model ended, for people or as JSON."""

    is_json: bool
    is_failed: bool = False

    @property
    def status(self) -> int:
        return SOME_FAILED if self.is_failed else ALL_DONE

    def here(self, row: ModelRow) -> None:
        if self.is_json:
            self._line(row.name, row.spec.source, folder=str(row.folder))
        else:
            say(f"‘{row.name}’ is here already.")

    def done(self, one: Download) -> None:
        if self.is_json:
            self._line(one.name, one.hub_id, one.commit, str(one.folder), one.total_bytes)
        else:
            say(
                f"‘{one.name}’ is here: {size(one.total_bytes)}, checked, commit {one.commit[:10]}."
            )

    def failed(self, name: str, message: str, hint: str) -> None:
        self.is_failed = True
        if self.is_json:
            self._line(name, error=f"{message} {hint}".strip())
        else:
            say_error(message, hint)

    def _line(
        self,
        name: str,
        hub_id: str = "",
        commit: str = "",
        folder: str = "",
        size_bytes: int | None = None,
        error: str | None = None,
    ) -> None:
        print_json(
            {
                "name": name,
                "hub_id": hub_id or None,
                "commit": commit or None,
                "folder": folder or None,
                "size_bytes": size_bytes,
                "error": error,
            }
        )


def _set_of(name: str) -> ModelSet:
    try:
        return ModelSet(name)
    except ValueError:
        names = ", ".join(one.value for one in ModelSet)
        raise BadOption(f"There is no set called ‘{name}’.", f"Choose {names}.") from None


def _asked(shelf: ModelShelf, names: Sequence[str], chosen: ModelSet | None) -> list[str]:
    """The names of what is to be downloaded, each once."""
    if not names and chosen is None:
        with closing(shelf.downloads(lambda _: None)) as downloads:
            return [one.hub_id for one in downloads.all()]
    missing = [row.name for row in shelf.in_set(chosen) if not row.is_whole] if chosen else []
    return list(dict.fromkeys((*names, *missing)))


def _looked_at(shelf: ModelShelf, names: list[str], told: _Told) -> list[_Wanted]:
    """What the hub says of each that is not here yet.

    Where there are several, one that cannot be had is told, and stops nobody.
    """
    wanted = []
    for name in names:
        try:
            spec = shelf.wanted(name)
            row = shelf.row(spec)
            if row.is_whole:
                told.here(row)
            else:
                wanted.append(_Wanted(spec, shelf.plan(spec), row))
        except EngineError as error:
            if len(names) == 1:
                raise
            told.failed(name, error.message, error.hint)
    return wanted


def _describe(wanted: list[_Wanted], shelf: ModelShelf) -> None:
    """Size, terms and needs of each, before anything is fetched."""
    for one in wanted:
        plan = one.plan
        here = plan.total_bytes - plan.missing_bytes
        already = f", {size(here)} of it here already" if here else ""
        say(f"{one.row.title} ({plan.hub_id}): {size(plan.total_bytes)}{already}.")
        say(f"  {plan.licence.plain} {plan.licence.link}".rstrip())
        say(f"  {one.row.fit.reason}")
        if plan.is_gated:
            say("  Its makers let in whom they know; you are one of them.")
    missing_bytes = sum(one.plan.missing_bytes for one in wanted)
    free = size(shelf.usage().free_bytes)
    say(f"{size(missing_bytes)} to download; {free} are free in {shelf.folder}.")


def _agree(
    shelf: ModelShelf, wanted: list[_Wanted], is_licence_accepted: bool, is_json: bool
) -> None:
    """See that the terms are accepted, which is asked for once for each model."""
    new = [one.plan for one in wanted if not shelf.is_licence_accepted(one.plan)]
    if new and not is_licence_accepted:
        names = ", ".join(f"{plan.licence.name} ({plan.hub_id})" for plan in new)
        if is_json or not sys.stdin.isatty() or not _is_yes(names):
            raise BadOption(
                f"Licences that have not been accepted: {names}.",
                "Read them, then add --accept-licence.",
            )
    for plan in new:
        shelf.accept_licence(plan)


def _is_yes(names: str) -> bool:
    sys.stderr.write(f"Do you accept these licences: {names}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


@dataclass
class _Watched:
    """The downloads of this command as they are now; changes come from their threads."""

    names: set[str]
    changes: queue.Queue[Download] = field(default_factory=queue.Queue)

    def hear(self, one: Download) -> None:
        if one.name in self.names:
            self.changes.put(one)

    def next(self) -> Download | None:
        try:
            return self.changes.get(timeout=_LOOK_S)
        except queue.Empty:
            return None


def _download(shelf: ModelShelf, wanted: list[_Wanted], told: _Told) -> int:
    watched = _Watched({one.spec.name for one in wanted})
    left = set(watched.names)
    try:
        with closing(shelf.downloads(watched.hear)) as downloads, Bars() as bars:
            for one in wanted:
                downloads.start(one.spec)
            while left:
                change = watched.next()
                if change is not None:
                    _show(change, bars, told)
                    left -= {change.name} if change.state in _ENDED else set()
    except KeyboardInterrupt:
        names = " ".join(one.spec.name for one in wanted if one.spec.name in left)
        say_error("Stopped; what has come is kept.", f"To go on: {PROGRAM} models download {names}")
        return INTERRUPTED
    return told.status


def _show(change: Download, bars: Bars, told: _Told) -> None:
    if change.state in _ENDED:
        bars.end(change.name)
    if change.state is State.DONE:
        with bars.aside():
            told.done(change)
    elif change.state is State.FAILED:
        with bars.aside():
            told.failed(change.name, change.message, change.hint)
    elif change.state is State.RUNNING:
        bars.show(
            change.name,
            change.here_bytes,
            change.total_bytes,
            bytes_per_s=change.bytes_per_s,
            left_s=change.eta_s,
        )
