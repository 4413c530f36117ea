"""Who hears whom: the views' wishes go to the session, its news to the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.jobs import JobState
from engine.schema import Task
from gui.announcer import Announcer
from gui.dropped import Dropped
from gui.library_wiring import LibraryWiring, open_folder_of
from gui.models.reading import Reading
from gui.news import News
from gui.pixels import to_image

if TYPE_CHECKING:
    from engine.qt.pictures import Pixels
    from engine.settings import Settings
    from engine.surroundings import Surroundings
    from gui.app import Vignette


class Wiring(QObject):
    """Connects everything once, and does what needs more than one of them."""

    def __init__(self, vignette: Vignette) -> None:
        super().__init__(vignette)
        self._window = vignette.window
        self._session = vignette.session
        self._opening = vignette.opening
        self._notifier = vignette.notifier
        self._news = News(vignette)
        self._shelves = LibraryWiring(vignette, self._news)
        self._player = vignette.player
        self._loader = vignette.loader
        self._preferences = vignette.preferences
        self._desk = vignette.desk
        self._models = vignette.model_desk
        self._announcer = Announcer(self._window)
        self._reading: Reading | None = None
        self._chosen: object = None
        self._connect_ways_in()
        self._connect_reading()
        self._connect_jobs()
        self._connect_player()
        self._connect_session()
        self._connect_models()
        self._connect_actions()
        self._on_reading_changed(None)

    def start(self) -> None:
        """The window is painted: show what was told until now, and what was opened last."""
        self._notifier.connect_view(self._window.toasts.show_notification)
        self._window.welcome_view.set_recent(self._opening.recent)
        self._window.welcome_view.start()
        self._look_around()

    # ------------------------------------------------------------ connections

    def _connect_ways_in(self) -> None:
        window, opening = self._window, self._opening
        window.dropped.connect(self._on_dropped)
        opening.chosen.connect(self._on_dropped)
        opening.recent_changed.connect(window.welcome_view.set_recent)
        window.welcome_view.open_requested.connect(opening.ask_for_pictures)
        window.welcome_view.paste_requested.connect(opening.paste)
        window.welcome_view.sample_chosen.connect(opening.open_path)
        window.welcome_view.recent_chosen.connect(opening.open_path)

    def _connect_reading(self) -> None:
        picture, story, session = self._window.picture_view, self._window.story_view, self._session
        picture.picture_wanted.connect(self._on_picture_wanted)
        picture.caption_edited.connect(session.changes.edit_caption)
        picture.caption_reset.connect(session.changes.reset_caption)
        picture.copy_requested.connect(self._news.copy)
        story.story_edited.connect(session.changes.edit_story)
        story.story_reset.connect(session.changes.reset_story)
        story.copy_requested.connect(self._news.copy)
        story.speak_again_requested.connect(session.speak_again)
        story.stop_requested.connect(self._stop)
        story.retry_requested.connect(self._retry)
        story.details_requested.connect(self._show_details)
        story.another_requested.connect(session.tell_another)
        story.sentence_activated.connect(self._on_sentence_activated)
        self._loader.loaded.connect(self._on_pixels)
        self._loader.failed.connect(picture.show_failure)

    def _connect_jobs(self) -> None:
        panel, session = self._window.job_panel, self._session
        panel.stop_requested.connect(session.cancel)
        panel.stop_all_requested.connect(session.cancel_all)
        panel.retry_requested.connect(session.retry)
        panel.opened.connect(session.open)
        panel.resume_requested.connect(session.resume_interrupted)
        panel.drop_requested.connect(session.drop_interrupted)
        self._window.status_bar.follow(session.jobs)
        self._window.status_bar.jobs_requested.connect(self._window.commands["jobs"].toggle)
        session.jobs.counts_changed.connect(self._enable)

    def _connect_player(self) -> None:
        self._player.cue_changed.connect(self._window.story_view.set_spoken)
        bar = self._window.player_bar
        bar.voice_requested.connect(self._desk.show_voices)
        bar.speed_changed.connect(self._on_speed)
        bar.volume_changed.connect(self._on_volume)
        bar.device_changed.connect(self._on_device)

    def _connect_session(self) -> None:
        session = self._session
        session.reading_closing.connect(self._window.picture_view.finish_editing)
        session.reading_closing.connect(self._window.story_view.finish_editing)
        session.reading_changed.connect(self._on_reading_changed)
        session.all_ended.connect(self._look_around)
        session.changes.stack.canUndoChanged.connect(self._enable)
        session.changes.stack.canRedoChanged.connect(self._enable)
        session.changes.stack.undoTextChanged.connect(self._window.commands.say_what_is_undone)
        session.changes.stack.redoTextChanged.connect(self._window.commands.say_what_is_redone)
        self._preferences.changed.connect(self._on_preferences)

    def _connect_models(self) -> None:
        self._desk.models_wanted.connect(self._models.show)
        self._desk.move_wanted.connect(self._models.move)

    def _connect_actions(self) -> None:
        window, session, player = self._window, self._session, self._player
        for name, slot in {
            "open": self._opening.ask_for_pictures,
            "open_folder": self._opening.ask_for_folder,
            "open_address": self._opening.ask_for_address,
            "paste": self._opening.paste,
            "quit": window.close,
            "undo": session.changes.stack.undo,
            "redo": session.changes.stack.redo,
            "edit_caption": window.picture_view.edit_caption,
            "edit_story": window.story_view.begin_editing,
            "copy_caption": self._copy_caption,
            "copy_story": self._copy_story,
            "find": self._shelves.find,
            "models": self._models.show,
            "settings": self._desk.show_settings,
            "home": session.close_reading,
            "next_entry": self._shelves.open_next,
            "previous_entry": self._shelves.open_previous,
            "larger_text": self._desk.larger_text,
            "smaller_text": self._desk.smaller_text,
            "tell_another": window.story_view.tell,
            "speak_again": session.speak_again,
            "retry": self._retry,
            "stop": self._stop,
            "stop_all": session.cancel_all,
            "delete": self._delete,
            "open_location": self._open_location,
            "play": player.toggle,
            "next_sentence": player.next_sentence,
            "previous_sentence": player.previous_sentence,
            "read_from_here": window.story_view.read_from_caret,
            "shortcuts": self._desk.show_shortcuts,
            "diagnose": self._desk.show_diagnosis,
            "logs": self._desk.open_logs,
            "about": self._desk.show_about,
        }.items():
            window.commands[name].triggered.connect(slot)
        window.menus["recent"].aboutToShow.connect(self._fill_recent)

    # ------------------------------------------------------------ pictures

    def _on_dropped(self, found: Dropped) -> None:
        self._opening.note(found.sources)
        self._session.take_in(found)

    def _on_picture_wanted(self, path: str) -> None:
        self._loader.whole(path, path)

    def _on_pixels(self, path: str, pixels: Pixels) -> None:
        self._window.picture_view.show_pixels(path, to_image(pixels))

    def _fill_recent(self) -> None:
        self._opening.fill(self._window.menus["recent"])

    # ------------------------------------------------------------ what is open

    def _on_reading_changed(self, reading: Reading | None) -> None:
        if self._reading is not None:
            self._reading.state_changed.disconnect(self._enable)
            self._reading.caption_changed.disconnect(self._enable)
            self._reading.story_changed.disconnect(self._enable)
        self._reading = reading
        window = self._window
        window.picture_view.set_reading(reading)
        window.story_view.set_reading(reading)
        if reading is not None:
            window.story_view.set_options(reading.job.request.story)
            reading.state_changed.connect(self._enable)
            reading.caption_changed.connect(self._enable)
            reading.story_changed.connect(self._enable)
        window.library_view.select(reading.job.id if reading is not None else "")
        window.show_reading(reading is not None)
        self._announcer.follow(reading)
        self._enable()

    def _on_sentence_activated(self, index: int) -> None:
        self._player.seek_to_cue(index)
        self._player.play()

    def _copy_caption(self) -> None:
        if self._reading is not None and self._reading.caption is not None:
            self._news.copy(self._reading.caption.description)

    def _copy_story(self) -> None:
        if self._reading is not None and self._reading.story:
            self._news.copy(self._reading.story)

    def _stop(self) -> None:
        if self._reading is not None:
            self._session.cancel([self._reading.job.id])

    def _retry(self) -> None:
        if self._reading is not None:
            self._session.retry([self._reading.job.id])

    def _delete(self) -> None:
        if self._reading is not None:
            self._session.changes.delete([self._reading.job.id])

    def _show_details(self) -> None:
        reading = self._reading
        if reading is not None:
            self._desk.show_error(reading.message, reading.hint, reading.details)

    def _open_location(self) -> None:
        reading = self._reading
        if reading is not None:
            picture = reading.picture.path if reading.picture else ""
            open_folder_of(reading.speech.path if reading.speech else picture)

    def _on_speed(self, speed: float) -> None:
        self._preferences.update(playback={"speed": speed})

    def _on_volume(self, volume: float) -> None:
        self._preferences.update(playback={"volume": volume})

    def _on_device(self, name: str) -> None:
        self._preferences.update(playback={"output_device": name})

    # ------------------------------------------------------------ settings and state

    def _on_preferences(self, settings: Settings) -> None:
        self._window.commands.set_shortcuts(settings.window.shortcuts)
        if self._reading is None:
            self._window.story_view.set_options(self._session.options())
        chosen = (settings.models, settings.speech.voice, settings.device, settings.offline)
        if chosen != self._chosen:  # a slider of the volume changes settings, too
            self._chosen = chosen
            self._look_around()

    def _look_around(self) -> None:
        self._session.questions.look_around(self._on_surroundings)

    def _on_surroundings(self, found: Surroundings) -> None:
        self._window.status_bar.show_surroundings(found)
        self._window.story_view.set_languages(found.languages)
        self._desk.tell_surroundings(found)
        self._window.player_bar.set_voice_name(self._voice_name(found.chosen[Task.SPEECH]))

    def _voice_name(self, model: str) -> str:
        settings = self._preferences.settings
        return settings.speech.voice if settings and settings.speech.voice else model

    def _enable(self) -> None:
        reading, session = self._reading, self._session
        is_open = reading is not None
        is_active = reading is not None and reading.is_active
        has_caption = reading is not None and reading.caption is not None
        has_story = reading is not None and bool(reading.story)
        states = (JobState.FAILED, JobState.CANCELLED)
        self._window.commands.enable(
            {
                "undo": session.changes.stack.canUndo(),
                "redo": session.changes.stack.canRedo(),
                "edit_caption": has_caption,
                "edit_story": has_story and not is_active,
                "copy_caption": has_caption,
                "copy_story": has_story,
                "home": is_open,
                "tell_another": has_caption,
                "speak_again": has_story and not is_active,
                "retry": reading is not None and reading.state in states,
                "stop": is_active,
                "stop_all": session.is_working,
                "delete": is_open,
                "open_location": is_open,
                "read_from_here": has_story,
            }
        )
