"""Import torch and the model classes beside a live window, piece by piece.

The system loads torch's library, four hundred megabytes of it, inside the import, which holds the
interpreter's lock, and with it every other thread, for a quarter of a second.  Here a foreign call
asks for it first, and ctypes lets go of the lock during foreign calls.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from engine.importing import import_gently

_DEVICE = ("numpy", "sympy", "torch")
"""What it takes to ask torch for its devices."""

_TORCH = (
    *_DEVICE,
    "torch.distributed.tensor",
    "torch._dynamo",
    "transformers",
    "transformers.modeling_utils",
    "transformers.models.auto.modeling_auto",
)
"""Each imports the next one's parts, so that none takes long: between two of them work can stop."""

_LOOKING = (
    *_TORCH,
    "transformers.processing_utils",
    "transformers.models.auto.image_processing_auto",
    "transformers.models.auto.processing_auto",
)

_PIECES = {
    "blip": (
        *_TORCH,
        "transformers.models.blip.modeling_blip",
        "transformers.models.blip.image_processing_pil_blip",
        "engine.backends.blip",
    ),
    "blip_vqa": (
        *_TORCH,
        "transformers.models.blip.modeling_blip",
        "transformers.models.blip.image_processing_pil_blip",
        "engine.backends.blip_vqa",
    ),
    "vision_chat": (*_LOOKING, "engine.backends.vision_chat"),
    "vision_prompt": (*_LOOKING, "engine.backends.vision_prompt"),
    "language": (*_TORCH, "engine.backends.language"),
    "vits": (
        *_TORCH,
        "transformers.models.vits.modeling_vits",
        "engine.backends.vits",
        "engine.backends.vits_decoder",
    ),
    "waveform": (*_TORCH, "engine.backends.waveform"),
    "whisper": (
        *_TORCH,
        "transformers.models.whisper.modeling_whisper",
        "engine.backends.whisper",
    ),
    "moonshine": (
        *_TORCH,
        "transformers.models.moonshine.modeling_moonshine",
        "engine.backends.moonshine",
    ),
    "sentence_embedder": (*_TORCH, "engine.backends.sentence_embedder"),
    "picture_embedder": (*_LOOKING, "engine.backends.picture_embedder"),
}
"""What the models of a family need, in order; the other families need little and have no entry."""

_log = logging.getLogger(__name__)


def warm_up(family: str) -> Iterator[None]:
    """Import what models of `family` need, and yield after each piece.

    May be left off after any piece and taken up again, and run by several threads at once.  What
    cannot be imported here is left to the backend, which says so in words.
    """
    yield from _import(_PIECES.get(family, ()))


def import_torch() -> None:
    """Import torch alone, to ask it for its devices; takes seconds the first time."""
    for _ in _import(_DEVICE):
        pass


def _import(names: Iterable[str]) -> Iterator[None]:
    for name in names:
        if name == "torch" and name not in sys.modules:
            _load_torch_libraries()
            yield
        try:
            import_gently(name)
        except ImportError as error:
            _log.info("%s cannot be imported ahead: %s", name, error)
        yield


def _load_torch_libraries() -> None:
    """Have the system load torch's libraries, with the interpreter's lock let go meanwhile.

    In torch's own order, and the first for all to see, as torch does.  On Windows torch does the
    same itself.  One that is absent or cannot be loaded is left to torch.
    """
    torch = find_spec("torch")
    if torch is None or torch.origin is None or sys.platform == "win32":
        return
    folder = Path(torch.origin).parent / "lib"
    suffix = ".dylib" if sys.platform == "darwin" else ".so"
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for name, scope in (
        ("libtorch_global_deps", os.RTLD_GLOBAL),
        ("libtorch_cpu", os.RTLD_LOCAL),
        ("libtorch_cuda", os.RTLD_LOCAL),
    ):
        path = folder / (name + suffix)
        if path.is_file():
            load(os.fsencode(path), os.RTLD_NOW | scope)
