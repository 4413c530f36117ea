"""The storyteller, made once."""

import pytest

from engine.stories.teller import Teller


@pytest.fixture(scope="session")
def teller() -> Teller:
    return Teller()
