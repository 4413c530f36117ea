"""Preferences: changes are checked, told and saved, and the first look is there before them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.errors import BadOption
from engine.schema import Style
from engine.settings import load_saved_settings, load_settings, settings_path
from gui.first_look import FirstLook, first_look, window_cache
from gui.preferences import Preferences
from gui.theme import Theme


@pytest.fixture(autouse=True)
def _config_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()


@pytest.fixture
def preferences(qtbot: QtBot) -> Preferences:
    return loaded()


def loaded() -> Preferences:
    made = Preferences()
    made.set_loaded(load_settings(), load_saved_settings())
    return made


def saved_text() -> str:
    return settings_path().read_text() if settings_path().exists() else ""


def test_a_change_is_told_at_once_and_saved_a_little_later(
    qtbot: QtBot, preferences: Preferences
) -> None:
    with qtbot.waitSignal(preferences.changed) as told:
        now = preferences.update(story={"style": "funny"}, offline=True)
    assert told.args == [now]
    assert preferences.settings is now
    assert now is not None
    assert (now.story.style, now.story.age, now.offline) == (Style.FUNNY, 6, True)
    assert saved_text() == ""
    qtbot.waitUntil(lambda: "funny" in saved_text())
    preferences.close()
    assert load_saved_settings() == now


def test_many_changes_are_saved_together_when_it_closes(preferences: Preferences) -> None:
    for volume in (0.1, 0.2, 0.3):
        preferences.update(playback={"volume": volume})
    preferences.update(playback={"speed": 1.5})
    preferences.close()
    assert saved_text() == "[playback]\nvolume = 0.3\nspeed = 1.5\n"


def test_a_wrong_value_changes_nothing(qtbot: QtBot, preferences: Preferences) -> None:
    before = preferences.settings
    with (
        qtbot.assertNotEmitted(preferences.changed),
        pytest.raises(BadOption, match=r"story\.age cannot be ‘1’ \(from this window\)"),
    ):
        preferences.update(story={"age": 1}, offline=True)
    assert preferences.settings is before
    preferences.close()
    assert saved_text() == ""


def test_what_a_variable_says_is_in_force_but_never_saved(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGNETTE_DEVICE", "cpu")
    monkeypatch.setenv("VIGNETTE_STORY_AGE", "9")
    preferences = loaded()
    assert preferences.is_overridden("story.age")
    assert not preferences.is_overridden("story.style")
    now = preferences.update(story={"style": "news"})
    assert now is not None
    assert (now.device, now.story.age) == ("cpu", 9)
    preferences.close()
    assert saved_text() == '[story]\nstyle = "news"\n'


def test_what_was_written_into_the_file_meanwhile_is_kept(preferences: Preferences) -> None:
    settings_path().write_text("offline = true\n")
    preferences.update(device="cpu")
    preferences.close()
    assert saved_text() == 'device = "cpu"\noffline = true\n'


def test_a_file_that_cannot_be_understood_is_left_alone_and_told(
    qtbot: QtBot, preferences: Preferences
) -> None:
    settings_path().write_text("device = \n")
    with qtbot.waitSignal(preferences.save_failed) as told:
        preferences.update(offline=True)
    assert told.args is not None
    assert "cannot be understood" in told.args[0]
    assert saved_text() == "device = \n"
    assert preferences.settings is not None
    assert preferences.settings.offline
    settings_path().unlink()
    preferences.update(device="cpu")
    preferences.close()
    assert saved_text() == 'device = "cpu"\noffline = true\n', "what could not be saved is, now"


def test_changes_before_the_settings_were_read_are_kept(qtbot: QtBot) -> None:
    preferences = Preferences()
    assert preferences.settings is None
    assert preferences.update(playback={"volume": 0.5}) is None
    assert preferences.update(playback={"speed": 2}) is None
    with qtbot.waitSignal(preferences.changed):
        preferences.set_loaded(load_settings(), load_saved_settings())
    assert preferences.settings is not None
    assert (preferences.settings.playback.volume, preferences.settings.playback.speed) == (0.5, 2)
    preferences.close()
    assert "volume = 0.5" in saved_text()


def test_a_wrong_change_before_the_settings_were_read_is_told(qtbot: QtBot) -> None:
    preferences = Preferences()
    preferences.update(playback={"speed": 9})
    with qtbot.waitSignal(preferences.save_failed) as told:
        preferences.set_loaded(load_settings(), load_saved_settings())
    assert told.args is not None
    assert "playback.speed" in told.args[0]
    assert preferences.settings == load_settings()
    preferences.close()


def test_closing_before_anything_was_read_does_nothing(qtbot: QtBot) -> None:
    preferences = Preferences()
    preferences.update(offline=True)
    preferences.close()
    assert saved_text() == ""


def test_the_first_look_is_that_of_the_last_time(preferences: Preferences) -> None:
    assert first_look() == FirstLook()
    preferences.update(window={"theme": "dark", "text_percent": 150, "interface_language": "de"})
    preferences.close()
    assert first_look() == FirstLook(Theme.DARK, 150, "de")


def test_the_first_look_follows_a_file_that_was_changed_by_hand(qtbot: QtBot) -> None:
    settings_path().write_text('[window]\ntheme = "contrast"\n')
    preferences = loaded()
    qtbot.waitUntil(lambda: first_look().theme is Theme.CONTRAST)
    preferences.close()


@pytest.mark.parametrize(("theme", "percent"), [("pink", 100), ("dark", "large")])
def test_a_damaged_first_look_is_the_default(qtbot: QtBot, theme: str, percent: object) -> None:
    cache = window_cache()
    cache.setValue("look/theme", theme)
    cache.setValue("look/text_percent", percent)
    cache.sync()
    assert first_look() == FirstLook()
