"""The settings: one typed class, filled from a file, the environment, `.env` and the command line.

A later one of these wins, setting by setting; what none of them says has the default written here.

    settings.toml in the config folder      [story]  style = "funny"
    environment                             VIGNETTE_STORY_STYLE=funny
    .env in the working folder              VIGNETTE_STORY_STYLE=funny
    command line                            load_settings(story={"style": "funny"})
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal

import tomli_w
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from engine import paths
from engine.audio.pace import PITCHES, RATES
from engine.schema import AudioFormat, Length, SpeechOptions, StoryOptions, Style, Task
from engine.settings_layers import (
    Layer,
    command_line_layer,
    dot_env_layer,
    environment_layer,
    file_layer,
    validated,
)


def _language_tag(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise ValueError("a language tag such as en or en-GB")
    return text


def _hosts(value: object) -> object:
    """A variable holds several hosts with commas between them; a file holds a list."""
    return [host.strip() for host in value.split(",")] if isinstance(value, str) else value


def _web_address(text: str) -> str:
    if text and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", text):
        raise ValueError("an address such as https://hub.example.org, without a key in it")
    return text.rstrip("/")


DeviceName = Literal["auto", "cpu", "cuda", "mps", "xpu"]
PrecisionName = Literal["auto", "float32", "bfloat16", "float16", "int8", "int4"]
Folder = Annotated[Path, AfterValidator(paths.absolute)]
LanguageTag = Annotated[str, AfterValidator(_language_tag)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
Hosts = Annotated[tuple[str, ...], BeforeValidator(_hosts)]


MODEL_SETTINGS = {
    Task.CAPTION: "captioner",
    Task.ASK: "answerer",
    Task.STORY: "storyteller",
    Task.SPEECH: "voice",
    Task.TRANSCRIBE: "transcriber",
    Task.DRAW: "painter",
    Task.EMBED: "embedder",
}
"""The setting in `[models]` that names the model for each task."""


class LogLevel(str, Enum):
    """The least that is written to the log."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Section(BaseModel):
    """A part of the settings: a `[table]` of the file."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class DefaultModels(Section):
    """The model for each task, by its name in the catalogue; empty: the catalogue's own choice.

    And how models are run.
    """

    captioner: str = ""
    answerer: str = ""
    storyteller: str = ""
    voice: str = ""
    transcriber: str = ""
    painter: str = ""
    embedder: str = ""
    adapter: str = ""
    """The folder of a LoRA adapter for the storyteller."""
    memory_budget_bytes: int = Field(default=0, ge=0)
    """What the models in memory may take together; 0: most of what the device has."""
    idle_minutes: float = Field(default=30, ge=0)
    """After how long unused a model leaves the memory; 0: never."""
    devices: dict[str, DeviceName] = {}
    precisions: dict[str, PrecisionName] = {}
    """For models, by name, that are to run elsewhere or otherwise than the rest."""

    def by_task(self) -> dict[Task, str]:
        """The models that are named, as a job's request wants them."""
        named = {task: getattr(self, setting) for task, setting in MODEL_SETTINGS.items()}
        return {task: name for task, name in named.items() if name}


class StoryDefaults(Section):
    """What kind of story is told when a job does not say; see `StoryOptions`."""

    style: Style = StoryOptions.style
    length: Length = StoryOptions.length
    age: int = Field(default=StoryOptions.age, ge=2, le=99)
    language: LanguageTag = StoryOptions.language


class SpeechDefaults(Section):
    """How it is read aloud when a job does not say; see `SpeechOptions`."""

    voice: str = SpeechOptions.voice
    rate: float = Field(default=SpeechOptions.rate, ge=RATES[0], le=RATES[1])
    pitch: float = Field(default=SpeechOptions.pitch, ge=PITCHES[0], le=PITCHES[1])


class FetchLimits(Section):
    """What may be fetched from the network; no host named: any host that is public."""

    max_bytes: int = Field(default=50_000_000, gt=0)
    timeout_s: float = Field(default=20, gt=0, le=600)
    allowed_hosts: Hosts = ()


