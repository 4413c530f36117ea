"""Everything the engine needs, put together from the settings: for the command line and a window.

Opening a studio opens the library; models are loaded when a job first asks for one.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar, cast

from engine.audio.narration import Narration
from engine.captioning import OpenPicture
from engine.errors import NetworkError
from engine.events import Event
from engine.images.fetch import FetchOptions
from engine.images.opening import open_picture
from engine.images.sources import is_address, name_of, read
from engine.jobs import Job
from engine.paths import ensure_dir
from engine.pipeline import Model
from engine.queue import JobQueue
from engine.runner import Runner, Tools
from engine.schema import Captioner, Picture, Storyteller, Task, Voice
from engine.settings import Settings
from engine.storage.results import Library
from engine.storage.store import Store
from engine.weights.catalogue import resolve
from engine.weights.pool import ModelPool

if TYPE_CHECKING:
    from engine.backends.registry import Backend

Kind = TypeVar("Kind")


class Studio:
    """The library, the models and the queue; to be closed.

    Raises StorageError when the library cannot be opened.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.queue = JobQueue()
        with ExitStack() as opened:
            self.store = opened.enter_context(Store.open(settings.data_dir))
            self.library = opened.enter_context(Library.open(settings.data_dir))
            self.pool = ModelPool(settings.device, is_offline=settings.offline)
            opened.callback(self.pool.close)
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

    def runner(self, emit: Callable[[Event], None], batch: int = 1) -> Runner:
        """A runner for this studio's queue; `batch` pictures are captioned at a time."""
        tools = Tools(self, self.store, self.open_picture, self.narrate)
        return Runner(self.queue, tools, emit, batch)

    # ------------------------------------------------------------ what the runner works with

    def captioner(self, job: Job) -> Model[Captioner]:
        """The captioner a job wants, loaded."""
        return cast("Model[Captioner]", self._model(job, Task.CAPTION))

    def storyteller(self, job: Job) -> Model[Storyteller]:
        """The storyteller a job wants, with its adapter, loaded."""
        return cast("Model[Storyteller]", self._model(job, Task.STORY, job.request.adapter))

    def voice(self, job: Job) -> Model[Voice]:
        """The voice a job wants, loaded."""
        return cast("Model[Voice]", self._model(job, Task.SPEECH))

    def _model(self, job: Job, task: Task, adapter: str = "") -> Model[Backend]:
        spec = resolve(task, job.request.models.get(task, ""))
        loaded = self.pool.get(spec, adapter)
        return Model(loaded.backend, spec.name, loaded.revision)

    def open_picture(self, source: str) -> OpenPicture:
        """Open a picture, fetching it when `source` is an address.

        What has no file of its own is kept in the library.  Raises BadPicture, NetworkError.
        """
        content = read(source, self._fetch_options(source))
        name = name_of(source)
        opened = open_picture(content, name=name)
        if isinstance(content, Path):
            path = content.absolute()
        else:
            path = self.store.keep_picture(content, opened.format.lower())
        picture = Picture(
            origin=source if len(source) < 2000 else name,
            name=opened.name,
            sha256=opened.sha256,
            format=opened.format,
            width_px=opened.width_px,
            height_px=opened.height_px,
            path=str(path),
        )
        return OpenPicture(picture, opened.image)

    def keep(self, source: str) -> str:
        """A source that can be read again later: standard input is kept in the library."""
        if source != "-":
            return source if is_address(source) else str(Path(source).absolute())
        content = cast(bytes, read(source, self._fetch_options(source)))
        opened = open_picture(content, name=name_of(source))
        return str(self.store.keep_picture(content, opened.format.lower()))

    def narrate(self, job: Job) -> Narration:
        """The audio file of a job, where the user wants it or in the library."""
        request = job.request
        stem = Path(request.out_path) if request.out_path else self.store.speech_path(job.id)
        ensure_dir(stem.parent)
        return Narration(stem, request.audio_format, request.speech.rate)

    def _fetch_options(self, source: str) -> FetchOptions:
        fetch = self.settings.fetch
        if self.settings.offline and source.lower().startswith("http"):
            raise NetworkError(
                "Vignette is set to stay offline, so the picture was not fetched.",
                "Save the picture on this machine, or switch offline mode off.",
            )
        return FetchOptions(fetch.allowed_hosts, fetch.max_bytes, total_s=fetch.timeout_s)
