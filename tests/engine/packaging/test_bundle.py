"""What each system wants to know of the program."""

import plistlib
from importlib.metadata import distribution
from pathlib import Path

from engine.packaging.bundle import MAC_INFO, metadata


def test_versions_can_be_asked_for_and_nothing_else_is_told() -> None:
    package = distribution("safetensors")
    files = [str(package.locate_file(file)) for file in package.files or ()]
    places = dict(metadata(files))
    ours = [place for place in places if place.startswith("safetensors-")]
    assert [Path(place).name for place in ours] == ["METADATA"]
    assert "Version: " in Path(places[ours[0]]).read_text(encoding="utf-8")


def test_macos_is_told_why_there_is_a_microphone_and_what_may_be_dropped() -> None:
    told = plistlib.loads(plistlib.dumps(MAC_INFO))
    assert told["NSMicrophoneUsageDescription"]
    assert "public.image" in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
