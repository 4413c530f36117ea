"""What covers the window while something is dragged over it: where to drop, what will happen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui import icons, theme

_OPACITY = 0.94
_FRAME_PX = 3
_ICON_LINES = 3


class DropOverlay(QWidget):
    """A visible drop target over all of its parent; the parent takes the drop itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._icon, self._title, self._detail, self._is_welcome = "", "", "", True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._title}\n{self._detail}"

    def invite(self, pictures: int, *, has_folders: bool = False) -> None:
        """Dropping is welcome; say what will become of it."""
        if has_folders:
            title = self.tr("Drop to tell a story about every picture in it")
        else:
            title = self.tr("Drop to tell a story about %n picture(s)", "", pictures)
        detail = self.tr("Nothing is moved, and nothing leaves this computer.")
        self._cover("image-plus", title, detail, is_welcome=True)

    def refuse(self) -> None:
        """What is dragged cannot be used."""
        title = self.tr("This is no picture")
        detail = self.tr("Vignette takes pictures, folders of pictures and their addresses.")
        self._cover("ban", title, detail, is_welcome=False)

    def dismiss(self) -> None:
        """The drag is over, or has left."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._under.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours()
        ink = colours.accent if self._is_welcome else colours.danger
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.window)
        ground.setAlphaF(_OPACITY)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(ink, _FRAME_PX, Qt.PenStyle.DashLine))
        space = theme.SPACE_L
        frame = QRectF(self.rect()).adjusted(space, space, -space, -space)
        painter.drawRoundedRect(frame, 16, 16)
        self._paint_words(painter, frame.adjusted(space, space, -space, -space))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        colours = theme.colours()
        line = self.fontMetrics().height()
        side = line * _ICON_LINES
        name = "accent" if self._is_welcome else "danger"
        top = room.center().y() - side - line
        drawn = icons.pixmap(self._icon, side, name)
        painter.drawPixmap(round(room.center().x() - side / 2), round(top), drawn)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(theme.scaled(self.font(), 1.5, is_bold=True))
        painter.setPen(colours.text)
        title = QRectF(room.x(), top + side + line / 2, room.width(), room.height())
        used = painter.drawText(title, int(flags), self._title)
        painter.setFont(self.font())
        painter.setPen(colours.muted)
        painter.drawText(title.translated(0, used.height() + line / 2), int(flags), self._detail)

    def _cover(self, icon: str, title: str, detail: str, *, is_welcome: bool) -> None:
        self._icon, self._title, self._detail = icon, title, detail
        self._is_welcome = is_welcome
        self.setAccessibleName(self.words)
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        self.update()
