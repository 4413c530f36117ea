"""The command line.  Only Typer is imported here; a command imports what it needs when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine import cli_models, cli_network
from engine.audio.pace import PITCHES, RATES
from engine.commands.wishes import Wishes
from engine.schema import AskOptions, AudioFormat, CaptionStyle, Length, Style

app = typer.Typer(
    help="Drop in a picture: Vignette says what it sees, tells a story and reads it aloud.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
train_app = typer.Typer(help="Train models on your own machine.", no_args_is_help=True)
evaluate_app = typer.Typer(help="Measure how good models are.", no_args_is_help=True)
app.add_typer(train_app, name="train")
app.add_typer(evaluate_app, name="evaluate")
app.add_typer(cli_models.app, name="models")
app.add_typer(cli_network.app)

Pictures = Annotated[
    list[str],
    typer.Argument(
        metavar="PICTURE...",
        help="Files, folders, http(s) or data: addresses, or - for standard input.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]
Captioner = Annotated[str, typer.Option(metavar="M", help="Name, folder or hub id of a captioner.")]
Storyteller = Annotated[str, typer.Option(metavar="M", help="Name, folder or id of a storyteller.")]
Voice = Annotated[
    str, typer.Option(metavar="M", help="Name, folder or id of a voice, or de, en-gb.")
]
Adapter = Annotated[str, typer.Option(metavar="DIR", help="A LoRA adapter for the storyteller.")]
Out = Annotated[Path | None, typer.Option(metavar="DIR", help="Where the audio files go.")]
StyleOption = Annotated[Style | None, typer.Option(help="How the story is told.")]
LengthOption = Annotated[Length | None, typer.Option(help="About 60, 150 or 400 words.")]
Age = Annotated[int | None, typer.Option(min=2, max=99, help="For a listener of this age.")]
Language = Annotated[str | None, typer.Option(help="The story's language, such as en or de.")]
Mention = Annotated[str, typer.Option(metavar="T", help="Something the story should mention.")]
Names = Annotated[str, typer.Option(metavar="A,B", help="Names for its characters.")]
Seed = Annotated[int | None, typer.Option(help="Another seed, another story.")]
Rate = Annotated[
    float | None, typer.Option(min=RATES[0], max=RATES[1], help="Speaking rate; 1 is normal.")
]
Format = Annotated[AudioFormat | None, typer.Option(help="The audio file's format.")]
DeviceOption = Annotated[str | None, typer.Option(help="auto, cpu, cuda, mps or xpu.")]


def run(arguments: list[str]) -> int:
    """Run one command; 0 all done, 1 some failed, 2 wrong usage, 130 interrupted."""
    from engine.commands.guard import PROGRAM, guarded

    return guarded(lambda: app(arguments, prog_name=PROGRAM, standalone_mode=False))


@app.command()
def tell(
    pictures: Pictures,
    out: Out = None,
    style: StyleOption = None,
    length: LengthOption = None,
    age: Age = None,
    language: Language = None,
    mention: Mention = "",
    names: Names = "",
    seed: Seed = None,
    captioner: Captioner = "",
    storyteller: Storyteller = "",
    adapter: Adapter = "",
    voice: Voice = "",
    rate: Rate = None,
    format: Format = None,
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Say what is in each picture, tell a story about it and speak it into an audio file."""
    from engine.commands.work import tell

    wishes = Wishes(
        captioner=captioner,
        storyteller=storyteller,
        adapter=adapter,
        voice=voice,
        style=style,
        length=length,
        age=age,
        language=language,
        names=names,
        mention=mention,
        seed=seed,
        rate=rate,
        audio_format=format,
        device=device,
    )
    return tell(pictures, wishes, out, is_json)


