"""The log file: plain lines, rotated, for a report when something went wrong.

Importing this module changes nothing; `configure_logs` is called once by the program, never by a
library or a test that does not want it.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from engine.errors import StorageError
from engine.paths import ensure_dir

LOG_NAME = "vignette.log"
MAX_BYTES = 1_000_000
BACKUPS = 3
FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"


class LogFile(RotatingFileHandler):
    """A rotating file that two processes may write at once.

    Windows does not rename a file that another process has open; the line is then written to
    the file as it is, and the next line tries again.
    """

    def rotate(self, source: str, dest: str) -> None:
        """Put the full file aside, unless another process holds it."""
        with suppress(PermissionError):
            super().rotate(source, dest)


def configure_logs(
    log_dir: Path,
    level: str = "info",
    *,
    max_bytes: int = MAX_BYTES,
    backups: int = BACKUPS,
) -> Path:
    """Send what this process logs, warnings included, to the file in `log_dir`; return its path.

    `level` is the name of the least level that is kept, in any case.  A second call moves the log
    instead of doubling it.  Raises StorageError when the file cannot be written.
    """
    log_path = ensure_dir(log_dir) / LOG_NAME
    try:
        handler = LogFile(log_path, maxBytes=max_bytes, backupCount=backups, encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The log ‘{log_path}’ cannot be written: {error.strerror}.",
            "Allow writing there, or name another folder with VIGNETTE_LOG_DIR.",
        ) from error
    close_logs()
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    logging.captureWarnings(True)
    return log_path


def close_logs() -> None:
    """Write and close the log file and leave logging as it was; nothing happens without one."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        root.removeHandler(handler)
        handler.close()
        root.setLevel(logging.WARNING)
        logging.captureWarnings(False)