class HubSettings(Section):
    """Where models come from and are kept, see `HubAccess`.

    `endpoint` is a mirror of Hugging Face; empty: Hugging Face itself, or `HF_ENDPOINT`.  No
    `cache_dir`: the cache that every program for the hub shares.  `max_bytes_per_s` 0: no limit.
    """

    endpoint: WebAddress = ""
    cache_dir: Folder | None = None
    max_bytes_per_s: int = Field(default=0, ge=0)


class WindowSettings(Section):
    """How the window looks; `text_percent` is of the system's own size of text.

    `interface_language` empty: the system's.  `shortcuts` has those that differ from the
    window's own: a key sequence by the name of its action, empty for none.
    """

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_percent: int = Field(default=100, ge=80, le=200)
    interface_language: Literal["", "ar", "de", "en", "es", "fr", "zh_CN"] = ""
    shortcuts: dict[str, str] = {}


class PlaybackSettings(Section):
    """How the window plays a story; `output_device` empty: the system's default."""

    volume: float = Field(default=1.0, ge=0, le=1)
    speed: float = Field(default=1.0, ge=0.5, le=2)
    output_device: str = ""


class Settings(BaseSettings):
    """Everything a user may set, with its default."""

    model_config = SettingsConfigDict(
        env_prefix="VIGNETTE_",
        env_nested_delimiter="_",
        env_nested_max_split=1,
        env_ignore_empty=True,
        enable_decoding=False,
        dotenv_filtering="only_existing",
        extra="ignore",
        frozen=True,
    )

    data_dir: Folder = Field(default_factory=paths.data_dir)
    cache_dir: Folder = Field(default_factory=paths.cache_dir)
    log_dir: Folder = Field(default_factory=paths.log_dir)
    log_level: LogLevel = LogLevel.INFO
    device: DeviceName = "auto"
    offline: bool = False
    audio_format: AudioFormat = AudioFormat.WAV
    keep_trash_days: int = Field(default=30, ge=1, le=3650)
    """How long what was deleted can be brought back."""
    models: DefaultModels = DefaultModels()
    story: StoryDefaults = StoryDefaults()
    speech: SpeechDefaults = SpeechDefaults()
    fetch: FetchLimits = FetchLimits()
    hub: HubSettings = HubSettings()
    window: WindowSettings = WindowSettings()
    playback: PlaybackSettings = PlaybackSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is passed in: the layers are kept apart, to tell where a wrong value is."""
        return (init_settings,)


def settings_path() -> Path:
    """The settings file; it need not exist."""
    return paths.config_dir() / "settings.toml"


def load_settings(**command_line: Any) -> Settings:
    """The settings in force; `command_line` has those given there, None meaning not given.

    Raises BadOption naming the setting, where it is written and what is allowed, and StorageError
    when a file cannot be read.
    """
    return validated(
        Settings,
        [
            file_layer(Settings, settings_path()),
            environment_layer(Settings),
            dot_env_layer(Settings, Path(".env")),
            command_line_layer(command_line),
        ],
    )


def load_saved_settings() -> Settings:
    """What the file alone says: for a dialog to change and `save`; raises like `load_settings`."""
    return validated(Settings, [file_layer(Settings, settings_path())])


def save(settings: Settings) -> Path:
    """Write what differs from the defaults to the settings file, whole or not at all.

    Raises StorageError when it cannot be written.
    """
    values = settings.model_dump(mode="json", exclude_defaults=True)
    path = settings_path()
    paths.ensure_dir(path.parent)
    paths.write_whole(path, tomli_w.dumps(values).encode())
    return path


def save_changes(**sections: Any) -> Path:
    """Write changes on top of what the file says: `save_changes(story={"age": 7}, offline=True)`.

    What the environment and the command line say does not get into it.  Raises BadOption for a
    wrong value and StorageError, with nothing changed.
    """
    values = load_saved_settings().model_dump()
    for name, value in sections.items():
        is_section = isinstance(value, Mapping)
        values[name] = {**values[name], **value} if is_section else value
    return save(validated(Settings, [Layer("the change", values)]))
