"""Jobs and what they make, all told by the job's id."""

import hashlib
from pathlib import Path

from engine.jobs import Job, JobRequest, Recipe
from engine.schema import Caption, Picture, Speech, SpokenSentence, Story
from engine.storage.store import Store

STEPS = ("picture", "caption", "story", "speech")


def story_job(source: str = "a dog in the snow") -> Job:
    """A job that tells a story about `source`."""
    return Job(JobRequest(Recipe.TELL, source))


def picture(name: str = "dog.png", origin: str = "/pictures/dog.png") -> Picture:
    """A picture whose content is its name."""
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    return Picture(origin, name, sha256, "PNG", 640, 480, origin)


def caption(text: str = "a dog in the snow") -> Caption:
    """A caption that is sure of itself."""
    return Caption(text, 0.9, 0.5, True, f"{text}, I think")


def speech(path: Path) -> Speech:
    """Two spoken sentences, and a file at `path`."""
    path.write_bytes(b"RIFF")
    cues = SpokenSentence(0, "Once.", 0.0, 1.25), SpokenSentence(1, "The end.", 1.25, 2.0)
    return Speech(str(path), 2.0, cues)


def save_step(store: Store, job_id: str, step: str) -> None:
    """Do one of `STEPS` and save what it makes; the result names the job."""
    item = {
        "picture": lambda: picture(f"{job_id}.png"),
        "caption": lambda: caption(f"caption of {job_id}"),
        "story": lambda: Story(f"story of {job_id} " + "and then " * 500),
        "speech": lambda: speech(store.speech_path(job_id).with_suffix(".wav")),
    }[step]()
    store.save(job_id, item, model=f"{step} model", revision="1", seconds=0.5)
