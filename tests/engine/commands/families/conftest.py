"""A home that has no models yet, and a hub on the loopback that has whatever a test serves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from engine.hub.digests import is_digest
from engine.settings import save_changes
from engine.weights.catalogue import find
from tests.engine.backends.looking import picture as noise
from tests.engine.commands.conftest import Vignette
from tests.hub_server.repository import repository
from tests.hub_server.server import HubServer, serve

Make = Callable[..., Path]


class Market:
    """Serves tiny models under the names of real ones, and has the program come for them."""

    def __init__(self, hub: HubServer, vignette: Vignette, tmp_path: Path) -> None:
        self.hub = hub
        self._vignette = vignette
        self._tmp_path = tmp_path

    def serve(self, name: str, folder: Path, **parts: Path) -> None:
        """Serve `folder`, and the folders of its parts, as what `name` is downloaded from."""
        spec = find(name)
        sources = {spec.source: (spec.revision, folder)} if spec else {name: ("", folder)}
        for part, part_folder in parts.items():
            assert spec
            sources[spec.parts[part].source] = (spec.parts[part].revision, part_folder)
        for hub_id, (revision, at) in sources.items():
            repo = repository(hub_id, at)
            repo.branches = ("main", *([revision] if revision else []))
            repo.pinned = revision if is_digest(revision) else ""
            self.hub.repositories[hub_id] = repo

    def bring(self, name: str, make: Make, **options: object) -> Path:
        """Serve the model that `make` makes, and download it; the folder that it was made in."""
        folder = make(self._tmp_path / "made" / name.replace("/", "--"), **options)
        self.serve(name, folder)
        self.download(name)
        return folder

    def download(self, name: str) -> None:
        """Download it by the command; it will be run in float32, as what it is compared with."""
        save_changes(models={"precisions": {name: "float32"}})
        ran = self._vignette("models", "download", name, "--accept-licence")
        assert (ran.status, ran.err) == (0, ""), ran.err

    def commit(self, name: str) -> str:
        """The commit of the model that is served."""
        spec = find(name)
        return self.hub.repositories[spec.source if spec else name].commit

    def check_gone(self, name: str, *command: object) -> None:
        """Remove the model: then `command`, which needs it, says offline that it is not here."""
        asked = len(self.hub.requests)
        ran = self._vignette("models", "remove", name)
        assert ran.status == 0, ran.err
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("VIGNETTE_OFFLINE", "1")
            ran = self._vignette(*command)
        assert ran.status == 1
        assert "is not on this machine" in ran.out + ran.err  # --json tells it in a line
        assert len(self.hub.requests) == asked


@pytest.fixture
def market(vignette: Vignette, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Market]:
    (tmp_path / "made").mkdir()
    with serve() as hub:
        monkeypatch.setenv("VIGNETTE_HUB_ENDPOINT", hub.address)
        monkeypatch.setenv("VIGNETTE_HUB_CACHE_DIR", str(tmp_path / "hub"))
        yield Market(hub, vignette, tmp_path)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    noise().save(path)
    return path


@pytest.fixture
def image(photo: Path) -> Image.Image:
    with Image.open(photo) as opened:
        return opened.convert("RGB")
