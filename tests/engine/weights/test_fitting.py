"""Whether a model fits a machine, and why not, in a sentence; no machine is needed for that."""

from dataclasses import replace

import pytest

from engine.schema import Task
from engine.weights.catalogue import ModelSpec, Origin, catalogue, find
from engine.weights.devices import DeviceKind
from engine.weights.fitting import Machine, fits
from engine.weights.sets import ModelSet, models_in

GB = 10**9
MEMORY = {"float32": 4 * GB, "bfloat16": 2 * GB, "float16": 2 * GB, "int8": GB, "int4": GB // 2}
MODEL = ModelSpec(
    "m", Task.STORY, "language", Origin.HUB, "a/m", size_bytes=2 * GB, memory_bytes=MEMORY
)
LAPTOP = Machine(16 * GB, 12 * GB, 100 * GB)
WITH_GPU = replace(
    LAPTOP,
    device=DeviceKind.CUDA,
    precision="bfloat16",
    vram_total_bytes=8 * GB,
    vram_free_bytes=7 * GB,
)


@pytest.mark.parametrize(
    ("machine", "reason"),
    [
        (LAPTOP, "Needs about 4.8 GB of memory and runs on the processor."),
        (
            replace(LAPTOP, ram_free_bytes=3 * GB),
            "Needs about 4.8 GB of memory and runs on the processor; only 3.0 GB are free now, "
            "so close something first.",
        ),
        (
            replace(LAPTOP, ram_total_bytes=4 * GB, ram_free_bytes=2 * GB),
            "Needs about 1.2 GB of memory and runs on the processor, with its weights made "
            "smaller (int8).",
        ),
        (WITH_GPU, "Needs about 2.4 GB of memory and runs on the GPU."),
        (
            replace(WITH_GPU, vram_total_bytes=2 * GB, vram_free_bytes=2 * GB),
            "Needs about 1.2 GB of memory and runs on the GPU, with its weights made smaller "
            "(int8).",
        ),
        (
            replace(WITH_GPU, vram_total_bytes=GB // 4, precision="float16"),
            "Needs about 4.8 GB of memory and runs on the processor.",
        ),
        (
            replace(LAPTOP, device=DeviceKind.MPS, precision="bfloat16"),
            "Needs about 2.4 GB of memory and runs on the GPU, which shares the machine's memory.",
        ),
    ],
)
def test_a_model_that_fits_says_where_it_runs(machine: Machine, reason: str) -> None:
    found = fits(MODEL, machine)
    assert (found.fits, found.reason) == (True, reason)


def test_a_model_that_is_too_large_says_how_much_it_needs() -> None:
    found = fits(MODEL, replace(LAPTOP, ram_total_bytes=GB // 2))
    assert not found.fits
    assert "Needs about 600 MB of memory even with its weights made as small" in found.reason
    assert "has 375 MB for models" in found.reason


def test_a_download_that_is_too_large_for_the_disk_is_refused_unless_it_is_here() -> None:
    full = replace(LAPTOP, disk_free_bytes=GB)
    found = fits(MODEL, full)
    assert not found.fits
    assert (
        "download of about 2.0 GB does not fit on the disk, which has 1.0 GB free" in found.reason
    )
    assert fits(MODEL, full, is_here=True).fits


def test_a_model_that_no_backend_runs_never_fits() -> None:
    for name in ("sd-turbo", "sdxl-turbo", "flux.1-schnell"):
        spec = find(name)
        assert spec is not None
        found = fits(spec, replace(WITH_GPU, vram_total_bytes=80 * GB, disk_free_bytes=900 * GB))
        assert not found.fits
        assert "cannot run models of this kind (diffusion) yet" in found.reason


def test_what_is_built_in_fits_the_smallest_machine() -> None:
    small = Machine(GB, GB // 4, 0)
    for spec in catalogue():
        if spec.origin in (Origin.NONE, Origin.BUILT_IN):
            assert fits(spec, small).fits, spec.name


def names(chosen: ModelSet, machine: Machine = LAPTOP) -> list[str]:
    return [spec.name for spec in models_in(chosen, machine)]


def test_the_standard_set_has_the_models_of_the_readme() -> None:
    assert names(ModelSet.STANDARD) == [
        "blip-image-captioning-base",
        "qwen2.5-1.5b-instruct",
        "mms-tts-eng",
    ]


def test_the_small_set_fits_a_small_machine() -> None:
    small = Machine(4 * GB, 3 * GB, 10 * GB)
    chosen = models_in(ModelSet.SMALL, small)
    assert len(chosen) == 5
    assert all(fits(spec, small).fits for spec in chosen)
    assert sum(spec.size_bytes for spec in chosen) < 2.5 * GB


def test_the_best_set_is_the_best_that_fits_one_model_once() -> None:
    large = names(ModelSet.BEST, WITH_GPU)
    assert large[:2] == ["qwen3-vl-2b", "qwen3-1.7b"]
    assert len(set(large)) == len(large)
    small = names(ModelSet.BEST, Machine(GB, GB, 100 * GB))
    assert small[:2] == ["smolvlm2-500m", "qwen3-0.6b"]
    assert "qwen3-vl-2b" not in small
    assert names(ModelSet.BEST, Machine(GB, GB, 0)) == []


@pytest.mark.parametrize("chosen", ModelSet)
def test_no_set_offers_what_cannot_be_run(chosen: ModelSet) -> None:
    huge = Machine(1000 * GB, 1000 * GB, 1000 * GB)
    assert models_in(chosen, huge)
    assert all(spec.family != "diffusion" for spec in models_in(chosen, huge))
