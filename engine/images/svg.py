"""Draw an SVG in a process of its own, with nothing but itself to draw from.

resvg is fast and runs no scripts, but it opens the files a drawing names, and a hostile drawing
can make it ask for 40 GB, overflow its stack or take for ever.  Each would take Vignette along.
So the drawing is stripped of every reference to the outside, and drawn by a child that may be
killed: it has limited time and, where the system can, limited memory.

The child runs this very file, which therefore imports nothing of Vignette; a packaged program,
which has no interpreter to offer, runs itself with `CHILD_FLAG` and hands over to `main`.
"""

from __future__ import annotations

import io
import subprocess
import sys
import xml.sax
from xml.sax.saxutils import XMLFilterBase, XMLGenerator
from xml.sax.xmlreader import AttributesImpl, XMLReader

CHILD_FLAG = "--draw-svg"
MAX_SVG_BYTES = 16 * 2**20
_MAX_MEMORY_BYTES = 2 * 2**30
_EMBEDDED = ("data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp")


def render(svg: bytes, side_px: int, *, timeout_s: float = 10.0) -> bytes:
    """`svg` as a PNG whose longer side is `side_px`.

    Raises ValueError when it is damaged, or takes too much time or memory.
    """
    if len(svg) > MAX_SVG_BYTES:
        raise ValueError("the SVG is too large")
    program = [CHILD_FLAG] if getattr(sys, "frozen", False) else [__file__]
    try:
        child = subprocess.run(
            [sys.executable, *program, str(side_px)],
            input=svg,
            capture_output=True,
            check=True,
            timeout=timeout_s,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.SubprocessError as error:
        raise ValueError("the SVG cannot be drawn") from error
    return child.stdout


def self_contained(svg: bytes) -> str:
    """`svg` without scripts, entities and references to anything outside it.

    Raises xml.sax.SAXException when it is no XML.
    """
    text = io.StringIO()
    stripper = _Stripper(xml.sax.make_parser())
    stripper.setContentHandler(XMLGenerator(text, encoding="utf-8"))
    stripper.parse(io.BytesIO(svg))
    return text.getvalue()


class _Stripper(XMLFilterBase):
    """Passes a drawing on, without what leads out of it."""

    def __init__(self, parent: XMLReader) -> None:
        super().__init__(parent)
        self._depth_in_script = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        if self._depth_in_script or _local(name) == "script":
            self._depth_in_script += 1
            return
        kept = {key: value for key, value in attrs.items() if not _leads_out(key, value)}
        super().startElement(name, AttributesImpl(kept))

    def endElement(self, name: str) -> None:
        if self._depth_in_script:
            self._depth_in_script -= 1
        else:
            super().endElement(name)

    def characters(self, content: str) -> None:
        if not self._depth_in_script:
            super().characters(content)

    def processingInstruction(self, target: str, data: str) -> None:
        """Nothing: these name style sheets elsewhere."""


def _leads_out(attribute: str, value: str) -> bool:
    """Whether an attribute refers to something that is not part of the drawing."""
    reference = value.strip().lower()
    return _local(attribute) == "href" and not reference.startswith(("#", *_EMBEDDED))


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def main(side_px: int) -> None:
    """The child: an SVG from standard input, drawn as a PNG to standard output."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY_BYTES, _MAX_MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import resvg_py

    clean = self_contained(sys.stdin.buffer.read())
    png = resvg_py.svg_to_bytes(svg_string=clean, width=side_px, height=side_px)
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main(int(sys.argv[1]))
