"""What the settings and the environment say of the hub."""

from pathlib import Path

import pytest

from engine.errors import BadOption
from engine.hub.access import HUGGING_FACE, HubAccess, access_of, hub_of
from engine.settings import HubSettings, Settings, load_settings
from tests.engine.hub.keyrings import no_keyring

MIRROR = "https://mirror.example.org/hub"


@pytest.fixture(autouse=True)
def _bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_ENDPOINT", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "no-token"))
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)


def test_without_settings_hugging_face_is_asked() -> None:
    access = hub_of(Settings())
    assert access == HubAccess()
    assert access.address == HUGGING_FACE


def test_the_settings_come_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "https://other.example.org/")
    assert hub_of(Settings()).address == "https://other.example.org"
    assert hub_of(Settings(hub=HubSettings(endpoint=MIRROR + "/"))).address == MIRROR


@pytest.mark.parametrize("name", ["HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
@pytest.mark.parametrize(("value", "is_offline"), [("1", True), ("TRUE", True), ("0", False)])
def test_the_switch_of_other_programs_is_honoured(
    name: str, value: str, is_offline: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert hub_of(Settings()).is_offline is is_offline
    assert hub_of(Settings(offline=True)).is_offline


def test_a_token_is_looked_for_only_when_it_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    with no_keyring():
        assert access_of(Settings()).token == "hf_secret"
        assert not access_of(Settings(offline=True)).token
        assert "hf_secret" not in repr(access_of(Settings()))


def test_the_settings_have_a_section_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_HUB_ENDPOINT", MIRROR)
    monkeypatch.setenv("VIGNETTE_HUB_CACHE_DIR", str(tmp_path / "models"))
    monkeypatch.setenv("VIGNETTE_HUB_MAX_BYTES_PER_S", "1000000")
    access = hub_of(load_settings())
    assert access == HubAccess(MIRROR, cache_dir=tmp_path / "models", max_bytes_per_s=1_000_000)


@pytest.mark.parametrize(
    "address", ["ftp://example.org", "example.org", "https://me:key@example.org", "https://x/?k=1"]
)
def test_what_is_no_address_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_HUB_ENDPOINT", address)
    with pytest.raises(BadOption, match="VIGNETTE_HUB_ENDPOINT"):
        load_settings()
