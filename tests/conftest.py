"""What every test may use, and what every test must leave behind: no stray warning, no thread."""

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

# The tests' models are tiny: on a busy machine a second thread of torch's is only waited for.
os.environ.setdefault("OMP_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real photographs, speech and texts, kept beside the project and never in it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real test material (../shared/data) is not on this machine")
    return folder


class Warnings(logging.Handler):
    """Keeps what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warning_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it takes `caplog` and so looks at the log itself."""
    handler = Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if "caplog" not in request.node.fixturenames:
        assert not handler.lines, f"logged unexpectedly: {handler.lines}"


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """Fail a test that leaves a thread running that must be waited for."""
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and not one.daemon]
    for one in left:
        one.join(timeout=5)  # a library's pool that was told to end may need a moment
    left = [one for one in left if one.is_alive()]
    assert not left, f"left running: {left}"
