"""The engine behind a window: nothing waits for it, and it tells everything in order."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.events import Event, Failed, Finished, Produced, Progressed, Queued, Started, Stopped
from engine.jobs import JobRequest, JobState, Recipe
from engine.qt.service import PROGRESS_EVERY_MS, EngineService
from engine.schema import AudioChunk, Speech, SpokenSentence
from engine.settings import Settings
from engine.storage.results import Library
from engine.studio import Studio
from tests.engine.qt.conftest import Listener

Wait = Callable[[Callable[[], object]], None]
HELLO = JobRequest(Recipe.SPEAK, "Hello. How are you?")
ENDLESS = JobRequest(Recipe.SPEAK, "The fox ran home, and the owl flew after it. " * 5000)


def states(settings: Settings) -> list[JobState]:
    with Library.open(settings.data_dir) as library:
        return [result.state for result in library.results()]


def test_a_job_is_done_and_told_in_order(
    service: EngineService, listener: Listener, wait: Wait, settings: Settings
) -> None:
    service.start()
    job = service.submit(HELLO)
    wait(lambda: listener.told(Finished))
    assert listener.is_open
    assert {event.job_id for event in listener.events} == {job.id}
    heard = [event for event in listener.events if not isinstance(event, Progressed)]
    assert [type(event) for event in heard[:2]] == [Queued, Started]
    assert heard[-1] == Finished(job.id)
    items = [type(event.item) for event in heard if isinstance(event, Produced)]
    assert items.count(AudioChunk) == items.count(SpokenSentence) == 2
    assert items[-1] is Speech
    assert states(settings) == [JobState.DONE]


def test_what_was_sent_before_the_library_is_open_is_done(
    service: EngineService, listener: Listener, wait: Wait
) -> None:
    jobs = [service.submit(HELLO) for _ in range(3)]
    service.start()
    wait(lambda: len(listener.told(Finished)) == 3)
    assert listener.told(Finished) == [Finished(job.id) for job in jobs]


def test_one_failure_is_told_and_the_next_job_done(
    service: EngineService, listener: Listener, wait: Wait
) -> None:
    service.start()
    bad, good = service.submit(JobRequest(Recipe.SPEAK, " ")), service.submit(HELLO)
    wait(lambda: listener.told(Finished))
    (failed,) = listener.told(Failed)
    assert isinstance(failed, Failed)
    assert (failed.job_id, failed.message) == (bad.id, "There is no text to speak.")
    assert listener.told(Finished) == [Finished(good.id)]


def test_cancelling_stops_the_job_at_hand(
    service: EngineService, listener: Listener, wait: Wait, settings: Settings
) -> None:
    service.start()
    endless, next_one = service.submit(ENDLESS), service.submit(HELLO)
    wait(lambda: listener.told(Produced))
    service.cancel(endless.id)
    wait(lambda: listener.told(Finished))
    assert listener.told(Stopped) == [Stopped(endless.id)]
    assert listener.told(Finished) == [Finished(next_one.id)]
    assert sorted(states(settings)) == [JobState.CANCELLED, JobState.DONE]


def test_cancelling_reaches_a_job_that_was_only_just_sent(
    service: EngineService, listener: Listener, wait: Wait
) -> None:
    service.start()
    job = service.submit(ENDLESS)
    service.cancel(job.id)
    wait(lambda: listener.told(Stopped))
    assert not listener.told(Finished)


def test_cancelling_all(service: EngineService, listener: Listener, wait: Wait) -> None:
    service.start()
    jobs = [service.submit(ENDLESS) for _ in range(3)]
    wait(lambda: len(listener.told(Queued)) == 3 and listener.told(Produced))
    service.cancel_all()
    wait(lambda: len(listener.told(Stopped)) == 3)
    assert {event.job_id for event in listener.told(Stopped)} == {job.id for job in jobs}


def test_closing_during_work_is_quick_and_loses_nothing(
    service: EngineService, listener: Listener, wait: Wait, settings: Settings
) -> None:
    service.start()
    service.submit(ENDLESS)
    service.submit(HELLO)
    wait(lambda: len(listener.told(Queued)) == 2 and listener.told(Produced))
    assert service.close()
    assert sorted(states(settings)) == [JobState.QUEUED, JobState.RUNNING]


def test_what_was_left_is_resumed(
    service: EngineService, listener: Listener, wait: Wait, settings: Settings
) -> None:
    service.start()
    left = service.submit(ENDLESS)
    wait(lambda: listener.told(Produced))
    assert service.close()
    later = EngineService(lambda: settings)
    heard = Listener(later)
    later.start()
    later.resume()
    wait(lambda: heard.told(Produced))
    assert {event.job_id for event in heard.events} == {left.id}
    assert later.close()


def test_a_question_that_takes_long_still_finds_the_library_when_it_is_closed(
    service: EngineService, wait: Wait, settings: Settings
) -> None:
    begun, found = threading.Event(), []

    def question(studio: Studio) -> None:
        begun.set()
        while not service._thread.is_stopping:
            time.sleep(0)
        found.append((studio.store.left_by_others(), studio.library.results()))

    service.start()
    service.ask(question, lambda _: None)
    wait(begun.is_set)
    assert service.close()
    assert found == [(0, [])]
    open_files = [os.path.realpath(path) for path in Path("/proc/self/fd").glob("*")]
    assert str(settings.data_dir / "library.sqlite3") not in open_files


def test_it_can_be_closed_before_it_is_open(service: EngineService) -> None:
    service.start()
    assert service.close()


def test_it_can_be_closed_without_being_started(service: EngineService) -> None:
    assert service.close()


def test_a_library_that_cannot_be_opened_is_told(
    service: EngineService, listener: Listener, wait: Wait, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("not a folder")
    service.start()
    wait(lambda: listener.refusals)
    ((message, hint),) = listener.refusals
    assert "cannot be created" in message
    assert hint
    assert not listener.is_open


class Source(QObject):
    """Emits as the engine's thread does."""

    told = Signal(object)


