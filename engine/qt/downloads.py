"""Downloads of models as a window sees them: orders return at once, news comes as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from engine.hub.access import is_offline_by

if TYPE_CHECKING:
    from engine.hub.downloads import Downloads
    from engine.settings import Settings
    from engine.weights.spec import ModelSpec

Order: TypeAlias = "Callable[[Downloads], None]"


class DownloadService(QObject):
    """Gives orders to `Downloads` one after the other, on a thread of its own: each writes to the
    disk what a restart goes on from."""

    found = Signal(object)
    """A list of `Download`: what an earlier run of Vignette left unfinished."""
    changed = Signal(object)
    """A `Download` as it stands now, about five times a second while it runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._settings: Settings | None = None
        self._thread: threading.Thread | None = None

    def use(self, settings: Settings) -> None:
        """Download under these settings from now on; the first call begins."""
        self._settings = settings
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="downloads clerk")
            self._thread.start()
        limit = settings.hub.max_bytes_per_s
        self._orders.put(lambda downloads: downloads.set_limit(limit))
        if is_offline_by(settings):
            self.pause_all()

    def download(self, specs: Iterable[ModelSpec]) -> None:
        """Fetch these models, or go on with them."""
        wanted = list(specs)

        def order(downloads: Downloads) -> None:
            for spec in wanted:
                downloads.start(spec)

        self._orders.put(order)

    def pause(self, name: str) -> None:
        """Stop a download for now."""
        self._orders.put(lambda downloads: downloads.pause(name))

    def pause_all(self) -> None:
        """Stop every download for now."""
        self._orders.put(lambda downloads: downloads.pause_all())

    def resume(self, name: str) -> None:
        """Go on with a download."""
        self._orders.put(lambda downloads: downloads.resume(name))

    def cancel(self, name: str) -> None:
        """Stop a download and remove what has come of it."""
        self._orders.put(lambda downloads: downloads.cancel(name))

    def close(self) -> None:
        """Pause everything, and wait for the threads."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        from engine.hub.access import HubAccess, access_of
        from engine.hub.downloads import STATE_NAME, Downloads
        from engine.hub.network_log import usual_log

        settings = self._settings
        assert settings is not None

        def access() -> HubAccess:
            assert self._settings is not None
            return access_of(self._settings)

        path = settings.data_dir / STATE_NAME
        log = usual_log(settings.log_dir)
        downloads = Downloads(path, access, self.changed.emit, log=log)
        self.found.emit(downloads.all())
        while (order := self._orders.get()) is not None:
            order(downloads)
        downloads.close()
