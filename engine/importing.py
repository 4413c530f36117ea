"""Import a module beside a live window, without stopping it.

A full garbage collection walks every object there is and lets no other thread run meanwhile; the
modules of torch and transformers make half a million, a quarter of a second's worth.  So none is
made during an import, and what was imported is then set aside for good: modules live as long as
the process, so no later collection need walk them again.
"""

from __future__ import annotations

import gc
import sys
import threading
from importlib import import_module

_NEVER = 1_000_000
_one_at_a_time = threading.Lock()
"""Also keeps two threads from importing the halves of a circle of modules."""


def import_gently(name: str) -> None:
    """Import the module `name` unless it is imported already.

    From any thread that may wait: another one's import is let finish first.
    """
    with _one_at_a_time:
        if name in sys.modules:
            return
        young, middle, full = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        try:
            import_module(name)
        finally:
            if gc.isenabled():  # else it is somebody else's, on another thread
                gc.collect(1)
            gc.freeze()
            gc.set_threshold(young, middle, full)


def is_importing() -> bool:
    """Whether a module is being imported by `import_gently` now: no time to collect garbage."""
    return _one_at_a_time.locked()
