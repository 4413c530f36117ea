"""Language models, from the hub to the story that `generate` writes, and away again."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.backends.language import OVERRUN, token_budget
from engine.backends.language_prompt import encode_prompt
from engine.schema import Length, Sampling, StoryOptions, StoryRequest
from tests.engine.backends.test_language_adapter import adapter as make_adapter
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.families.conftest import Market
from tests.language_models import KINDS, tiny_causal_lm
from tests.models import tiny_blip
from tests.vits_models import tiny_vits

SEED = 5
ABOUT = "a dog on a beach"
NAMES = {"qwen2": "qwen2.5-0.5b-instruct", "llama": "someone/llama", "gpt2": "someone/gpt2"}


def load(folder: Path) -> Any:
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def generated(model: Any, folder: Path) -> str:
    """What `generate` makes of the same prompt, with the rules that a story is drawn by."""
    from transformers import AutoTokenizer

    tokenizer, rules = AutoTokenizer.from_pretrained(folder), Sampling()
    most = int(token_budget(Length.SHORT) * OVERRUN)
    request = StoryRequest(ABOUT, StoryOptions(seed=SEED, length=Length.SHORT))
    prompt = encode_prompt(tokenizer, request, 2048 - most)
    ids = torch.tensor([prompt.ids])
    with torch.random.fork_rng():
        torch.manual_seed(SEED)
        written = model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            do_sample=True,
            top_k=0,
            temperature=rules.temperature,
            top_p=rules.top_p,
            repetition_penalty=rules.repetition_penalty,
            max_new_tokens=most,
        )[0, len(prompt.ids) :]
    return prompt.opening + tokenizer.decode(written, skip_special_tokens=True)


def story(vignette: Vignette, *options: object) -> str:
    ran = vignette("story", ABOUT, "--seed", SEED, "--length", "short", "--json", *options)
    assert (ran.status, ran.err) == (0, ""), ran.err
    return str(json.loads(ran.out)["story"])


def check_same(found: str, expected: str) -> None:
    """A story ends with a sentence; up to there it is what was generated."""
    assert len(found) > 30
    assert expected.strip().startswith(found)


@pytest.mark.parametrize("kind", KINDS)
def test_a_language_model(market: Market, vignette: Vignette, kind: str) -> None:
    name = NAMES[kind]
    folder = market.bring(name, tiny_causal_lm, kind=kind)
    check_same(story(vignette, "--storyteller", name), generated(load(folder), folder))
    market.check_gone(name, "story", ABOUT, "--storyteller", name)


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")  # peft asks for it
def test_a_language_model_with_an_adapter(
    market: Market, vignette: Vignette, tmp_path: Path
) -> None:
    from peft import PeftModel

    name = NAMES["qwen2"]
    folder = market.bring(name, tiny_causal_lm)
    lora, _ = make_adapter(folder, tmp_path / "lora")
    adapted = PeftModel.from_pretrained(load(folder), lora).merge_and_unload()
    options = ("--storyteller", name, "--adapter", lora)
    check_same(story(vignette, *options), generated(adapted, folder))
    assert story(vignette, *options) != story(vignette, "--storyteller", name)
    market.check_gone(name, "story", ABOUT, *options)


def test_a_picture_told_by_models_of_the_hub_alone(
    market: Market, vignette: Vignette, tmp_path: Path, photo: Path
) -> None:
    captioner, teller, voice = "blip-image-captioning-base", NAMES["qwen2"], "mms-tts-eng"
    market.bring(captioner, tiny_blip)
    folder = market.bring(teller, tiny_causal_lm)
    market.bring(voice, tiny_vits)
    lora, _ = make_adapter(folder, tmp_path / "lora")
    options = ("--captioner", captioner, "--storyteller", teller, "--adapter", lora)
    command = ("tell", photo, *options, "--voice", voice, "--length", "short", "--json")
    ran = vignette(*command)
    assert (ran.status, ran.err) == (0, ""), ran.err
    (line,) = ran.lines
    names = {"caption": captioner, "story": teller, "speech": voice}
    commits = {task: f"{name}@{market.commit(name)}" for task, name in names.items()}
    assert line["models"] == commits
    assert line["caption"]
    assert line["story"]
    assert line["duration_s"] > 1
    market.check_gone(teller, *command)
