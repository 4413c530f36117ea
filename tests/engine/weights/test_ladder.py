"""When memory gives out or a GPU is lost, the work goes on one rung lower, and nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from engine.backends.registry import FAMILIES, Family
from engine.errors import DeviceError
from engine.schema import (
    Answer,
    AskRequest,
    AudioChunk,
    Caption,
    CaptionOptions,
    CaptionRequest,
    Note,
    SpeechRequest,
    StoryRequest,
    StoryText,
    Task,
)
from engine.weights import pool as pool_module
from engine.weights.devices import DeviceKind
from engine.weights.ladder import SteadyBackend
from engine.weights.memory import Memory
from engine.weights.pool import ModelPool
from engine.weights.spec import ModelSpec, Origin
from tests.engine.weights.failing import WORDS, Allocator
from tests.models import tiny_blip

GIB = 2**30


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_blip(tmp_path_factory.mktemp("models") / "blip")


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelPool]:
    """On a machine with a GPU of Turing's kind (float16), as far as anybody can tell."""
    family = Family(Task.CAPTION, "tests.engine.weights.failing:FailingBackend")
    monkeypatch.setitem(FAMILIES, "failing", family)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Some GPU")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (7, 5))
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": True})
    monkeypatch.setattr(pool_module, "memory_of", lambda kind: Memory(8 * GIB, 8 * GIB))
    Allocator.reset()
    pool = ModelPool(is_offline=True)
    yield pool
    pool.close()


def spec(folder: Path, name: str = "model") -> ModelSpec:
    return ModelSpec(name, Task.CAPTION, "failing", Origin.FOLDER, str(folder))


def pictures(count: int) -> CaptionRequest:
    return CaptionRequest(tuple(Image.new("RGB", (10 + index, 8)) for index in range(count)))


def out_of_memory() -> BaseException:
    return torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")


def notes(items: list[Any]) -> list[str]:
    return [item.text for item in items if isinstance(item, Note)]


def captions(items: list[Any]) -> dict[int, str]:
    return {item.index: item.text for item in items if isinstance(item, Caption)}


def fail_while(is_too_much: Callable[[str, str, int], bool], at: int = 0) -> None:
    """Let memory give out before item `at` wherever it is too much."""

    def fails(device: Any, size: int, made: int) -> BaseException | None:
        too_much = made == at and is_too_much(device.kind.value, device.precision, size)
        return out_of_memory() if too_much else None

    Allocator.fails = staticmethod(fails)  # type: ignore[assignment]


EVERY = {index: f"{10 + index} wide" for index in range(4)}


def test_without_trouble_nothing_is_noted(pool: ModelPool, folder: Path) -> None:
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert captions(items) == EVERY
    assert not notes(items)


def test_other_models_go_first(pool: ModelPool, folder: Path) -> None:
    list(SteadyBackend(pool, spec(folder, "other")).run(pictures(1)))
    fail_while(lambda kind, precision, size: len(pool.residents()) > 1)
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert captions(items) == EVERY
    assert notes(items) == ["Memory ran out, so ‘other’ made room for ‘model’."]
    assert [one.name for one in pool.residents()] == ["model"]


def test_then_batches_are_halved_and_that_is_remembered(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: size > 1)
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert captions(items) == EVERY
    assert [text.rpartition("looks at ")[2] for text in notes(items)] == [
        "2 pictures at a time.",
        "1 picture at a time.",
    ]
    assert {(kind, precision) for kind, precision, _ in Allocator.asked} == {("cuda", "float16")}
    again = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert captions(again) == EVERY
    assert not notes(again)


def test_then_weights_are_smaller_then_the_processor_works(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: kind == "cuda")
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(1)))
    assert captions(items) == {0: "10 wide"}
    assert [(kind, precision) for kind, precision, _ in Allocator.asked] == [
        ("cuda", "float16"),
        ("cuda", "int8"),
        ("cpu", "bfloat16"),
    ]
    assert "so it runs in int8" in notes(items)[0]
    assert "so it runs on the processor, in bfloat16" in notes(items)[1]
    assert len(notes(items)) == 2


def test_below_the_last_rung_is_a_sentence(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: True)
    with pytest.raises(DeviceError, match=r"‘model’, even in int8 on the processor") as caught:
        list(SteadyBackend(pool, spec(folder)).run(pictures(1)))
    assert caught.value.hint


def test_a_model_that_does_not_survive_loading_is_loaded_lower(
    pool: ModelPool, folder: Path
) -> None:
    fail_while(lambda kind, precision, size: kind == "cuda", at=-1)
    backend = SteadyBackend(pool, spec(folder))
    backend.load()
    items = list(backend.run(pictures(2)))
    assert len(captions(items)) == len(notes(items)) == 2
    assert pool.device_of(spec(folder)).kind is DeviceKind.CPU


