"""What the engine knows of models, as rows that views can show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.models.model_rows import (
    FileRow,
    Fitting,
    Licence,
    ModelRow,
    ModelState,
    PlanRow,
    Transfer,
)

if TYPE_CHECKING:
    from engine.hub.download_state import Download
    from engine.hub.plan import Plan
    from engine.model_rows import ModelRow as EngineRow
    from engine.model_shelf import ModelShelf
    from engine.weights import spec


def shown(row: EngineRow) -> ModelRow:
    """The engine's row as the window shows it."""
    from engine.weights.spec import Origin

    spec = row.spec
    is_on_hub = spec.origin is Origin.HUB
    return ModelRow(
        name=row.name,
        title=row.title,
        tasks=row.tasks,
        state=_state(row),
        fitting=_fitting(row),
        fit_reason=row.fit.reason,
        about=spec.about,
        hardware=spec.hardware,
        licence=_terms(spec.licence),
        size_bytes=_size(row),
        memory_bytes=dict(spec.memory_bytes),
        languages=spec.languages,
        figures=dict(spec.figures),
        source=spec.source,
        page=f"https://huggingface.co/{spec.source}" if is_on_hub and not row.is_open else "",
        is_gated=spec.is_gated,
        is_own=row.is_own,
        is_on_hub=is_on_hub,
        is_open=row.is_open,
        default_for=row.default_for,
    )


def _state(row: EngineRow) -> ModelState:
    if not row.is_runnable:
        return ModelState.NOT_RUNNABLE
    if row.is_built_in:
        return ModelState.BUILT_IN
    if row.is_whole:
        return ModelState.HERE
    return ModelState.PARTLY_HERE if row.is_here else ModelState.AVAILABLE


def _fitting(row: EngineRow) -> Fitting:
    if not row.is_runnable:
        return Fitting.NOT_RUNNABLE
    if not row.fit.fits:
        return Fitting.TOO_LARGE
    return Fitting.TIGHT if row.fit.is_tight else Fitting.FITS


def _size(row: EngineRow) -> int:
    if row.here_bytes or row.folder is None:
        return row.here_bytes or row.spec.size_bytes
    return sum(path.stat().st_size for path in row.folder.rglob("*") if path.is_file())


def _terms(licence: spec.Licence) -> Licence:
    """Unknown terms have no name, for the window has its own word for that."""
    is_known = licence.name != type(licence)().name
    name = licence.name if is_known else ""
    return Licence(name, licence.link, licence.is_commercial, licence.note)


def planned(shelf: ModelShelf, name: str) -> PlanRow:
    """What the hub says of a model that is to be downloaded; raises as `ModelShelf.plan` does."""
    from engine.hub.plan import make_plan

    spec = shelf.wanted(name)
    plan: Plan = make_plan(spec, shelf.access(), shelf.log)
    return PlanRow(
        name=spec.name,
        title=spec.shown,
        total_bytes=plan.total_bytes,
        missing_bytes=plan.missing_bytes,
        licence=_terms(plan.licence),
        is_gated=plan.is_gated,
        is_accepted=shelf.is_licence_accepted(plan),
        spec=spec,
        plan=plan,
    )


def fraction(step: Any) -> float | None:
    """How far a step of any kind says it is; None for one that does not say."""
    total = getattr(step, "total_bytes", 0)
    done = getattr(step, "done_bytes", getattr(step, "here_bytes", 0))
    return done / total if total else None


def transfer_of(download: Download) -> Transfer:
    """How far a download is."""
    return Transfer(
        here_bytes=download.here_bytes,
        total_bytes=download.total_bytes,
        bytes_per_s=download.bytes_per_s,
        eta_s=download.eta_s,
        files=tuple(FileRow(one.path, one.here_bytes, one.size_bytes) for one in download.files),
        message=download.message,
        hint=download.hint,
    )
