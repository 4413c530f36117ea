"""What is set once and then left alone: how fast, how loud, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from gui import icons, theme

if TYPE_CHECKING:
    from engine.audio.devices import OutputDevice

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
SPEED_STEP = 0.05


class SpeedButton(QToolButton):
    """Shows the speed, and opens a menu of them."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speed = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.dress(self, "gauge")
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for speed in SPEEDS:
            action = menu.addAction("")
            action.setCheckable(True)
            action.setData(speed)
            self._group.addAction(action)
        menu.addSeparator()
        self._slower, self._faster = menu.addAction(""), menu.addAction("")
        self._slower.setData(-SPEED_STEP)
        self._faster.setData(SPEED_STEP)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self._show()

    def set_speed(self, speed: float) -> None:
        """Show this speed, without telling it."""
        self._speed = min(max(round(speed, 2), SPEEDS[0]), SPEEDS[-1])
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self._show()
        super().changeEvent(event)

    def _on_triggered(self, action: QAction) -> None:
        is_step = action in (self._slower, self._faster)
        self.set_speed(self._speed + action.data() if is_step else action.data())
        self.chosen.emit(self._speed)

    def _show(self) -> None:
        for action in self._group.actions():
            action.setText(self._words(action.data()))
            action.setChecked(action.data() == self._speed)
        self._slower.setText(self.tr("A little slower"))
        self._faster.setText(self.tr("A little faster"))
        self._slower.setEnabled(self._speed > SPEEDS[0])
        self._faster.setEnabled(self._speed < SPEEDS[-1])
        words = self._words(self._speed)
        self.setText(f" {words}")  # Qt leaves no room between an icon and its text
        self.setToolTip(self.tr("Speed"))
        self.setAccessibleName(self.tr("Speed: {speed}").format(speed=words))
        widest = self.fontMetrics().horizontalAdvance(self._words(1.25))
        self.setMinimumWidth(widest + icons.size_px() + 2 * theme.SPACE_M)

    def _words(self, speed: float) -> str:
        return self.tr("{number}×").format(number=QLocale().toString(speed, "g", 3))


class VolumeControl(QWidget):
    """A button that mutes, and a slider."""

    changed = Signal(float)
    """How loud it shall be, 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mute_button = QToolButton()
        self.mute_button.setCheckable(True)
        self.mute_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(100)
        self.slider.setPageStep(10)
        self.slider.setMinimumSize(56, theme.LEAST_TARGET_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.mute_button)
        row.addWidget(self.slider)
        self.mute_button.toggled.connect(self._on_toggled)
        self.slider.valueChanged.connect(self._on_value_changed)
        self._show()

    @property
    def volume(self) -> float:
        """What is heard: 0 while muted."""
        return 0.0 if self.mute_button.isChecked() else self.slider.value() / 100

    def set_volume(self, volume: float) -> None:
        """Show this volume, without telling it."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(volume * 100))
        self.slider.blockSignals(False)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit(self.volume)

    def _on_value_changed(self) -> None:
        """Who moves the slider wants to hear something."""
        if self.mute_button.isChecked():
            self.mute_button.setChecked(False)
            return
        self._show()
        self.changed.emit(self.volume)

    def _show(self) -> None:
        is_muted = self.mute_button.isChecked()
        name = "volume-x" if not self.volume else "volume-1" if self.volume < 0.5 else "volume-2"
        icons.dress(self.mute_button, name)
        words = self.tr("Sound on") if is_muted else self.tr("Mute")
        self.mute_button.setAccessibleName(words)
        self.mute_button.setToolTip(words)
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.setToolTip(self.tr("Volume: {percent} %").format(percent=self.slider.value()))


class DeviceButton(QToolButton):
    """Opens a menu of outputs, which are looked for when it opens."""

    wanted = Signal()
    """Look for outputs."""
    chosen = Signal(str)
    """This output, by its name; "": the system's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._devices: Sequence[OutputDevice] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.dress(self, "headphones")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._on_opening)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self._retranslate()

    def set_device(self, name: str) -> None:
        """Show that this one is chosen, without telling it."""
        self._name = name
        self._fill()

    def show_devices(self, devices: Sequence[OutputDevice]) -> None:
        """The outputs that were found."""
        self._devices = devices
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_opening(self) -> None:
        self._fill()
        self.wanted.emit()

    def _on_triggered(self, action: QAction) -> None:
        self.set_device(action.data())
        self.chosen.emit(self._name)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        names = [device.name for device in self._devices or ()]
        missing = [self._name] if self._name and self._name not in names else []
        self._add(self.tr("The system’s own output"), "")
        for name in names:
            self._add(name, name)
        for name in missing if self._devices is not None else ():
            self._add(self.tr("{name} (not connected)").format(name=name), name)
        if self._devices is None:
            menu.addAction(self.tr("Looking for outputs…")).setEnabled(False)

    def _add(self, text: str, name: str) -> None:
        action = self.menu().addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(name == self._name)
        action.setData(name)

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("Where the sound goes"))
        self.setAccessibleName(self.tr("Where the sound goes"))
        self._fill()
