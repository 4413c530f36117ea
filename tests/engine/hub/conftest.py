"""What the tests of the hub share: a small repository, and a hub on the loopback that has it."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.hub.access import HubAccess
from engine.hub.network_log import NetworkLog
from engine.hub.transfer import Patience
from tests.hub_server.repository import Repository, hub_file
from tests.hub_server.server import HubServer, serve

HUB_ID = "someone/small"
WEIGHTS = "model.safetensors"
HASTY = Patience(connect_s=2, silence_s=0.15, tries=4, first_wait_s=0.005, longest_wait_s=5)
"""For tests: nobody is waited for."""


def small_repository(hub_id: str = HUB_ID, weights_bytes: int = 1_500_000) -> Repository:
    """A repository with weights large enough to be cut, and files nobody should fetch."""
    chance = random.Random(hub_id)
    contents = {
        "README.md": b"# A model\n",
        "config.json": json.dumps({"model_type": "blip"}).encode(),
        WEIGHTS: safetensors(chance, weights_bytes),
        "pytorch_model.bin": b"a pickle",
        "modeling.py": b"print('hello')",
        "tokenizer.json": chance.randbytes(150_000).hex().encode(),
        "vocab.txt": b"a\nb\n",
    }
    return Repository(hub_id, {path: hub_file(path, one) for path, one in contents.items()})


def safetensors(chance: random.Random, size_bytes: int) -> bytes:
    """One tensor of random bytes, in the format of https://github.com/huggingface/safetensors."""
    entry = {"dtype": "U8", "shape": [size_bytes], "data_offsets": [0, size_bytes]}
    header = json.dumps({"weights": entry}).encode()
    return len(header).to_bytes(8, "little") + header + chance.randbytes(size_bytes)


@pytest.fixture
def repo() -> Repository:
    return small_repository()


@pytest.fixture
def hub(repo: Repository) -> Iterator[HubServer]:
    with serve(repo) as server:
        yield server


@pytest.fixture
def access(hub: HubServer, tmp_path: Path) -> HubAccess:
    return HubAccess(endpoint=hub.address, cache_dir=tmp_path / "cache")


@pytest.fixture
def log(tmp_path: Path) -> NetworkLog:
    return NetworkLog(tmp_path / "network.jsonl")
