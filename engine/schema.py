"""What is asked of the engine and what it answers: frozen dataclasses, standard library only.

Requests go into a backend, items come out of it.  A backend is any object with

    run(request) -> Iterator[Item]

that yields what it has as soon as it has it: a caption, a piece of text, a chunk of audio, or
a bare `Progress` after each step of work (one token, one sentence, one chunk).  The runner looks
at the cancel token between two yields and closes the generator to stop it, so a backend needs to
know nothing of jobs, cancelling, storage or the screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

    Samples: TypeAlias = npt.NDArray[np.float32]


ALT_CHARACTERS = 125
"""What screen readers read in one go, and so the most that an alternative text should have."""


class Task(str, Enum):
    """What a model is for."""

    CAPTION = "caption"
    ASK = "ask"
    STORY = "story"
    SPEECH = "speech"
    TRANSCRIBE = "transcribe"
    DRAW = "draw"
    EMBED = "embed"


class CaptionStyle(str, Enum):
    """What kind of caption is wanted; `tokens` says in about how many at most."""

    BRIEF = "brief"
    ALT = "alt"
    """For those who cannot see the picture: `ALT_CHARACTERS` characters at most."""
    DETAILED = "detailed"
    OBJECTS = "objects"
    """A list of what is to be seen."""

    @property
    def tokens(self) -> int:
        return {"brief": 40, "alt": 60, "detailed": 300, "objects": 120}[self.value]


class Style(str, Enum):
    """How a story is told."""

    BEDTIME = "bedtime"
    ADVENTURE = "adventure"
    MYSTERY = "mystery"
    FUNNY = "funny"
    FABLE = "fable"
    NEWS = "news"
    PLAIN = "plain"


class Length(str, Enum):
    """How long a story is; `words` says about how many words that means."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"

    @property
    def words(self) -> int:
        return {"short": 60, "medium": 150, "long": 400}[self.value]


class AudioFormat(str, Enum):
    """The audio files Vignette writes; the value is the file's extension."""

    WAV = "wav"
    MP3 = "mp3"
    FLAC = "flac"
    OGG = "ogg"


# ---------------------------------------------------------------- requests


@dataclass(frozen=True)
class CaptionOptions:
    """How a caption is decoded.

    `style` and `language` (a BCP 47 tag) are for models that can be told what to write; others
    write in the one way they know.  `prompt` is a prefix that the caption continues; `beams` = 1
    and `top_p` = None is greedy; `top_p` (0-1) samples from the nucleus with `seed`.  Lengths
    count tokens of the caption, the prompt not included.
    """

    style: CaptionStyle = CaptionStyle.BRIEF
    language: str = "en"
    prompt: str = ""
    beams: int = 1
    top_p: float | None = None
    temperature: float = 1.0
    min_new_tokens: int = 0
    max_new_tokens: int | None = None
    """None: as many as the style asks for."""
    repetition_penalty: float = 1.0
    no_repeat_ngram_size: int = 0
    seed: int = 0

    @property
    def most_tokens(self) -> int:
        """How many tokens the caption may have."""
        return self.style.tokens if self.max_new_tokens is None else self.max_new_tokens


@dataclass(frozen=True)
class CaptionRequest:
    """Pictures (RGB) to caption in one batch."""

    pictures: tuple[Image, ...]
    options: CaptionOptions = CaptionOptions()


@dataclass(frozen=True)
class StoryOptions:
    """What kind of story is wanted; `age` is the reading age in years, `language` a BCP 47 tag."""

    style: Style = Style.BEDTIME
    length: Length = Length.MEDIUM
    age: int = 6
    language: str = "en"
    names: tuple[str, ...] = ()
    mention: str = ""
    seed: int = 0


@dataclass(frozen=True)
class Sampling:
    """How a language model chooses the next token; `temperature` = 0 is greedy."""

    temperature: float = 0.8
    top_p: float = 0.95
    repetition_penalty: float = 1.1
    min_new_tokens: int = 0
    max_new_tokens: int | None = None
    """None: as many as the story's length asks for."""
    stop: tuple[str, ...] = ()


@dataclass(frozen=True)
class Turn:
    """A question about a picture and the answer it was given."""

    question: str
    answer: str


@dataclass(frozen=True)
class AskOptions:
    """How an answer is decoded; `temperature` = 0 gives the same answer each time."""

    temperature: float = 0.0
    top_p: float = 1.0
    repetition_penalty: float = 1.0
    max_new_tokens: int = 300
    seed: int = 0


@dataclass(frozen=True)
class AskRequest:
    """A question about a picture (RGB); `history` is what was asked of the same picture before."""

    picture: Image
    question: str
    history: tuple[Turn, ...] = ()
    options: AskOptions = AskOptions()


@dataclass(frozen=True)
class StoryRequest:
    """A story about `caption`, what the picture is known to show.

    `written` is how it begins already: only what follows is wanted.
    """

    caption: str
    options: StoryOptions = StoryOptions()
    sampling: Sampling = Sampling()
    written: str = ""


@dataclass(frozen=True)
class SpeechOptions:
    """How a voice speaks.  `rate` 1.0 is the voice's own speed, 2.0 twice as fast; `pitch` 1.0
    its own pitch (voices that cannot change it ignore it); the noise scales are VITS's."""

    voice: str = ""
    language: str = "en"
    rate: float = 1.0
    pitch: float = 1.0
    noise_scale: float | None = None
    noise_scale_duration: float | None = None
    seed: int = 0


@dataclass(frozen=True)
class SpeechRequest:
    """One sentence (or clause) to speak."""

    text: str
    options: SpeechOptions = SpeechOptions()


