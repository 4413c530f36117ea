"""The subcommands of the packaged program, on a machine that has nothing else."""

import pytest
import soundfile
from PIL import Image

from tests.conftest import ROOT
from tests.packaged.conftest import Program

SAMPLES_DIR = ROOT / "resources" / "samples"

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">'
    '<rect width="400" height="300" fill="skyblue"/><circle cx="200" cy="150" r="80"/></svg>'
)


def test_a_picture_becomes_a_story_that_can_be_heard(program: Program) -> None:
    ran = program.run("tell", SAMPLES_DIR / "beach.jpg", "--out", "out", "--json")
    assert (ran.status, ran.err) == (0, "")
    (line,) = ran.lines
    assert line["error"] is None
    assert line["is_sure"]
    assert "crab" in line["caption"]
    assert len(line["story"].split()) > 40
    samples, rate_hz = soundfile.read(line["audio"])
    assert 10 < len(samples) / rate_hz < 90
    assert abs(samples).max() > 0.1
    assert (program.scratch_dir / "out" / "beach.srt").stat().st_size > 100


def test_what_needs_no_model_is_done_and_kept_in_the_library(program: Program) -> None:
    ran = program.run("story", "an owl at night", "--json")
    assert (ran.status, ran.err) == (0, "")
    ran = program.run("speak", "Hello.", "-o", "hello.mp3", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert soundfile.info(program.scratch_dir / "hello.mp3").format == "MP3"
    assert list(program.scratch_dir.rglob("library.sqlite3"))


def test_pictures_of_every_kind_are_opened(program: Program) -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    names = [f"picture.{kind}" for kind in ("jpg", "webp", "avif", "heic", "tiff", "gif", "bmp")]
    with Image.open(SAMPLES_DIR / "snow.jpg") as picture:
        for name in names:
            picture.resize((320, 240)).save(program.scratch_dir / name)
    (program.scratch_dir / "disc.svg").write_text(SVG, encoding="utf-8")  # a child draws it
    ran = program.run("caption", *names, "disc.svg", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [line["error"] for line in ran.lines] == [None] * 8
    assert all(line["caption"] for line in ran.lines)


def test_a_picture_is_drawn(program: Program) -> None:
    ran = program.run("draw", "an owl above a house at night", "-o", "owl.png")
    assert (ran.status, ran.err) == (0, "")
    with Image.open(program.scratch_dir / "owl.png") as picture:
        assert picture.size == (1024, 768)
        assert len(picture.convert("RGB").getcolors(2**24) or ()) > 1000


def test_nothing_is_missing(program: Program) -> None:
    ran = program.run("doctor")
    assert (ran.status, ran.err) == (0, "")
    assert "Vignette has all it needs." in ran.out
    assert "PortAudio can play and record." in ran.out
    assert str(program.scratch_dir) in ran.out, "the library is not where it may write"


@pytest.mark.parametrize("kind", ["qwen2", "llama", "gpt2"])
def test_a_packed_language_model_tells(program: Program, kind: str) -> None:
    ran = program.run("story", "a dog", "--storyteller", f"tiny-{kind}", "--length", "short",
                      "--json")  # fmt: skip
    assert (ran.status, ran.err) == (0, "")
    assert ran.lines[0]["models"] == {"story": f"tiny-{kind}"}
    assert ran.lines[0]["story"]


def test_a_packed_captioner_is_found_by_its_name(program: Program) -> None:
    ran = program.run("caption", SAMPLES_DIR / "sea.jpg", "--json",
                      "--captioner", "Salesforce/blip-image-captioning-base")  # fmt: skip
    assert (ran.status, ran.err) == (0, "")
    assert ran.lines[0]["models"] == {"caption": "blip-image-captioning-base"}


def test_a_packed_voice_speaks_and_spells_numbers(program: Program) -> None:
    ran = program.run("speak", "There are 12 owls.", "-o", "owls.wav", "--voice", "mms-tts-eng")
    assert (ran.status, ran.err) == (0, "")
    assert soundfile.info(program.scratch_dir / "owls.wav").frames > 0


def test_a_captioner_is_trained(program: Program) -> None:
    ran = program.run("train", "captioner", "--out", "trained", "--scenes", 8, "--batch", 4)
    assert ran.status == 0, ran.err
    for name in ("model.safetensors", "loss.png"):
        assert (program.scratch_dir / "trained" / name).stat().st_size > 10_000


def test_a_wrong_subcommand_is_a_sentence(program: Program) -> None:
    ran = program.run("tel")
    assert (ran.status, ran.out) == (2, "")
    assert "No such command" in ran.err
    assert "vignette --help" in ran.err
