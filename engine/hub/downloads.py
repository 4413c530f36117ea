"""Several downloads at once: started, paused, gone on with, cancelled, and kept over a restart.

Each runs on a thread of its own, as many at a time as are allowed; the others wait.  What happens
is told to one listener, on whichever thread it happens.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.errors import Cancelled, EngineError
from engine.hub.access import HubAccess
from engine.hub.download import Transferred, download
from engine.hub.download_entry import Entry, Wish
from engine.hub.download_state import (
    Download,
    FileProgress,
    Kept,
    State,
    read_downloads,
    write_downloads,
)
from engine.hub.interrupt import Interrupt
from engine.hub.layout import RepoFolder
from engine.hub.leftovers import discard
from engine.hub.network_log import NetworkLog
from engine.hub.pace import Pace
from engine.hub.plan import Plan, make_plan
from engine.hub.rate_limit import RateLimit
from engine.hub.transfer import Patience
from engine.weights.spec import ModelSpec

Listener = Callable[[Download], None]

STATE_NAME = "downloads.json"
_TELL_S = 0.2
_ENDED = {State.DONE, State.CANCELLED}

_log = logging.getLogger(__name__)


class Downloads:
    """All downloads of this program; may be used from several threads.  Close it at the end."""

    def __init__(
        self,
        path: Path,
        access: Callable[[], HubAccess],
        listener: Listener = lambda _: None,
        *,
        at_once: int = 2,
        log: NetworkLog | None = None,
        patience: Patience = Patience(),
    ) -> None:
        """Those that `path` tells of are there, paused.

        `access` is asked when a download begins, so that a login counts at once.
        """
        self._path = path
        self._access = access
        self._listener = listener
        self._at_once = at_once
        self._log = log
        self._patience = patience
        self._limit = RateLimit()
        self._lock = threading.RLock()
        self._threads: set[threading.Thread] = set()
        self._watcher: threading.Thread | None = None
        self._is_closed = False
        self._entries = {one.spec.name: Entry(one, Wish.PAUSE) for one in read_downloads(path)}
        self._own = set(self._entries)
        """The names of all that were ever among them: the rest in the file is another program's."""

    def all(self) -> list[Download]:
        """Every download that was not cancelled, the oldest first."""
        with self._lock:
            return [entry.kept.shown for entry in self._entries.values()]

    def start(self, spec: ModelSpec) -> None:
        """Download `spec`, a model of the hub, or go on with it."""
        with self._lock:
            entry = self._entries.get(spec.name)
            if entry is None or entry.state is State.DONE:
                shown = Download(spec.name, spec.source, State.PAUSED)
                self._entries[spec.name] = Entry(Kept(spec, shown))
                self._own.add(spec.name)
            elif entry.state is not State.RUNNING:
                entry.kept = replace(entry.kept, spec=spec)
        self.resume(spec.name)

    def resume(self, name: str) -> None:
        """Go on with a download that was paused or has failed."""
        with self._lock:
            entry = self._entries.get(name)
            if entry is None or self._is_closed:
                return
            entry.wish = Wish.RUN  # one that is about to stop goes on when it has
            if entry.state in {State.PAUSED, State.FAILED}:
                self._show(entry, state=State.WAITING, message="", hint="")
                self._fill()
        self._tell(entry)

    def pause(self, name: str) -> None:
        """Stop a download for now, at once."""
        self._stop(name, Wish.PAUSE)

    def pause_all(self) -> None:
        """Stop every one that runs or waits."""
        for one in self.all():
            if one.state in {State.RUNNING, State.WAITING}:
                self.pause(one.name)

    def cancel(self, name: str) -> None:
        """Stop a download and remove what has come of it."""
        self._stop(name, Wish.CANCEL)

    def forget(self, name: str) -> None:
        """Show a download no more that is done."""
        with self._lock:
            if name in self._entries and self._entries[name].state is State.DONE:
                del self._entries[name]
                self._save()

    def set_limit(self, max_bytes_per_s: int) -> None:
        """Limit all downloads together, from now on; 0 sets no limit."""
        self._limit.max_bytes_per_s = max_bytes_per_s

    def close(self, timeout_s: float = 10.0) -> None:
        """Pause everything and wait for the threads; a later program can go on."""
        with self._lock:
            self._is_closed = True
            for entry in self._entries.values():
                if entry.state in {State.RUNNING, State.WAITING} and entry.wish is Wish.RUN:
                    entry.wish = Wish.PAUSE
                entry.interrupt.set()
            threads = [*self._threads, *([self._watcher] if self._watcher else [])]
        deadline_s = time.monotonic() + timeout_s
        for thread in threads:
            thread.join(max(0.0, deadline_s - time.monotonic()))
        with self._lock:
            self._save()

    def _stop(self, name: str, wish: Wish) -> None:
        with self._lock:
            entry = self._entries.get(name)
            if entry is None or entry.state in _ENDED:
                return
            entry.wish = wish
            if entry.state is State.RUNNING:
                entry.interrupt.set()
                return  # its thread tells how it ends
            self._settle(entry)
        self._tell(entry)

    def _fill(self) -> None:
        """Give threads to those that wait, as long as there are any to give."""
        for entry in self._entries.values():
            if self._is_closed or len(self._threads) >= self._at_once:
                break
            if entry.state is State.WAITING:
                entry.interrupt, entry.pace = Interrupt(), Pace()
                self._show(entry, state=State.RUNNING)
                name = f"download {entry.kept.spec.name}"
                thread = threading.Thread(target=self._run, args=(entry,), name=name, daemon=True)
                self._threads.add(thread)
                thread.start()
        if self._threads and self._watcher is None:
            self._watcher = threading.Thread(target=self._look, name="downloads", daemon=True)
            self._watcher.start()

    def _run(self, entry: Entry) -> None:
        """One download from its plan to its end, on its own thread."""
        try:
            self._tell(entry)
            self._download(entry)
        except Cancelled:
            pass
        except EngineError as error:
            self._fail(entry, error.message, error.hint)
        except Exception:  # noqa: BLE001  # the thread's last resort: nobody else would hear of it
            _log.exception("the download of %s failed", entry.kept.spec.name)
            self._fail(entry, "A mistake in Vignette stopped the download.", "See the log for it.")
        with self._lock:
            self._settle(entry)
        self._tell(entry)
        with self._lock:
            self._threads.discard(threading.current_thread())
            self._fill()

    def _download(self, entry: Entry) -> None:
        access = self._access()
        if access.max_bytes_per_s:
            self._limit.max_bytes_per_s = access.max_bytes_per_s
        plan = make_plan(entry.kept.spec, access, self._log)
        with self._lock:
            entry.kept = entry.kept.planned(plan)
            self._save()
        for step in download(
            plan,
            access,
            self._log,
            interrupt=entry.interrupt,
            limit=self._limit,
            patience=self._patience,
        ):
            self._advance(entry, step)
        self._finish(entry, plan)

    def _advance(self, entry: Entry, step: Transferred) -> None:
        with self._lock:
            entry.pace.note(step.here_bytes)
        files = tuple(
            FileProgress(file.path, step.file_here_bytes, file.size_bytes)
            if file.path == step.path
            else file
            for file in entry.kept.shown.files
        )
        self._show(entry, files=files, here_bytes=step.here_bytes)

    def _look(self) -> None:
        """Tell how far those are that run, also while a server says nothing; its own thread."""
        while True:
            time.sleep(_TELL_S)
            with self._lock:
                if not self._threads:
                    self._watcher = None
                    return
                running = [one for one in self._entries.values() if one.state is State.RUNNING]
            for entry in running:
                with entry.telling:
                    if entry.state is State.RUNNING:
                        self._measure(entry)
                        self._tell(entry)

    def _measure(self, entry: Entry) -> None:
        with self._lock:
            shown, pace = entry.kept.shown, entry.pace
            missing_bytes = shown.total_bytes - shown.here_bytes
            self._show(entry, bytes_per_s=pace.bytes_per_s, eta_s=pace.eta_s(missing_bytes))

    def _finish(self, entry: Entry, plan: Plan) -> None:
        self._show(
            entry,
            state=State.DONE,
            here_bytes=plan.total_bytes,
            folder=plan.folder,
            commit=plan.commit,
        )

    def _fail(self, entry: Entry, message: str, hint: str) -> None:
        self._show(entry, state=State.FAILED, message=message, hint=hint)

    def _settle(self, entry: Entry) -> None:
        """Let a download that does not run any more be what its user wishes."""
        self._show(entry, bytes_per_s=0.0, eta_s=None)
        if entry.wish is Wish.CANCEL and entry.state is not State.DONE:
            self._entries.pop(entry.kept.spec.name, None)
            self._show(entry, state=State.CANCELLED, here_bytes=0)
            self._clear_away(entry.kept)
        elif entry.state in {State.RUNNING, State.WAITING}:
            is_wanted = entry.wish is Wish.RUN and not self._is_closed
            self._show(entry, state=State.WAITING if is_wanted else State.PAUSED)
        self._save()

    def _clear_away(self, kept: Kept) -> None:
        if kept.cache_dir is None:
            return
        others = {digest for one in self._entries.values() for digest in one.kept.digests}
        try:
            for spec in (kept.spec, *kept.spec.parts.values()):
                repo = RepoFolder(kept.cache_dir, spec.source)
                discard(repo, [digest for digest in kept.digests if digest not in others])
        except OSError as error:
            _log.info("what has come of %s cannot be removed: %s", kept.spec.name, error)

    def _show(self, entry: Entry, **changes: object) -> None:
        with self._lock:
            shown = replace(entry.kept.shown, **changes)  # type: ignore[arg-type]
            entry.kept = replace(entry.kept, shown=shown)

    def _tell(self, entry: Entry) -> None:
        with entry.telling:
            self._listener(entry.kept.shown)

    def _save(self) -> None:
        """Write down what is not done; a disk that cannot be written must not stop a download."""
        unfinished = [one.kept for one in self._entries.values() if one.state not in _ENDED]
        others = [one for one in read_downloads(self._path) if one.spec.name not in self._own]
        try:
            write_downloads(self._path, [*others, *unfinished])
        except EngineError as error:
            _log.info("the list of downloads cannot be written: %s", error)
