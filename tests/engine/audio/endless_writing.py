"""Writes sound to the file and in the format given, until it is killed; a line a piece written."""

import sys
from pathlib import Path

from engine.audio.writer import AudioWriter
from engine.schema import AudioFormat
from tests.engine.audio.listening import tone


def main() -> None:
    writer = AudioWriter(Path(sys.argv[1]), 22_050, AudioFormat(sys.argv[2]))
    piece = tone(0.7)
    while True:
        writer.append(piece)
        print(writer.samples_written, flush=True)


if __name__ == "__main__":
    main()
