"""The names of languages, in their own words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from gui.translation import LANGUAGES

_NONE = (QLocale.Language.C, QLocale.Language.AnyLanguage)


def own_name(tag: str, otherwise: str = "") -> str:
    """What a language (a BCP 47 tag) calls itself; where Qt does not know, `otherwise` or the
    tag."""
    if tag in LANGUAGES:
        return LANGUAGES[tag]  # Qt's "American English" is more than "en" says
    locale = QLocale(tag.replace("-", "_"))
    name = "" if locale.language() in _NONE else locale.nativeLanguageName()
    if not name:
        return otherwise or tag
    base, _, rest = tag.partition("-")
    if rest and name == QLocale(base).nativeLanguageName():
        name = f"{name} ({locale.nativeTerritoryName()})"
    return name[0].upper() + name[1:]