@app.command()
def caption(
    pictures: Pictures,
    captioner: Captioner = "",
    style: Annotated[
        CaptionStyle, typer.Option(help="What kind of caption; BLIP knows only brief ones.")
    ] = CaptionStyle.BRIEF,
    language: Annotated[str, typer.Option(help="The caption's language, such as en or de.")] = "en",
    prompt: Annotated[str, typer.Option(metavar="T", help="How the caption begins.")] = "",
    beams: Annotated[int, typer.Option(min=1, max=16, help="Beams to search with.")] = 1,
    max_new_tokens: Annotated[
        int | None, typer.Option(min=1, max=512, help="Longest caption; else as its kind asks.")
    ] = None,
    batch: Annotated[
        int | None,
        typer.Option(min=1, max=256, help="Pictures at a time; by default as is fastest."),
    ] = None,
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Say what is in each picture."""
    from engine.commands.work import caption

    wishes = Wishes(
        captioner=captioner,
        caption_style=style,
        caption_language=language,
        prompt=prompt,
        beams=beams,
        max_new_tokens=max_new_tokens,
        device=device,
    )
    return caption(pictures, wishes, batch, is_json)


@app.command()
def ask(
    picture: Annotated[str, typer.Argument(help="A file, an address, or - for standard input.")],
    questions: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[QUESTION]...",
            help="Each may refer to those before; without one they are read, one a line.",
        ),
    ] = None,
    model: Annotated[
        str, typer.Option(metavar="M", help="Name, folder or hub id of a model that answers.")
    ] = "",
    max_new_tokens: Annotated[
        int, typer.Option(min=1, max=4096, help="Longest answer.")
    ] = AskOptions.max_new_tokens,
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Answer questions about a picture."""
    from engine.commands.ask import ask

    options = AskOptions(max_new_tokens=max_new_tokens)
    return ask(picture, questions or [], Wishes(answerer=model, device=device), options, is_json)


@app.command()
def transcribe(
    recordings: Annotated[
        list[Path], typer.Argument(metavar="RECORDING...", help="WAV, FLAC, OGG or MP3 files.")
    ],
    model: Annotated[
        str, typer.Option(metavar="M", help="Name, folder or hub id of a model that listens.")
    ] = "",
    language: Annotated[
        str, typer.Option(help="What is spoken, such as en or de; else the model finds out.")
    ] = "",
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Write down what is said in recordings."""
    from engine.commands.transcribe import transcribe

    return transcribe(recordings, language, Wishes(transcriber=model, device=device), is_json)


@app.command()
def story(
    text: Annotated[str, typer.Argument(help="What the story is about.")],
    style: StyleOption = None,
    length: LengthOption = None,
    age: Age = None,
    language: Language = None,
    mention: Mention = "",
    names: Names = "",
    seed: Seed = None,
    storyteller: Storyteller = "",
    adapter: Adapter = "",
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Tell a story about a few words."""
    from engine.commands.work import story

    wishes = Wishes(
        storyteller=storyteller,
        adapter=adapter,
        style=style,
        length=length,
        age=age,
        language=language,
        names=names,
        mention=mention,
        seed=seed,
        device=device,
    )
    return story(text, wishes, is_json)


@app.command()
def speak(
    text: Annotated[str, typer.Argument(help="What to say, or - for standard input.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The audio file.")],
    voice: Voice = "",
    language: Language = None,
    rate: Rate = None,
    pitch: Annotated[
        float | None, typer.Option(min=PITCHES[0], max=PITCHES[1], help="1 is normal.")
    ] = None,
    seed: Seed = None,
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Speak a text into an audio file, with subtitles beside it."""
    from engine.commands.work import format_of, speak

    wishes = Wishes(
        voice=voice,
        language=language,
        rate=rate,
        pitch=pitch,
        seed=seed,
        audio_format=format_of(output),
        device=device,
    )
    return speak(text, output, wishes, is_json)


@app.command()
def draw(
    text: Annotated[str, typer.Argument(help="What to draw.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The picture.")],
    seed: Seed = None,
    size: Annotated[str, typer.Option(metavar="WxH", help="In pixels.")] = "1024x768",
) -> int:
    """Draw a picture of a few words."""
    from engine.commands.draw import draw

    return draw(text, output, size, seed or 0)


@app.command()
def resume(device: DeviceOption = None, is_json: Json = False) -> int:
    """Go on with what was interrupted."""
    from engine.commands.work import resume

    return resume(Wishes(device=device), is_json)


@app.command()
def doctor() -> int:
    """Check what this machine has, and say what is missing."""
    from engine.commands.doctor import doctor

    return doctor()


@train_app.command("captioner")
def train_captioner(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the model goes.")],
    scenes: Annotated[int, typer.Option(min=1, help="Pictures to learn from.")] = 1_000_000,
    negatives: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Pictures it shall not know.")
    ] = None,
    batch: Annotated[int, typer.Option(min=2, help="Pictures at a time.")] = 64,
    learning_rate: Annotated[float, typer.Option(help="At its highest.")] = 7e-4,
    seed: Annotated[int, typer.Option(help="The same seed, the same model.")] = 0,
    workers: Annotated[int, typer.Option(min=0, help="Processes that draw.")] = 1,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, mps or xpu.")] = "auto",
) -> int:
    """Train the starter captioner on sticker scenes; goes on where it stopped."""
    from engine.commands.train import train_captioner
    from engine.training.options import TrainingOptions

    options = TrainingOptions(
        out_dir=out,
        scenes=scenes,
        photos_dir=negatives,
        batch=batch,
        learning_rate=learning_rate,
        seed=seed,
        workers=workers,
    )
    return train_captioner(options, device)


@evaluate_app.command("captions")
def evaluate_captions(
    captions: Annotated[Path, typer.Argument(help="A COCO-layout .json or a .jsonl file.")],
    pictures: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where its pictures are.")
    ] = None,
    synonyms: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Lemmas and synsets, for METEOR.")
    ] = None,
    captioner: Captioner = "",
    beams: Annotated[int, typer.Option(min=1, max=16, help="Beams to search with.")] = 1,
    batch: Annotated[int, typer.Option(min=1, max=256, help="Pictures at a time.")] = 8,
    device: DeviceOption = None,
    is_json: Json = False,
) -> int:
    """Score a captioner against what people wrote."""
    from engine.commands.evaluate import evaluate_captions

    wishes = Wishes(captioner=captioner, beams=beams, device=device)
    return evaluate_captions(captions, pictures, synonyms, wishes, batch, is_json)


@evaluate_app.command("scenes")
def evaluate_scenes(
    captioner: Captioner = "",
    scenes: Annotated[int, typer.Option(min=1, help="Unseen scenes to try.")] = 1000,
    photos: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Pictures it shall not be sure of.")
    ] = None,
    synonyms: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Lemmas and synsets, for METEOR.")
    ] = None,
    card: Annotated[
        bool, typer.Option("--card", help="Write the figures into the model folder's card.")
    ] = False,
    device: DeviceOption = None,
) -> int:
    """Score a captioner on sticker scenes of seeds that training never draws from."""
    from engine.commands.scenes import evaluate_scenes

    wishes = Wishes(captioner=captioner, device=device)
    return evaluate_scenes(wishes, scenes, photos, synonyms, card)