@dataclass(frozen=True)
class DrawRequest:
    """A picture of `text`, `width_px` x `height_px`."""

    text: str
    width_px: int = 1024
    height_px: int = 768
    seed: int = 0


@dataclass(frozen=True)
class TranscribeRequest:
    """Speech to write down: mono samples in [-1, 1], float32, shape (samples,).

    `language` is a BCP 47 tag; empty leaves it to the model to find out.
    """

    samples: Samples = field(repr=False, compare=False)
    sample_rate_hz: int
    language: str = ""


@dataclass(frozen=True)
class EmbedRequest:
    """Texts and pictures (RGB) whose meanings are to be compared, in one batch."""

    texts: tuple[str, ...] = ()
    pictures: tuple[Image, ...] = ()


# ---------------------------------------------------------------- items


@dataclass(frozen=True)
class Progress:
    """A step of work was done; `fraction` is 0-1, or None where the end is not known."""

    fraction: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Note:
    """A sentence that the user should read: the work goes on otherwise than was chosen."""

    text: str


@dataclass(frozen=True)
class Picture:
    """A picture as the library knows it.  `origin` is what the user gave: a path or an address."""

    origin: str
    name: str
    sha256: str
    format: str
    width_px: int
    height_px: int
    path: str = ""
    """Where its bytes can be read again."""


@dataclass(frozen=True)
class Caption:
    """What a captioner says it sees.

    `text` is the model's own words, always; `confidence` the mean and `least_confidence` the
    smallest probability (0-1) it gave to its tokens; `description` is what a user is shown: the
    text in the shape that was asked for, or, when not sure, what could be measured.
    """

    text: str
    confidence: float
    least_confidence: float
    is_sure: bool
    description: str = ""
    index: int = 0
    """Which picture of the request this is."""


@dataclass(frozen=True)
class AnswerText:
    """The next piece of an answer as it is written; may be part of a word."""

    text: str


@dataclass(frozen=True)
class Answer:
    """A whole answer, with the mean and the least probability (0-1) of the model's tokens."""

    text: str
    confidence: float
    least_confidence: float


@dataclass(frozen=True)
class StoryText:
    """The next piece of a story as it is written; may be part of a word."""

    text: str


@dataclass(frozen=True)
class Sentence:
    """A whole sentence of a story, as soon as it is whole."""

    index: int
    text: str
    ends_paragraph: bool = False


@dataclass(frozen=True)
class Story:
    """A story that has ended."""

    text: str


@dataclass(frozen=True)
class AudioChunk:
    """Mono samples in [-1, 1], float32, shape (samples,)."""

    samples: Samples
    sample_rate_hz: int


@dataclass(frozen=True)
class SpokenSentence:
    """A sentence whose audio is in the file; times in seconds from the file's start."""

    index: int
    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Speech:
    """An audio file that is complete, with one cue a sentence."""

    path: str
    duration_s: float
    cues: tuple[SpokenSentence, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A picture that was drawn; `unknown_words` of the text could not be."""

    image: Image = field(repr=False, compare=False)
    unknown_words: tuple[str, ...] = ()


@dataclass(frozen=True)
class TranscriptText:
    """The next piece of what is heard; a draft, of which `Transcript` has the last word."""

    text: str


@dataclass(frozen=True)
class TranscriptSegment:
    """A stretch of speech; times in seconds from the start of the recording."""

    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Transcript:
    """A recording in words; `language` is a BCP 47 tag, empty where the model does not say.

    `segments` are empty where the model gives no times; `confidence` is the geometric mean of the
    probabilities (0-1) it gave to its tokens, 0 when it heard nothing.
    """

    text: str
    language: str = ""
    segments: tuple[TranscriptSegment, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True)
class Embedding:
    """Meanings as vectors of length 1, texts first: float32, shape (texts + pictures, size).

    The dot product of two says how alike they are (-1 to 1).
    """

    vectors: Samples = field(repr=False, compare=False)


Item: TypeAlias = (
    "Progress | Note | Picture | Caption | AnswerText | Answer | StoryText | Sentence | Story"
    " | AudioChunk | SpokenSentence | Speech | Drawing | TranscriptText | Transcript | Embedding"
)
Request: TypeAlias = (
    "CaptionRequest | AskRequest | StoryRequest | SpeechRequest | DrawRequest"
    " | TranscribeRequest | EmbedRequest"
)


class Captioner(Protocol):
    """Yields `Progress` after each token and one `Caption` a picture, in order."""

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]: ...


class Answerer(Protocol):
    """Yields `AnswerText` pieces that make up the answer when joined, and the `Answer` last."""

    def run(self, request: AskRequest) -> Iterator[Progress | AnswerText | Answer]: ...


class Storyteller(Protocol):
    """Yields `StoryText` pieces that make up the story when joined."""

    def run(self, request: StoryRequest) -> Iterator[Progress | StoryText]: ...


class Voice(Protocol):
    """Yields `AudioChunk`s that make up the sentence when joined."""

    def run(self, request: SpeechRequest) -> Iterator[Progress | AudioChunk]: ...


class Painter(Protocol):
    """Yields `Progress` after each step and one `Drawing`."""

    def run(self, request: DrawRequest) -> Iterator[Progress | Drawing]: ...


class Transcriber(Protocol):
    """Yields `TranscriptText` pieces as they are heard, and one `Transcript` at the end."""

    def run(
        self, request: TranscribeRequest
    ) -> Iterator[Progress | TranscriptText | Transcript]: ...


class Embedder(Protocol):
    """Yields `Progress` after each batch and one `Embedding` of everything."""

    def run(self, request: EmbedRequest) -> Iterator[Progress | Embedding]: ...
