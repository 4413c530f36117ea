"""`doctor` tells the truth about the machine."""

from pathlib import Path

import pytest

from engine import diagnosis
from engine.diagnosis import Finding, Level
from tests.engine.commands.conftest import Vignette


def test_all_is_well(vignette: Vignette, tmp_path: Path) -> None:
    ran = vignette("doctor")
    lines = ran.out.splitlines()
    assert (ran.status, ran.err) == (0, "")
    assert lines[-1] == "Vignette has all it needs."
    assert {line.split()[0] for line in lines[:-1]} <= {"ok", "note"}
    assert str(tmp_path / ".data") in ran.out
    assert str(tmp_path / ".config" / "settings.toml") in ran.out
    assert "\x1b" not in ran.out


def test_settings_are_found(vignette: Vignette, tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "settings.toml").write_text("device = 'cpu'\n")
    ran = vignette("doctor")
    assert "The settings are in" in ran.out
    assert "Models run on cpu" in ran.out


def test_what_is_missing_is_said_and_the_rest_looked_at(
    vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_DEVICE", "mps")
    ran = vignette("doctor")
    assert ran.status == 1
    assert "missing This computer has no Apple GPU that Vignette can use." in ran.out
    assert "The built-in models are whole" in ran.out
    assert ran.out.endswith("Something is missing.\n")


def test_a_wrong_setting_is_said_once_for_each_that_needs_it(
    vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_AGE", "minus one")
    ran = vignette("doctor")
    assert ran.status == 1
    assert "VIGNETTE_STORY_AGE" in ran.out


def test_a_note_is_no_fault(vignette: Vignette, monkeypatch: pytest.MonkeyPatch) -> None:
    checks = (lambda: Finding(Level.NOTE, "Only a note.", "Do something."),)
    monkeypatch.setattr(diagnosis, "CHECKS", checks)
    ran = vignette("doctor")
    assert (ran.status, ran.out.splitlines()[0]) == (0, "note    Only a note. Do something.")
