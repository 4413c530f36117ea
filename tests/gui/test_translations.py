"""The files of translations: complete, compiled, and with every text that the window says."""

import ast
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.resources import resources_dir
from engine.weights.catalogue import catalogue
from gui.catalogue_words import TEXTS, in_words
from gui.translation import LANGUAGES, Translation
from gui.translations_build import GUI_DIR, compile_to, gather, sources

FOLDER = resources_dir() / "translations"


def texts(ts_path: Path) -> dict[str, bool]:
    """Every text in a file, and whether it has plurals."""
    messages = ET.parse(ts_path).getroot().iter("message")
    return {one.findtext("source", ""): one.get("numerus") == "yes" for one in messages}


def said() -> Iterator[tuple[str, bool, str]]:
    """Every text in the source that is to be translated, whether it counts, and where it is."""
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (place := _place_of_text(node)) is not None:
                text = node.args[place]
                where = f"{path.relative_to(GUI_DIR)}:{node.lineno}"
                assert isinstance(text, ast.Constant) or _is_looked_up(text), where
                if isinstance(text, ast.Constant):
                    yield text.value, len(node.args) > place + 2, where


def _place_of_text(call: ast.Call) -> int | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)


def _is_looked_up(text: ast.expr) -> bool:
    """A text from a table whose entries are marked with QT_TRANSLATE_NOOP."""
    return isinstance(text, (ast.Name, ast.Attribute, ast.Subscript))


def test_every_text_is_found_by_translators() -> None:
    known = texts(FOLDER / "vignette_de.ts")
    lost = [f"{where}: {text}" for text, _, where in said() if text not in known]
    assert not lost
    singular = [f"{where}: {text}" for text, counts, where in said() if counts != known[text]]
    assert not singular


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.ts"
    shutil.copy(FOLDER / f"vignette_{language}.ts", copy)
    gather(copy, language)
    assert 'type="unfinished"' not in copy.read_text(encoding="utf-8"), "run make translations"
    compile_to(copy, tmp_path / "copy.qm")
    shipped = FOLDER / f"vignette_{language}.qm"
    assert (tmp_path / "copy.qm").read_bytes() == shipped.read_bytes(), "run make translations"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_placeholders_survive(language: str) -> None:
    for message in ET.parse(FOLDER / f"vignette_{language}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        for form in forms:
            assert _fields(form) == _fields(source), source


def _fields(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}


def test_every_text_of_the_catalogue_is_marked_for_translators() -> None:
    """`gui/catalogue_words.py` has what `resources/models.toml` says, and nothing besides."""
    found = set()
    for spec in catalogue():
        found |= {spec.about, spec.hardware, spec.licence.note, *spec.figures}
    assert set(TEXTS) == found - {""}


def test_sentences_are_translated_with_what_is_filled_in(qapp: QApplication) -> None:
    reason = (
        "Needs about 3.7 GB of memory and runs on the processor, with its weights made smaller "
        "(int8); only 1.0 GB are free now, so close something first."
    )
    assert in_words(reason) == reason
    translation = Translation()
    translation.use("de")
    said = in_words(reason)
    translation.use("en")
    assert said == (
        "Braucht etwa 3.7 GB Arbeitsspeicher und läuft auf dem Prozessor, mit verkleinerten "
        "Gewichten (int8); gerade sind nur 1.0 GB frei, schließen Sie also erst etwas."
    )
    assert in_words("Nobody has translated this.") == "Nobody has translated this."
