"""Models in each state, for tests that show them."""

from __future__ import annotations

from dataclasses import replace

from engine.schema import Task
from gui.models.model_rows import (
    FileRow,
    Fitting,
    Licence,
    ModelRow,
    ModelSet,
    ModelState,
    PlanRow,
    Transfer,
    Usage,
)

FREE = Licence("Apache-2.0", "https://huggingface.co/swan", is_commercial=True)
NOT_COMMERCIAL = Licence("CC-BY-NC-4.0", "https://huggingface.co/swan", is_commercial=False)

PLAIN = ModelRow(
    name="plain",
    title="Swan",
    tasks=(Task.CAPTION,),
    state=ModelState.AVAILABLE,
    fit_reason="Needs about 1.2 GB of memory and runs on the processor.",
    about="Captions of photographs in one line.",
    hardware="any computer",
    licence=FREE,
    size_bytes=990_000_000,
    memory_bytes={"float32": 990_000_000, "int8": 250_000_000},
    languages=("en", "de"),
    figures={"F1 of nouns": "0.977"},
    source="/swan",
    page="https://huggingface.co/swan",
    is_on_hub=True,
)

HALF = Transfer(
    here_bytes=450_000_000,
    total_bytes=1_000_000_000,
    bytes_per_s=12_000_000.0,
    eta_s=130.0,
    files=(FileRow("/a.json", 700, 700), FileRow("/b.safetensors", 449_999_300, 999_999_300)),
)

REFUSAL = "The model ‘swan’ may be downloaded only by those its makers let in."
WAY_OUT = (
    "Ask for access at https://huggingface.co/swan; make a token at "
    "https://huggingface.co/settings/tokens, then log in with it."
)

ROWS = (
    replace(PLAIN, name="starter", state=ModelState.BUILT_IN, default_for=(Task.CAPTION,)),
    PLAIN,
    replace(PLAIN, name="loading", state=ModelState.DOWNLOADING, transfer=HALF),
    replace(PLAIN, name="paused", state=ModelState.PAUSED, transfer=HALF),
    replace(
        PLAIN,
        name="failed",
        state=ModelState.FAILED,
        transfer=replace(HALF, message=REFUSAL, hint=WAY_OUT),
    ),
    replace(PLAIN, name="here", tasks=(Task.CAPTION, Task.ASK), state=ModelState.HERE),
    replace(
        PLAIN,
        name="large",
        tasks=(Task.STORY,),
        fitting=Fitting.TOO_LARGE,
        licence=NOT_COMMERCIAL,
        is_gated=True,
    ),
    replace(PLAIN, name="voice-{code}", tasks=(Task.SPEECH,), is_open=True, page=""),
    replace(
        PLAIN,
        name="drawing",
        tasks=(Task.DRAW,),
        state=ModelState.NOT_RUNNABLE,
        fitting=Fitting.NOT_RUNNABLE,
    ),
)

USAGE = Usage(3_200_000_000, 120_000_000_000, "/models")

SETS = [
    ModelSet("standard", (ROWS[1], ROWS[6])),
    ModelSet("small", (ROWS[5],)),
    ModelSet("best", (ROWS[1], ROWS[5])),
]


def plan_of(row: ModelRow, missing_bytes: int = 990_000_000) -> PlanRow:
    """What the hub might say of it."""
    return PlanRow(
        name=row.name,
        title=row.title,
        total_bytes=990_000_000,
        missing_bytes=missing_bytes,
        licence=row.licence,
        is_gated=row.is_gated,
        is_accepted=False,
        spec=None,
        plan=None,
    )
