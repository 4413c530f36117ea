"""The player bar with a real player behind it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.audio.devices import OutputDevice
from engine.qt.player import AudioPlayer, PlayState
from engine.schema import AudioChunk, SpokenSentence
from gui import theme
from gui.views.player_bar import PlayerBar, clock
from tests.engine.audio.listening import tone
from tests.sound import SoundCard, null_sink

RATE_HZ = 22_050
CUES = [SpokenSentence(0, "One.", 0.0, 0.9), SpokenSentence(1, "Two.", 1.0, 1.9)]


@pytest.fixture
def player() -> Iterator[AudioPlayer]:
    made = AudioPlayer()
    yield made
    assert made.close()


@pytest.fixture
def bar(player: AudioPlayer, qtbot: QtBot) -> PlayerBar:
    made = PlayerBar(player)
    qtbot.addWidget(made)
    made.resize(1280, made.sizeHint().height())
    made.show()
    return made


@pytest.fixture
def story(player: AudioPlayer, bar: PlayerBar, qtbot: QtBot) -> None:
    """Two seconds are loaded."""
    player.begin()
    player.append(AudioChunk(tone(2.0), RATE_HZ))
    for cue in CUES:
        player.add_cue(cue)
    player.finish()
    qtbot.waitUntil(lambda: player.state is PlayState.PAUSED)


@pytest.fixture
def card(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SoundCard]:
    pytest.importorskip("sounddevice", reason="PortAudio is not installed", exc_type=OSError)
    with null_sink(tmp_path_factory.mktemp("pa")) as card:
        for name, value in card.env.items():
            monkeypatch.setenv(name, value)
        yield card


def controls(bar: PlayerBar) -> list[QWidget]:
    return [
        bar.previous_button,
        bar.play_button,
        bar.next_button,
        bar.waveform,
        bar.speed_button,
        bar.volume_control.mute_button,
        bar.volume_control.slider,
        bar.device_button,
        bar.voice_button,
    ]


def test_before_a_story_it_is_there_and_quiet(bar: PlayerBar) -> None:
    for control in controls(bar)[:4]:
        assert not control.isEnabled()
    assert bar.elapsed_label.text() == bar.total_label.text() == "0:00"
    assert not bar.problem_label.isVisible()


def test_a_story_is_played_and_paused(
    card: SoundCard, player: AudioPlayer, bar: PlayerBar, story: None, qtbot: QtBot
) -> None:
    assert bar.total_label.text() == "0:02"
    assert bar.play_button.accessibleName() == "Play"
    bar.play_button.click()
    qtbot.waitUntil(lambda: player.state is PlayState.PLAYING)
    assert bar.play_button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: bar.elapsed_label.text() == "0:01")
    assert bar.waveform.value() >= 1000
    bar.play_button.click()
    qtbot.waitUntil(lambda: player.state is PlayState.PAUSED)
    bar.play_button.click()
    qtbot.waitUntil(lambda: player.state is PlayState.ENDED)


def test_sentences_and_seeking(
    player: AudioPlayer, bar: PlayerBar, story: None, qtbot: QtBot
) -> None:
    bar.next_button.click()
    assert player.position_s == pytest.approx(1.0)
    bar.previous_button.click()
    assert player.position_s == 0.0
    qtbot.keyClick(bar.waveform, Qt.Key.Key_End)
    assert player.position_s == pytest.approx(2.0)
    assert bar.elapsed_label.text() == "0:02"


def test_media_keys(player: AudioPlayer, bar: PlayerBar, story: None, qtbot: QtBot) -> None:
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    qtbot.keyClick(bar, Qt.Key.Key_MediaNext)
    assert player.position_s == pytest.approx(1.0)
    qtbot.keyClick(bar, Qt.Key.Key_MediaPrevious)
    assert player.position_s == 0.0


def test_a_story_that_grows_says_so(player: AudioPlayer, bar: PlayerBar) -> None:
    player.begin()
    player.append(AudioChunk(tone(3.0), RATE_HZ))
    assert bar.total_label.text() == "0:03 …"
    player.finish()
    assert bar.total_label.text() == "0:03"


def test_silence_is_explained_in_the_bar(
    card: SoundCard, player: AudioPlayer, bar: PlayerBar, story: None, qtbot: QtBot
) -> None:
    card.pull_out()
    player.play()
    qtbot.waitUntil(bar.problem_label.isVisible)
    assert "There is no sound, because" in bar.problem_label.text()
    assert "How to fix it:" in bar.problem_label.text()
    card.plug_in()
    player.play()
    qtbot.waitUntil(lambda: not bar.problem_label.isVisible())
    qtbot.waitUntil(lambda: player.state is PlayState.ENDED)


def test_the_speed_menu(bar: PlayerBar, qtbot: QtBot) -> None:
    actions = bar.speed_button.menu().actions()
    with qtbot.waitSignal(bar.speed_changed) as told:
        next(action for action in actions if action.data() == 1.5).trigger()
    assert told.args == [1.5]
    assert "1.5×" in bar.speed_button.text()
    assert bar.speed_button.accessibleName() == "Speed: 1.5×"
    with qtbot.waitSignal(bar.speed_changed) as told:
        actions[-1].trigger()
    assert told.args == [1.55]


def test_the_volume(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.volume_changed) as told:
        bar.volume_control.slider.setValue(40)
    assert told.args == [0.4]
    with qtbot.assertNotEmitted(bar.volume_changed):
        bar.volume_control.mute_button.click()
    assert bar.volume_control.volume == 0.0
    assert bar.volume_control.mute_button.accessibleName() == "Sound on"
    bar.volume_control.slider.setValue(60)
    assert bar.volume_control.volume == 0.6, "who moves the slider wants to hear something"


def test_what_was_set_the_last_time_is_set_again(bar: PlayerBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.speed_changed), qtbot.assertNotEmitted(bar.volume_changed):
        bar.restore(1.25, 0.3, "Headphones")
    assert "1.25×" in bar.speed_button.text()
    assert bar.volume_control.volume == 0.3


def test_outputs_are_looked_for_when_the_menu_opens(
    player: AudioPlayer, bar: PlayerBar, qtbot: QtBot
) -> None:
    bar.restore(1.0, 1.0, "Old & gone")
    bar.device_button.wanted.disconnect()
    with qtbot.waitSignal(bar.device_button.wanted):
        bar.device_button.menu().aboutToShow.emit()
    player.devices_listed.emit([OutputDevice("Speakers", True), OutputDevice("Headphones")])
    actions = bar.device_button.menu().actions()
    assert [action.text() for action in actions] == [
        "The system’s own output",
        "Speakers",
        "Headphones",
        "Old && gone (not connected)",
    ]
    assert [action.isChecked() for action in actions] == [False, False, False, True]
    with qtbot.waitSignal(bar.device_changed) as told:
        actions[2].trigger()
    assert told.args == ["Headphones"]


def test_the_voice(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.set_voice_name("English (America)")
    assert "English (America)" in bar.voice_button.text()
    with qtbot.waitSignal(bar.voice_requested):
        bar.voice_button.click()


def test_every_control_has_a_name_a_size_and_the_keyboard(bar: PlayerBar, story: None) -> None:
    for control in controls(bar):
        assert control.accessibleName(), control
        assert control.width() >= theme.LEAST_TARGET_PX, control
        assert control.height() >= theme.LEAST_TARGET_PX, control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control
        assert QAccessible.queryAccessibleInterface(control).role() != QAccessible.Role.NoRole


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_into_900_pixels(
    qapp: QApplication, player: AudioPlayer, qtbot: QtBot, percent: int
) -> None:
    theme.apply(qapp, theme.Theme.LIGHT, percent)
    bar = PlayerBar(player)
    qtbot.addWidget(bar)
    bar.set_voice_name("A voice with a long name")
    bar.show()
    bar.resize(900, bar.sizeHint().height())
    assert bar.width() == 900
    assert bar.minimumSizeHint().width() <= 900
    theme.apply(qapp, theme.Theme.LIGHT)


def test_lengths_of_time() -> None:
    assert [clock(seconds) for seconds in (0, 9.99, 60, 3599, 3600, 7325)] == [
        "0:00", "0:09", "1:00", "59:59", "1:00:00", "2:02:05",
    ]  # fmt: skip
