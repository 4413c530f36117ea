"""Every family has its backend, and importing the table imports none of them."""

import subprocess
import sys

import pytest

from engine.backends.registry import FAMILIES, backend_class, family
from engine.errors import ModelError


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_s_backend_can_be_imported(name: str) -> None:
    found = backend_class(name)
    assert FAMILIES[name].backend == f"{found.__module__}:{found.__qualname__}"
    assert callable(found.run)


def test_an_unknown_family_is_told_with_those_there_are() -> None:
    with pytest.raises(ModelError, match="no backend for models of the family ‘whale’") as caught:
        family("whale")
    for name in FAMILIES:
        assert name in caught.value.hint


def test_the_table_imports_no_backend_and_no_torch() -> None:
    program = (
        "import sys; import engine.backends.registry, engine.weights.pool;"
        "print([name for name in sys.modules if name == 'torch' or name == 'transformers'"
        " or name.startswith('engine.backends.') and not name.endswith('registry')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