def test_progress_is_told_seldom_and_the_rest_at_once(
    service: EngineService, listener: Listener, wait: Wait
) -> None:
    began = time.monotonic()
    for number in range(5000):
        service._on_told(Progressed("a", number / 5000, ""))
        if number % 500 == 0:
            service._on_told(Started("a"))
    assert len(listener.told(Started)) == 10
    wait(lambda: listener.told(Progressed))
    elapsed_ms = (time.monotonic() - began) * 1000
    told = listener.told(Progressed)
    assert len(told) <= 1 + elapsed_ms / PROGRESS_EVERY_MS
    assert told[-1] == Progressed("a", 4999 / 5000, "")


@pytest.mark.parametrize("end", [Finished("a"), Failed("a", "Broken."), Stopped("a")])
def test_no_progress_is_told_after_the_end(
    service: EngineService, listener: Listener, wait: Wait, end: Event
) -> None:
    service._on_told(Progressed("a", 0.5, ""))
    service._on_told(Progressed("b", 0.5, ""))
    service._on_told(end)
    wait(lambda: listener.told(Progressed))
    assert listener.events == [end, Progressed("b", 0.5, "")]


def test_twenty_thousand_events_are_survived(
    application: QCoreApplication, service: EngineService, listener: Listener
) -> None:
    source = Source()
    source.told.connect(service._on_told)
    for number in range(20_000):
        source.told.emit(Queued(str(number)))
    assert [event.job_id for event in listener.events] == [str(n) for n in range(20_000)]


def test_an_errand_that_is_wrong_is_told_as_a_crash_and_the_next_is_done(
    service: EngineService, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr("threading.excepthook", lambda args: told.append(args.exc_value))
    written: list[object] = []
    service.written.connect(written.append)
    service.start()
    wrong = ValueError("it is wrong")

    def fail(store: object) -> None:
        raise wrong

    service.write(fail, ["a"])
    service.write(lambda store: None, ["b"])
    wait(lambda: ["b"] in written)
    assert (told, written) == ([wrong], [["a"], ["b"]])
