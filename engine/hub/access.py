"""How the hub is reached: its address, the user's token, the switch, the cache and the limit."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.settings import Settings

HUGGING_FACE = "https://huggingface.co"
_TRUE = {"1", "on", "yes", "true"}


@dataclass(frozen=True)
class HubAccess:
    """`endpoint` is the address of a mirror, empty for Hugging Face itself.

    `cache_dir` is None for the cache that every program for the hub shares, so that what they
    brought is found.  `max_bytes_per_s` limits all downloads together; 0 sets no limit.
    """

    endpoint: str = ""
    token: str = field(default="", repr=False)
    is_offline: bool = False
    cache_dir: Path | None = None
    max_bytes_per_s: int = 0

    @property
    def address(self) -> str:
        """Where the hub is, without a slash at the end."""
        return self.endpoint.rstrip("/") or HUGGING_FACE


def access_of(settings: Settings) -> HubAccess:
    """What the settings and the environment say of the hub, and the token.

    The token is looked for, in the keyring among other places, unless Vignette is offline: so
    call this where the hub is about to be asked.
    """
    from engine.hub.tokens import find_token

    hub = hub_of(settings)
    return hub if hub.is_offline else replace(hub, token=find_token().token)


def hub_of(settings: Settings) -> HubAccess:
    """What the settings and the environment say of the hub, without a token.

    `HF_ENDPOINT` and `HF_HUB_OFFLINE` count as they do for every program for the hub; the
    settings come first.
    """
    return HubAccess(
        endpoint=settings.hub.endpoint or os.environ.get("HF_ENDPOINT", "").rstrip("/"),
        is_offline=is_offline_by(settings),
        cache_dir=settings.hub.cache_dir,
        max_bytes_per_s=settings.hub.max_bytes_per_s,
    )


def is_offline_by(settings: Settings) -> bool:
    """Whether nothing may be asked of the network, by the settings or by the environment."""
    asked = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE", "")
    return settings.offline or asked.lower() in _TRUE
