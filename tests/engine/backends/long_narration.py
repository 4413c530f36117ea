"""Reads a text of 100,000 characters aloud into the file named, as it would come from a model.

Prints the peak of the memory taken, in KiB, after a tenth of the text and at its end.
"""

import resource
import sys
from pathlib import Path

from engine.audio.narration import Narration
from engine.backends.espeak import EspeakVoice
from engine.schema import AudioChunk, AudioFormat, SpeechOptions, SpeechRequest, Task
from engine.sentences import SentenceSplitter
from engine.weights.catalogue import default

SENTENCE = f"The fox saw the grapes{', and he leapt, and he fell' * 13}!\n\n"
COUNT = 100_000 // len(SENTENCE) + 1


def main() -> None:
    options = SpeechOptions(rate=4.0)
    voice = EspeakVoice(default(Task.SPEECH))
    narration = Narration(Path(sys.argv[1]), AudioFormat.FLAC, options.rate)
    splitter = SentenceSplitter()
    peaks = []
    for index in range(COUNT):
        for sentence in splitter.feed(SENTENCE):
            heard = voice.run(SpeechRequest(sentence.text, options))
            narration.add(sentence, [chunk for chunk in heard if isinstance(chunk, AudioChunk)])
        if index == COUNT // 10:
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    for sentence in splitter.flush():
        heard = voice.run(SpeechRequest(sentence.text, options))
        narration.add(sentence, [chunk for chunk in heard if isinstance(chunk, AudioChunk)])
    narration.finish()
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    print(*peaks)


if __name__ == "__main__":
    main()
