"""A model brought here: its files fetched, checked, put where every program finds them.

The cache is Hugging Face's own.  A snapshot is linked only when all its files are whole, so that
one which is there can be used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.errors import EngineError, StorageError
from engine.hub.access import HubAccess
from engine.hub.interrupt import Interrupt
from engine.hub.layout import link, record
from engine.hub.listing import RemoteFile, write_listing
from engine.hub.network import client
from engine.hub.network_log import NetworkLog, usual_log
from engine.hub.plan import RESERVE_BYTES, Plan, bytes_here, check_disk
from engine.hub.rate_limit import RateLimit
from engine.hub.refusals import as_engine_error
from engine.hub.transfer import Line, Patience, fetch_file

_LOOK_S = 0.2
"""How often a file that another program is fetching is looked at."""


@dataclass(frozen=True)
class Transferred:
    """How far a download is: of the file that is coming, and of all of them.

    `path` begins with the name of the part for a file of a part.
    """

    path: str
    file_here_bytes: int
    file_size_bytes: int
    here_bytes: int
    total_bytes: int


def download(
    plan: Plan,
    access: HubAccess,
    log: NetworkLog | None = None,
    *,
    interrupt: Interrupt | None = None,
    limit: RateLimit | None = None,
    patience: Patience = Patience(),
    reserve_bytes: int = RESERVE_BYTES,
) -> Iterator[Transferred]:
    """Bring what `plan` lacks; `plan.folder` is whole and checked when this ends.

    Closing the generator pauses, and so does `interrupt`, at once and by raising Cancelled; a
    later download goes on at the same byte.  `limit` may be shared with other downloads.
    Raises NetworkError, ModelError and StorageError; what has come is kept then, too.
    """
    check_disk(plan, reserve_bytes)
    log = log or usual_log()
    limit = limit or RateLimit(access.max_bytes_per_s)
    try:
        with client(access, log) as web:
            line = Line(web, headers(access), patience, interrupt or Interrupt(), limit)
            yield from _bring(plan, access, line)
        publish(plan)
    except EngineError:
        raise
    except Exception as error:
        raise as_engine_error(error, plan.hub_id) from error


def publish(plan: Plan) -> None:
    """Link the files of the commit, all of which are here, and note which commit it is.

    The parts come first: a model that is there has all it needs.  Raises OSError or StorageError.
    """
    for part in plan.parts.values():
        publish(part)
    if not all(plan.repo.blob(file.digest).is_file() for file in plan.files):
        raise StorageError(
            f"Another program has removed files of ‘{plan.hub_id}’ meanwhile.",
            "Try again: what is here is kept.",
        )
    write_listing(plan.repo.listing(plan.commit), plan.listed)
    for file in plan.files:
        link(plan.repo.blob(file.digest), plan.folder / file.path)
    record(plan.repo, plan.revision, plan.commit)


def _bring(plan: Plan, access: HubAccess, line: Line) -> Iterator[Transferred]:
    """Every file, the small ones first: what is wrong with a model shows in its settings."""
    here = {path: bytes_here(own.repo, file) for own, path, file in plan.everything()}
    total_bytes = plan.total_bytes
    for own, path, file in sorted(plan.everything(), key=lambda one: one[2].size_bytes):
        for here_bytes in _bring_file(own, access, line, file):
            here[path] = here_bytes
            total = sum(here.values())
            yield Transferred(path, here_bytes, file.size_bytes, total, total_bytes)


def _bring_file(plan: Plan, access: HubAccess, line: Line, file: RemoteFile) -> Iterator[int]:
    """One file, unless it is here or another program brings it meanwhile."""
    from filelock import FileLock, Timeout
    from huggingface_hub import hf_hub_url

    blob, part = plan.repo.blob(file.digest), plan.repo.part(file.digest)
    lock_path = plan.repo.lock(file.digest)
    for path in (blob, lock_path):
        path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(lock_path, thread_local=False)
    while bytes_here(plan.repo, file) < file.size_bytes or not blob.is_file():
        try:
            lock.acquire(timeout=0)
        except Timeout:
            yield bytes_here(plan.repo, file)
            line.interrupt.wait(_LOOK_S)
            continue
        try:
            if not blob.is_file() or blob.stat().st_size != file.size_bytes:
                url = hf_hub_url(
                    plan.hub_id, file.path, revision=plan.commit, endpoint=access.address
                )
                yield from fetch_file(line, url, file, part)
                part.replace(blob)
        finally:
            lock.release()
    yield file.size_bytes


def headers(access: HubAccess) -> dict[str, str]:
    """What the hub is told with each request: the user's token, if there is one."""
    from huggingface_hub.utils._headers import build_hf_headers

    return build_hf_headers(token=access.token or False)
