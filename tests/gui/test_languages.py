"""Six languages: every text is translated, changes while the window is open, and has room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QWidget

from engine.resources import resources_dir
from engine.weights.catalogue import catalogue
from gui.app import Vignette
from gui.dialogs.about import PARTS
from gui.preview import SENTENCES
from gui.translation import LANGUAGES
from gui.translations_build import gather
from tests.gui import model_rows, readings
from tests.gui.scenes.material import HINT, MESSAGE, REFUSED, settle
from tests.gui.scenes.stage import SCENES, complaints, scene
from tests.gui.seen import clipped, texts


class Bracketing(QTranslator):
    """A language whose every text is the English one in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def brackets(vignette: Vignette) -> Iterator[Bracketing]:
    made = Bracketing()
    yield made
    QCoreApplication.removeTranslator(made)
    settle()


_NAMES = {
    *(part.name for part in PARTS), *(part.licence for part in PARTS),
    *LANGUAGES.values(),
    "starter · rules · espeak", *(spec.name for spec in catalogue()),
    "FLAC", "MP3", "Ogg Vorbis", "WAV",
    MESSAGE, HINT, f"{MESSAGE} {HINT}", f"{REFUSED.message} {REFUSED.hint}",
    "Moved to the trash.", "Undo",
    readings.UNSURE.description, "My own swan",
    f"{model_rows.REFUSAL} {model_rows.WAY_OUT}",
    "Swan", "Apache-2.0", "CC-BY-NC-4.0", "Deutsch", "English, Deutsch", "hf_…",
    SENTENCES["en"], "What is in this picture?", "a fox and an owl with a lantern",
}  # fmt: skip
"""What is called the same in every language, and what the engine or the user has said."""

_SHOWN_AS_IT_IS = re.compile(
    r"[\W\d_]*( (GB|MB|bytes))?"  # numbers and signs, and sizes, which Qt says in each language
    r"|(photo \d|caption \d|beach|swan|[a-e])(\.jpg|\.png)?"  # what a scene calls its pictures
    r"|a swan\.png|A swan.*|a crab.*"
    r"|Built in\. .*"  # what the engine's catalogue says
    r"|/\S+"  # folders
)

PASSING = ("toasts", "open_address")
"""Messages soon are gone; and nobody reaches the settings while an address is asked for."""

_OF_VOICES = ("⟦Voices⟧", "⟦Timbre⟧")
"""Lists of what the voice calls its voices."""


def untranslated(top: QWidget) -> list[str]:
    """The texts in `top` that are not in the language in force."""
    return sorted(
        {
            f"{type(widget).__name__}: {text!r}"
            for widget, text in texts(top)
            if _is_left(widget, text)
        }
    )


def _is_left(widget: QWidget, text: str) -> bool:
    is_in_brackets = "⟦" in text or widget.accessibleName() in _OF_VOICES
    return not (is_in_brackets or text.strip() in _NAMES or _SHOWN_AS_IT_IS.fullmatch(text))


def test_every_text_can_be_translated(vignette: Vignette, brackets: Bracketing) -> None:
    QCoreApplication.installTranslator(brackets)
    settle()
    assert complaints(vignette, untranslated) == {}


def test_every_text_changes_with_the_language(vignette: Vignette, brackets: Bracketing) -> None:
    def untranslated_after_change(shown: QWidget) -> list[str]:
        QCoreApplication.installTranslator(brackets)
        settle()
        left = untranslated(shown)
        QCoreApplication.removeTranslator(brackets)
        settle()
        return left

    names = [name for name in SCENES if name not in PASSING]
    assert complaints(vignette, untranslated_after_change, names) == {}


# ---------------------------------------------------------------- the six


def speak(vignette: Vignette, code: str, text_percent: int = 100) -> None:
    vignette.preferences.update(window={"interface_language": code, "text_percent": text_percent})
    settle()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_screen_has_room_for_every_language(vignette: Vignette, code: str) -> None:
    speak(vignette, code)
    vignette.window.resize(1280, 800)
    assert complaints(vignette, clipped) == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_screen_has_room_for_large_text_in_every_language(
    vignette: Vignette, code: str
) -> None:
    speak(vignette, code, text_percent=200)
    vignette.window.resize(1280, 800)
    assert complaints(vignette, clipped) == {}


def test_arabic_is_written_from_the_right(vignette: Vignette) -> None:
    window = vignette.window
    with scene(vignette, "told"):
        panes = (window.library_view, window.picture_view, window.story_view)
        places = [pane.mapTo(window, pane.rect().center()).x() for pane in panes]
        assert places == sorted(places)
        speak(vignette, "ar")
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        mirrored = [pane.mapTo(window, pane.rect().center()).x() for pane in panes]
        assert mirrored == sorted(mirrored, reverse=True)
        assert window.player_bar.play_button.x() > window.player_bar.volume_control.x()
        speak(vignette, "de")
        assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def entries_of(code: str) -> list[ElementTree.Element]:
    path = resources_dir() / "translations" / f"vignette_{code}.ts"
    return list(ElementTree.parse(path).iter("message"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_has_been_translated(code: str) -> None:
    left = [one.findtext("source") for one in entries_of(code) if not is_translated(one)]
    assert left == []


def is_translated(entry: ElementTree.Element) -> bool:
    translation = entry.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return translation.get("type") != "unfinished" and all(form.text for form in forms)


def test_no_text_of_the_source_is_missing_in_the_translations(tmp_path: Path) -> None:
    """`make translations` would find nothing new."""
    gathered = tmp_path / "vignette_de.ts"
    gathered.write_text('<TS version="2.1" language="de"></TS>')
    gather(gathered, "de")
    found = {one.findtext("source") for one in ElementTree.parse(gathered).iter("message")}
    for code in LANGUAGES:
        if code != "en":  # where only plurals are
            assert found == {one.findtext("source") for one in entries_of(code)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_places_to_fill_in_are_kept(code: str) -> None:
    for entry in entries_of(code):
        source, translation = entry.findtext("source") or "", entry.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            wanted = set(re.findall(r"\{\w+\}", source))
            assert set(re.findall(r"\{\w+\}", form.text or "")) == wanted, source