def test_pictures_that_have_their_caption_are_not_shown_again(
    pool: ModelPool, folder: Path
) -> None:
    fail_while(lambda kind, precision, size: size > 2, at=2)
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert [item.index for item in items if isinstance(item, Caption)] == [0, 1, 2, 3]
    assert captions(items) == EVERY


def test_a_story_goes_on_behind_its_last_word(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: kind == "cuda", at=2)
    items = list(SteadyBackend(pool, spec(folder)).run(StoryRequest("a dog")))
    assert "".join(item.text for item in items if isinstance(item, StoryText)) == "".join(WORDS)
    assert len(notes(items)) == 2


def test_speech_that_was_heard_is_not_heard_again(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: kind == "cuda", at=3)
    items = list(SteadyBackend(pool, spec(folder)).run(SpeechRequest("Hello.")))
    heard = [float(item.samples[0]) for item in items if isinstance(item, AudioChunk)]
    assert heard == pytest.approx([0.0, 0.1, 0.2, 0.3])


def test_an_answer_begins_anew_and_says_so(pool: ModelPool, folder: Path) -> None:
    fail_while(lambda kind, precision, size: precision == "float16", at=1)
    request = AskRequest(Image.new("RGB", (8, 8)), "Is it red?")
    items = list(SteadyBackend(pool, spec(folder)).run(request))
    assert [item.text for item in items if isinstance(item, Answer)] == ["yes"]
    assert notes(items)[0].endswith("It begins anew.")


def test_a_lost_gpu_is_left_for_good(pool: ModelPool, folder: Path) -> None:
    list(SteadyBackend(pool, spec(folder, "other")).run(pictures(1)))

    def fails(device: Any, size: int, made: int) -> BaseException | None:
        is_lost = device.kind is DeviceKind.CUDA and made == 1
        return torch.AcceleratorError("CUDA error: unspecified launch failure") if is_lost else None

    Allocator.fails = staticmethod(fails)  # type: ignore[assignment]
    items = list(SteadyBackend(pool, spec(folder)).run(pictures(4)))
    assert captions(items) == EVERY
    assert len(notes(items)) == 1
    assert "stopped answering" in notes(items)[0]
    again = list(SteadyBackend(pool, spec(folder, "other")).run(pictures(1)))
    assert not notes(again)
    assert {one.device.kind for one in pool.residents()} == {DeviceKind.CPU}


def test_other_errors_are_nobody_s_device_s(pool: ModelPool, folder: Path) -> None:
    Allocator.fails = staticmethod(  # type: ignore[assignment]
        lambda device, size, made: (
            RuntimeError("mat1 and mat2 shapes cannot be multiplied") if made == 0 else None
        )
    )
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        list(SteadyBackend(pool, spec(folder)).run(pictures(1)))
    assert len(Allocator.asked) == 1


def test_closing_lets_the_model_go(pool: ModelPool, folder: Path) -> None:
    items = SteadyBackend(pool, spec(folder)).run(pictures(2))
    next(items)
    assert [one.users for one in pool.residents()] == [1]
    items.close()  # type: ignore[attr-defined]
    assert [one.users for one in pool.residents()] == [0]


def test_a_real_captioner_gives_the_same_captions_in_smaller_batches(folder: Path) -> None:
    """A hook lets its decoder fail for more than two pictures at a time."""
    pool = ModelPool("cpu", is_offline=True)
    model = ModelSpec("blip", Task.CAPTION, "blip", Origin.FOLDER, str(folder))
    colours = ("red", "green", "blue", "white", "black")
    options = CaptionOptions(min_new_tokens=4, max_new_tokens=4)
    images = tuple(Image.new("RGB", (32, 32), colour) for colour in colours)
    request = CaptionRequest(images, options)
    undisturbed = captions(list(SteadyBackend(pool, model).run(request)))
    network: Any = pool.get(model).backend

    def refuse(module: Any, inputs: tuple[torch.Tensor]) -> None:
        if len(inputs[0]) > 2:
            raise torch.OutOfMemoryError("DefaultCPUAllocator: can't allocate memory")

    network._model.text_decoder.bert.embeddings.register_forward_pre_hook(refuse)
    items = list(SteadyBackend(pool, model).run(request))
    assert captions(items) == undisturbed
    assert [text.rpartition("looks at ")[2] for text in notes(items)] == ["2 pictures at a time."]
    pool.close()
