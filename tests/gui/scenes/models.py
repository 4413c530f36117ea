"""The model window and its dialogs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QWidget

from engine.model_trial import Attempt
from engine.schema import AudioChunk, Task
from gui.app import Vignette
from gui.dialogs.models.add_dialog import AddDialog
from gui.dialogs.models.download_dialog import DownloadDialog
from gui.dialogs.models.model_window import ModelWindow
from gui.dialogs.models.token_dialog import TokenDialog
from gui.dialogs.models.try_dialog import TryDialog
from gui.model_works import Work
from tests.gui import model_rows
from tests.gui.scenes.material import HINT, MESSAGE, Scene, shown


def models(name: str = "") -> Scene:
    """The model window with one of its models chosen, or with the sets."""

    def show(vignette: Vignette) -> QWidget:
        vignette.model_desk.show()
        window = vignette.model_desk._model_window()
        # what the engine finds comes late, and is of this machine
        vignette.models.leave()
        vignette.models.models.set_rows(model_rows.ROWS)
        window.show_usage(model_rows.USAGE)
        window.show_sets(model_rows.SETS)
        window.messages.hide()
        window.offer_resuming(0)
        window.show_work(None)
        window.select(name)
        return window

    return show


def models_busy(vignette: Vignette) -> QWidget:
    """All that the model window may say besides."""
    window = models("here")(vignette)
    assert isinstance(window, ModelWindow)
    window.show_offline(True)
    window.offer_resuming(2)
    window.tell_removed("/a")
    window.show_work(Work("/a", 0.4))
    return window


def models_not_found(vignette: Vignette) -> QWidget:
    """Nothing is like what is looked for."""
    window = models("here")(vignette)
    assert isinstance(window, ModelWindow)
    window._bar.search.setText("zebra")
    window._bar.search.search_now()
    return window


def download(vignette: Vignette) -> QWidget:
    """What a download would mean."""
    rows = [model_rows.ROWS[1], model_rows.ROWS[6]]
    dialog = DownloadDialog(rows, model_rows.USAGE, vignette.window)
    dialog.show_plans([model_rows.plan_of(row) for row in rows])
    return shown(dialog)


def download_refused(vignette: Vignette) -> QWidget:
    """It cannot begin."""
    dialog = DownloadDialog([model_rows.ROWS[1]], model_rows.USAGE, vignette.window)
    row = model_rows.ROWS[4]
    assert row.transfer is not None
    dialog.show_failure(row.transfer.message, row.transfer.hint, is_offline=True)
    return shown(dialog)


def token(vignette: Vignette) -> QWidget:
    """A token is asked for, and was wrong."""
    dialog = TokenDialog(vignette.window)
    shown(dialog)
    dialog.show_problem(MESSAGE, HINT)
    return dialog


def add_model(vignette: Vignette) -> QWidget:
    """A model is named that is none."""
    dialog = AddDialog(vignette.window)
    shown(dialog)
    dialog.show_problem(MESSAGE, HINT)
    return dialog


def try_model(vignette: Vignette) -> QWidget:
    """Two captioners side by side."""
    row = model_rows.ROWS[5]
    in_use = {Task.CAPTION: model_rows.ROWS[0]}
    return shown(TryDialog(row, in_use, "/pictures/swan.jpg", vignette.window))


def try_voice(vignette: Vignette) -> QWidget:
    """A voice, which has said something."""
    row = replace(model_rows.ROWS[7], name="voice", languages=("xx",))
    dialog = TryDialog(row, {}, "", vignette.window)
    dialog.show_attempt(0, Attempt(chunks=(AudioChunk(np.zeros(8, np.float32), 16000),)))
    return shown(dialog)


MODEL_SCENES: dict[str, Scene] = {
    "models_sets": models(),
    **{f"models_{name}": models(name) for name in ("loading", "failed", "here", "large")},
    "models_language": models("voice-{code}"),
    **{
        one.__name__: one
        for one in (
            models_busy, models_not_found, download, download_refused, token, add_model, try_model,
            try_voice,
        )
    },
}  # fmt: skip
