"""What a user changes of the library's entries: corrections and deletions, all to be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gui.edits import Delete, EditCaption, EditStory, Restore, Words

if TYPE_CHECKING:
    from engine.qt.service import EngineService
    from gui.library_feed import LibraryFeed
    from gui.models.reading import Reading
    from gui.session import Session


class Changes(QObject):
    """The user's changes, at once in the window and soon in the library, and the way back."""

    deleted = Signal(int)
    """So many entries were put in the trash."""

    def __init__(self, session: Session, service: EngineService, feed: LibraryFeed) -> None:
        super().__init__(session)
        self._session = session
        self._service = service
        self._feed = feed
        self.stack = QUndoStack(self)

    def close(self) -> None:
        """Forget what could be undone: a stack that goes tells so, and nobody is left to hear."""
        self.stack.clear()

    def edit_caption(self, text: str) -> None:
        """Let the user's words be the caption of what is open."""
        self._put_caption(Words(text, is_edited=True))

    def reset_caption(self) -> None:
        """Go back to what the captioner said."""
        self._put_caption(Words("", is_edited=False))

    def edit_story(self, text: str) -> None:
        """Let the user's words be the story of what is open."""
        self._put_story(Words(text, is_edited=True))

    def reset_story(self) -> None:
        """Go back to what the storyteller wrote."""
        self._put_story(Words("", is_edited=False))

    def delete(self, job_ids: Sequence[str]) -> None:
        """Put entries in the trash; this can be undone."""
        if job_ids:
            self.stack.push(Delete(self, job_ids))
            self.deleted.emit(len(job_ids))

    def restore(self, job_ids: Sequence[str]) -> None:
        """Take entries out of the trash."""
        if job_ids:
            self.stack.push(Restore(self, job_ids))

    def _put_caption(self, after: Words) -> None:
        reading = self._session.reading
        if reading is not None and reading.caption is not None:
            before = Words(reading.caption.description, is_edited=reading.is_caption_edited)
            self.stack.push(EditCaption(self, reading.job.id, before, after))

    def _put_story(self, after: Words) -> None:
        reading = self._session.reading
        if reading is not None:
            before = Words(reading.story, is_edited=reading.is_story_edited)
            self.stack.push(EditStory(self, reading.job.id, before, after))

    # ------------------------------------------------------------ what undo commands call

    def put_caption(self, job_id: str, text: str, *, is_edited: bool) -> None:
        """Change a caption here and in the library; no text: whatever the captioner said."""
        if text and (reading := self._known(job_id)) is not None and reading.caption is not None:
            reading.change_caption(text, is_edited=is_edited)
        kept = text if is_edited else None
        self._service.write(lambda store: store.edit_caption(job_id, kept), [job_id])

    def put_story(self, job_id: str, text: str, *, is_edited: bool) -> None:
        """Change a story here and in the library; no text: whatever the storyteller wrote."""
        if text and (reading := self._known(job_id)) is not None:
            reading.change_story(text, is_edited=is_edited)
        kept = text if is_edited else None
        self._service.write(lambda store: store.edit_story(job_id, kept), [job_id])

    def put_in_trash(self, job_ids: Sequence[str]) -> None:
        """Delete entries so that they can come back; what is being worked on is stopped."""
        ids = list(job_ids)
        self._session.let_go(ids)
        self._feed.remove(ids)
        self._service.write(lambda store: store.trash(ids), ids)

    def take_from_trash(self, job_ids: Sequence[str]) -> None:
        """Let deleted entries come back."""
        ids = list(job_ids)
        self._service.write(lambda store: store.restore(ids), ids)

    def _known(self, job_id: str) -> Reading | None:
        return self._session.known(job_id)
