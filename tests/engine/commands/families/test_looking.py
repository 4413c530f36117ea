"""Models that look at pictures, from the hub to the words of `generate`, and away again."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engine.backends.vision_words import request_for
from engine.schema import CaptionStyle
from tests.engine.backends.test_vision_chat import generated
from tests.engine.backends.test_vision_prompt import _without_places, florence_generated
from tests.engine.commands.conftest import Ran, Vignette
from tests.engine.commands.families.conftest import Market
from tests.models import tiny_blip
from tests.tiny_models.chatting import tiny_vision_chat
from tests.tiny_models.seeing import tiny_blip_vqa, tiny_florence, tiny_git

TOKENS = 12
CHATS = [("smolvlm2-256m", "smolvlm"), ("qwen3-vl-2b", "qwen3_vl"), ("someone/llava", "llava")]


def said(ran: Ran) -> dict[str, Any]:
    assert (ran.status, ran.err) == (0, ""), ran.err
    (line,) = ran.out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def caption(vignette: Vignette, name: str, photo: Path) -> dict[str, Any]:
    options = ("--max-new-tokens", TOKENS, "--json")
    return said(vignette("caption", photo, "--captioner", name, *options))


def answer(vignette: Vignette, name: str, photo: Path, question: str) -> dict[str, Any]:
    return said(
        vignette("ask", photo, question, "--model", name, "--max-new-tokens", TOKENS, "--json")
    )


def blip_words(model: Any, folder: Path, image: Image.Image, words: str = "") -> str:
    from transformers import AutoTokenizer
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    tokenizer = AutoTokenizer.from_pretrained(folder)
    inputs = dict(BlipImageProcessorPil.from_pretrained(folder)(image, return_tensors="pt"))
    if words:
        asked = tokenizer(words, return_tensors="pt")
        inputs |= {name: asked[name] for name in ("input_ids", "attention_mask")}
    ids = model.eval().generate(**inputs, max_new_tokens=TOKENS, do_sample=False, num_beams=1)[0]
    return str(tokenizer.decode(ids, skip_special_tokens=True)).strip()


def test_blip(market: Market, vignette: Vignette, photo: Path, image: Image.Image) -> None:
    from transformers import BlipForConditionalGeneration

    name = "blip-image-captioning-base"
    folder = market.bring(name, tiny_blip)
    found = caption(vignette, name, photo)
    model = BlipForConditionalGeneration.from_pretrained(folder)
    assert found["caption"] == blip_words(model, folder, image) != ""
    assert found["models"]["caption"] == f"{name}@{market.commit(name)}"
    told = said(vignette("tell", photo, "--captioner", name, "--length", "short", "--json"))
    assert told["models"]["caption"] == found["models"]["caption"]
    assert told["story"]
    market.check_gone(name, "caption", photo, "--captioner", name)


def test_blip_for_questions(
    market: Market, vignette: Vignette, photo: Path, image: Image.Image
) -> None:
    from transformers import BlipForQuestionAnswering

    name, question = "blip-vqa-base", "a big dog"
    folder = market.bring(name, tiny_blip_vqa)
    model = BlipForQuestionAnswering.from_pretrained(folder)
    found = answer(vignette, name, photo, question)["answer"]
    assert found == blip_words(model, folder, image, question) != ""
    market.check_gone(name, "ask", photo, question, "--model", name)


@pytest.mark.parametrize(("name", "kind"), CHATS)
def test_a_model_to_chat_with(
    market: Market, vignette: Vignette, photo: Path, image: Image.Image, name: str, kind: str
) -> None:
    folder = market.bring(name, tiny_vision_chat, kind=kind)
    asked = request_for(CaptionStyle.BRIEF, "en")
    expected, _ = generated(folder, [("user", asked)], image, max_new_tokens=TOKENS)
    assert caption(vignette, name, photo)["caption"] == expected != ""
    expected, _ = generated(folder, [("user", "What is it?")], image, max_new_tokens=TOKENS)
    assert answer(vignette, name, photo, "What is it?")["answer"] == expected != ""
    market.check_gone(name, "ask", photo, "What is it?", "--model", name)


def test_git(market: Market, vignette: Vignette, photo: Path, image: Image.Image) -> None:
    from transformers import AutoModelForCausalLM, GitProcessor

    name = "git-base-coco"
    folder = market.bring(name, tiny_git)
    processor = GitProcessor.from_pretrained(folder)
    pixels = processor(images=image, return_tensors="pt").pixel_values
    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    ids = model.generate(pixel_values=pixels, max_new_tokens=TOKENS)[0]
    expected = processor.decode(ids, skip_special_tokens=True)
    assert caption(vignette, name, photo)["caption"] == expected != ""
    market.check_gone(name, "caption", photo, "--captioner", name)


def test_florence(market: Market, vignette: Vignette, photo: Path) -> None:
    name = "florence-2-base"
    folder = market.bring(name, tiny_florence)
    tokenizer, ids = florence_generated(folder, "<CAPTION>", max_new_tokens=TOKENS)
    text = tokenizer.decode(ids).replace("<s>", "").replace("</s>", "").replace("<pad>", "")
    expected = ", ".join(part.strip() for part in _without_places(text) if part.strip())
    assert caption(vignette, name, photo)["caption"] == expected != ""
    market.check_gone(name, "caption", photo, "--captioner", name)
