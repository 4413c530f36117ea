"""Models that a job wants and that are not here yet: downloaded before they are loaded.

The settings say from where, through what and where to; the user's token, which may be asked of a
keyring, is looked for only when something is to be downloaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from engine.hub.access import HubAccess, access_of, hub_of
from engine.hub.download import download
from engine.hub.licences import is_accepted
from engine.hub.network_log import usual_log
from engine.hub.plan import Plan, make_plan
from engine.schema import Note, Progress
from engine.weights.fetch import Snapshot, fetch, find
from engine.weights.spec import ModelSpec, Origin

if TYPE_CHECKING:
    from engine.settings import Settings

DOWNLOADING = "Downloading the model"


def fetch_by(settings: Settings) -> Callable[[ModelSpec], Snapshot]:
    """What gives the files of a model of the hub, downloaded if need be; see `fetch`."""

    def files_of(spec: ModelSpec) -> Snapshot:
        here = find(spec.source, spec.revision, hub_of(settings), spec.files)
        return here or fetch(
            spec.source,
            spec.revision,
            access_of(settings),
            patterns=spec.files,
            log=usual_log(settings.log_dir),
        )

    return files_of


def fetch_first(spec: ModelSpec, settings: Settings) -> Iterator[Note | Progress]:
    """Download a model with its parts, unless it is here; first of all terms nobody accepted yet.

    Who names a model for a job wants it now, so its terms are told and not asked about.  Offline
    nothing is done: loading the model says what is missing.  Raises ModelError, NetworkError and
    StorageError; a later download goes on where this one stopped.
    """
    hub = hub_of(settings)
    if spec.origin is not Origin.HUB or hub.is_offline or _is_here(spec, hub):
        return
    access, log = access_of(settings), usual_log(settings.log_dir)
    yield Progress(note=DOWNLOADING)
    plan = make_plan(spec, access, log)
    if not is_accepted(plan.hub_id, plan.licence):
        yield Note(_terms(spec, plan))
    for step in download(plan, access, log):
        yield Progress(step.here_bytes / max(step.total_bytes, 1), DOWNLOADING)


def _is_here(spec: ModelSpec, hub: HubAccess) -> bool:
    needed = (spec, *spec.parts.values())
    return all(find(one.source, one.revision, hub, one.files) for one in needed)


def _terms(spec: ModelSpec, plan: Plan) -> str:
    link = f" ({plan.licence.link})" if plan.licence.link else ""
    size = f"{plan.missing_bytes / 1e6:,.0f} MB"
    terms = f"{plan.licence.plain.removesuffix('.')}{link}."
    return f"‘{spec.shown}’ is not here yet and is downloaded now, {size}. {terms}"
