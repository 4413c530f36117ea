"""The studio: library, models and queue from the settings."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import BadOption, BadPicture, DeviceError, ModelError, NetworkError
from engine.jobs import Job, JobRequest, Recipe
from engine.schema import AudioFormat, SpeechOptions, Task
from engine.settings import Settings
from engine.studio import Studio
from engine.weights.catalogue import resolve


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data", log_dir=tmp_path, cache_dir=tmp_path)


@pytest.fixture
def studio(settings: Settings) -> Iterator[Studio]:
    with Studio(settings) as opened:
        yield opened


def png(width: int = 40) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, 30), "red").save(content, "PNG")
    return content.getvalue()


def test_a_model_is_loaded_once(studio: Studio) -> None:
    job = Job(JobRequest(Recipe.SPEAK, "Hello."))
    assert studio.voice(job).name == "espeak"
    loaded = studio.pool.get(resolve(Task.SPEECH))
    assert studio.voice(job).name == "espeak"
    assert studio.pool.get(resolve(Task.SPEECH)) is loaded


def test_a_request_that_can_be_done_passes(studio: Studio) -> None:
    for recipe in (Recipe.STORY, Recipe.SPEAK):
        studio.check(JobRequest(recipe, "Hello."))


def test_what_would_fail_every_job_is_found_before(studio: Studio, tmp_path: Path) -> None:
    nobody = JobRequest(Recipe.STORY, "x", models={Task.STORY: "nobody"})
    with pytest.raises(ModelError, match="no model called"):
        studio.check(nobody)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match="holds no model"):
        studio.check(
            JobRequest(Recipe.CAPTION, "x", models={Task.CAPTION: str(tmp_path / "empty")})
        )
    with pytest.raises(BadOption, match="no voice called"):
        studio.check(JobRequest(Recipe.TELL, "x", speech=SpeechOptions(voice="nobody")))
    with pytest.raises(BadOption, match="takes no adapter"):
        studio.check(JobRequest(Recipe.STORY, "x", adapter="lora"))


def test_a_device_that_is_not_there_matters_to_models_alone(settings: Settings) -> None:
    with Studio(settings.model_copy(update={"device": "mps"})) as studio:
        studio.check(JobRequest(Recipe.SPEAK, "Hello."))
        with pytest.raises(DeviceError):
            studio.check(JobRequest(Recipe.CAPTION, "a.png"))


def test_a_file_is_used_where_it_is(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png())
    opened = studio.open_picture(str(path))
    assert (opened.picture.path, opened.picture.origin) == (str(path), str(path))
    assert opened.image.size == (40, 30)
    assert not (tmp_path / "data" / "pictures").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_file_whose_name_is_no_text_is_kept_in_the_library(
    studio: Studio, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"\xff.png")
    path.write_bytes(png())
    opened = studio.open_picture(str(path))
    assert opened.picture.name == "\\udcff.png"
    assert Path(opened.picture.path).read_bytes() == png()


def test_an_address_is_kept_in_the_library_but_not_its_megabytes(studio: Studio) -> None:
    address = "data:," + "".join(f"%{byte:02x}" for byte in png(999))
    assert len(address) < 2000 or studio.open_picture(address).picture.origin == "data: address"
    assert Path(studio.open_picture(address).picture.path).read_bytes() == png(999)


def test_standard_input_is_read_once(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(png())))
    kept = studio.keep("-")
    assert Path(kept).read_bytes() == png()
    assert studio.keep("-") == kept


def test_standard_input_that_is_no_picture_is_told_each_time(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Dear Sir")))
    for ask in (studio.keep, studio.open_picture):
        with pytest.raises(BadPicture, match="is not a picture"):
            ask("-")


def test_sources_are_the_same_from_every_folder(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert studio.keep("a.png") == str(tmp_path / "a.png")
    assert studio.keep("http://example.org/a.png") == "http://example.org/a.png"


def test_offline_nothing_is_fetched(settings: Settings) -> None:
    offline = settings.model_copy(update={"offline": True})
    with Studio(offline) as studio, pytest.raises(NetworkError, match="stay offline"):
        studio.open_picture("HTTP://example.org/a.png")


def test_a_narration_goes_where_the_user_wants_it(studio: Studio, tmp_path: Path) -> None:
    request = JobRequest(
        Recipe.SPEAK, "x", out_path=str(tmp_path / "new" / "a"), audio_format=AudioFormat.OGG
    )
    studio.narrate(Job(request)).close()
    assert (tmp_path / "new").is_dir()
    studio.narrate(Job(JobRequest(Recipe.SPEAK, "x"))).close()
    assert (tmp_path / "data" / "speech").is_dir()
