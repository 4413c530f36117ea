"""A little program that dies as it is told to; run by test_crash.py in a process of its own."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Slot

from gui.crash import CrashGuard, Report


class Program(QCoreApplication):
    """Installs a guard, then dies of `sys.argv[2]`, or lives if that lets it."""

    def __init__(self) -> None:
        super().__init__([])
        self.guard = CrashGuard(Path(sys.argv[1]), self)
        self.guard.install()
        self.guard.reported.connect(self._on_reported)
        QTimer.singleShot(0, self._die)

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        is_own = threading.current_thread() is threading.main_thread()
        print(f"reported {report.summary} {is_own}", flush=True)
        self.exit(3)

    def _die(self) -> None:
        how = sys.argv[2]
        if how == "segfault":
            faulthandler._sigsegv()
        elif how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif how == "slot":
            raise RuntimeError("a slot was wrong: ünïcode")
        elif how == "thread":
            threading.Thread(target=self._fail, daemon=True).start()
        elif how == "wait":
            print("ready", flush=True)
            sys.stdin.readline()
            self.exit(0)
        else:
            self.exit(0)

    def _fail(self) -> None:
        raise ValueError("a thread was wrong")


if __name__ == "__main__":
    program = Program()
    status = program.exec()
    if sys.argv[2] != "leave":
        program.guard.close()
    print("closed", flush=True)
    sys.exit(status)
