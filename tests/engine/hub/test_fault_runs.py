"""200 downloads on which chance lets things go wrong: each ends complete and verified.

On the way there it may only stop with a sentence, and must go on from there.  The bytes sent
again stay below a tenth of what was missing; a file of which the server sent a wrong byte is
missing as a whole, and what a server sends again because it keeps no ranges is its own doing.
"""

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from engine.errors import EngineError
from engine.hub.access import HubAccess
from engine.hub.digests import is_intact
from engine.hub.download import download
from engine.hub.network_log import NetworkLog
from engine.hub.plan import Plan, plan_repository
from tests.conftest import ROOT
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS, small_repository
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import Repository
from tests.hub_server.server import HubServer, serve

resource = pytest.importorskip("resource", reason="Windows has no limit of a file's size")

RUNS = 200
MOST_TRIES = 12
WEIGHTS_BYTES = 2_000_000
SMALL = ("config.json", "tokenizer.json", "vocab.txt")
KILLED_EVERY = 40
FULL_EVERY = 10


@pytest.fixture(autouse=True, scope="module")
def _one_certificate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is encrypted here, and reading all the world's certificates takes the most time."""
    path = tmp_path_factory.mktemp("certificates") / "one.pem"
    trustme.CA().cert_pem.write_to_path(str(path))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield


@pytest.mark.parametrize("seed", range(RUNS))
def test_a_download_ends_whole_whatever_happens(seed: int, tmp_path: Path) -> None:
    repo = small_repository(weights_bytes=WEIGHTS_BYTES)
    chance = random.Random(seed)
    with serve(repo) as hub:
        access = HubAccess(endpoint=hub.address, cache_dir=tmp_path / "cache")
        log = NetworkLog(tmp_path / "network.jsonl")
        _let_things_go_wrong(hub, repo, chance)
        if seed % KILLED_EVERY == 0:
            _be_killed(hub, access, log, chance.randrange(1, WEIGHTS_BYTES))
        if seed % FULL_EVERY == 5:
            with _files_no_larger_than(chance.randrange(350_000, WEIGHTS_BYTES)):
                assert _stops(access, log, chance)
        plan = _until_done(access, log, chance)
    _assert_whole(plan, repo)
    sent_bytes, needless_bytes = hub.sent_bytes.total(), hub.needless_bytes.total()
    again_bytes = sent_bytes - needless_bytes - plan.total_bytes
    assert again_bytes <= 0.1 * (plan.total_bytes + needless_bytes)


def _let_things_go_wrong(hub: HubServer, repo: Repository, chance: random.Random) -> None:
    for _ in range(chance.randrange(5)):
        at_byte = chance.randrange(len(repo.files[WEIGHTS].content))
        hub.faults[WEIGHTS].append(Fault(chance.choice(list(Kind)), at_byte))
    for path in SMALL:
        if chance.random() < 0.15:
            at_byte = chance.randrange(len(repo.files[path].content))
            hub.faults[path].append(Fault(chance.choice(list(Kind)), at_byte))
    if chance.random() < 0.2:
        hub.faults["api"].append(Fault(chance.choice([Kind.BROKEN, Kind.TOO_MANY]), 0, "9999"))


def _until_done(access: HubAccess, log: NetworkLog, chance: random.Random) -> Plan:
    """Go on as a user would, who starts it again when it stops, and pauses now and then."""
    for _ in range(MOST_TRIES):
        if not _stops(access, log, chance):
            return plan_repository(HUB_ID, access, log=log)
    raise AssertionError(f"not done after {MOST_TRIES} tries")


def _stops(access: HubAccess, log: NetworkLog, chance: random.Random) -> bool:
    """Download until it is done (False), paused or ended by an error, which must be a sentence."""
    pause_at_bytes = chance.randrange(3 * WEIGHTS_BYTES)
    try:
        plan = plan_repository(HUB_ID, access, log=log)
        steps = download(plan, access, log, patience=HASTY)
        for step in steps:
            if step.here_bytes > pause_at_bytes:
                steps.close()  # type: ignore[attr-defined]
                return not plan.folder.exists()
    except EngineError as error:
        _assert_sentence(error)
        return True
    return False


def _assert_sentence(error: EngineError) -> None:
    assert error.message.endswith(".")
    assert error.hint
    assert "httpx" not in error.message
    assert "Traceback" not in error.message


def _be_killed(hub: HubServer, access: HubAccess, log: NetworkLog, at_byte: int) -> None:
    """Download in another program, which is killed when it has so many bytes of the weights."""
    faults = [hub.faults.pop(path, []) for path in (WEIGHTS, "api")]
    hub.faults[WEIGHTS] = [Fault(Kind.STALL, at_byte)]
    arguments = [HUB_ID, access.endpoint, str(access.cache_dir), str(log.path)]
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.engine.hub.fetching", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        assert program.stdout
        for line in program.stdout:
            if line == f"{WEIGHTS} {at_byte}\n":
                break
        program.kill()
    hub.faults[WEIGHTS], hub.faults["api"] = faults


@contextmanager
def _files_no_larger_than(size_bytes: int) -> Iterator[None]:
    """As on a disk that is full: a file cannot grow beyond."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _assert_whole(plan: Plan, repo: Repository) -> None:
    assert plan.missing_bytes == 0
    for file in plan.files:
        assert (plan.folder / file.path).read_bytes() == repo.files[file.path].content
        assert is_intact(plan.repo.blob(file.digest), file.digest)
    assert not list(plan.repo.path.glob("blobs/*.incomplete"))
