"""Settings: their layers in rising order, what is wrong with them, and writing them back."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import BadOption, StorageError
from engine.schema import AudioFormat, Length, Style, Task
from engine.settings import (
    DefaultModels,
    Settings,
    StoryDefaults,
    WindowSettings,
    load_saved_settings,
    load_settings,
    save,
    settings_path,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in [name for name in os.environ if name.upper().startswith("VIGNETTE_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    monkeypatch.chdir(tmp_path)


def write_file(text: str) -> None:
    settings_path().write_text(text, encoding="utf-8")


def write_dot_env(text: str) -> None:
    Path(".env").write_text(text, encoding="utf-8")


def test_without_any_source_there_are_the_defaults() -> None:
    settings = load_settings()
    assert settings == Settings()
    assert settings.device == "auto"
    assert settings.story.style is Style.BEDTIME
    assert settings.audio_format is AudioFormat.WAV
    assert not settings.offline


def test_file_environment_dot_env_and_command_line_win_in_this_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_file('[story]\nage = 3\nlength = "long"\nstyle = "fable"\n[speech]\nrate = 0.5\n')
    assert load_settings().story.age == 3
    monkeypatch.setenv("VIGNETTE_STORY_AGE", "4")
    monkeypatch.setenv("VIGNETTE_STORY_LENGTH", "short")
    assert load_settings().story.age == 4
    write_dot_env("VIGNETTE_STORY_AGE=5\n")
    assert load_settings().story.age == 5
    settings = load_settings(story={"age": 6, "language": None}, offline=None)
    assert settings.story.age == 6
    assert settings.story.length is Length.SHORT
    assert settings.story.style is Style.FABLE
    assert settings.story.language == "en"
    assert settings.speech.rate == 0.5


def test_variables_name_every_kind_of_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {
        "DATA_DIR": str(tmp_path / "library"),
        "LOG_LEVEL": "debug",
        "OFFLINE": "true",
        "DEVICE": "cpu",
        "AUDIO_FORMAT": "ogg",
        "MODELS_VOICE": "espeak",
        "STORY_LANGUAGE": "pt-BR",
        "FETCH_MAX_BYTES": "1000",
        "FETCH_ALLOWED_HOSTS": "example.org, pictures.example.org",
        "SPEECH_PITCH": "",
    }.items():
        monkeypatch.setenv(f"VIGNETTE_{name}", value)
    settings = load_settings()
    assert settings.data_dir == tmp_path / "library"
    assert settings.log_level.value == "debug"
    assert settings.offline
    assert settings.device == "cpu"
    assert settings.audio_format is AudioFormat.OGG
    assert settings.models.by_task() == {Task.SPEECH: "espeak"}
    assert settings.story.language == "pt-BR"
    assert settings.fetch.max_bytes == 1000
    assert settings.fetch.allowed_hosts == ("example.org", "pictures.example.org")
    assert settings.speech.pitch == 1.0


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        ({"story": {"style": "scary"}}, "'bedtime', 'adventure'"),
        ({"story": {"age": "old"}}, "a whole number"),
        ({"story": {"age": 1}}, "greater than or equal to 2"),
        ({"story": {"language": "?"}}, "en or en-GB"),
        ({"story": 3}, "a table"),
        ({"speech": {"rate": 9}}, "less than or equal to 4"),
        ({"speech": {"rate": float("nan")}}, "4"),
        ({"speech": {"rate": "fast"}}, "a number"),
        ({"device": "tpu"}, "'auto', 'cpu', 'cuda', 'mps' or 'xpu'"),
        ({"offline": "perhaps"}, "true or false"),
        ({"data_dir": 5}, "path of a folder"),
        ({"audio_format": "midi"}, "'wav', 'mp3', 'flac' or 'ogg'"),
        ({"keep_trash_days": 0}, "greater than or equal to 1"),
        ({"window": {"theme": "pink"}}, "'system', 'light', 'dark' or 'contrast'"),
        ({"window": {"text_percent": 201}}, "less than or equal to 200"),
        ({"window": {"interface_language": "xx"}}, "'zh_CN'"),
        ({"window": {"shortcuts": "Ctrl+O"}}, "a table"),
        ({"window": {"shortcuts": {"open": 3}}}, "a text"),
        ({"playback": {"volume": 1.5}}, "less than or equal to 1"),
        ({"playback": {"speed": 0.1}}, "greater than or equal to 0.5"),
        ({"fetch": {"max_bytes": 0}}, "greater than 0"),
        ({"fetch": {"allowed_hosts": [3]}}, "a text"),
    ],
)
def test_a_wrong_value_is_told_with_what_is_allowed(given: dict[str, object], allowed: str) -> None:
    with pytest.raises(BadOption, match="the command line") as caught:
        load_settings(**given)
    assert allowed in caught.value.hint
    assert next(iter(given)) in caught.value.message


def test_a_wrong_value_is_told_with_the_place_it_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_file('[story]\nstyle = "a"\n')
    with pytest.raises(BadOption, match=r"story\.style cannot be ‘a’ \(from ‘.*settings\.toml’"):
        load_settings()
    monkeypatch.setenv("VIGNETTE_STORY_STYLE", "b")
    with pytest.raises(BadOption, match=r"‘b’ \(from the variable VIGNETTE_STORY_STYLE\)"):
        load_settings()
    write_dot_env("VIGNETTE_STORY_STYLE=c")
    with pytest.raises(BadOption, match=r"‘c’ \(from VIGNETTE_STORY_STYLE in ‘.*\.env’\)"):
        load_settings()
    assert load_settings(story={"style": "funny"}).story.style is Style.FUNNY


def test_unknown_settings_in_the_file_are_logged_and_do_no_harm(
    caplog: pytest.LogCaptureFixture,
) -> None:
    write_file('colour = "red"\ndevice = "cpu"\n[story]\nage = 4\nend = "happy"\n[zoo]\nx = 1\n')
    with caplog.at_level(logging.WARNING):
        settings = load_settings()
    assert settings.device == "cpu"
    assert settings.story.age == 4
    unknown = [record.getMessage().split()[-1] for record in caplog.records]
    assert unknown == ["colour", "story.end", "zoo"]


def test_a_table_in_the_place_of_a_value_is_wrong_not_unknown() -> None:
    write_file("[device]\nname = 1\n")
    with pytest.raises(BadOption, match="device"):
        load_settings()


@pytest.mark.parametrize("content", [b"device = ", b"\xff\xfe", b"= 3"])
def test_a_file_that_is_no_toml_is_named(content: bytes) -> None:
    settings_path().write_bytes(content)
    with pytest.raises(BadOption, match=r"settings\.toml’ cannot be understood") as caught:
        load_settings()
    assert caught.value.hint


def test_a_dot_env_that_is_no_text_is_named() -> None:
    Path(".env").write_bytes(b"VIGNETTE_DEVICE=\xff\xfe")
    with pytest.raises(BadOption, match=r"\.env’ cannot be understood"):
        load_settings()


def test_a_file_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    settings_path().mkdir()
    with pytest.raises(StorageError, match=r"settings\.toml’ cannot be read"):
        load_settings()
    settings_path().rmdir()

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    write_dot_env("VIGNETTE_DEVICE=cpu")
    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(StorageError, match=r"\.env’ cannot be read: Permission denied"):
        load_settings()


def test_foreign_lines_of_a_dot_env_do_no_harm() -> None:
    write_dot_env("DATABASE=x\nDEVICE=tpu\nVIGNETTE_TYPO=1\nVIGNETTE_OFFLINE=true\n")
    settings = load_settings()
    assert settings.offline
    assert settings.device == "auto"


def test_save_writes_only_what_differs_and_load_reads_it_back(tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path / "Bücher",
        story=StoryDefaults(style=Style.NEWS),
        models=DefaultModels(captioner='a "quoted" name'),
    )
    text = save(settings).read_text(encoding="utf-8")
    assert "style" in text
    assert not any(word in text for word in ("age", "device", "speech", "cache_dir"))
    assert load_settings() == settings
    assert load_saved_settings() == settings


def test_shortcuts_are_written_and_read_back(caplog: pytest.LogCaptureFixture) -> None:
    shortcuts = {"open": "Ctrl+Shift+O", "paste": ""}
    settings = Settings(window=WindowSettings(theme="dark", shortcuts=shortcuts))
    save(settings)
    assert load_settings() == settings
    assert not caplog.records


def test_an_adapter_is_no_model_of_its_own() -> None:
    models = DefaultModels(storyteller="rules", adapter="somewhere")
    assert models.by_task() == {Task.STORY: "rules"}


def test_the_defaults_need_no_line() -> None:
    assert save(Settings()).read_text() == ""


def test_the_file_alone_is_what_a_dialog_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    write_file("offline = true\n")
    monkeypatch.setenv("VIGNETTE_DEVICE", "cpu")
    assert load_settings().device == "cpu"
    save(load_saved_settings().model_copy(update={"audio_format": AudioFormat.MP3}))
    assert settings_path().read_text() == 'offline = true\naudio_format = "mp3"\n'


def test_settings_that_cannot_be_written_are_a_sentence() -> None:
    Path(settings_path().parent).rmdir()
    settings_path().parent.write_text("in the way")
    with pytest.raises(StorageError, match="config"):
        save(Settings())


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().device = "cpu"  # type: ignore[misc]


def test_neither_torch_nor_the_library_is_imported() -> None:
    code = (
        "import sys, engine.settings\n"
        "assert not {'torch', 'sqlalchemy', 'alembic', 'httpx', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
