"""Is a model's folder whole, safe and of the right kind?  Asked before anything is loaded.

Weights are read only from safetensors files, which hold numbers and nothing else; a pickle
(.bin, .pt, .ckpt) can run any program when it is opened, and so can code that comes with a model
(`auto_map` in its settings).  Both are refused, and so is what would fill the memory or the time of
whoever opens it: see `documents`, `headers` and `plausible`.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from engine.errors import ModelError
from engine.schema import Task
from engine.weights.documents import (
    GET_AGAIN,
    MAX_SETTINGS_BYTES,
    check_files,
    read_json,
    wants_code,
)
from engine.weights.families import Recognised, kind_of, recognise_config
from engine.weights.headers import check_weights, contents
from engine.weights.plausible import check_plausible

__all__ = ["PURPOSES", "check_folder", "check_weights", "read_config", "recognise", "weight_files"]

CONFIG = "config.json"
WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"

PURPOSES = {
    Task.CAPTION: "captions",
    Task.ASK: "questions about pictures",
    Task.STORY: "stories",
    Task.SPEECH: "speech",
    Task.TRANSCRIBE: "writing down speech",
    Task.DRAW: "drawing",
    Task.EMBED: "search by meaning",
}
"""What a model is for, in a user's words."""

_WORDS = {"tokenizer.json", "vocab.json"}
"""Tables of words: ten megabytes, where nobody looks for code, and that stop every other thread
for a while when they are parsed."""
_PICKLES = {".bin", ".pt", ".pth", ".ckpt", ".pkl"}
_WANTED = {
    Task.CAPTION: "a BLIP, or a model for chatting about pictures such as SmolVLM2",
    Task.ASK: "a model for chatting about pictures such as SmolVLM2, or a BLIP for questions",
    Task.STORY: "a causal language model (…ForCausalLM) such as Qwen2.5",
    Task.SPEECH: "a VitsModel such as mms-tts, or another voice of transformers",
    Task.TRANSCRIBE: "a Whisper or Moonshine model",
    Task.DRAW: "the built-in stickers",
    Task.EMBED: "a sentence embedder such as all-MiniLM-L6-v2, or a SigLIP or CLIP",
}
_TEMPLATES = ("chat_template.jinja", "chat_template.json")


def check_folder(folder: Path) -> None:
    """Raise ModelError, saying what is wrong, unless `folder` holds a whole and safe model."""
    if not folder.is_dir():
        raise ModelError(f"There is no model folder ‘{folder}’.", GET_AGAIN)
    check_files(folder)
    config = read_config(folder)
    for path in sorted(folder.glob("*.json")):
        if path.name not in _WORDS and _is_settings(path):
            _refuse_code(path)
    files = weight_files(folder)
    for path in files:
        check_weights(path)
    check_plausible(config, contents(files), folder)


def read_config(folder: Path) -> dict[str, Any]:
    """The model's `config.json`; raises ModelError when it is missing or damaged."""
    path = folder / CONFIG
    if not path.is_file():
        if (folder / "adapter_config.json").is_file():
            raise ModelError(
                f"‘{folder}’ holds an adapter, not a model.",
                "Name the model it was trained for, and this folder as its adapter.",
            )
        if (folder / "model_index.json").is_file():
            raise ModelError(
                f"‘{folder}’ holds a model that draws by diffusion, which Vignette cannot run yet.",
                f"For {PURPOSES[Task.DRAW]}, choose {_WANTED[Task.DRAW]}.",
            )
        raise ModelError(f"‘{folder}’ holds no model: {CONFIG} is missing.", GET_AGAIN)
    config = read_json(path)
    if not isinstance(config, dict):
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", GET_AGAIN)
    return config


