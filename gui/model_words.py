"""How models are spoken of: tasks, states, sizes and terms in a user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from engine.schema import Task
from gui.durations import about
from gui.models.model_rows import Fitting, Licence, ModelRow, ModelState, Transfer


def task_words(task: Task) -> str:
    """What models of a task are called."""
    translate = QCoreApplication.translate
    return {
        Task.CAPTION: translate("ModelWords", "Captions"),
        Task.ASK: translate("ModelWords", "Questions"),
        Task.STORY: translate("ModelWords", "Stories"),
        Task.SPEECH: translate("ModelWords", "Voices"),
        Task.TRANSCRIBE: translate("ModelWords", "Listening"),
        Task.DRAW: translate("ModelWords", "Drawing"),
        Task.EMBED: translate("ModelWords", "Search"),
    }[task]


def use_words(task: Task) -> str:
    """What a button says that chooses a model for a task."""
    translate = QCoreApplication.translate
    return {
        Task.CAPTION: translate("ModelWords", "Use for captions"),
        Task.ASK: translate("ModelWords", "Use for questions"),
        Task.STORY: translate("ModelWords", "Use for stories"),
        Task.SPEECH: translate("ModelWords", "Use as the voice"),
        Task.TRANSCRIBE: translate("ModelWords", "Use for listening"),
        Task.DRAW: translate("ModelWords", "Use for drawing"),
        Task.EMBED: translate("ModelWords", "Use for search"),
    }[task]


def in_use_words(task: Task) -> str:
    """What is said of the model that is chosen for a task."""
    translate = QCoreApplication.translate
    return {
        Task.CAPTION: translate("ModelWords", "In use for captions"),
        Task.ASK: translate("ModelWords", "In use for questions"),
        Task.STORY: translate("ModelWords", "In use for stories"),
        Task.SPEECH: translate("ModelWords", "In use as the voice"),
        Task.TRANSCRIBE: translate("ModelWords", "In use for listening"),
        Task.DRAW: translate("ModelWords", "In use for drawing"),
        Task.EMBED: translate("ModelWords", "In use for search"),
    }[task]


def task_icon(task: Task) -> str:
    """The icon that goes with the words."""
    return {
        Task.CAPTION: "captions",
        Task.ASK: "circle-help",
        Task.STORY: "book-open",
        Task.SPEECH: "mic-vocal",
        Task.TRANSCRIBE: "ear",
        Task.DRAW: "wand-sparkles",
        Task.EMBED: "search",
    }[task]


# ---------------------------------------------------------------- states


def state_words(row: ModelRow) -> str:
    """Where a model stands, and how far."""
    translate = QCoreApplication.translate
    words = {
        ModelState.BUILT_IN: translate("ModelWords", "Built in"),
        ModelState.HERE: translate("ModelWords", "On this computer"),
        ModelState.PARTLY_HERE: translate("ModelWords", "Incomplete"),
        ModelState.WAITING: translate("ModelWords", "Waiting"),
        ModelState.DOWNLOADING: translate("ModelWords", "Downloading"),
        ModelState.PAUSED: translate("ModelWords", "Paused"),
        ModelState.FAILED: translate("ModelWords", "Download failed"),
        ModelState.AVAILABLE: translate("ModelWords", "Not downloaded"),
        ModelState.NOT_RUNNABLE: translate("ModelWords", "Cannot be run yet"),
    }[row.state]
    fraction = row.transfer.fraction if row.transfer is not None else None
    return words if fraction is None else f"{words} · {percent_words(fraction)}"


def state_icon(state: ModelState) -> str:
    """The icon that goes with the words."""
    return {
        ModelState.BUILT_IN: "circle-check",
        ModelState.HERE: "circle-check",
        ModelState.PARTLY_HERE: "circle-dashed",
        ModelState.WAITING: "clock",
        ModelState.DOWNLOADING: "download",
        ModelState.PAUSED: "circle-pause",
        ModelState.FAILED: "circle-alert",
        ModelState.AVAILABLE: "circle-dashed",
        ModelState.NOT_RUNNABLE: "ban",
    }[state]


def state_colour(state: ModelState) -> str:
    """The colour that goes with both."""
    return {
        ModelState.BUILT_IN: "success",
        ModelState.HERE: "success",
        ModelState.PARTLY_HERE: "warning",
        ModelState.DOWNLOADING: "accent",
        ModelState.FAILED: "danger",
    }.get(state, "muted")


def transfer_words(transfer: Transfer) -> str:
    """Bytes, speed and the time that is left, as far as they are known."""
    translate = QCoreApplication.translate
    here, whole = size_words(transfer.here_bytes), size_words(transfer.total_bytes)
    if not transfer.total_bytes:
        return translate("ModelWords", "Asking how large it is")
    words = translate("ModelWords", "{here} of {all}").format(here=here, all=whole)
    if transfer.bytes_per_s:
        speed = size_words(round(transfer.bytes_per_s))
        words += " · " + translate("ModelWords", "{size} a second").format(size=speed)
    if transfer.eta_s is not None:
        words += " · " + translate("ModelWords", "{time} left").format(time=about(transfer.eta_s))
    return words


# ---------------------------------------------------------------- terms and sizes


def fit_words(fitting: Fitting) -> str:
    """Whether this computer can run a model."""
    translate = QCoreApplication.translate
    return {
        Fitting.FITS: translate("ModelWords", "Fits this computer"),
        Fitting.TIGHT: translate("ModelWords", "Fits with other programs closed"),
        Fitting.TOO_LARGE: translate("ModelWords", "Too large for this computer"),
        Fitting.NOT_RUNNABLE: translate("ModelWords", "Cannot be run yet"),
        Fitting.UNKNOWN: translate("ModelWords", "Looking at this computer…"),
    }[fitting]


def fit_icon(fitting: Fitting) -> tuple[str, str]:
    """The icon and the colour that go with the words."""
    return {
        Fitting.FITS: ("circle-check", "success"),
        Fitting.TIGHT: ("triangle-alert", "warning"),
        Fitting.TOO_LARGE: ("circle-x", "danger"),
        Fitting.NOT_RUNNABLE: ("ban", "muted"),
        Fitting.UNKNOWN: ("hourglass", "muted"),
    }[fitting]


def licence_name(licence: Licence) -> str:
    """What the licence is called."""
    return licence.name or QCoreApplication.translate("ModelWords", "Unknown licence")


def licence_words(licence: Licence) -> str:
    """The terms in a word or two."""
    translate = QCoreApplication.translate
    name = licence_name(licence)
    if licence.is_commercial is False:
        words = translate("ModelWords", "not commercial")
        return f"{name} · {words}"
    return name


def commercial_words(licence: Licence) -> str:
    """What the terms say of commercial use, in a plain sentence."""
    translate = QCoreApplication.translate
    if licence.is_commercial is None:
        return translate("ModelWords", "Find out whether you may use it commercially.")
    if licence.is_commercial:
        return translate("ModelWords", "Commercial use is allowed.")
    return translate("ModelWords", "Commercial use is not allowed.")


def size_words(size_bytes: int) -> str:
    """A size as disks and networks are measured: 1 GB is a thousand million bytes."""
    decimals = 0 if size_bytes < 10**9 else 1
    return QLocale().formattedDataSize(
        size_bytes, decimals, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def percent_words(fraction: float) -> str:
    """As in "45 %"; not 100 % before all is there."""
    percent = int(fraction * 100)
    return QCoreApplication.translate("ModelWords", "{percent} %").format(percent=percent)


def facts(row: ModelRow) -> list[str]:
    """Size, terms and fitness of a model, in a few words each."""
    found = [size_words(row.size_bytes)] if row.size_bytes else []
    found.append(licence_words(row.licence))
    if row.fitting not in (Fitting.NOT_RUNNABLE, Fitting.UNKNOWN):
        found.append(fit_words(row.fitting))
    return found


def row_in_words(row: ModelRow) -> str:
    """All that the list shows of a model, for who does not see it."""
    tasks = [task_words(task) for task in row.tasks]
    uses = [in_use_words(task) for task in row.default_for]
    return ", ".join([row.title, *tasks, state_words(row), *uses, *facts(row)])
