"""The model card of the starter captioner, written from what was measured."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.errors import ModelError
from engine.evaluation.scenes import SceneScores
from engine.scenes.vocabulary import vocabulary
from engine.training.checkpoint import Journal
from engine.training.options import TrainingOptions
from engine.training.starter import SIDE_PX

FACTS_NAME = "training.json"


@dataclass(frozen=True)
class TrainingFacts:
    """How a model came to be, as its card tells it."""

    pictures: int
    hours: float
    seed: int
    parameters: int
    machine: str


def write_facts(folder: Path, options: TrainingOptions, journal: Journal, parameters: int) -> None:
    """Write down beside a model how it came to be."""
    machine = f"{options.device}, {platform.machine()}"
    hours = round(journal.seconds / 3600, 2)
    facts = TrainingFacts(journal.pictures, hours, options.seed, parameters, machine)
    (folder / FACTS_NAME).write_text(json.dumps(asdict(facts), indent=2), encoding="utf-8")


def read_facts(folder: Path) -> TrainingFacts:
    """What `write_facts` wrote; raises ModelError where there is none."""
    try:
        return TrainingFacts(**json.loads((folder / FACTS_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise ModelError(
            f"‘{folder}’ does not tell how its model was trained.",
            "A card can be written for models that `train captioner` made.",
        ) from error


def card(facts: TrainingFacts, scores: SceneScores) -> str:
    """The card as Markdown, with the front matter that model hubs read."""
    captions = scores.captions
    nouns = f"{scores.noun_precision:.3f} / {scores.noun_recall:.3f} / {scores.noun_f1:.3f}"
    stages = "exact, stem, synonym stages" if captions.has_synonyms else "exact and stem stages"
    return f"""---
license: mit
library_name: transformers
pipeline_tag: image-to-text
---

# Vignette starter captioner

A `BlipForConditionalGeneration` of {facts.parameters / 1e6:.1f} million parameters that captions
Vignette's sticker scenes: {len(vocabulary().nouns)} nouns on 15 backdrops in 5 kinds of weather,
up to four at a time. It is what Vignette uses until a real captioner is chosen.

It does **not** know photographs. Of anything that is no sticker scene it says "something i do not
know", and Vignette then tells what can be measured instead.

## Measured

| on {captions.captions:,} scenes of seeds never trained on | |
|---|---|
| whole caption word for word one of the references | {scores.exact:.1%} |
| nouns: precision / recall / F1 | {nouns} |
| sure of its caption | {scores.sure_scenes:.1%} |
| sure, and no noun of it in the picture | {captions.sure_and_false} of {captions.captions} |
| BLEU-1 / BLEU-4 | {captions.bleu_1:.3f} / {captions.bleu_4:.3f} |
| METEOR ({stages}) | {captions.meteor:.3f} |
| ROUGE-L | {captions.rouge_l:.3f} |
| CIDEr-D | {captions.cider_d:.2f} |

| on pictures it does not know, never trained on | says it is not sure |
|---|---|
| {scores.patterns} drawn patterns, blank sheets and pages of text | {scores.unsure_patterns:.1%} |
| {scores.photos} photographs | {scores.unsure_photos:.1%} |

The figures are of the weights as shipped (float16), greedy, measured by `python main.py evaluate
scenes`.

## Training

`python main.py train captioner --out DIR --scenes {facts.pictures} --negatives PHOTOS --seed
{facts.seed}`: {facts.pictures:,} pictures at {SIDE_PX} px drawn on the fly: scenes, crowds of
stickers that teach nouns alone (four in ten, later one in ten), and one in six showing
nothing known (blank sheets, gradients, noise, text, patterns, and crops of a folder of photographs
that is not part of Vignette), {facts.hours:.1f} hours of training ({facts.machine}).
Scale, turn, light, colour, blur, noise, JPEG and covered spots vary. The encoder also
learned to name the noun at each patch; that layer is not part of the model. `loss.png` shows the
caption loss.

The stickers are from Noto Color Emoji (SIL Open Font License 1.1).
"""
