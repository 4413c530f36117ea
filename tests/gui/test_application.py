"""Files that the system asks the program to open, as macOS does for a drop on the Dock."""

import subprocess
import sys

from tests.conftest import ROOT

CODE = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from gui.application import FileOpeningApplication

app = FileOpeningApplication(["vignette"])
later = []
QCoreApplication.sendEvent(app, QFileOpenEvent("/early.jpg"))
app.file_opened.connect(later.append)
print(app.listen())
QCoreApplication.sendEvent(app, QFileOpenEvent("/later.jpg"))
print(later)
"""


def test_files_opened_early_and_later_are_told_once() -> None:
    """In a process of its own: there is one application in each."""
    done = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["['/early.jpg']", "['/later.jpg']"], done.stderr
