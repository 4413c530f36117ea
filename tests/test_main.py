"""`python main.py`: the way in."""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import main
from engine.images.svg import CHILD_FLAG

ROOT = Path(__file__).resolve().parent.parent


def start(tmp_path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if "VIGNETTE" not in name}
    kept = {name: value for name, value in kept.items() if not name.endswith("DISPLAY")}
    folders = {f"VIGNETTE_{kind}_DIR": str(tmp_path) for kind in ("DATA", "CONFIG", "CACHE", "LOG")}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=kept | folders,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )


def test_it_is_short() -> None:
    assert len((ROOT / "main.py").read_text().splitlines()) < 60


def test_the_status_and_the_streams_are_those_of_the_command(tmp_path: Path) -> None:
    ran = start(tmp_path, "speak", "Hello.", "-o", "a.wav", "--json")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith('{"picture": null')
    wrong = start(tmp_path, "speak", "Hello.")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "--output" in wrong.stderr


def test_nothing_heavy_is_imported_for_help(tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import main, engine.cli\n"
        "heavy = {'torch', 'transformers', 'PySide6', 'sqlalchemy', 'numpy', 'PIL'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_a_window_a_sample_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "LOG"):
        monkeypatch.setenv(f"VIGNETTE_{kind}_DIR", str(tmp_path))
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["main.py"])
    assert main.main() == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert re.match("Vignette has no window yet|There is no display", out)
    assert "beach.jpg\n" in out
    (audio,) = re.findall(r"Read aloud in (.*) \(\d:\d\d\)", out)
    assert Path(audio).stat().st_size > 100_000


def test_pictures_without_a_window_are_told(tmp_path: Path) -> None:
    told = start(tmp_path, str(ROOT / "resources" / "samples" / "sea.jpg"))
    assert (told.returncode, told.stderr) == (0, "")
    assert re.match("Vignette has no window yet|There is no display", told.stdout)
    assert "sea.jpg\n" in told.stdout
    assert "Read aloud in" in told.stdout


def test_a_word_is_a_subcommand_even_when_it_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "tel").mkdir()
    wrong = start(tmp_path, "tel")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "No such command" in wrong.stderr


def test_it_draws_an_svg_as_the_package_asks_itself_to() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>'
    command = [sys.executable, str(ROOT / "main.py"), CHILD_FLAG, "64"]
    drawn = subprocess.run(command, input=svg, capture_output=True, check=True)
    with Image.open(io.BytesIO(drawn.stdout)) as picture:
        assert picture.size == (64, 32)


def test_ctrl_c_while_starting_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_start", interrupted)
    assert main.main() == 130
