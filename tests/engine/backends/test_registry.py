"""Every family has its backend, and importing the table imports none of them."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.backends.registry import FAMILIES, backend_class, build, family
from engine.errors import ModelError
from engine.weights.devices import Device
from engine.weights.spec import ModelSpec


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


@pytest.mark.parametrize("name", [name for name in FAMILIES if FAMILIES[name].has_files])
def test_a_model_without_its_files_is_told(name: str) -> None:
    with pytest.raises(ModelError, match="The model ‘tiny’ has no files"):
        build(name, ModelSpec("tiny", FAMILIES[name].task, name), None, Device())


@pytest.mark.parametrize("name", [name for name in FAMILIES if not FAMILIES[name].takes_adapter])
def test_an_adapter_is_told_where_none_is_taken(name: str, tmp_path: Path) -> None:
    spec = ModelSpec("tiny", FAMILIES[name].task, name)
    with pytest.raises(ModelError, match="The model ‘tiny’ takes no adapter"):
        build(name, spec, tmp_path, Device(), "adapter")


def test_the_table_imports_no_backend_and_no_torch() -> None:
    program = (
        "import sys; import engine.backends.registry, engine.weights.pool;"
        "print([name for name in sys.modules if name == 'torch' or name == 'transformers'"
        " or name.startswith('engine.backends.') and not name.endswith('registry')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
