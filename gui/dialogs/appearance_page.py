"""Settings: how the window looks, and which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSlider, QWidget

from gui import theme
from gui.dialogs.settings_page import SettingsPage
from gui.translation import LANGUAGES

TEXT_PERCENT = (80, 200)


class AppearancePage(SettingsPage):
    """Theme and size of text; a sample grows with the slider, the window when it is let go."""

    def build(self) -> None:
        self.add_choice("window.theme", self.tr("Theme"), self._themes())
        self._slider = self._make_slider()
        self._percent = QLabel(self.body)
        self._sample = QLabel(self.tr("Once upon a time there was a picture…"))
        self._sample.setWordWrap(True)
        shown = QWidget(self.body)
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._slider, stretch=1)
        row.addWidget(self._percent)
        self.add_field(
            "window.text_percent",
            self.tr("Size of text"),
            self._slider,
            self._show_percent,
            below=[self._sample],
            shown=shown,
        )

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self.body)
        slider.setRange(*TEXT_PERCENT)
        slider.setSingleStep(5)
        slider.setPageStep(20)
        slider.setMinimumHeight(theme.LEAST_TARGET_PX)
        slider.valueChanged.connect(self._on_moved)
        slider.sliderReleased.connect(self._take)
        return slider

    def _show_percent(self, percent: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(percent)
        self._show_sample(percent)

    def _on_moved(self, percent: int) -> None:
        self._show_sample(percent)
        if not self._slider.isSliderDown():
            self._take()

    def _take(self) -> None:
        self.changed.emit("window.text_percent", self._slider.value())

    def _show_sample(self, percent: int) -> None:
        in_force = self.settings.window.text_percent if self.settings is not None else 100
        self._sample.setFont(theme.scaled(QApplication.font(), percent / in_force))
        self._percent.setText(self.tr("{percent} %").format(percent=percent))

    def _themes(self) -> list[tuple[object, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]


class LanguagePage(SettingsPage):
    """The language of the window, each offered in its own words."""

    def build(self) -> None:
        choices = [("", self.tr("As the system")), *LANGUAGES.items()]
        self.add_choice("window.interface_language", self.tr("Language"), choices)
        self.add_words(
            self.tr(
                "The language of menus and messages. Which language stories are told in is "
                "chosen on the page Stories."
            )
        )
