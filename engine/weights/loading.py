"""Load a model's weights: once, in the wanted precision, and whole or not at all.

`from_pretrained` alone would fill weights that are missing with random numbers and say so in a
log, and would read a file in another precision while keeping all of it in memory.  Here the
tensors are handed to it one at a time, and its report is read.
"""

from __future__ import annotations

import json
import logging
import math
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import lru_cache
from mmap import mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError
from engine.weights.devices import DeviceKind
from engine.weights.folder import check_folder, weight_files
from engine.weights.quantisation import quantise

if TYPE_CHECKING:
    import torch

    from engine.weights.devices import Device

_GET_AGAIN = "Get the model again, or choose another one."

_log = logging.getLogger(__name__)


def load_pretrained(
    cls: Any, folder: Path, device: Device, change: Callable[[Any], Any] | None = None
) -> Any:
    """The model in `folder` as a `cls` (a transformers class, or an Auto one) on `device`.

    Ready for inference: no dropout, no gradients.  `change` may give back another model before
    the weights are quantised and moved.  Raises ModelError when the folder is not whole and safe,
    or when its weights are missing, of other shapes, or no numbers, and as `quantise` does.
    """
    check_folder(folder)
    log_through_ours()
    config = _read_config(folder)
    model_class = _class_for(cls, config, folder)
    with ExitStack() as opened:
        files = weight_files(folder)
        dtype = _loaded_in(files, device)
        tensors = _tensors(files, dtype, opened)
        try:
            model, report = model_class.from_pretrained(
                None,
                config=config,
                state_dict=tensors,
                dtype=dtype,
                output_loading_info=True,
            )
        except (RuntimeError, ValueError, TypeError, KeyError, ImportError) as error:
            raise _misfit(folder, str(error)) from error
    _check_report(report, folder)
    check_finite(model, folder)
    _read_generation_config(model, folder)
    model.requires_grad_(False).eval()
    if change is not None:
        model = change(model)
    quantise(model, device)
    return model.to(device.kind.value)


def check_finite(model: torch.nn.Module, folder: Path) -> None:
    """Raise ModelError when a weight is infinite or not a number; one pass, nothing copied."""
    import torch

    for name, weights in model.named_parameters():
        if weights.is_floating_point() and weights.numel():
            least, most = torch.aminmax(weights.detach())
            if not (least.isfinite() and most.isfinite()):
                raise ModelError(
                    f"The weights in ‘{folder}’ are damaged: not all of {name} are numbers.",
                    _GET_AGAIN,
                )


@lru_cache(maxsize=1)
def log_through_ours() -> None:
    """Send what transformers logs to our log instead of the screen, without its progress bars.

    Its report of what it loaded is left out: we read it ourselves, and refuse or log.
    """
    from transformers.utils import logging as chatter

    chatter.disable_default_handler()
    chatter.enable_propagation()
    chatter.disable_progress_bar()
    logging.getLogger("transformers.modeling_utils").addFilter(
        lambda record: "LOAD REPORT" not in record.getMessage()
    )


def _read_config(folder: Path) -> Any:
    from huggingface_hub.errors import StrictDataclassError
    from transformers import AutoConfig

    try:
        return AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, TypeError, KeyError, StrictDataclassError) as error:
        raise _misfit(folder, str(error)) from error


def _class_for(cls: Any, config: Any, folder: Path) -> Any:
    """The class to load: `cls`, or what an Auto class makes of the config; ModelError if none."""
    if getattr(config, "quantization_config", None) is not None:
        raise ModelError(
            f"The weights in ‘{folder}’ are quantised, which Vignette cannot run.",
            "Choose the same model in its full precision.",
        )
    mapping = getattr(cls, "_model_mapping", None)
    found = mapping.get(type(config), None) if mapping is not None else cls
    if found is None or not isinstance(config, found.config_class):
        raise ModelError(
            f"The model in ‘{folder}’ is a {config.model_type}, which {cls.__name__} cannot load.",
            "Choose a model made for this task.",
        )
    return found


def _loaded_in(files: list[Path], device: Device) -> torch.dtype:
    """The precision to load in: that of the files where layers are rounded one by one after that,
    so that what is there in float32 meanwhile is a single layer."""
    import torch

    if not device.quantised or device.kind is not DeviceKind.CPU:
        return device.torch_dtype
    stored = {precision for path in files for precision in _precisions(path)}
    halves = {"BF16": torch.bfloat16, "F16": torch.float16}
    return halves.get(stored.pop(), torch.float32) if len(stored) == 1 else torch.float32


