"""What happens when the program itself is wrong: it is written down, told, and life goes on.

`CrashGuard.install` catches what nobody else caught, in Python and below it.  While a process
lives it keeps a session file in the log folder, into which faulthandler writes when the process
dies of a signal; closing properly removes it.  So a session file whose process is gone tells the
next start that the last one ended badly, even if it was killed without a word.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QLockFile, QObject, Signal

from engine.errors import StorageError
from engine.paths import ensure_dir

log = logging.getLogger(__name__)

_SESSION = "session-"
_LOG_LINES = 40


@dataclass(frozen=True)
class Report:
    """Something that went wrong, written to the file `path` (empty where that failed too)."""

    summary: str
    details: str
    path: str = ""


class CrashGuard(QObject):
    """Catches what nobody else caught, from `install` until `close`."""

    reported = Signal(object)
    """A `Report` of something that nobody caught; the program goes on."""

    def __init__(self, log_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_dir = log_dir
        self._session: TextIO | None = None
        self._lock: QLockFile | None = None
        self._is_reporting = threading.local()
        self._told: set[str] = set()
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Begin.  Without a folder to write to, errors are still told."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        try:
            self._begin_session()
        except (OSError, StorageError) as error:
            log.warning("Crashes will leave no report: %s", error)

    def close(self) -> None:
        """End properly: there is nothing to tell at the next start."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._session is not None:
            faulthandler.disable()
            self._session.close()
            Path(self._session.name).unlink(missing_ok=True)
            self._session = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _begin_session(self) -> None:
        name = f"{_SESSION}{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}"
        path = ensure_dir(self._log_dir) / f"{name}.txt"
        self._lock = _lock(path)
        self._lock.tryLock(0)
        self._session = path.open("w", encoding="utf-8")
        faulthandler.enable(self._session)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
        else:
            self._report(error, "".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        # Python goes on as if nothing had happened (a destructor failed): so do we, in the log.
        where = f"{args.err_msg or 'Exception ignored in'} {args.object!r}"
        trace = "".join(
            traceback.format_exception(args.exc_type, args.exc_value, args.exc_traceback)
        )
        log.error("%s\n%s", where, trace)

    def _report(self, error: BaseException, trace: str) -> None:
        if getattr(self._is_reporting, "now", False):
            return  # reporting has failed; telling that would fail as well
        self._is_reporting.now = True
        try:
            log.critical("Nobody caught this:\n%s", trace)
            if trace in self._told:
                return  # what fails whenever the window is painted is told once
            self._told.add(trace)
            summary = f"{type(error).__name__}: {error}".strip()
            self.reported.emit(_written(self._log_dir, summary, trace))
        finally:
            self._is_reporting.now = False


def left_behind(log_dir: Path) -> list[Report]:
    """Reports of the sessions that ended without closing, oldest first; each is told once.

    To be called off the window's thread.
    """
    reports = []
    for path in sorted(log_dir.glob(f"{_SESSION}*.txt")):
        lock = _lock(path)
        if not lock.tryLock(0):
            continue  # that window is still open
        try:
            reports.append(_post_mortem(log_dir, path))
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("‘%s’ cannot be looked at: %s", path, error)
        finally:
            lock.unlock()
    return reports


def _post_mortem(log_dir: Path, path: Path) -> Report:
    last_words = path.read_text(encoding="utf-8", errors="replace").strip()
    summary = last_words.splitlines()[0] if last_words else "The process was ended from outside."
    details = f"{last_words}\n\nThe last lines of the log:\n{_end_of_log(log_dir)}".strip()
    return _written(log_dir, summary, details, datetime.fromtimestamp(path.stat().st_mtime))


def _written(log_dir: Path, summary: str, details: str, moment: datetime | None = None) -> Report:
    """The report, and a file of its own that holds it."""
    moment = moment or datetime.now()
    text = f"{summary}\n{moment:%Y-%m-%d %H:%M:%S}, {_system()}\n\n{details}\n"
    try:
        path = _free_path(ensure_dir(log_dir), moment)
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except (OSError, StorageError) as error:
        log.warning("The report cannot be written: %s", error)
        return Report(summary, text)
    return Report(summary, text, str(path))


def _free_path(folder: Path, moment: datetime) -> Path:
    stem = f"crash-{moment:%Y%m%d-%H%M%S}"
    names = [f"{stem}.txt", *(f"{stem}-{number}.txt" for number in range(2, 100))]
    return next(
        (folder / name for name in names if not (folder / name).exists()), folder / names[0]
    )


def _system() -> str:
    import platform  # not before the window is painted

    return f"Python {platform.python_version()} on {platform.platform()}"


def _end_of_log(log_dir: Path) -> str:
    from engine.logs import LOG_NAME

    try:
        lines = (log_dir / LOG_NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-_LOG_LINES:])


def _lock(session_path: Path) -> QLockFile:
    """Held by the process whose session it is; free when that has ended, however it ended."""
    lock = QLockFile(str(session_path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
