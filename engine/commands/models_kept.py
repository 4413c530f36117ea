"""The commands about the models that are on this disk: check, mend, remove, carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from engine.commands.amounts import size
from engine.commands.bars import shown
from engine.commands.guard import ALL_DONE, PROGRAM, SOME_FAILED, say_error, say_note
from engine.commands.models import print_json, say, shelf_of
from engine.hub.importing import Imported
from engine.hub.verifying import Checked, Verdict
from engine.model_shelf import ModelShelf
from engine.weights.catalogue import find

_BAD = {Verdict.MISSING, Verdict.DAMAGED}


def verify_models(names: Sequence[str], is_json: bool) -> int:
    """Compare files with what the hub said they are, of these models or of all; 1: some differ."""
    shelf = shelf_of()
    bad = []
    for name in names or _everything(shelf):
        verdicts = _verdicts(shelf, name)
        if _BAD & set(verdicts.values()):
            bad.append(name)
        if is_json:
            files = {path: verdict.value for path, verdict in verdicts.items()}
            print_json({"name": name, "is_sound": name not in bad, "files": files})
        else:
            _tell(name, verdicts)
    if bad:
        say_error("Not all files are as they should be.", _to_do("repair", *bad))
    return SOME_FAILED if bad else ALL_DONE


def repair_models(names: Sequence[str]) -> int:
    """Download again what is missing or damaged; raises NetworkError, ModelError."""
    shelf = shelf_of()
    for name in names:
        bad = 0
        for step in shown(name, shelf.repair(name)):
            bad += isinstance(step, Checked) and step.verdict in _BAD
        files = "1 file was" if bad == 1 else f"{bad} files were"
        say(f"‘{name}’ is whole: {files} mended." if bad else f"‘{name}’ is sound.")
    return ALL_DONE


def remove_models(names: Sequence[str]) -> int:
    """Put models into the trash; raises ModelError, StorageError."""
    shelf = shelf_of()
    for name in names:
        removed = shelf.remove(name)
        say(f"‘{name}’ is in the trash: {size(sum(one.size_bytes for one in removed))}.")
    say_note(_to_do("restore", *names))
    say_note(f"To free the disk: {PROGRAM} models empty-trash")
    return ALL_DONE


def restore_models(names: Sequence[str]) -> int:
    """Bring models back from the trash; raises ModelError, StorageError."""
    shelf = shelf_of()
    for name in names:
        shelf.restore(name)
        say(f"‘{name}’ is back.")
    return ALL_DONE


def empty_trash() -> int:
    """Delete for good what is in the trash; raises StorageError."""
    say(f"{size(shelf_of().empty_trash())} were freed.")
    return ALL_DONE


def import_model(path: Path) -> int:
    """Bring in a model from a folder or a zip; raises ModelError, StorageError."""
    for step in shown(path.name, shelf_of().import_model(path)):
        if isinstance(step, Imported):
            spec = find(step.hub_id or str(step.folder))
            say(f"‘{spec.name if spec else step.hub_id}’ is here, in {step.folder}.")
    return ALL_DONE


def export_model(name: str, target: Path) -> int:
    """Write a model to a folder or a zip; raises ModelError, StorageError."""
    shelf = shelf_of()
    for step in shown(name, shelf.export(name, target)):
        if isinstance(step, Path):
            say(f"‘{name}’ is in {step}.")
    for part in shelf.parts(shelf.kept(name)[0]):
        say_note(f"It needs another one: {PROGRAM} models export {part.hub_id} ...")
    return ALL_DONE


def move_models(folder: Path) -> int:
    """Keep models in another folder from now on; raises BadOption, StorageError."""
    try:
        for _ in shown("Models", shelf_of().move(folder)):
            pass
    except KeyboardInterrupt:
        say_error("Stopped; no model was lost.", _to_do("move", str(folder)))
        raise
    say(f"Models are in {folder} from now on.")
    return ALL_DONE


def _everything(shelf: ModelShelf) -> list[str]:
    """The models that are here, each once; parts are looked at with the model they belong to."""
    return list(dict.fromkeys(one.part_of or one.name for one in shelf.kept()))


def _verdicts(shelf: ModelShelf, name: str) -> dict[str, Verdict]:
    steps = shown(name, shelf.verify(name))
    return {step.path: step.verdict for step in steps if step.verdict}


def _tell(name: str, verdicts: dict[str, Verdict]) -> None:
    counts = Counter(verdicts.values())
    for path, verdict in verdicts.items():
        if verdict in _BAD:
            say(f"‘{name}’: {path} is {verdict.value}.")
    if not _BAD & set(counts):
        say(f"‘{name}’ is sound: {counts[Verdict.SOUND]} files.")
    if counts[Verdict.UNKNOWN]:
        say(f"‘{name}’: {counts[Verdict.UNKNOWN]} files nobody knows how to check.")


def _to_do(command: str, *names: str) -> str:
    return f"To {_WORDS[command]}: {PROGRAM} models {command} {' '.join(names)}"


_WORDS = {"repair": "mend them", "restore": "bring them back", "move": "go on"}
