"""A program that downloads and says how far it is, for tests that end it in the middle."""

import sys
from pathlib import Path

from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository


def main(hub_id: str, endpoint: str, cache_dir: str, log_path: str) -> None:
    access = HubAccess(endpoint=endpoint, cache_dir=Path(cache_dir))
    log = NetworkLog(Path(log_path))
    for step in download(plan_repository(hub_id, access, log=log), access, log):
        print(step.path, step.file_here_bytes, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
