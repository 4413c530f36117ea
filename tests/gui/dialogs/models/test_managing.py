"""What is done with models that are here: chosen, checked, deleted, copied, added."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from engine.hub.kept import installed
from engine.hub.trash import removed_models
from engine.schema import Task
from engine.weights.own_models import own_models
from gui.dialogs.models.add_dialog import AddDialog
from gui.dialogs.models.wishes import Wish
from gui.models.model_rows import Fitting, ModelState
from tests.gui.dialogs.models.conftest import BLIP, OTHER_ID, WEIGHTS, User


def weights_of(owner: User) -> Path:
    (model,) = installed(cache_dir(owner))
    return (model.folder / WEIGHTS).resolve()


def cache_dir(owner: User) -> Path:
    assert owner.vignette.preferences.settings is not None
    found = owner.vignette.preferences.settings.hub.cache_dir
    assert found is not None
    return found


def test_a_model_is_chosen_for_its_task(owner: User) -> None:
    assert owner.row("starter").default_for == (Task.CAPTION,)
    owner.press("Use for captions")
    owner.wait(lambda: owner.row().default_for == (Task.CAPTION,))
    assert owner.vignette.preferences.settings is not None
    assert owner.vignette.preferences.settings.models.captioner == BLIP
    assert owner.row("starter").default_for == ()
    assert "Use for captions" not in owner.offered()
    owner.choose("starter")
    owner.press("Use for captions")
    owner.wait(lambda: owner.row("starter").default_for == (Task.CAPTION,))


def test_deleting_can_be_undone_until_the_window_is_closed(owner: User) -> None:
    owner.press("Delete")
    owner.wait_for_state(ModelState.AVAILABLE)
    assert owner.window.messages.words == "BLIP base was deleted."
    owner.press("Undo", owner.window.messages)
    owner.wait_for_state(ModelState.HERE)
    assert weights_of(owner).is_file()
    owner.press("Delete")
    owner.wait_for_state(ModelState.AVAILABLE)
    assert removed_models(cache_dir(owner))
    owner.window.close()
    owner.wait(lambda: not removed_models(cache_dir(owner)))
    assert installed(cache_dir(owner)) == []


def test_undo_brings_back_all_that_was_deleted_at_once(owner: User) -> None:
    (model,) = installed(cache_dir(owner))
    shutil.copytree(model.folder, model.folder.with_name("1" * 40), symlinks=True)
    owner.press("Delete")
    owner.wait_for_state(ModelState.AVAILABLE)
    owner.press("Undo", owner.window.messages)
    owner.wait_for_state(ModelState.HERE)
    owner.window.close()
    assert len(installed(cache_dir(owner))) == 2
    assert removed_models(cache_dir(owner)) == []


def test_damage_is_found_and_repaired(owner: User) -> None:
    owner.press("Check the files")
    owner.wait(lambda: owner.window.messages.words == "BLIP base is as it should be.")
    path = weights_of(owner)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    owner.press("Check the files")
    told = "1 file of BLIP base is damaged or missing."
    owner.wait(lambda: owner.window.messages.words == told)
    owner.press("Repair", owner.window.messages)
    owner.wait(lambda: owner.window.messages.words == "BLIP base is as it should be.")
    content[-1] ^= 1
    assert weights_of(owner).read_bytes() == content


def test_a_model_is_written_to_a_zip_and_brought_in_again(owner: User, tmp_path: Path) -> None:
    works, target = owner.vignette.models.works, tmp_path / "stick" / "blip.zip"
    target.parent.mkdir()
    works.export(BLIP, str(target))
    assert not [one for one in owner.offered() if one == "Check the files"], "one at a time"
    owner.wait(lambda: works.work is None)
    assert target.is_file()
    owner.press("Delete")
    owner.wait_for_state(ModelState.AVAILABLE)
    works.import_model(str(target))
    owner.wait_for_state(ModelState.HERE)
    assert owner.window.messages.words == "The model was brought in."


def test_models_are_moved_to_another_folder(owner: User, tmp_path: Path) -> None:
    owner.window.close()
    owner.vignette.model_desk.move(str(tmp_path / "elsewhere"))
    owner.wait(lambda: owner.vignette.models.works.work is None)
    owner.wait(lambda: cache_dir(owner) == tmp_path / "elsewhere")
    owner.wait(lambda: owner.window.usage and owner.window.usage.folder.endswith("elsewhere"))
    assert owner.wait_for_state(ModelState.HERE).name == BLIP
    assert weights_of(owner).is_relative_to(tmp_path / "elsewhere")


def test_a_model_of_the_hub_is_added_and_taken_off_again(user: User) -> None:
    user.window.add_wanted.emit()
    dialog = user.dialog(AddDialog)
    (field,) = dialog.findChildren(QLineEdit)
    field.setText("somebody/nowhere")
    user.press("Add", dialog)
    assert isinstance(dialog, AddDialog)
    user.wait(lambda: "There is no model" in dialog._said.words)
    field.setText(OTHER_ID)
    user.press("Add", dialog)
    user.wait(lambda: user.vignette.models.models.row(OTHER_ID))
    assert [spec.name for spec in own_models()] == [OTHER_ID]
    user.wait(lambda: user.details.row is not None and user.details.row.name == OTHER_ID)
    assert user.row(OTHER_ID).tasks == (Task.CAPTION,)
    user.press("Take off the list")
    user.wait(lambda: user.vignette.models.models.row(OTHER_ID) is None)
    assert own_models() == ()


def test_memory_is_freed(user: User) -> None:
    user.press("Free memory now", user.window)
    user.wait(lambda: user.window.messages.words == "No model is in the memory without work.")


def test_a_model_that_no_backend_runs_cannot_be_fetched(user: User) -> None:
    user.choose("sd-turbo")
    assert user.row("sd-turbo").state is ModelState.NOT_RUNNABLE
    assert "Download…" not in user.offered()


def test_what_fits_is_told_when_the_computer_was_looked_at(user: User) -> None:
    user.wait(lambda: user.row().fitting is not Fitting.UNKNOWN)
    assert user.row().fitting in (Fitting.FITS, Fitting.TIGHT)
    user.choose()
    assert "of memory" in user.details._form._why.text()


def test_a_voice_for_one_language_is_asked_for_by_its_code(user: User) -> None:
    user.choose("mms-tts-{code}")
    asked: list[tuple[Wish, str]] = []
    user.details.wished.disconnect()
    user.details.wished.connect(lambda *wish: asked.append(wish))
    user.press("Download…")
    assert asked == []
    user.details._field.setText("DEU")
    user.press("Download…")
    assert asked == [(Wish.DOWNLOAD, "mms-tts-deu")]
    assert user.vignette.models.row("mms-tts-deu").languages == ("deu",)
