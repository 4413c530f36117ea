"""The runner and the pipeline: order of work, saving, failing, cancelling, going on."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from engine.errors import ModelError, StorageError
from engine.events import (
    Event,
    Failed,
    Finished,
    Noted,
    Produced,
    Progressed,
    Queued,
    Started,
    Stopped,
)
from engine.jobs import Job, JobRequest, JobState, Recipe
from engine.pipeline import Model
from engine.schema import (
    AudioChunk,
    Caption,
    Note,
    Picture,
    Speech,
    SpokenSentence,
    Story,
    StoryText,
    Task,
)
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.scripted import Scripted, Stage


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "library") as opened:
        yield opened


def job(source: str, recipe: Recipe = Recipe.TELL) -> Job:
    return Job(JobRequest(recipe, source))


def result(tmp_path: Path, one: Job):
    with Library.open(tmp_path / "library") as library:
        return library.result(one.id)


def test_a_picture_becomes_a_spoken_story(store: Store, tmp_path: Path) -> None:
    stage, one = Stage(store, tmp_path, Scripted()), job("32.png")
    events = stage.run(one)
    assert [type(event) for event in events[:2]] == [Queued, Started]
    assert events[-1] == Finished(one.id)
    assert "".join(item.text for item in stage.items(StoryText)) == (
        "The cat sat. Then it slept. The end."
    )
    kept = result(tmp_path, one)
    assert kept.state is JobState.DONE
    assert kept.picture.width_px == 32
    assert kept.caption.item.text == "a picture 32 wide"
    assert kept.caption.provenance.model == "scripted-captioner"
    assert kept.story.item.text == "The cat sat. Then it slept. The end."
    assert kept.story.provenance.revision == "r2"
    samples, rate_hz = soundfile.read(kept.speech.item.path)
    assert len(samples) / rate_hz == pytest.approx(kept.speech.item.duration_s, abs=1e-3)
    assert [cue.text for cue in kept.speech.item.cues] == [
        "The cat sat.",
        "Then it slept.",
        "The end.",
    ]


def test_what_goes_otherwise_than_was_chosen_is_told_of_every_step(
    store: Store, tmp_path: Path
) -> None:
    class Noting(Scripted):
        """Each of its backends has something to say first."""

        def captioner(self, job: Job) -> Model:
            return _noting(super().captioner(job), "captioner")

        def storyteller(self, job: Job) -> Model:
            return _noting(super().storyteller(job), "storyteller")

        def voice(self, job: Job) -> Model:
            return _noting(super().voice(job), "voice")

    one = job("32.png")
    events = Stage(store, tmp_path, Noting(words=("The end.",))).run(one)
    notes = [event for event in events if isinstance(event, Noted)]
    assert [note.text for note in notes] == ["captioner", "storyteller", "voice"]
    assert {note.job_id for note in notes} == {one.id}
    assert events[-1] == Finished(one.id)


def _noting(model: Model, text: str) -> Model:
    class Backend:
        def run(self, request: object) -> Iterator[object]:
            yield Note(text)
            yield from model.backend.run(request)

    return replace(model, backend=Backend())


def test_a_sentence_is_spoken_before_the_next_is_written(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    Stage(store, tmp_path, models).run(job("32.png"))
    assert models.log == [
        "caption 1",
        "story of a picture 32 wide",
        "write The cat ",
        "write sat. ",
        "write Then it ",
        "speak The cat sat.",
        "write slept. ",
        "write The end.",
        "speak Then it slept.",
        "speak The end.",
    ]


def test_the_player_gets_exactly_what_the_file_holds(store: Store, tmp_path: Path) -> None:
    stage, one = Stage(store, tmp_path, Scripted()), job("32.png")
    stage.run(one)
    samples, _ = soundfile.read(stage.items(Speech)[0].path, dtype="float32")
    heard = [float(value) for chunk in stage.items(AudioChunk) for value in chunk.samples]
    assert len(heard) == len(samples)
    assert max(abs(a - b) for a, b in zip(heard, samples, strict=True)) < 1e-3


def test_results_are_saved_before_they_are_told(store: Store, tmp_path: Path) -> None:
    stage, one = Stage(store, tmp_path, Scripted()), job("32.png")
    seen: list[str] = []

    def check(event: Event) -> None:
        if isinstance(event, Produced) and isinstance(event.item, (Caption, Story, Speech)):
            saved = store.saved(one.id)
            name = type(event.item).__name__.lower()
            assert getattr(saved, name) == event.item
            seen.append(name)

    stage.runner._emit = check
    stage.run(one)
    assert seen == ["caption", "story", "speech"]


def test_one_bad_picture_stops_no_other(store: Store, tmp_path: Path) -> None:
    stage = Stage(store, tmp_path, Scripted())
    jobs = [job("1.png"), job("bad.png"), job("2.png")]
    stage.run(*jobs)
    (failed,) = stage.told(Failed)
    assert (failed.job_id, failed.message) == (jobs[1].id, "‘bad.png’ is not a picture.")
    assert failed.hint == "Choose another."
    assert "BadPicture" in failed.details
    assert [event.job_id for event in stage.told(Finished)] == [jobs[0].id, jobs[2].id]
    assert result(tmp_path, jobs[1]).message == "‘bad.png’ is not a picture."


def test_captions_are_made_in_batches(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    stage = Stage(store, tmp_path, models, batch=3)
    names = ["1.png", "2.png", "bad.png", "4.png", "5.png"]
    jobs = [job(name, Recipe.CAPTION) for name in names]
    stage.run(*jobs)
    assert models.log == ["caption 2", "caption 2"]
    texts = [item.text for item in stage.items(Caption)]
    assert texts == [f"a picture {number} wide" for number in (1, 2, 4, 5)]
    assert len(stage.told(Failed)) == 1


def test_a_batch_goes_on_when_its_first_job_is_cancelled(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    stage = Stage(store, tmp_path, models, batch=3)
    jobs = [job(f"{number}.png", Recipe.CAPTION) for number in (1, 2, 3)]
    models.on_step = lambda step: stage.queue.cancel(jobs[0].id)
    stage.run(*jobs)
    assert [event.job_id for event in stage.told(Stopped)] == [jobs[0].id]
    assert [event.job_id for event in stage.told(Finished)] == [jobs[1].id, jobs[2].id]
    assert models.log == ["caption 3", "caption 2"]


def test_stories_are_told_one_picture_at_a_time(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    Stage(store, tmp_path, models, batch=3).run(job("1.png"), job("2.png"))
    assert [step for step in models.log if step.startswith("caption")] == ["caption 1"] * 2


def test_when_not_sure_the_story_is_about_what_can_be_measured(
    store: Store, tmp_path: Path
) -> None:
    models = Scripted(is_sure=False)
    stage = Stage(store, tmp_path, models)
    stage.run(job("32.png"))
    (caption,) = stage.items(Caption)
    assert caption.text == "a picture 32 wide"
    assert "blank" in caption.description
    assert f"story of {caption.description}" in models.log


def test_a_text_is_spoken(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    stage = Stage(store, tmp_path, models)
    stage.run(job("One. Two.", Recipe.SPEAK))
    assert models.log == ["speak One.", "speak Two."]
    assert [item.text for item in stage.items(SpokenSentence)] == ["One.", "Two."]


def test_a_story_is_told_about_words(store: Store, tmp_path: Path) -> None:
    models = Scripted()
    stage = Stage(store, tmp_path, models)
    stage.run(job("  two foxes ", Recipe.STORY))
    assert models.log[0] == "story of two foxes"
    assert len(stage.items(Story)) == 1
    assert not stage.items(Speech)


@pytest.mark.parametrize("recipe", [Recipe.STORY, Recipe.SPEAK])
def test_an_empty_text_is_refused(store: Store, tmp_path: Path, recipe: Recipe) -> None:
    stage = Stage(store, tmp_path, Scripted())
    stage.run(job("  \n ", recipe))
    (failed,) = stage.told(Failed)
    assert failed.message.startswith("There is no text")
    assert failed.hint


def test_a_storyteller_that_writes_nothing_is_told(store: Store, tmp_path: Path) -> None:
    stage = Stage(store, tmp_path, Scripted(words=(" ",)))
    stage.run(job("32.png"))
    assert stage.told(Failed)[0].message == "The storyteller wrote nothing."


STEPS = ["caption 1", "story of", "write The cat ", "write Then it", "speak The cat", "speak The"]


@pytest.mark.parametrize("step", STEPS)
def test_cancelling_ends_within_a_step_and_leaves_valid_files(
    store: Store, tmp_path: Path, step: str
) -> None:
    models, one, other = Scripted(), job("32.png"), job("33.png")
    stage = Stage(store, tmp_path, models)
    after: list[str] = []

    def watch(now: str) -> None:
        if now.startswith(step) and not stage.queue.token(one.id).is_cancelled:
            stage.queue.cancel(one.id)
            models.on_step = after.append

    models.on_step = watch
    stage.run(one, other)
    assert stage.told(Stopped) == [Stopped(one.id)]
    assert stage.told(Finished) == [Finished(other.id)]
    assert after.index("caption 1") <= 1, "at most the step at hand was ended"
    assert result(tmp_path, one).state is JobState.CANCELLED
    for path in tmp_path.glob("*.wav"):
        soundfile.read(path)


class Sleepy(Scripted):
    """Models that need three steps to wake."""

    def wake(self, job: Job, task: Task) -> Iterator[None]:
        for number in range(3):
            self.note(f"wake {task.value} {number}")
            yield


@pytest.mark.parametrize("task", [Task.CAPTION, Task.STORY, Task.SPEECH])
def test_cancelling_does_not_wait_until_a_model_is_awake(
    store: Store, tmp_path: Path, task: Task
) -> None:
    models, one = Sleepy(), job("32.png")
    stage = Stage(store, tmp_path, models)
    step = f"wake {task.value} 1"
    models.on_step = lambda now: stage.queue.cancel(one.id) if now == step else None
    stage.run(one)
    assert stage.told(Stopped) == [Stopped(one.id)]
    assert models.log[-1] == step


def test_a_job_cancelled_before_its_turn_is_never_begun(store: Store, tmp_path: Path) -> None:
    models, one = Scripted(), job("32.png")
    stage = Stage(store, tmp_path, models)
    stage.runner.submit(one)
    stage.queue.cancel(one.id)
    stage.queue.close()
    stage.runner.run()
    assert models.log == []
    assert stage.events == [Queued(one.id), Stopped(one.id)]
    assert result(tmp_path, one).state is JobState.CANCELLED


def test_what_is_stopped_goes_on_from_the_steps_it_has(tmp_path: Path) -> None:
    one, other = job("32.png"), job("33.png")
    with Store.open(tmp_path / "library") as store:
        models = Scripted()
        stage = Stage(store, tmp_path, models)
        models.on_step = lambda now: stage.runner.stop() if now.startswith("write Then") else None
        stage.run(one, other)
        assert stage.told(Stopped) == [Stopped(one.id)]
        assert store.saved(one.id).caption is not None
    with Store.open(tmp_path / "library") as store:
        models = Scripted()
        stage = Stage(store, tmp_path, models)
        left = store.interrupted()
        assert left == [one, other]
        for again in left:
            stage.runner.submit(again, is_new=False)
        stage.queue.close()
        stage.runner.run()
        assert len(stage.told(Finished)) == 2
        assert models.log[0] == "story of a picture 32 wide"
        assert models.log.count("caption 1") == 1
        assert store.interrupted() == []


@pytest.mark.parametrize("kind", [Story, Speech])
def test_finished_steps_are_not_done_again(tmp_path: Path, kind: type) -> None:
    one = job("32.png")
    with Store.open(tmp_path / "library") as store:
        stage = Stage(store, tmp_path, Scripted())
        told = stage.events.append

        def stop_after(event: Event) -> None:
            told(event)
            if isinstance(event, Produced) and isinstance(event.item, kind):
                stage.runner.stop()

        stage.runner._emit = stop_after
        stage.run(one)
    with Store.open(tmp_path / "library") as store:
        models = Scripted()
        stage = Stage(store, tmp_path, models)
        for again in store.interrupted():
            stage.runner.submit(again, is_new=False)
        stage.queue.close()
        stage.runner.run()
        assert stage.events[-1] == Finished(one.id)
        assert not [step for step in models.log if step.startswith(("caption", "write"))]
        assert bool(models.log) is (kind is Story), "a saved story is spoken, a saved speech is not"


def test_an_unforeseen_fault_is_told_as_one(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    models = Scripted()

    def break_down(step: str) -> None:
        raise ZeroDivisionError("tensor went missing")

    models.on_step = break_down
    stage = Stage(store, tmp_path, models)
    stage.run(job("32.png"))
    (failed,) = stage.told(Failed)
    assert failed.message == "Something went wrong inside Vignette."
    assert "tensor went missing" in failed.details
    assert "failed unexpectedly" in caplog.text


def test_too_little_memory_is_a_sentence(store: Store, tmp_path: Path) -> None:
    models = Scripted()

    def run_out(step: str) -> None:
        raise MemoryError

    models.on_step = run_out
    stage = Stage(store, tmp_path, models)
    stage.run(job("32.png"))
    assert stage.told(Failed)[0].message == "There was not enough memory for this."


def test_a_model_error_keeps_its_sentence(store: Store, tmp_path: Path) -> None:
    class NoVoice(Scripted):
        def voice(self, job: Job):
            raise ModelError("The voice is missing.", "Name another.")

    stage = Stage(store, tmp_path, NoVoice())
    stage.run(job("32.png"))
    assert stage.told(Failed)[0].message == "The voice is missing."


def test_a_library_that_cannot_be_written_is_told_once(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise StorageError("The disk is full.", "Make room.")

    stage, one = Stage(store, tmp_path, Scripted()), job("32.png")
    stage.runner.submit(one)
    store.save = refuse  # type: ignore[method-assign]
    store.fail = refuse  # type: ignore[method-assign]
    stage.queue.close()
    stage.runner.run()
    assert stage.told(Failed)[0].message == "The disk is full."
    assert "The failure could not be written down" in caplog.text


def test_progress_is_told(store: Store, tmp_path: Path) -> None:
    stage, one = Stage(store, tmp_path, Scripted()), job("32.png")
    stage.run(one)
    notes = [event.note for event in stage.told(Progressed) if event.note]
    assert notes == [
        "Opening the picture",
        "Waking the captioner",
        "Waking the storyteller",
        "Waking the voice",
    ]
    assert stage.items(Picture)
