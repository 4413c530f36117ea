"""What is left out of the package, and what must not be."""

from pathlib import Path

import pytest
import torch
from transformers.models.auto.tokenization_auto import TOKENIZER_MAPPING_NAMES

from engine.packaging.contents import is_wanted, unused_models


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "torch/_C.cpython-311-x86_64-linux-gnu.so",
        "transformers/models/blip/modeling_blip.py",
        "espeakng_loader/libespeak-ng.so",
        "resources/models/starter-captioner/model.safetensors",
        "libportaudio.so.2",
    ],
)
def test_what_vignette_uses_is_packed(path: str) -> None:
    assert is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtQml.abi3.so",
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/plugins/imageformats/qpdf.dll",
        "PySide6/Qt/translations/designer_de.qm",
        "torch/test/bin/test_api",
        "torch/bin/protoc",
        "torch/testing/_internal/data/network1.py",
        "torch/lib/libtorchbind_test.so",
        "libasound.so.2",
        "resources/models/qwen/.cache/huggingface/x.lock",
    ],
)
def test_what_it_does_not_use_is_not(path: str) -> None:
    assert not is_wanted(path)


def test_models_are_kept_with_their_tokenizers() -> None:
    left_out = {module.rpartition(".")[0].rpartition(".")[2] for module in unused_models()}
    for name in ("auto", "blip", "vits", "llama", "qwen2", "qwen3", "gpt2", "phi", "mistral"):
        assert name not in left_out
    for name in (
        "smolvlm",
        "qwen2_vl",
        "qwen3_vl",
        "llava",
        "clip",
        "florence2",
        "bart",
        "whisper",
    ):
        assert name not in left_out
    assert TOKENIZER_MAPPING_NAMES["gpt_neo"] == "GPT2Tokenizer"  # a tokenizer of another model
    assert {"detr", "dinov2"} <= left_out
    assert len(left_out) > 300


def test_the_packages_of_unused_models_are_kept_empty() -> None:
    assert "transformers.models.align.modeling_align" in unused_models()
    assert "transformers.models.align" not in unused_models()


def test_torch_starts_by_what_is_kept_of_its_programs() -> None:
    assert Path(torch.__file__).parent.joinpath("bin", "torch_shm_manager").is_file()
