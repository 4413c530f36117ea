"""Everything that is packed brings its licence."""

from importlib.metadata import distribution, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from engine.packaging.licences import WITHOUT_TEXT, gather, licence_files, owners, python_licence


def files_of(name: str) -> list[str]:
    package = distribution(name)
    return [str(package.locate_file(file)) for file in package.files or ()]


def test_a_file_is_known_to_be_of_its_package(tmp_path: Path) -> None:
    (tmp_path / "own.py").touch()
    packages, others = owners([*files_of("safetensors"), str(tmp_path / "own.py")])
    assert [package.name for package in packages] == ["pyinstaller", "safetensors"]
    assert others == [tmp_path / "own.py"]


@pytest.mark.parametrize("name", ["torch", "numpy", "pillow-heif", "soundfile", *WITHOUT_TEXT])
def test_the_licence_is_a_text(name: str) -> None:
    texts = licence_files(distribution(name))
    assert texts
    for place, path in texts.items():
        assert not Path(place).is_absolute()
        assert path.stat().st_size > 100 or "AUTHORS" in place


def test_those_that_are_said_to_bring_no_text_bring_none() -> None:
    for name in WITHOUT_TEXT:
        assert set(licence_files(distribution(name))) == {
            f"{one}.txt" for one in WITHOUT_TEXT[name]
        }


def test_whatever_vignette_needs_brings_its_licence() -> None:
    waiting, seen = ["vignette"], set()
    while waiting:
        name = waiting.pop()
        for line in requires(name) or ():
            needed = Requirement(line)
            is_asked = needed.marker is None or needed.marker.evaluate({"extra": ""})
            if is_asked and needed.name not in seen:
                seen.add(needed.name)
                waiting.append(needed.name)
    assert len(seen) > 50
    assert not [name for name in seen if not licence_files(distribution(name))]


def test_licences_are_gathered_by_package() -> None:
    places = dict(gather([*files_of("safetensors"), *files_of("espeakng-loader")]))
    assert {
        "resources/licences/vignette/LICENSE.txt",
        "resources/licences/python/LICENSE.txt",
        "resources/licences/pyinstaller/COPYING.txt",
        "resources/licences/safetensors/LICENSE",
        "resources/licences/espeakng-loader/GPL-3.0.txt",
    } == set(places)
    assert (
        "version 3"
        in Path(places["resources/licences/espeakng-loader/GPL-3.0.txt"]).read_text().lower()
    )


def test_a_package_without_a_licence_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(WITHOUT_TEXT, "tokenizers")
    with pytest.raises(LookupError, match="tokenizers"):
        gather(files_of("tokenizers"))


def test_the_licence_of_python_is_found() -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python_licence().read_text(encoding="utf-8")
