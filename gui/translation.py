"""The languages that the window speaks: Qt's translators, changed while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from engine.resources import resources_dir

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""By the code of its file in resources/translations, each in its own words."""


class Translation:
    """The language in force.  Texts that are shown change with the LanguageChange event."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self.code = ""
        """The language in force; empty before the first."""

    def use(self, wanted: str) -> None:
        """Speak `wanted`, a code of `LANGUAGES`; empty: what the system speaks, if we do."""
        self.code = wanted if wanted in LANGUAGES else _of_system()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        # English has a file, too: Qt chooses its plurals there.
        translator = QTranslator()
        if translator.load(str(resources_dir() / "translations" / f"vignette_{self.code}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        locale = QLocale(self.code)
        QLocale.setDefault(locale)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            is_rtl = locale.textDirection() is Qt.LayoutDirection.RightToLeft
            application.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
            )


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for known in (code, code.split("_")[0]):
            if known in LANGUAGES:
                return known
        if code.startswith("zh"):
            return "zh_CN"
    return "en"
