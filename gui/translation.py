"""The languages that the window speaks: Qt's translators, changed while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

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


_LOCALES = {"ar": "ar_001"}
"""Where the language's usual country is not meant: Arabic with the digits of its texts."""


_RIGHT_TO_LEFT = {"ar"}


class Translation:
    """The language in force.  Texts that are shown change with the LanguageChange event."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self.code = ""
        """The language in force; empty before the first."""

    def use(self, wanted: str) -> None:
        """Speak `wanted`, a code of `LANGUAGES`; empty: what the system speaks, if we do."""
        code = wanted if wanted in LANGUAGES else _of_system()
        if code == self.code:
            return
        self.code = code
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        # Qt's own texts, such as those of its menus for copying, come first: ours win.
        qt_dir = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_dir = str(resources_dir() / "translations")  # English, too, for its plurals
        self._translators = [
            *_installed(f"qtbase_{self.code}", qt_dir),
            *_installed(f"vignette_{self.code}", own_dir),
        ]
        locale = QLocale(_LOCALES.get(self.code, self.code))
        QLocale.setDefault(locale)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            for window in application.topLevelWidgets():
                window.setLocale(locale)
            if (code in _RIGHT_TO_LEFT) != application.isRightToLeft():
                _turn(application)


def _turn(application: QApplication) -> None:
    from PySide6.QtCore import Qt  # not before the first paint; see gui.start

    directions = Qt.LayoutDirection
    is_right_to_left = application.isRightToLeft()
    application.setLayoutDirection(
        directions.LeftToRight if is_right_to_left else directions.RightToLeft
    )


def _installed(name: str, folder: str) -> list[QTranslator]:
    translator = QTranslator()
    if not translator.load(name, folder):
        return []
    QCoreApplication.installTranslator(translator)
    return [translator]


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for known in (code, code.split("_")[0]):
            if known in LANGUAGES:
                return known
        if code.startswith("zh"):
            return "zh_CN"
    return "en"
