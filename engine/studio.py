"""Everything the engine needs, put together from the settings: for the command line and a window.

Opening a studio opens the library; models are loaded when a job first asks for one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from engine.audio.narration import Narration
from engine.captioning import OpenPicture
from engine.errors import BadOption, EngineError
from engine.events import Event
from engine.hub.access import hub_of, is_offline_by
from engine.hub.network import connect, offline_refusal
from engine.hub.network_log import usual_log
from engine.images.fetch import FetchOptions
from engine.images.names import as_text, is_text
from engine.images.opening import open_picture
from engine.images.sources import STANDARD_INPUT, is_address, is_web_address, name_of, read
from engine.jobs import Job, JobRequest, Recipe
from engine.model_fetching import fetch_by, fetch_first
from engine.paths import ensure_dir
from engine.pipeline import Model
from engine.queue import JobQueue
from engine.resources import resources_dir
from engine.runner import Runner, Tools
from engine.schema import (
    Answerer,
    AudioChunk,
    Captioner,
    Note,
    Picture,
    Progress,
    SpeechOptions,
    SpeechRequest,
    Storyteller,
    Task,
    Transcriber,
    Voice,
)
from engine.settings import Settings
from engine.storage.results import Library
from engine.storage.store import Store
from engine.weights.batch_size import BatchSizes
from engine.weights.catalogue import ModelSpec, Origin, resolve
from engine.weights.choosing import Limits
from engine.weights.devices import AUTO, pick_device
from engine.weights.folder import check_folder
from engine.weights.ladder import SteadyBackend
from engine.weights.pool import ModelPool
from engine.weights.warmup import warm_up

if TYPE_CHECKING:
    from engine.backends.registry import Backend

_LONGEST_ORIGIN = 2000
"""A data: address holds a whole picture."""

_TASKS = {
    Recipe.TELL: (Task.CAPTION, Task.STORY, Task.SPEECH),
    Recipe.CAPTION: (Task.CAPTION,),
    Recipe.STORY: (Task.STORY,),
    Recipe.SPEAK: (Task.SPEECH,),
}
"""What each recipe needs models for."""


class Studio:
    """The library, the models and the queue; to be closed.

    Raises StorageError when the library cannot be opened.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.queue = JobQueue()
        self._standard_input: bytes | Path | None = None
        with ExitStack() as opened:
            self.store = opened.enter_context(Store.open(settings.data_dir))
            self.library = opened.enter_context(Library.open(settings.data_dir))
            self.pool = _pool_for(settings)
            opened.callback(lambda: self.pool.close())  # the one there is then
            self._opened = opened.pop_all()

    def __enter__(self) -> Studio:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._opened.close()

    def use(self, settings: Settings) -> None:
        """Work under other settings from the next job on; the library stays where it is."""
        before, self.settings = self.settings, settings
        if _run_by(before) != _run_by(settings):
            loaded, self.pool = self.pool, _pool_for(settings)
            loaded.close()

    def runner(self, emit: Callable[[Event], None], batch: int | None = None) -> Runner:
        """A runner for this studio's queue; `batch` pictures are captioned at a time.

        None: as many as are found to be fastest with the captioner on this machine.
        """
        tools = Tools(self, self.store, self.open_picture, self.narrate)
        return Runner(self.queue, tools, emit, self._batch_size if batch is None else batch)

    # ------------------------------------------------------------ what the runner works with

    def wake(self, job: Job, task: Task) -> Iterator[Note | Progress | None]:
        """Download the model a job wants, if need be, and import what it needs, piece by piece."""
        spec = resolve(task, job.request.models.get(task, ""))
        if all(one.key[0] != spec for one in self.pool.residents()):
            yield from fetch_first(spec, self.settings)
        yield from warm_up(spec.family)

    def fetch(self, task: Task) -> Iterator[Note | Progress]:
        """Download the model of the settings for `task`, if need be; see `fetch_first`.

        Raises ModelError when there is none.
        """
        name = self.settings.models.by_task().get(task, "")
        return fetch_first(resolve(task, name), self.settings)

    def captioner(self, job: Job) -> Model[Captioner]:
        """The captioner a job wants, loaded."""
        return cast("Model[Captioner]", self._model(job, Task.CAPTION))

    def storyteller(self, job: Job) -> Model[Storyteller]:
        """The storyteller a job wants, with its adapter, loaded."""
        return cast("Model[Storyteller]", self._model(job, Task.STORY, job.request.adapter))

    def voice(self, job: Job) -> Model[Voice]:
        """The voice a job wants, loaded."""
        return cast("Model[Voice]", self._model(job, Task.SPEECH))

    def answerer(self) -> Model[Answerer]:
        """The model of the settings that answers questions about pictures, loaded.

        Raises ModelError, naming those there are, when the settings name none.
        """
        return cast("Model[Answerer]", self._loaded(Task.ASK, self.settings.models.answerer))

    def transcriber(self) -> Model[Transcriber]:
        """The model of the settings that writes down speech, loaded.

        Raises ModelError, naming those there are, when the settings name none.
        """
        name = self.settings.models.transcriber
        return cast("Model[Transcriber]", self._loaded(Task.TRANSCRIBE, name))

    def model(self, task: Task, name: str) -> Model[Backend]:
        """The model that `name` means, loaded; empty: the one that is built in."""
        return self._loaded(task, name)

    def _model(self, job: Job, task: Task, adapter: str = "") -> Model[Backend]:
        return self._loaded(task, job.request.models.get(task, ""), adapter)

    def _loaded(self, task: Task, name: str, adapter: str = "") -> Model[Backend]:
        spec = resolve(task, name)
        if spec.origin is not Origin.NONE:
            # transformers may ask the hub while it loads: not past the door
            connect(hub_of(self.settings), usual_log(self.settings.log_dir))
        backend = SteadyBackend(self.pool, spec, adapter)
        return Model(cast("Backend", backend), spec.name, backend.load())

    def _batch_size(self, job: Job) -> int:
        """How many pictures to caption with `job`'s; one before it is known what that runs on."""
        if self.pool.device is None:
            return 1
        try:
            spec = resolve(Task.CAPTION, job.request.models.get(Task.CAPTION, ""))
            device = self.pool.device_of(spec)
        except EngineError:
            return 1  # the job meets it again, and tells it
        return self.pool.batch_sizes.suggest(spec.name, device)

    def preview(self, text: str, options: SpeechOptions) -> list[AudioChunk]:
        """What the voice of the settings sounds like; nothing is kept.

        Raises ModelError, BadOption, BadText, and DeviceError.
        """
        spec = resolve(Task.SPEECH, self.settings.models.voice)
        items = SteadyBackend(self.pool, spec).run(SpeechRequest(text, options))
        return [item for item in items if isinstance(item, AudioChunk)]

    def check(self, request: JobRequest) -> None:
        """See that the models and the voice of a request are there and of the right kind.

        For before the work, so that what would fail every job is told once.  Nothing is loaded or
        downloaded.  Raises ModelError, BadOption, and DeviceError for a device that is not there.
        """
        for task in _TASKS[request.recipe]:
            spec = resolve(task, request.models.get(task, ""))
            if spec.origin is Origin.NONE:
                _check_without_files(spec, request)
                continue
            if spec.origin is Origin.FOLDER:
                check_folder(Path(spec.source))
            elif spec.origin is Origin.BUILT_IN:
                check_folder(resources_dir() / spec.source)
            if self.settings.device != AUTO:
                pick_device(self.settings.device)

    def open_picture(self, source: str) -> OpenPicture:
        """Open a picture, fetching it when `source` is an address.

        What has no file of its own, or one whose name is no text, is kept in the library.  Raises
        BadPicture, NetworkError.
        """
        content = self._read(source)
        name = name_of(source)
        opened = open_picture(content, name=name)
        if isinstance(content, Path) and is_text(str(content)):
            path = content.absolute()
        else:
            data = content.read_bytes() if isinstance(content, Path) else content
            path = self.store.keep_picture(data, opened.format.lower())
        picture = Picture(
            origin=as_text(source if len(source) < _LONGEST_ORIGIN else name),
            name=as_text(opened.name),
            sha256=opened.sha256,
            format=opened.format,
            width_px=opened.width_px,
            height_px=opened.height_px,
            path=str(path),
        )
        return OpenPicture(picture, opened.image)

    def keep(self, source: str) -> str:
        """A source that can be read again later: standard input is kept in the library."""
        if source != STANDARD_INPUT:
            return source if is_address(source) else str(Path(source).absolute())
        content = cast(bytes, self._read(source))
        opened = open_picture(content, name=name_of(source))
        return str(self.store.keep_picture(content, opened.format.lower()))

    def narrate(self, job: Job) -> Narration:
        """The audio file of a job, where the user wants it or in the library."""
        request = job.request
        stem = Path(request.out_path) if request.out_path else self.store.speech_path(job.id)
        ensure_dir(stem.parent)
        return Narration(stem, request.audio_format, request.speech.rate)

    def _read(self, source: str) -> bytes | Path:
        """What `read` gives; standard input, which can be read only once, is remembered."""
        if source != STANDARD_INPUT:
            return read(source, self._fetch_options(source))
        if self._standard_input is None:
            self._standard_input = read(source, self._fetch_options(source))
        return self._standard_input

    def _fetch_options(self, source: str) -> FetchOptions:
        fetch = self.settings.fetch
        if is_offline_by(self.settings) and is_web_address(source):
            raise offline_refusal("the picture was not fetched")
        return FetchOptions(
            fetch.allowed_hosts,
            fetch.max_bytes,
            total_s=fetch.timeout_s,
            log=usual_log(self.settings.log_dir),
        )


def _pool_for(settings: Settings) -> ModelPool:
    return ModelPool(
        settings.device,
        fetch_model=fetch_by(settings),
        limits=Limits.of(settings),
        batch_sizes=BatchSizes(settings.cache_dir / "batch_sizes.json"),
    )


def _run_by(settings: Settings) -> tuple[object, ...]:
    """What of the settings a pool depends on."""
    limits = Limits.of(settings)
    return settings.device, settings.offline, settings.hub, limits, settings.cache_dir


def _check_without_files(spec: ModelSpec, request: JobRequest) -> None:
    """The same for a backend that has no files: the built-in voice speaks as many, or not."""
    if spec.family == "espeak":
        from engine.backends.espeak_voices import choose

        choose(request.speech)
    if request.adapter and spec.task is Task.STORY:
        raise BadOption(
            f"The storyteller ‘{spec.name}’ takes no adapter.",
            "Name the language model that the adapter was trained for.",
        )
