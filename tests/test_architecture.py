"""The borders that ARCHITECTURE.md draws, checked on every import of every module."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {
    "diffusers",
    "espeakng_loader",
    "httpx",
    "httpx2",
    "huggingface_hub",
    "keyring",
    "matplotlib",
    "peft",
    "pillow_heif",
    "resvg_py",
    "safetensors",
    "sounddevice",
    "soundfile",
    "tokenizers",
    "torch",
    "transformers",
}
"""Imported inside the functions that need them, so that nothing waits for them before that."""

MODELS_ONLY = {"torch", "transformers", "peft", "diffusers", "tokenizers"}
LAYERS = {"engine.backends.vits_decoder", "engine.hub.door", "engine.weights.int8_layers"}
"""Modules whose classes extend those of a heavy package (layers, a transport), so that they must
import it; see below."""

NETWORK = {"aiohttp", "ftplib", "http", "httpcore2", "requests", "smtplib", "urllib3"}
DOORS = {"engine.hub.door", "engine.hub.network", "engine.images.fetch", "engine.images.network"}
"""Who may open connections: to the hub, and to servers of pictures."""

CORE = {"schema", "events", "errors", "jobs"}


def modules(folder: str) -> Iterator[Path]:
    return (ROOT / folder).rglob("*.py")


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path, *, at_load_only: bool = False) -> set[str]:
    """Every module that `path` imports, TYPE_CHECKING blocks left out."""
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            return
        if at_load_only and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            return
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(parsed(path))
    return found


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def tops(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


def within(names: set[str], package: str) -> set[str]:
    return {name for name in names if name == package or name.startswith(package + ".")}


ENGINE = sorted(modules("engine"))


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_the_engine_knows_no_window(path: Path) -> None:
    found = imports(path)
    assert "gui" not in tops(found)
    qt = within(found, "PySide6")
    if "qt" in path.relative_to(ROOT / "engine").parts[:-1]:
        assert {name for name in qt if not name.startswith("PySide6.QtCore")} <= {"PySide6"}
    else:
        assert not qt


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_heavy_packages_are_imported_where_they_are_used(path: Path) -> None:
    at_load = imports(path, at_load_only=True)
    assert name_of(path) in LAYERS or not tops(at_load) & HEAVY
    assert not at_load & LAYERS, "layers are imported inside functions, as torch is"


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_only_models_and_training_touch_torch(path: Path) -> None:
    folder = path.relative_to(ROOT / "engine").parts[0]
    if folder not in {"backends", "weights", "training", "packaging"}:
        assert not tops(imports(path)) & MODELS_ONLY


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_nobody_passes_the_doors_to_the_network(path: Path) -> None:
    if name_of(path) in DOORS:
        return
    found = imports(path) - {"http", "http.HTTPStatus"}
    assert not tops(found) & NETWORK
    calls = {ast.unparse(one.func) for one in ast.walk(parsed(path)) if isinstance(one, ast.Call)}
    clients = {"Client", "AsyncClient", "HTTPTransport", "get", "head", "post", "request", "stream"}
    assert not calls & {f"httpx2.{name}" for name in clients}
    assert not calls & {"urllib.request.urlopen", "socket.create_connection", "socket.socket"}


@pytest.mark.parametrize("name", sorted(CORE))
def test_the_core_knows_only_itself_and_the_standard_library(name: str) -> None:
    found = imports(ROOT / "engine" / f"{name}.py")
    own = {one for one in found if one.startswith("engine")}
    assert all(one.split(".")[1] in CORE for one in own)
    assert tops(found) - {"engine"} <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", sorted(modules("engine/backends")), ids=name_of)
def test_backends_know_neither_each_other_nor_the_library_nor_the_runner(path: Path) -> None:
    found = imports(path)
    for package in ("engine.storage", "engine.runner", "engine.queue", "engine.pipeline"):
        assert not within(found, package)
    own_family = path.stem.split("_")[0]
    shared = {
        f"engine.backends.{name}" for name in ("certainty", "decoding", "tokens", "transcribing")
    }
    for other in within(found, "engine.backends") - shared:
        parts = other.split(".")
        if len(parts) > 2 and ".".join(parts[:3]) not in shared:
            assert parts[2].split("_")[0] == own_family, f"{path.name} imports {other}"


@pytest.mark.parametrize("path", sorted((ROOT / "engine").rglob("__init__.py")), ids=name_of)
def test_importing_a_package_costs_nothing(path: Path) -> None:
    assert not path.read_text(encoding="utf-8").strip()


def test_the_command_line_starts_without_heavy_packages() -> None:
    import subprocess

    code = "import sys, engine.cli; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = tops(set(done.stdout.split()))
    assert not loaded & (HEAVY | {"numpy", "PIL", "sqlalchemy", "alembic", "pydantic", "PySide6"})


GUI = sorted(modules("gui"))
SEEN_FROM_THE_WINDOW = {
    "engine.audio.pace",
    "engine.audio.play_state",
    "engine.errors",
    "engine.events",
    "engine.jobs",
    "engine.logs",
    "engine.paths",
    "engine.resources",
    "engine.schema",
    "engine.settings",
    "engine.settings_layers",
    "engine.storage.entries",
}
"""What any module of the window may know of the engine, besides `engine.qt`."""

ENTITLED = {
    "gui.app",
    "gui.session",
    "gui.questions",
    "gui.model_questions",
    "gui.model_answers",
}
"""The composition root, and the places that talk to the engine: one about stories, one about
models."""


@pytest.mark.parametrize("path", GUI, ids=name_of)
def test_views_know_only_the_rim_of_the_engine(path: Path) -> None:
    engine = {name for name in within(imports(path), "engine") if is_module(name)}
    known = {
        name
        for name in engine
        if name in SEEN_FROM_THE_WINDOW or name.startswith("engine.qt.") or is_package(name)
    }
    assert name_of(path) in ENTITLED or engine <= known


@pytest.mark.parametrize("path", GUI, ids=name_of)
def test_views_and_widgets_do_not_know_the_session(path: Path) -> None:
    if path.relative_to(ROOT / "gui").parts[0] in {"views", "widgets", "models", "dialogs"}:
        found = imports(path)
        for name in (
            "gui.session",
            "gui.questions",
            "gui.model_session",
            "gui.model_questions",
            "gui.model_answers",
            "gui.wiring",
            "gui.app",
            "engine.qt.service",
        ):
            assert not within(found, name)


def is_module(name: str) -> bool:
    return (ROOT / Path(*name.split("."))).with_suffix(".py").exists() or is_package(name)


def is_package(name: str) -> bool:
    return (ROOT / Path(*name.split("."))).is_dir()


@pytest.mark.parametrize("module", ["gui.start", "gui.app"])
def test_the_window_is_loaded_without_what_it_can_be_painted_without(module: str) -> None:
    import subprocess

    code = f"import sys, {module}; print('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert not tops(loaded) & (HEAVY | {"numpy", "PIL", "sqlalchemy", "alembic", "pydantic"})
    if module == "gui.start":
        assert not within(loaded, "gui.views") | within(loaded, "engine.qt")
