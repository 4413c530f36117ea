"""The rules of where a sentence ends: stops, abbreviations, quotes, lists, overlong sentences.

`engine.sentences` asks them as it reads.  Each looks at a bounded piece of text, so a text takes
linear time however it is made.
"""

from __future__ import annotations

import re
import unicodedata

# Stops of scripts that put no space between sentences; after these a sentence has always ended.
_WIDE_STOPS = "。｡！？؟۔।॥።။៕"
_STOPS = ".!?…‼⁇⁈⁉" + _WIDE_STOPS
_CLOSERS = "\"'”’“‘»«›‹)\\]}」』）】》〉*_"
_OPENERS = "\"'“‘„«»‹›([{¿¡*_"
_DASHES = "–—―\\-"
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\u20e3"
# These may stand alone after a stop and still belong to the sentence before: "Hooray! 🎉 Then".
_TRAILERS = _DASHES + _EMOJI

_TAIL_CHARS = 64
_TAIL = re.compile(
    rf"(?P<word>\S*?)(?P<stops>[{_STOPS}]+)(?P<closers>[{_CLOSERS}]*)(?:\s*[{_TRAILERS}]+|\s+»)*$"
)
# Without spaces, “ and ‘ open what follows; after a space they may end a „German quotation“.
_AFTER_STOP = f"{_STOPS}{_CLOSERS}{_EMOJI}".replace("“", "").replace("‘", "")
_ENDED = re.compile(rf"[{_STOPS}][{_AFTER_STOP}]*$")
_ENDED_WIDE = re.compile(rf"[{_WIDE_STOPS}][{_AFTER_STOP}]*$")
_CONTINUES_STOP = re.compile(rf"[{_AFTER_STOP}]")
LAST_DASH = re.compile(rf"\s[{_DASHES}]+$")
_TRAILER = re.compile(rf"[{_TRAILERS}]")
_LEADING_TRAILERS = re.compile(rf"^[{_TRAILERS}]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(rf"[,;:–—{_STOPS}][{_CLOSERS}]*(?=\s)|[，、；：،{_WIDE_STOPS}]")
HEADING = re.compile(r"#{1,6} ")
_LIST_MARKER = re.compile(r"[-*•]|#{1,6}|\d{1,3}[.)]")
_LIST_MARKER_START = re.compile(r"[-*•]|#{1,6}|\d{1,3}[.)]?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")

LINE_BREAKS = {"\n": 1, "\u2028": 1, "\u2029": 2}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEVER_END = _words(
    "mr mrs ms mx dr prof st rev hon gen col capt cpt lt sgt maj cmdr adm gov sen rep pres"
    " messrs mme mlle mt vs cf e.g i.e eg ie viz ca approx sra srta hr fr frl bzw z.b d.h"
)
_BEFORE_NUMBERS = _words("no nos nr vol fig figs p pp ch art sec jan feb aug sept oct nov dec")
_MAY_END = _words("jr sr inc ltd co corp bros etc ft dept ave blvd rd usw")
_STARTERS = _words(
    "a after all an and as at before but by each every everyone finally for from he her his how i"
    " if in it its later my next no now of on once one our she so some soon suddenly that the"
    " their then there these they this those to we what when where which while who why with yes"
    " you your er sie es der die das ein eine dann und aber als il elle le la les un une puis mais"
    " et el ella los las una entonces pero y"
)


def ends_before(word: str, char: str) -> bool:
    """Whether a sentence ends between `word` and `char` though no space is between them."""
    if not _CONTINUES_STOP.match(word[-1]) or _CONTINUES_STOP.match(char):
        return False
    if _ENDED_WIDE.search(word):
        return True
    is_wide_letter = char.isalpha() and unicodedata.east_asian_width(char) == "W"
    return is_wide_letter and _ENDED.search(word) is not None


def is_list_marker(word: str, is_whole: bool) -> bool | None:
    """Whether `word`, the first of its line, is "-", "#" or "1."; None: may become one."""
    if is_whole:
        return _LIST_MARKER.fullmatch(word) is not None
    return None if _LIST_MARKER_START.fullmatch(word) else False


def begins_sentence(before: str, word: str, begins_line: bool, is_whole: bool) -> bool | None:
    """Whether `word` begins a new sentence after the text `before`; None: not known yet."""
    tail = _TAIL.search(before[-_TAIL_CHARS:])
    if tail is None:
        return False
    if not begins_line and (_TRAILER.match(word[-1]) or _closes_guillemet(before, word)):
        return False if is_whole else None
    stops, closers = tail["stops"], tail["closers"]
    if not set(stops).isdisjoint(_WIDE_STOPS):
        return True
    is_full_stop = stops == "." and not closers
    if _LEADING_TRAILERS.sub("", word)[:1].islower():
        # Text without any capitals has sentences too: "the cat sat. the dog ran."
        is_ellipsis = "…" in stops or ".." in stops
        if closers or is_ellipsis or not before.islower():
            return False
        return not is_full_stop or _abbreviation_ends(before, tail["word"], "", True) is True
    if is_full_stop:
        return _abbreviation_ends(before, tail["word"], word, is_whole)
    return True


def _closes_guillemet(before: str, word: str) -> bool:
    """Whether `word` is the closing mark of « French quotation », which stands after a space."""
    return word == "»" and before.count("«") > before.count("»")


def _abbreviation_ends(before: str, last_word: str, word: str, is_whole: bool) -> bool | None:
    """Whether a sentence ends with the full stop after `last_word`; None: not known yet."""
    if _LIST_MARKER.fullmatch(before):
        return False
    name = last_word.lstrip(_OPENERS).lower()
    if name in _NEVER_END or (name in _BEFORE_NUMBERS and word[:1].isdigit()):
        return False
    if name in _MAY_END or _INITIALS.fullmatch(name):
        if not is_whole:
            return None
        letters = _LETTERS.search(word)
        return letters is not None and letters[0].lower() in _STARTERS
    return True


def cut_position(text: str, max_chars: int) -> int:
    """Where to cut a text longer than `max_chars`: after a clause, else a word, else anywhere."""
    least = max_chars // 4
    clauses = list(_CLAUSE_END.finditer(text, least, max_chars))
    if clauses:
        return clauses[-1].end()
    space = text.rfind(" ", least, max_chars)
    if space > 0:
        return space
    end = max_chars
    while end > least and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f"):
        end -= 1
    return end
