"""The bar that plays the story: what is heard, where in it, how fast and how loud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.qt.player import AudioPlayer, PlayState
from gui import icons, theme
from gui.views.player_settings import DeviceButton, SpeedButton, VolumeControl
from gui.widgets.round_button import RoundButton
from gui.widgets.waveform import Waveform

_GOING = (PlayState.PLAYING, PlayState.WAITING)

VOICE_FROM_LETTERS = 150
"""From so many letters' width on the bar has room for the voice's name."""

VOICE_LETTERS = 20


class PlayerBar(QFrame):
    """Controls of an `AudioPlayer`, and what it tells."""

    voice_requested = Signal()
    """The user wants to choose a voice."""
    speed_changed = Signal(float)
    volume_changed = Signal(float)
    """0 to 1; not told while muted, so that it can be kept for the next time."""
    device_changed = Signal(str)

    def __init__(self, player: AudioPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._player = player
        self._voice_name = ""
        self.previous_button = _button("skip-back", player.previous_sentence)
        self.play_button = RoundButton()
        self.play_button.clicked.connect(player.toggle)
        self.next_button = _button("skip-forward", player.next_sentence)
        self.waveform = Waveform()
        self.elapsed_label, self.total_label = QLabel(), QLabel()
        self.problem_label = QLabel()
        self.speed_button = SpeedButton()
        self.volume_control = VolumeControl()
        self.device_button = DeviceButton()
        self.voice_button = _button("mic-vocal", self.voice_requested.emit)
        self._lay_out()
        self._connect_player()
        self._connect_controls()
        self._retranslate()
        self._show_state()

    def set_voice_name(self, name: str) -> None:
        """Which voice speaks."""
        self._voice_name = name
        self._show_voice()

    def restore(self, speed: float, volume: float, device_name: str) -> None:
        """What was set the last time."""
        self.speed_button.set_speed(speed)
        self._player.set_speed(speed)
        self.volume_control.set_volume(volume)
        self._player.set_volume(self.volume_control.volume)
        self.device_button.set_device(device_name)
        self._player.set_device(device_name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_voice()

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_XS)
        for widget in (self.previous_button, self.play_button, self.next_button):
            row.addWidget(widget)
        row.addSpacing(theme.SPACE_S)
        row.addWidget(self.elapsed_label)
        row.addWidget(self.waveform, stretch=1)
        row.addWidget(self.total_label)
        row.addSpacing(theme.SPACE_S)
        for control in (
            self.speed_button, self.volume_control, self.device_button, self.voice_button,
        ):  # fmt: skip
            row.addWidget(control)
        for label in (self.elapsed_label, self.total_label):
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem_label.setProperty("role", "warning")
        self.problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_label.setWordWrap(True)
        self.problem_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.problem_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_S)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(row)
        column.addWidget(self.problem_label)

    def _connect_player(self) -> None:
        player = self._player
        player.state_changed.connect(self._on_state_changed)
        player.position_changed.connect(self._on_position_changed)
        player.duration_changed.connect(self._on_duration_changed)
        player.peaks_changed.connect(self._on_peaks_changed)
        player.problem_told.connect(self._on_problem_told)
        player.devices_listed.connect(self.device_button.show_devices)

    def _connect_controls(self) -> None:
        player = self._player
        self.waveform.sought.connect(player.seek)
        self.waveform.next_wanted.connect(player.next_sentence)
        self.waveform.previous_wanted.connect(player.previous_sentence)
        self.waveform.bins_changed.connect(self._on_peaks_changed)
        self.speed_button.chosen.connect(player.set_speed)
        self.speed_button.chosen.connect(self.speed_changed)
        self.volume_control.changed.connect(self._on_volume_changed)
        self.device_button.wanted.connect(player.list_devices)
        self.device_button.chosen.connect(player.set_device)
        self.device_button.chosen.connect(self.device_changed)
        for key, slot in (
            (Qt.Key.Key_MediaPlay, player.toggle),
            (Qt.Key.Key_MediaTogglePlayPause, player.toggle),
            (Qt.Key.Key_MediaPause, player.pause),
            (Qt.Key.Key_MediaStop, player.stop),
            (Qt.Key.Key_MediaNext, player.next_sentence),
            (Qt.Key.Key_MediaPrevious, player.previous_sentence),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(slot)

    # ------------------------------------------------------------ what the player tells

    def _on_state_changed(self, state: PlayState) -> None:
        if state is not PlayState.SILENT:
            self.problem_label.hide()
        self._show_state()

    def _on_position_changed(self, position_s: float) -> None:
        self.waveform.set_position(position_s)
        self._show_time()

    def _on_duration_changed(self, duration_s: float) -> None:
        self.waveform.set_duration(duration_s)
        self._show_time()
        self._show_state()

    def _on_peaks_changed(self) -> None:
        self.waveform.set_peaks(self._player.peaks(self.waveform.bins))
        self.waveform.set_sentences([cue.start_s for cue in self._player.cues])

    def _on_problem_told(self, message: str, hint: str) -> None:
        if self._player.state is PlayState.SILENT:
            words = self.tr("{message} How to fix it: {hint}")
            self.problem_label.setText(words.format(message=message, hint=hint))
            self.problem_label.show()

    def _on_volume_changed(self, volume: float) -> None:
        self._player.set_volume(volume)
        if not self.volume_control.mute_button.isChecked():
            self.volume_changed.emit(volume)

    # ------------------------------------------------------------ how it looks

    def _show_state(self) -> None:
        state = self._player.state
        is_loaded = state is not PlayState.EMPTY
        for widget in (self.previous_button, self.play_button, self.next_button, self.waveform):
            widget.setEnabled(is_loaded)
        is_going = state in _GOING
        icons.dress(self.play_button, "pause" if is_going else "play", "on_accent")
        words = self.tr("Pause") if is_going else self.tr("Play")
        self.play_button.setAccessibleName(words)
        self.play_button.setToolTip(words)
        self.waveform.setAccessibleDescription(
            self.tr("Waiting for the next sentence") if state is PlayState.WAITING else ""
        )
        self._show_time()

    def _show_time(self) -> None:
        elapsed, total = clock(self._player.position_s), clock(self._player.duration_s)
        if self._player.is_growing:
            total = self.tr("{duration} …", "a story that is still getting longer").format(
                duration=total
            )
        self.elapsed_label.setText(elapsed)
        self.total_label.setText(total)

    def _show_voice(self) -> None:
        has_room = self.width() > VOICE_FROM_LETTERS * self.fontMetrics().averageCharWidth()
        style = Qt.ToolButtonStyle
        is_shown = has_room and bool(self._voice_name)
        self.voice_button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if is_shown else style.ToolButtonIconOnly
        )
        widest = VOICE_LETTERS * self.fontMetrics().averageCharWidth()
        elided = self.fontMetrics().elidedText(
            self._voice_name, Qt.TextElideMode.ElideRight, widest
        )
        self.voice_button.setText(f" {elided}")  # Qt leaves no room beside an icon
        words = (
            self.tr("Voice and rate: {voice}").format(voice=self._voice_name)
            if self._voice_name
            else self.tr("Voice and rate")
        )
        self.voice_button.setAccessibleName(words)
        self.voice_button.setToolTip(words)

    def _fit(self) -> None:
        """Keep the times from moving what is beside them."""
        width = self.fontMetrics().horizontalAdvance("00:00")
        self.elapsed_label.setMinimumWidth(width)
        self.total_label.setMinimumWidth(width)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Player"))
        for button, words in (
            (self.previous_button, self.tr("Previous sentence")),
            (self.next_button, self.tr("Next sentence")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.waveform.setAccessibleName(self.tr("Position in the story"))
        self._fit()
        self._show_voice()
        self._show_state()


def clock(seconds: float) -> str:
    """As in 3:07, or 1:02:09."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _button(icon_name: str, slot: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    icons.dress(button, icon_name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(slot)
    return button
