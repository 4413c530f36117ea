"""How fast a VITS voice speaks, compared with transformers' own forward in float32.

A random model of the shape of mms-tts-eng, two frames a token, says a sentence of 75 characters.
"""

import tempfile
from pathlib import Path
from typing import Any

import torch

from engine.backends.vits import VitsVoice
from engine.schema import SpeechRequest, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device, DeviceKind, pick_device
from tests.bench.ratio import Ratio, ratio
from tests.vits_models import mms_base

SENTENCE = "the old fox walked all the way around the tall green tree on the small hill"
GOALS = {"float32": 1.05, "bfloat16": 1.8}
"""By the precision that this CPU likes best."""


def run() -> list[Ratio]:
    """Our voice in the precision this CPU likes best, and in float32, against the model's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = mms_base(Path(name))
        model, tokenizer = _reference(folder)
        kinds = {device.dtype: device for device in (pick_device("cpu"), Device(DeviceKind.CPU))}
        voices = {dtype: _voice(folder, device) for dtype, device in kinds.items()}
    note = f"{len(SENTENCE)} characters, {torch.get_num_threads()} threads"
    return [
        Ratio(
            f"MMS-TTS sentence, ours in {dtype} / transformers in float32",
            ratio(lambda voice=voice: _speak(voice), lambda: _forward(model, tokenizer)),
            GOALS[dtype],
            note,
        )
        for dtype, voice in voices.items()
    ]


def _voice(folder: Path, device: Device) -> VitsVoice:
    spec = ModelSpec("mms", Task.SPEECH, "vits", Origin.FOLDER, str(folder))
    return VitsVoice(spec, folder, device)


def _reference(folder: Path) -> tuple[Any, Any]:
    from transformers import VitsModel, VitsTokenizer

    model = VitsModel.from_pretrained(folder, dtype=torch.float32).eval()
    return model, VitsTokenizer.from_pretrained(folder)


def _speak(voice: VitsVoice) -> None:
    list(voice.run(SpeechRequest(SENTENCE)))


def _forward(model: Any, tokenizer: Any) -> None:
    with torch.inference_mode():
        model(**tokenizer(SENTENCE, return_tensors="pt"))
