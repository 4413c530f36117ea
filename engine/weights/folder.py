"""Is a model's folder whole, safe and of the right kind?  Asked before anything is loaded.

Weights are read only from safetensors files, which hold numbers and nothing else; a pickle
(.bin, .pt, .ckpt) can run any program when it is opened, and so can code that comes with a model
(`auto_map` in its settings).  Both are refused.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from engine.errors import ModelError
from engine.schema import Task

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
    Task.CAPTION: "a BlipForConditionalGeneration",
    Task.ASK: "a BlipForQuestionAnswering",
    Task.STORY: "a causal language model (…ForCausalLM)",
    Task.SPEECH: "a VitsModel",
    Task.TRANSCRIBE: "a WhisperForConditionalGeneration",
    Task.DRAW: "the built-in stickers",
    Task.EMBED: "a sentence embedder such as all-MiniLM-L6-v2",
}
_GET_AGAIN = "Get the model again, or choose another one."


def check_folder(folder: Path) -> None:
    """Raise ModelError, saying what is wrong, unless `folder` holds a whole and safe model."""
    if not folder.is_dir():
        raise ModelError(f"There is no model folder ‘{folder}’.", _GET_AGAIN)
    read_config(folder)
    for path in sorted(folder.glob("*.json")):
        if path.name not in _WORDS:
            _refuse_code(path)
    for path in weight_files(folder):
        check_weights(path)


def read_config(folder: Path) -> dict[str, Any]:
    """The model's `config.json`; raises ModelError when it is missing or damaged."""
    path = folder / CONFIG
    if not path.is_file():
        if (folder / "adapter_config.json").is_file():
            raise ModelError(
                f"‘{folder}’ holds an adapter, not a model.",
                "Name the model it was trained for, and this folder as its adapter.",
            )
        raise ModelError(f"‘{folder}’ holds no model: {CONFIG} is missing.", _GET_AGAIN)
    config = _read_json(path)
    if not isinstance(config, dict):
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", _GET_AGAIN)
    return config


def recognise(folder: Path, task: Task) -> str:
    """The family of the model in `folder`, from the class its config names.

    Raises ModelError when no backend of ours runs that class for `task`.
    """
    config = read_config(folder)
    architectures = config.get("architectures") or []
    kind = str(architectures[0] if architectures else config.get("model_type") or "unknown model")
    family_task, family = _family(kind)
    if family_task is not task:
        raise ModelError(
            f"The model in ‘{folder}’ is a {kind}, which cannot be used for {PURPOSES[task]}.",
            f"For {PURPOSES[task]}, choose {_WANTED[task]}.",
        )
    return family


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
    raise ModelError(f"The weights of the model in ‘{folder}’ are missing.", _GET_AGAIN)


def check_weights(path: Path) -> None:
    """Raise ModelError when the safetensors file is cut short or its header makes no sense."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy"):
            pass
    except (SafetensorError, OSError) as error:
        raise ModelError(f"The weights ‘{path}’ are damaged: {error}.", _GET_AGAIN) from error


def _family(kind: str) -> tuple[Task | None, str]:
    if kind in {"BlipForConditionalGeneration", "blip"}:
        return Task.CAPTION, "blip"
    if kind in {"VitsModel", "vits"}:
        return Task.SPEECH, "vits"
    if kind.endswith(("ForCausalLM", "LMHeadModel")):
        return Task.STORY, "language"
    return None, ""


def _indexed_files(folder: Path) -> list[Path]:
    """The files an index names; one that points out of the folder is refused."""
    index = _read_json(folder / INDEX)
    names = index.get("weight_map") if isinstance(index, dict) else None
    if not isinstance(names, dict) or not names:
        raise ModelError(f"‘{folder / INDEX}’ is damaged: it names no weights.", _GET_AGAIN)
    files = []
    for name in sorted(set(map(str, names.values()))):
        if name != PurePosixPath(name).name or name != PureWindowsPath(name).name:
            raise ModelError(
                f"‘{folder / INDEX}’ points to weights outside its folder ({name}).",
                "Do not use this model: it was not made by an honest tool.",
            )
        if not name.endswith(".safetensors"):
            raise ModelError(
                f"‘{folder / INDEX}’ names weights that are not safetensors ({name}).", _GET_AGAIN
            )
        if not (folder / name).is_file():
            raise ModelError(f"The weights ‘{folder / name}’ are missing.", _GET_AGAIN)
        files.append(folder / name)
    return files


def _refuse_code(path: Path) -> None:
    content = _read_json(path)
    if isinstance(content, dict) and content.get("auto_map"):
        raise ModelError(
            f"The model in ‘{path.parent}’ wants to run code of its own ({path.name}: auto_map).",
            "Vignette never runs code that comes with a model; choose another one.",
        )


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", _GET_AGAIN) from error
