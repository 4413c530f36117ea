"""Before and after PyInstaller: models are checked, sizes told, sums written."""

import subprocess
from pathlib import Path

import pytest

from engine.packaging import build
from tests.models import tiny_blip


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """Takes down which models were asked for, and makes a small package instead of a large one."""
    asked: list[list[Path]] = []
    folder = tmp_path / "dist" / "vignette"

    def instead(models: list[Path]) -> None:
        asked.append(models)
        (folder / "inside").mkdir(parents=True)
        (folder / "inside" / "half.bin").write_bytes(b"\0" * 500_000)
        (folder / "vignette").write_bytes(b"\0" * 1_500_000)
        (folder / "again").symlink_to("vignette")

    monkeypatch.setattr(build, "build", instead)
    monkeypatch.setattr(build, "PROGRAM_DIR", folder)
    return asked


def test_the_size_is_told_and_the_sums_hold(
    built: list[list[Path]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main([]) == 0
    assert built == [[]]
    assert capsys.readouterr().out == f"2 MB in {tmp_path / 'dist' / 'vignette'}\n"
    check = ["sha256sum", "--check", "--strict", "../SHA256SUMS"]
    subprocess.run(check, cwd=tmp_path / "dist" / "vignette", check=True, capture_output=True)
    assert len((tmp_path / "dist" / "SHA256SUMS").read_text().splitlines()) == 2


def test_models_are_handed_on(built: list[list[Path]], tmp_path: Path) -> None:
    models = [tiny_blip(tmp_path / name) for name in ("one", "two")]
    assert build.main([f"--with-model={models[0]}", "--with-model", str(models[1])]) == 0
    assert built == [models]


def test_a_damaged_model_is_refused_before_anything_is_built(
    built: list[list[Path]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build.main(["--with-model", str(tmp_path)]) == 2
    assert built == []
    assert "holds no model" in capsys.readouterr().err
