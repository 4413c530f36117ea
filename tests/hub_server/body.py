"""The body of a file's answer: headers, ranges, bytes, and what a fault makes of them."""

import re
import select
import socket
from http.server import BaseHTTPRequestHandler

from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import HubFile

PIECE_BYTES = 16 * 1024
_STATUS = {Kind.BUSY: 503, Kind.TOO_MANY: 429, Kind.BROKEN: 500, Kind.STALE: 403}


class FileAnswer:
    """Answers one request for `file` on behalf of `handler`."""

    def __init__(
        self, handler: BaseHTTPRequestHandler, file: HubFile, headers: dict[str, str]
    ) -> None:
        self._handler = handler
        self._file = file
        self._headers = headers
        self.start = _start(handler.headers.get("Range", ""))
        self.sent_bytes = 0
        self.needless_bytes = 0

    def send(self, fault: Fault | None) -> None:
        kind = fault.kind if fault else None
        if fault and kind in _STATUS:
            self._refuse(_STATUS[fault.kind], {"Retry-After": fault.retry_after})
            return
        content = self._content(fault)
        if self.start >= len(content):
            self._refuse(416, {"Content-Range": f"bytes */{len(content)}"})
            return
        start = {Kind.NO_RANGE: 0, Kind.OTHER_RANGE: self.start - 1}.get(kind, self.start)
        self._send_head(len(content), start, has_length=kind is not Kind.ENDS_EARLY)
        is_ending = kind in {Kind.CUT, Kind.STALL, Kind.ENDS_EARLY}
        try:
            self._send_body(content[start : fault.at_byte if fault and is_ending else None])
        finally:
            self._blame(fault)
        if is_ending:
            self._handler.wfile.flush()
            self._end(is_silent=kind is Kind.STALL)

    def _content(self, fault: Fault | None) -> bytes:
        content = self._file.content
        if fault and fault.kind is Kind.TOO_SHORT:
            return content[: fault.at_byte or len(content) // 2]
        if fault and fault.kind is Kind.TOO_LONG:
            return content + b"and some more"
        if fault and fault.kind is Kind.WRONG_BYTE:
            at = fault.at_byte
            return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        return content

    def _blame(self, fault: Fault | None) -> None:
        """Count what was for nothing, or has to be sent again, by no doing of the client's."""
        kind = fault.kind if fault else None
        if fault and kind is Kind.WRONG_BYTE and fault.at_byte < self.start + self.sent_bytes:
            self.needless_bytes = len(self._file.content)
        elif kind is Kind.NO_RANGE:
            self.needless_bytes = min(self.start, self.sent_bytes)
        elif kind in {Kind.TOO_SHORT, Kind.TOO_LONG, Kind.OTHER_RANGE}:
            self.needless_bytes = self.sent_bytes

    def _refuse(self, status: int, headers: dict[str, str]) -> None:
        self._handler.send_response(status)
        for name, value in {"Content-Length": "0", **headers}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def _send_head(self, size_bytes: int, start: int, has_length: bool) -> None:
        handler = self._handler
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{size_bytes - 1}/{size_bytes}")
        if has_length:
            handler.send_header("Content-Length", str(size_bytes - start))
        else:
            handler.send_header("Connection", "close")
        for name, value in self._headers.items():
            handler.send_header(name, value)
        handler.end_headers()

    def _send_body(self, body: bytes) -> None:
        if self._handler.command == "HEAD":
            return
        for at in range(0, len(body), PIECE_BYTES):
            piece = body[at : at + PIECE_BYTES]
            self._handler.wfile.write(piece)
            self.sent_bytes += len(piece)

    def _end(self, is_silent: bool) -> None:
        """End the connection; where `is_silent`, only when the client has given up."""
        connection = self._handler.connection
        self._handler.close_connection = True
        if is_silent:
            select.select([connection], [], [])
        connection.shutdown(socket.SHUT_RDWR)


def _start(text: str) -> int:
    match = re.fullmatch(r"bytes=(\d+)-", text)
    return int(match[1]) if match else 0
