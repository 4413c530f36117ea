"""Another program, with a file to be dragged out of it: `python -m tests.gui.drag_source PATH`.

Prints what would be done with the file where the mouse is, as a mouse pointer shows it.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags the file as soon as the mouse moves."""

    def __init__(self, path: str) -> None:
        super().__init__("Drag me")
        self._path = path
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(self._path)])
        drag.setMimeData(mime)
        drag.actionChanged.connect(lambda action: print(action.name, flush=True))
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.setWindowTitle("Another program")
    source.resize(200, 200)
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
