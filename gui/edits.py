"""What can be undone: each change of the library as a command with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand


class Editor(Protocol):
    """Who carries the changes out; `gui.changes` does."""

    def put_caption(self, job_id: str, text: str, *, is_edited: bool) -> None: ...
    def put_story(self, job_id: str, text: str, *, is_edited: bool) -> None: ...
    def put_in_trash(self, job_ids: Sequence[str]) -> None: ...
    def take_from_trash(self, job_ids: Sequence[str]) -> None: ...


class Words:
    """A text, and whether it is the user's rather than the model's."""

    def __init__(self, text: str, *, is_edited: bool) -> None:
        self.text = text
        self.is_edited = is_edited


class EditCaption(QUndoCommand):
    """Another caption."""

    def __init__(self, editor: Editor, job_id: str, before: Words, after: Words) -> None:
        super().__init__(QCoreApplication.translate("Edits", "Edit caption"))
        self._editor, self._job_id, self._before, self._after = editor, job_id, before, after

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, words: Words) -> None:
        self._editor.put_caption(self._job_id, words.text, is_edited=words.is_edited)


class EditStory(QUndoCommand):
    """Another story."""

    def __init__(self, editor: Editor, job_id: str, before: Words, after: Words) -> None:
        super().__init__(QCoreApplication.translate("Edits", "Edit story"))
        self._editor, self._job_id, self._before, self._after = editor, job_id, before, after

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, words: Words) -> None:
        self._editor.put_story(self._job_id, words.text, is_edited=words.is_edited)


class Delete(QUndoCommand):
    """Entries put in the trash."""

    def __init__(self, editor: Editor, job_ids: Sequence[str]) -> None:
        super().__init__(QCoreApplication.translate("Edits", "Delete"))
        self._editor, self._job_ids = editor, list(job_ids)

    def redo(self) -> None:
        self._editor.put_in_trash(self._job_ids)

    def undo(self) -> None:
        self._editor.take_from_trash(self._job_ids)


class Restore(QUndoCommand):
    """Entries taken out of the trash."""

    def __init__(self, editor: Editor, job_ids: Sequence[str]) -> None:
        super().__init__(QCoreApplication.translate("Edits", "Restore"))
        self._editor, self._job_ids = editor, list(job_ids)

    def redo(self) -> None:
        self._editor.take_from_trash(self._job_ids)

    def undo(self) -> None:
        self._editor.put_in_trash(self._job_ids)
