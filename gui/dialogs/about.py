"""What Vignette is, which version, and whose work it is made of."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from engine.resources import resources_dir
from gui.dialogs.dialog import Dialog, open_path


class Part(NamedTuple):
    """Something that Vignette is made of."""

    name: str
    licence: str


PARTS = (
    Part("Vignette", "MIT"),
    Part("Qt, PySide6", "LGPL 3"),
    Part("eSpeak NG", "GPL 3"),
    Part("Noto Emoji", "SIL OFL 1.1"),
    Part("Lucide", "ISC"),
    Part("PyTorch", "BSD-3-Clause"),
    Part("Transformers, Tokenizers, Safetensors, PEFT", "Apache-2.0"),
    Part("Pillow", "MIT-CMU"),
    Part("NumPy", "BSD-3-Clause"),
    Part("libsndfile", "LGPL 2.1"),
    Part("PortAudio", "MIT"),
    Part("SQLAlchemy, Alembic, Pydantic", "MIT"),
    Part("Python", "PSF-2.0"),
)
"""The largest parts; the package has the licence of every one in its folder `licences`."""


class AboutDialog(Dialog):
    """Version, parts and their licences, and the way to the log."""

    def __init__(self, version: str, log_dir: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=72, height_lines=28)
        self._version = version
        self._log_dir = log_dir
        self.rebuild()

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("About Vignette"))
        title = self.heading(self.tr("Vignette {version}").format(version=self._version))
        column.addWidget(title)
        about = self.tr(
            "Drop in a picture: it says what it sees, tells a story about it and reads it aloud. "
            "Everything runs on this computer."
        )
        column.addWidget(self.paragraph(about))
        column.addWidget(self.paragraph(self.tr("Vignette is made of:"), "muted"))
        column.addWidget(self._parts(), stretch=1)
        gpl = self.tr(
            "eSpeak NG, the built-in voice, is under the GNU GPL 3, and so is Vignette together "
            "with it. Qt is used under the GNU LGPL 3: you may replace its files by your own."
        )
        column.addWidget(self.paragraph(gpl, "muted"))
        others = [self.button(self.tr("Open logs"), self._open_logs, "folder-open")]
        others.append(self.button(self.tr("Licence texts"), self._open_licences, "file-text"))
        self.add_buttons(column, others)

    def _parts(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("What Vignette is made of"))
        tree.setHeaderLabels([self.tr("Part"), self.tr("Licence")])
        tree.setRootIsDecorated(False)
        tree.setWordWrap(True)
        for part in PARTS:
            QTreeWidgetItem(tree, list(part))
        header = tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        return tree

    def _open_logs(self) -> None:
        open_path(self._log_dir)

    def _open_licences(self) -> None:
        open_path(str(resources_dir() / "licences"))
