"""What the palette cannot say: rounded corners, quiet buttons, a visible focus."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QDir

from engine.resources import resources_dir
from gui.colours import Colours

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }

QPushButton, QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit, QKeySequenceEdit > QLineEdit {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 4px 8px; min-height: 1.25em; placeholder-text-color: $muted;
}
QPushButton { background: $raised; padding: 4px 12px; }
QPushButton:hover, QComboBox:hover { background: $hover; color: $text; }
QPushButton:pressed { background: $hover; color: $text; border-color: $text; }
QPushButton:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit:focus {
    border: 2px solid $focus; padding: 3px 7px;
}
QPushButton:focus { padding: 3px 11px; }
QPushButton:disabled, QComboBox:disabled, QSpinBox:disabled, QLineEdit:disabled {
    color: $disabled; border-color: $line;
}
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[role="primary"]:hover { border: 1px solid $text; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled {
    background: transparent; color: $disabled; border-color: $disabled;
}
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: $hover; color: $text; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; }

QComboBox { padding-right: 2px; }
QComboBox:focus { padding-right: 1px; }
QComboBox::drop-down { border: none; width: 1.5em; }
QComboBox::down-arrow { image: url(icons:field-down.svg); width: 1.1em; height: 1.1em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 1.8em;
}
QAbstractSpinBox::up-arrow { image: url(icons:field-up.svg); width: 0.9em; height: 0.9em; }
QAbstractSpinBox::down-arrow { image: url(icons:field-down.svg); width: 0.9em; height: 0.9em; }

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
    padding: 4px; min-width: 20px; min-height: 20px;
}
QToolButton:hover { background: $hover; color: $text; }
QToolButton:pressed { background: $hover; color: $text; border-color: $text; }
QToolButton:checked { background: $hover; color: $text; border: 1px solid $border; }
QToolButton:focus { border: 2px solid $focus; padding: 3px; }
QToolButton:disabled { color: $disabled; }
QToolButton[role="disc"] { padding: 0; border: none; min-width: 0; min-height: 0; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton[popupMode="1"]::menu-button { border: none; width: 16px; }
QToolButton[popupMode="2"]::menu-indicator, QToolButton::menu-indicator { image: none; }

QPlainTextEdit, QTextEdit, QListView, QTreeView, QTableView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    selection-background-color: $selection; selection-color: $on_selection;
}
QPlainTextEdit:focus, QTextEdit:focus, QListView:focus, QTreeView:focus, QTableView:focus {
    border: 2px solid $focus;
}
QTextEdit[role="page"], QTextEdit[role="plain"] { padding: 1px; }
QTextEdit[role="plain"] { background: transparent; border: 1px solid transparent; }
QTextEdit[role="plain"]:hover { border: 1px solid $border; }
QTextEdit[role="page"]:focus, QTextEdit[role="plain"]:focus {
    border: 2px solid $focus; padding: 0;
}
QHeaderView::section { background: $raised; color: $text; border: none; padding: 4px 8px; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: $hover; color: $text; border: 1px solid $border; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selection; color: $on_selection; }
QToolBar { background: $window; border: none; spacing: 4px; padding: 4px 8px; }
QStatusBar { background: $window; color: $muted; }
QStatusBar::item { border: none; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QSplitter[role="gap"]::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QProgressBar {
    background: $hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $accent; border: 2px solid $surface; width: 14px; height: 14px; margin: -7px 0;
    border-radius: 9px;
}
QSlider::handle:horizontal:focus { border: 2px solid $text; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; border-radius: 3px; border: none; }
QScrollBar::handle:horizontal {
    min-width: 32px; margin: 3px 2px; border-radius: 3px; border: none;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabWidget::pane { border: 1px solid $line; border-radius: 6px; }
QGroupBox { border: none; margin-top: 1.4em; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator {
    width: 1.1em; height: 1.1em; background: $surface; border: 1px solid $border;
    border-radius: 4px;
}
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:field-check-$check.svg);
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; border-radius: 4px; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="success"] { color: $success; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QScrollArea[role="pane"] { border: 2px solid transparent; border-radius: 6px; }
QScrollArea[role="pane"]:focus { border: 2px solid $focus; }
QFrame[role="bar"] { background: $raised; border: none; border-top: 1px solid $line; }
""")


def style_sheet(colours: Colours) -> str:
    """The application's style sheet in these colours, with the pictures of its fields found.

    A widget says what it is by its dynamic property `role`: "primary" and "quiet" buttons;
    "muted", "danger", "warning" and "success" labels; "card" and "bar" frames; a text
    that is a "page", or "plain" like a label.
    """
    QDir.setSearchPaths("icons", [str(resources_dir() / "icons")])
    names = {name: colour.name() for name, colour in colours._asdict().items()}
    check = "light" if colours.on_accent.lightness() > 128 else "dark"
    return _SHEET.substitute(names, check=check)
