"""Sets of captioned pictures are read in the layouts people keep them in."""

import json
from pathlib import Path
from typing import Any

import pytest

from engine.errors import BadInput
from engine.evaluation.datasets import CaptionSet, Example, read_set

COCO = {
    "images": [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "b.jpg"}],
    "annotations": [
        {"image_id": 2, "id": 7, "caption": "A cat."},
        {"image_id": 1, "id": 8, "caption": "A dog.\n"},
        {"image_id": 1, "id": 9, "caption": " A  brown dog."},
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def read(folder: Path, data: Any, name: str = "captions.json") -> CaptionSet:
    text = data if isinstance(data, str) else json.dumps(data)
    (folder / name).write_text(text, encoding="utf-8")
    return read_set(folder / name)


def read_lines(folder: Path, *rows: Any) -> CaptionSet:
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    return read(folder, "\n".join(lines), "captions.jsonl")


def test_reads_the_layout_of_coco(folder: Path) -> None:
    assert set(read(folder, COCO).examples) == {
        Example(folder / "a.jpg", ("A dog.", "A brown dog.")),
        Example(folder / "b.jpg", ("A cat.",)),
    }


@pytest.mark.parametrize("picture_key", ["file", "file_name", "image", "picture"])
@pytest.mark.parametrize(
    "caption", [{"caption": "A dog."}, {"captions": ["A dog."]}, {"text": "A dog."}]
)
def test_reads_rows_whatever_they_call_things(
    folder: Path, picture_key: str, caption: dict[str, Any]
) -> None:
    expected = (Example(folder / "a.jpg", ("A dog.",)),)
    row = {picture_key: "a.jpg", **caption}
    assert read_lines(folder, row).examples == expected
    assert read(folder, [row]).examples == expected


def test_rows_of_one_picture_belong_together(folder: Path) -> None:
    rows = [{"file": "a.jpg", "caption": "A dog."}, {"file": "a.jpg", "caption": "A puppy."}]
    assert read_lines(folder, *rows).examples == (
        Example(folder / "a.jpg", ("A dog.", "A puppy.")),
    )


def test_pictures_are_looked_for_where_the_user_says(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    path = elsewhere / "captions.json"
    path.write_text(json.dumps(COCO))
    assert len(read_set(path, folder).examples) == 2
    with pytest.raises(BadInput, match="elsewhere"):
        read_set(path)


def test_a_byte_order_mark_and_blank_lines_are_no_rows(folder: Path) -> None:
    read_in = read_lines(folder, '\ufeff{"file": "a.jpg", "caption": "A dog."}', "", "  \r")
    assert (len(read_in.examples), read_in.warnings) == (1, [])


@pytest.mark.parametrize(
    "bad",
    [
        "{not json",
        "[" * 100_000,
        "3",
        "null",
        "[]",
        "{}",
        '{"file": "a.jpg"}',
        '{"caption": "A dog."}',
        '{"file": 3, "caption": "A dog."}',
        '{"file": "", "caption": "A dog."}',
        '{"file": "a.jpg", "caption": "  "}',
        '{"file": "a.jpg", "captions": [1, null]}',
    ],
)
def test_a_bad_row_does_not_stop_the_others_and_is_told(folder: Path, bad: str) -> None:
    good = {"file": "b.jpg", "caption": "A cat."}
    read_in = read_lines(folder, bad, good)
    assert read_in.examples == (Example(folder / "b.jpg", ("A cat.",)),)
    assert read_in.warnings == ["Left out, as they cannot be understood: line 1."]


@pytest.mark.parametrize("name", ["gone.jpg", "a" * 5000, "nul\0.jpg", "\ud800.jpg", "."])
def test_a_picture_that_is_not_there_is_left_out_and_told(folder: Path, name: str) -> None:
    rows = [{"file": name, "caption": "A dog."}, {"file": "a.jpg", "caption": "A dog."}]
    read_in = read_lines(folder, *rows)
    assert len(read_in.examples) == 1
    assert len(read_in.missing_paths) == 1
    assert read_in.warnings[0].startswith("Left out, as they are not there: ")


def test_many_left_out_are_told_in_one_short_sentence(folder: Path) -> None:
    rows = [{"file": f"{number}.jpg", "caption": "A dog."} for number in range(1000)]
    read_in = read_lines(folder, *rows, {"file": "a.jpg", "caption": "A dog."})
    assert read_in.warnings == [
        'Left out, as they are not there: "0.jpg", "1.jpg", "2.jpg" and 997 more.'
    ]


def test_bad_entries_of_a_coco_file_are_left_out_and_told(folder: Path) -> None:
    images = [*COCO["images"], "c.jpg", {"file_name": "c.jpg"}, {"id": [3], "file_name": "c.jpg"}]
    annotations = [
        *COCO["annotations"],
        {"image_id": 99, "caption": "Of no picture."},
        {"image_id": None, "caption": "Of nothing."},
        {"image_id": 1},
        "A caption.",
    ]
    read_in = read(folder, {"images": images, "annotations": annotations})
    assert len(read_in.examples) == 2
    assert read_in.bad_rows == (
        *("image 3", "image 4", "image 5"),
        *("annotation 4", "annotation 5", "annotation 6", "annotation 7"),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "holds no JSON"),
        ("{", "holds no JSON"),
        ("[" * 100_000, "holds no JSON"),
        ("3", "is no set of captions"),
        ('{"images": []}', "is no set of captions"),
        ('{"images": {}, "annotations": []}', "is no set of captions"),
        ('{"images": [], "annotations": []}', "no captions"),
        ("[]", "no captions"),
    ],
)
def test_a_file_that_is_no_set_is_refused_by_name(folder: Path, text: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as caught:
        read(folder, text)
    assert '"captions.json"' in caught.value.message
    assert caught.value.hint


def test_a_picture_given_as_a_set_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "picture.json"
    path.write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(BadInput, match=r'"picture\.json" is no text file'):
        read_set(path)


@pytest.mark.parametrize("name", ["gone.json", "."])
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_set(tmp_path / name)


@pytest.mark.shared
def test_reads_the_photographs_and_the_captions_of_coco(shared_data: Path) -> None:
    photos = read_set(shared_data / "photos" / "captions.jsonl")
    assert len(photos.examples) == 44
    assert all(len(example.references) == 5 for example in photos.examples)
    coco = read_set(shared_data / "text" / "coco_captions_val2017.json", shared_data / "photos")
    assert len(coco.examples) + len(coco.missing_paths) == 5000
    assert coco.bad_rows == ()
