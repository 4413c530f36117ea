"""The command that answers questions about a picture, one after the other."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.commands.bars import wait_for
from engine.commands.guard import ALL_DONE, say_error
from engine.commands.wishes import Wishes
from engine.commands.work import studio_for
from engine.errors import BadText, ModelError
from engine.schema import Answer, Answerer, AnswerText, AskOptions, AskRequest, Note, Task, Turn
from engine.weights.catalogue import has_default, offered

if TYPE_CHECKING:
    from engine.captioning import OpenPicture
    from engine.pipeline import Model

_PROMPT = "Your question (an empty line ends): "


def ask(
    picture: str, questions: Sequence[str], wishes: Wishes, options: AskOptions, is_json: bool
) -> int:
    """Answer questions about a picture; each may refer to those before it.

    Without one in the command, standard input is read: a question a line, up to an empty one.
    """
    if is_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    with studio_for(wishes) as studio:
        _check_named(studio.settings.models.answerer)
        opened = studio.open_picture(picture)
        wait_for(studio.fetch(Task.ASK))
        with _busy("Waking the model"):
            model = studio.answerer()
        history: list[Turn] = []
        for question in questions or _asked():
            request = AskRequest(opened.image, question, tuple(history), options)
            telling = _Told(question, len(questions) > 1, is_json)
            answer = telling.all(model.backend, request)
            if is_json:
                _print_line(opened, model, telling, answer)
            history.append(Turn(question, answer.text))
        if not history:
            raise BadText(
                "There was no question.", "Write what you want to know after the picture."
            )
    return ALL_DONE


def _check_named(model: str) -> None:
    """Raise ModelError, saying how to get one, when no model is named and none is built in."""
    if model or has_default(Task.ASK):
        return
    names = ", ".join(spec.name for spec in offered(Task.ASK))
    raise ModelError(
        "No model that answers questions about pictures is built in.",
        f"Name one with --model, and it is downloaded when it is first used: {names}.",
    )


@dataclass
class _Told:
    """An answer on its way to the screen: in pieces as they come, or not at all for JSON."""

    question: str
    shows_question: bool
    is_json: bool
    seconds: float = 0.0

    def all(self, backend: Answerer, request: AskRequest) -> Answer:
        """Tell the answer, and return it whole."""
        began = time.monotonic()
        answer: Answer | None = None
        is_begun = False
        if self.shows_question and not self.is_json:
            _write(f"> {self.question}\n")
        for item in backend.run(request):
            if isinstance(item, Answer):
                answer = item
            elif isinstance(item, Note):
                _write("\n" if is_begun else "")
                say_error(item.text)
            elif isinstance(item, AnswerText) and not self.is_json:
                _write(item.text)
                is_begun = True
        self.seconds = time.monotonic() - began
        assert answer is not None, "a backend ends with its answer"
        if not self.is_json:
            _write("\n\n" if self.shows_question else "\n")
        return answer


def _asked() -> Iterator[str]:
    """Questions from standard input, up to an empty line; a person is asked for each."""
    is_person = sys.stdin.isatty()
    while True:
        if is_person:
            sys.stderr.write(_PROMPT)
            sys.stderr.flush()
        question = sys.stdin.readline().strip()
        if not question:
            return
        yield question


def _print_line(opened: OpenPicture, model: Model[Answerer], told: _Told, answer: Answer) -> None:
    name = f"{model.name}@{model.revision}" if model.revision else model.name
    line = {
        "picture": opened.picture.origin,
        "question": told.question,
        "answer": answer.text,
        "confidence": round(answer.confidence, 4),
        "least_confidence": round(answer.least_confidence, 4),
        "model": name,
        "seconds": round(told.seconds, 3),
    }
    _write(json.dumps(line, ensure_ascii=False) + "\n")


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


@contextmanager
def _busy(doing: str) -> Iterator[None]:
    """Say on a terminal what takes a while."""
    from rich.console import Console

    console = Console(stderr=True)
    with console.status(doing) if console.is_terminal else _nothing():
        yield


@contextmanager
def _nothing() -> Iterator[None]:
    yield