def recognise(folder: Path, task: Task) -> str:
    """The family of the model in `folder`, from the class its config names.

    Raises ModelError when no backend of ours runs that class for `task`.
    """
    config = read_config(folder)
    found = recognise_config(config)
    if found is None or task not in found.tasks:
        raise ModelError(
            f"The model in ‘{folder}’ is a {kind_of(config)}, "
            f"which cannot be used for {PURPOSES[task]}.",
            f"For {PURPOSES[task]}, choose {_WANTED[task]}.",
        )
    _check_template(folder, found)
    return found.family


def recognise_any(folder: Path) -> Recognised:
    """The family of the model in `folder` and its tasks, whatever they are.

    Raises ModelError when no backend of ours runs it.
    """
    config = read_config(folder)
    found = recognise_config(config)
    if found is None:
        raise unknown_kind(f"The model in ‘{folder}’", config)
    _check_template(folder, found)
    return found


def unknown_kind(what: str, config: dict[str, Any]) -> ModelError:
    """The refusal of `what`, a model that no backend of ours runs."""
    return ModelError(
        f"{what} is a {kind_of(config)}, which Vignette cannot run.",
        f"Choose for instance {_WANTED[Task.CAPTION]}; or {_WANTED[Task.STORY]}.",
    )


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of the model in `folder`; raises ModelError when there are none."""
    if (folder / WEIGHTS).is_file():
        return [folder / WEIGHTS]
    if (folder / INDEX).is_file():
        return _indexed_files(folder)
    pickles = sorted(path.name for path in folder.iterdir() if path.suffix in _PICKLES)
    if pickles:
        raise ModelError(
            f"The weights in ‘{folder}’ are a pickle ({pickles[0]}), "
            "which could run any program when opened.",
            "Choose a model that comes as safetensors, or convert this one where that is safe.",
        )
    raise ModelError(f"The weights of the model in ‘{folder}’ are missing.", GET_AGAIN)


def _check_template(folder: Path, found: Recognised) -> None:
    """A model to chat with is of no use without the markup it was trained to chat in."""
    if found.family != "vision_chat" or any((folder / name).is_file() for name in _TEMPLATES):
        return
    for name in ("tokenizer_config.json", "processor_config.json"):
        settings = read_json(folder / name) if (folder / name).is_file() else None
        if isinstance(settings, dict) and settings.get("chat_template"):
            return
    raise ModelError(
        f"The model in ‘{folder}’ has no chat template, so it cannot be asked about pictures.",
        "Choose the model's version for chat; its name often ends in -Instruct or -it.",
    )


def _indexed_files(folder: Path) -> list[Path]:
    """The files an index names; one that points out of the folder is refused."""
    index = read_json(folder / INDEX)
    names = index.get("weight_map") if isinstance(index, dict) else None
    if not isinstance(names, dict) or not names:
        raise ModelError(f"‘{folder / INDEX}’ is damaged: it names no weights.", GET_AGAIN)
    files = []
    for name in sorted(set(map(str, names.values()))):
        if name != PurePosixPath(name).name or name != PureWindowsPath(name).name:
            raise ModelError(
                f"‘{folder / INDEX}’ points to weights outside its folder ({name}).",
                "Do not use this model: it was not made by an honest tool.",
            )
        if not name.endswith(".safetensors"):
            raise ModelError(
                f"‘{folder / INDEX}’ names weights that are not safetensors ({name}).", GET_AGAIN
            )
        if not (folder / name).is_file():
            raise ModelError(f"The weights ‘{folder / name}’ are missing.", GET_AGAIN)
        files.append(folder / name)
    return files


def _is_settings(path: Path) -> bool:
    """Whether a file may hold settings: something small, or by its name a config."""
    return path.stat().st_size <= MAX_SETTINGS_BYTES or path.name.endswith("config.json")


def _refuse_code(path: Path) -> None:
    if wants_code(read_json(path)):
        raise ModelError(
            f"The model in ‘{path.parent}’ wants to run code of its own ({path.name}: auto_map).",
            "Vignette never runs code that comes with a model; choose another one.",
        )
