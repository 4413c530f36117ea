"""English in the phonemes of ARPAbet, as models trained on the CMU dictionary read it.

eSpeak NG says the words in the phonetic alphabet; the table turns its signs into ARPAbet, with
stress on the vowels: 1 for the first, 2 for the second, 0 for none.
http://www.speech.cs.cmu.edu/cgi-bin/cmudict
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from engine.audio.espeak_library import library

_VOWELS = {
    "aɪə": "AY AH",
    "aɪɚ": "AY ER",
    "iə": "IY AH",
    "iː": "IY",
    "i": "IY",
    "ɪ": "IH",
    "ᵻ": "IH",
    "eɪ": "EY",
    "ɛ": "EH",
    "æ": "AE",
    "ɐ": "AH",
    "ə": "AH",
    "ʌ": "AH",
    "ɑː": "AA",
    "ɑ": "AA",
    "ɔː": "AO",
    "ɔ": "AO",
    "oː": "AO",
    "oʊ": "OW",
    "o": "OW",
    "ʊ": "UH",
    "uː": "UW",
    "u": "UW",
    "ɜː": "ER",
    "ɚ": "ER",
    "aɪ": "AY",
    "aʊ": "AW",
    "ɔɪ": "OY",
    "a": "AA",
    "n̩": "AH N",
    "l̩": "AH L",
}
_CONSONANTS = {
    "tʃ": "CH",
    "dʒ": "JH",
    "b": "B",
    "d": "D",
    "ð": "DH",
    "f": "F",
    "ɡ": "G",
    "h": "HH",
    "j": "Y",
    "k": "K",
    "x": "K",
    "l": "L",
    "m": "M",
    "n": "N",
    "ŋ": "NG",
    "p": "P",
    "ɹ": "R",
    "r": "R",
    "s": "S",
    "ʃ": "SH",
    "t": "T",
    "ɾ": "T",
    "ʔ": "T",
    "θ": "TH",
    "v": "V",
    "w": "W",
    "z": "Z",
    "ʒ": "ZH",
}
_STRESS = {"ˈ": "1", "ˌ": "2"}
_SIGN = re.compile(
    "|".join(sorted(map(re.escape, (*_VOWELS, *_CONSONANTS, *_STRESS, " ")), key=len, reverse=True))
)
_MARKS = re.compile(r"([.,!?])")
_SAME = str.maketrans({";": ",", ":": ",", "…": ".", "–": ",", "—": ","})


def arpabet(text: str, vocabulary: Container[str]) -> list[str]:
    """The phonemes of English `text`, with its marks, as far as they are in `vocabulary`."""
    spoken = library()
    signs: list[str] = []
    for part in _MARKS.split(text.translate(_SAME)):
        if _MARKS.fullmatch(part):
            signs.append(part)
        elif part.strip():
            signs.extend(_translated(spoken.phonemes(part.strip(), "gmw/en-US")))
    return [sign for sign in signs if sign in vocabulary]


def _translated(ipa: str) -> Iterator[str]:
    stress = "0"
    for found in _SIGN.finditer(ipa):
        sign = found[0]
        if sign in _STRESS:
            stress = _STRESS[sign]
        elif sign in _VOWELS:
            first, *rest = _VOWELS[sign].split()
            yield first + stress
            yield from (one + "0" if one in {"AH", "ER"} else one for one in rest)
            stress = "0"
        else:
            yield _CONSONANTS.get(sign, sign)
