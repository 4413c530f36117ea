"""What turns a picture and words into a model's input: the processor that came with the model.

transformers' own `AutoProcessor` makes a part for videos where the model can see these, which
needs torchvision.  Only pictures are looked at here, so that part is left out, and pictures are
read by the processors that work with Pillow alone.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from engine.backends.tokens import load_tokenizer
from engine.errors import ModelError

_NAMED_IN = ("processor_config.json", "preprocessor_config.json", "tokenizer_config.json")
"""Files that may name the processor's class, in the order in which they are asked."""


def load_processor(folder: Path, config: Any) -> Any:
    """The processor of the model in `folder`, whose settings are `config`.

    Raises ModelError when a part of it is missing, damaged or needs what is not here.
    """
    from transformers import AutoImageProcessor

    try:
        kind = _for_pictures(_class_of(folder, config))
        settings, _ = kind.get_processor_dict(folder, local_files_only=True)
        parts = []
        for name in kind.get_attributes():
            part = None
            if name == "tokenizer":
                part = load_tokenizer(folder)
            elif name == "image_processor":
                part = AutoImageProcessor.from_pretrained(
                    folder, local_files_only=True, trust_remote_code=False, backend="pil"
                )
            parts.append(part)
        return kind.from_args_and_dict(parts, settings)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as error:
        if "torchvision" in str(error).lower():
            raise ModelError(
                f"The model in ‘{folder}’ needs torchvision to look at pictures, "
                "which Vignette comes without.",
                "Choose another one, such as a SmolVLM or a Qwen-VL.",
            ) from error
        reason = str(error).strip().partition("\n")[0].rstrip(".:")
        raise ModelError(
            f"What prepares pictures for the model in ‘{folder}’ cannot be read: {reason}.",
            "Get the model again, or choose another one.",
        ) from error


def chat_template(processor: Any) -> str:
    """The markup of the model's conversations; empty for a model that has none."""
    template = getattr(processor, "chat_template", None) or processor.tokenizer.chat_template
    if isinstance(template, dict):
        template = template.get("default")
    return template or ""


def _class_of(folder: Path, config: Any) -> Any:
    """The processor's class: the one its files name, else that of the kind of model."""
    from transformers import PROCESSOR_MAPPING
    from transformers.models.auto.processing_auto import processor_class_from_name

    for name in _NAMED_IN:
        path = folder / name
        content = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        named = content.get("processor_class")
        found = processor_class_from_name(named) if named else None
        if found is not None:
            return found
    return PROCESSOR_MAPPING[type(config)]


def _for_pictures(kind: Any) -> Any:
    """`kind`, but content to have none of the parts that look at videos or listen."""

    class ForPictures(kind):  # type: ignore[misc]
        def check_argument_for_proper_class(self, argument_name: str, argument: Any) -> Any:
            if argument is None and argument_name not in ("tokenizer", "image_processor"):
                return None
            return super().check_argument_for_proper_class(argument_name, argument)

    ForPictures.__name__ = kind.__name__
    return ForPictures