def _precisions(path: Path) -> set[str]:
    """The precisions of the tensors in a safetensors file, by its own names for them."""
    from safetensors import safe_open

    with safe_open(path, framework="pt") as header:
        return {header.get_slice(name).get_dtype() for name in header.keys()}  # noqa: SIM118


def _tensors(files: list[Path], dtype: torch.dtype, opened: ExitStack) -> dict[str, Any]:
    """The tensors in `files` by name, each to be read when it is asked for.

    A file in the wanted precision is mapped, so its weights lie where the system caches the file.
    One in another precision is read tensor by tensor: mapped, it would stay in memory beside the
    converted weights.  Windows would set aside memory for the whole of a mapped file.
    """
    from safetensors import safe_open

    stored_as = {"torch.float32": "F32", "torch.bfloat16": "BF16", "torch.float16": "F16"}
    tensors: dict[str, Any] = {}
    for path in files:
        is_as_wanted = _precisions(path) <= {stored_as[str(dtype)]}
        backend = "mmap" if is_as_wanted and sys.platform != "win32" else "pread"
        reader = opened.enter_context(safe_open(path, framework="pt", backend=backend))
        tensors.update({name: reader.get_slice(name) for name in reader.keys()})  # noqa: SIM118
        if backend == "pread":
            tensors.update(_on_disk(path))
    return tensors


class _OnDisk:
    """A tensor in a file, asked for as one of safetensors' own slices is.

    Those hold the interpreter's lock while they read, which stops a window for as long as the
    largest tensor takes; reading a file into memory of ours lets go of it.
    """

    def __init__(self, path: Path, start: int, shape: list[int], dtype: torch.dtype) -> None:
        self._path, self._start, self._shape, self._dtype = path, start, shape, dtype

    def __getitem__(self, index: Any) -> torch.Tensor:
        import torch

        if not math.prod(self._shape):
            return torch.empty(self._shape, dtype=self._dtype)[index]
        # Not from malloc, which would keep what is given back when the weights are converted.
        raw = mmap(-1, math.prod(self._shape) * self._dtype.itemsize)
        left = memoryview(raw)
        with self._path.open("rb", buffering=0) as file:
            file.seek(self._start)
            while left and (count := file.readinto(left)):
                left = left[count:]
        if left:
            raise ValueError(f"the file {self._path.name} has been cut short")
        whole = torch.frombuffer(raw, dtype=self._dtype).reshape(self._shape)
        return whole[index]


def _on_disk(path: Path) -> dict[str, _OnDisk]:
    """The tensors of real numbers in a safetensors file that has been checked."""
    import torch

    dtypes = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
    with path.open("rb") as file:
        size = int.from_bytes(file.read(8), "little")
        entries = json.loads(file.read(size))
    return {
        name: _OnDisk(path, 8 + size + one["data_offsets"][0], one["shape"], dtypes[one["dtype"]])
        for name, one in entries.items()
        if one.get("dtype") in dtypes
    }


def _check_report(report: dict[str, Any], folder: Path) -> None:
    """Raise ModelError when weights were missing; those tied or made from the config are not."""
    missing = sorted(report["missing_keys"])
    if missing:
        raise _misfit(folder, f"{len(missing)} weights are missing, such as {missing[0]}")
    if report["unexpected_keys"]:
        _log.info("%s: unused weights: %s", folder, sorted(report["unexpected_keys"]))


def _read_generation_config(model: Any, folder: Path) -> None:
    """Take over what the folder says of generating, such as which tokens end a text."""
    from transformers import GenerationConfig

    if model.can_generate() and (folder / "generation_config.json").is_file():
        try:
            model.generation_config = GenerationConfig.from_pretrained(
                folder, local_files_only=True
            )
        except (OSError, ValueError, TypeError) as error:
            raise _misfit(folder, str(error)) from error


def _misfit(folder: Path, reason: str) -> ModelError:
    first_line = reason.strip().splitlines()[0] if reason.strip() else "unknown reason"
    return ModelError(
        f"The model in ‘{folder}’ cannot be loaded: {first_line.rstrip('.:')}.", _GET_AGAIN
    )
