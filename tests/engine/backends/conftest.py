"""What tests that load models need besides."""

import threading
from collections.abc import Iterator

import pytest

GRACE_S = 10.0


@pytest.fixture(autouse=True)
def _loading_threads_have_ended() -> Iterator[None]:
    """Wait for the threads that read weights: transformers tells them to end, but does not wait."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith("ThreadPoolExecutor"):
            thread.join(GRACE_S)
