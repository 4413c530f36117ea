"""What this machine has and what is missing, in words (the command `doctor`, to be looked at)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.announce import announce
from gui.dialogs.dialog import Dialog, copy
from gui.dialogs.sentence_list import SentenceList
from gui.widgets.badge import Badge

if TYPE_CHECKING:
    from engine.diagnosis import Finding

_LOOKS = {
    "ok": ("circle-check", "success"),
    "note": ("info", "warning"),
    "missing": ("circle-x", "danger"),
}
"""Icon and colour by the value of a `Level`."""


class DiagnosisDialog(Dialog):
    """Asks for findings with a signal, since they take seconds, and shows those that come."""

    findings_wanted = Signal()
    """The findings shall be found, off the window's thread, and given to `show_findings`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=84, height_lines=24)
        self._findings: Sequence[Finding] | None = None
        self.rebuild()

    def ask(self) -> None:
        """Look again."""
        self._findings = None
        self._show()
        self.findings_wanted.emit()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show them."""
        self._findings = findings
        self._show()
        announce(self, self._verdict.words)

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Check this computer"))
        self._verdict = Badge()
        self._list = SentenceList(self.tr("What was found"))
        column.addWidget(self._verdict)
        column.addWidget(self._list, stretch=1)
        self._again = self.button(self.tr("Check again"), self.ask, "refresh-cw")
        self._copy_button = self.button(self.tr("Copy"), self._copy, "copy")
        self.add_buttons(column, [self._again, self._copy_button])
        self._show()

    def _show(self) -> None:
        findings = self._findings or []
        self._list.clear()
        for finding in findings:
            text = f"{self._word(finding.level.value)}: {finding.text} {finding.hint}".rstrip()
            self._list.add_sentence(text, *_LOOKS[finding.level.value])
        self._again.setEnabled(self._findings is not None)
        self._copy_button.setEnabled(bool(findings))
        if self._findings is None:
            self._verdict.show_words("hourglass", self.tr("Looking…"))
        elif any(finding.level.value == "missing" for finding in findings):
            self._verdict.show_words("circle-x", self.tr("Something is missing."), "danger")
        else:
            words = self.tr("Vignette has all it needs.")
            self._verdict.show_words("circle-check", words, "success")

    def _word(self, level: str) -> str:
        return {
            "ok": self.tr("Fine"),
            "note": self.tr("Note"),
            "missing": self.tr("Missing"),
        }[level]

    def _copy(self) -> None:
        copy(self._list.text())
