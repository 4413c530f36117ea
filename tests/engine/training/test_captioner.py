"""Training the starter captioner: a few real steps of the real model."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from transformers import BlipForConditionalGeneration

from engine.errors import ModelError
from engine.training.captioner import train
from engine.training.checkpoint import Journal, load_checkpoint, save_checkpoint
from engine.training.loss_plot import plot_loss
from engine.training.options import TrainingOptions
from engine.training.starter import MAX_TOKENS, build_tokenizer

STEPS = 4


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> TrainingOptions:
    """A run of four batches, without a break."""
    out_dir = tmp_path_factory.mktemp("trained")
    options = TrainingOptions(out_dir, scenes=2 * STEPS, batch=2, warmup=2, seed=7, workers=0)
    steps = list(train(options))
    assert [step.pictures for step in steps] == [2, 4, 6, 8]
    assert all(step.loss > 0 and step.patch_loss > 0 for step in steps)
    return options


def test_the_model_is_an_ordinary_folder(trained: TrainingOptions) -> None:
    model = BlipForConditionalGeneration.from_pretrained(trained.out_dir)
    parameters = sum(weights.numel() for weights in model.parameters())
    assert 3_000_000 < parameters < 10_000_000
    names = {path.name for path in trained.out_dir.iterdir()}
    assert {"config.json", "tokenizer.json", "preprocessor_config.json", "loss.png"} <= names
    assert not [name for name in names if name.endswith((".bin", ".pt", ".pkl"))]


def test_training_goes_on_where_it_stopped(trained: TrainingOptions, tmp_path: Path) -> None:
    options = replace(trained, out_dir=tmp_path / "broken")
    first = train(options)
    next(first)
    next(first)
    first.close()
    rest = list(train(options))
    assert [step.pictures for step in rest] == [6, 8]
    whole = load_file(trained.out_dir / "model.safetensors")
    broken = load_file(options.out_dir / "model.safetensors")
    assert all(torch.allclose(whole[name], broken[name], atol=1e-5) for name in whole)
    journal = json.loads((options.out_dir / "checkpoint/journal.json").read_text())
    assert journal["pictures"] == 8


def test_a_finished_run_has_nothing_to_do(trained: TrainingOptions) -> None:
    assert list(train(trained)) == []


def test_training_learns(tmp_path: Path) -> None:
    """The loss falls by a third over a few batches."""
    options = TrainingOptions(
        tmp_path, scenes=8 * 14, batch=8, warmup=8, learning_rate=1e-3, workers=0
    )
    losses = [step.loss for step in train(options)]
    assert losses[-1] < losses[0] * 0.85


def test_a_checkpoint_of_another_shape_is_refused(tmp_path: Path) -> None:
    small, large = torch.nn.Linear(2, 3), torch.nn.Linear(2, 4)
    folder = tmp_path / "checkpoint"
    save_checkpoint(folder, {"model": small}, torch.optim.AdamW(small.parameters()), Journal(5))
    with pytest.raises(ModelError, match="another shape"):
        load_checkpoint(folder, {"model": large}, torch.optim.AdamW(large.parameters()))


def test_a_checkpoint_brings_everything_back(tmp_path: Path) -> None:
    folder = tmp_path / "checkpoint"
    assert load_checkpoint(folder, {}, torch.optim.AdamW([torch.zeros(1)])) is None
    model = torch.nn.Linear(2, 3)
    optimizer = torch.optim.AdamW(model.parameters())
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    for pictures in (5, 6):
        save_checkpoint(
            folder, {"model": model}, optimizer, Journal(pictures, 1.5, [(1, 2.0), (3, 1.0)])
        )
    other = torch.nn.Linear(2, 3)
    fresh = torch.optim.AdamW(other.parameters())
    journal = load_checkpoint(folder, {"model": other}, fresh)
    assert journal == Journal(6, 1.5, [(1, 2.0), (3, 1.0)])
    assert torch.equal(other.weight, model.weight)
    for parameter, same in zip(model.parameters(), other.parameters(), strict=True):
        assert torch.equal(optimizer.state[parameter]["exp_avg"], fresh.state[same]["exp_avg"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint"]


def test_a_checkpoint_half_written_is_no_loss(tmp_path: Path) -> None:
    """Killed between putting the old one aside and the new one in its place."""
    model = torch.nn.Linear(2, 3)
    optimizer = torch.optim.AdamW(model.parameters())
    folder = tmp_path / "checkpoint"
    save_checkpoint(folder, {"model": model}, optimizer, Journal(5))
    folder.rename(tmp_path / "checkpoint.old")
    (tmp_path / "checkpoint.new").mkdir()
    journal = load_checkpoint(folder, {"model": model}, optimizer)
    assert journal is not None
    assert journal.pictures == 5


def test_any_text_can_be_put_into_tokens() -> None:
    tokenizer = build_tokenizer(["two cats, a dog"])
    tokens = tokenizer("two CATS, a zebra-finch 42!")["input_ids"]
    assert tokenizer.unk_token_id not in tokens
    assert tokenizer.decode(tokens, skip_special_tokens=True).startswith("two cats, a zebra")
    assert tokenizer.model_max_length == MAX_TOKENS


def test_the_loss_is_drawn(tmp_path: Path) -> None:
    path = tmp_path / "loss.png"
    plot_loss([(100 * number, 3.0 / (number + 1)) for number in range(40)], path)
    with Image.open(path) as picture:
        assert picture.width > 400
        assert len(picture.convert("RGB").getcolors(1 << 20)) > 10
