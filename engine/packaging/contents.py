"""What the packaged program does without; build.spec asks for it.

PyInstaller collects whatever an import might reach, and that is twice of what Vignette uses.
Here is what can be left out, and how each of the larger cuts was found.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath

from engine.weights.families import model_types

EXCLUDED_MODULES = (
    # Tools of developers, and what they bring along
    "IPython", "PyInstaller", "_pytest", "coverage", "hypothesis", "mypy", "pip",
    "pkg_resources", "pocketsphinx", "py", "pytest", "pytest_timeout", "pytestqt", "setuptools",
    "wheel",
    # Windows of other makes, and databases of other makes
    "_tkinter", "tkinter", "turtle", "MySQLdb", "psycopg2", "pysqlite2", "sqlalchemy.testing",
    # Parts that only tests, servers or tutorials use
    "idlelib", "lib2to3", "pydoc_data", "test", "networkx", "tensorboard",
    "transformers.cli", "transformers.pipelines", "transformers.testing_utils",
    # torch's compiler, its export to other programs, and training on many machines: none of it is
    # imported by any command.  (Parts of `testing` and of `_inductor` are, by torch itself.)
    "torch._export.db", "torch._export.passes", "torch._export.serde",
    "torch._inductor.autoheuristic", "torch._inductor.codegen",
    "torch._inductor.compile_worker", "torch._inductor.fx_passes", "torch._inductor.kernel",
    "torch._inductor.template_heuristics", "torch._lazy", "torch.ao.ns",
    "torch.ao.pruning", "torch.ao.quantization.fx", "torch.distributed._tools",
    "torch.distributed.flight_recorder", "torch.distributed.optim", "torch.distributed.pipelining",
    "torch.testing._internal.codegen", "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.generated", "torch.testing._internal.opinfo",
    "torch.testing._internal.optests", "torch.utils.benchmark", "torch.utils.hipify",
    "torch.utils.model_dump", "torch.utils.tensorboard",
    # Qt from Python: the window uses QtCore, QtGui, QtWidgets, QtSvg, QtNetwork and QtDBus
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql",
    "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml",
)  # fmt: skip

WITH_SOURCES = {
    "inflect": "pyz+py",
    "num2words": "py",
    "torch": "pyz+py",
    "transformers": "pyz",
    "transformers.models": "pyz+py",
}
"""How modules are packed: compiled, or with their sources beside them.

torch reads the sources of some of its own functions and settings when it is imported, and typeguard
those of inflect; transformers reads those of its models, and of itself, to learn what is in them.
num2words is under the LGPL: it lies open, so that anybody may replace it.
"""

_QT_MODULES = {
    "Core", "DBus", "Gui", "Network", "OpenGL", "Svg", "WaylandClient", "Widgets",
    "WlShellIntegration", "XcbQpa",
}  # fmt: skip
_QT_MODULE = re.compile(
    r"PySide6/(?:Qt/lib/|lib/)?(?:lib)?Qt6?(\w+?)(?:\.abi3\.so|\.so|\.pyd|\.dll|\.framework|\.dylib)"
)
_QT_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+)")
_QT_PLUGINS = {
    "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes",
    "styles", "wayland-decoration-client", "wayland-graphics-integration-client",
    "wayland-shell-integration", "xcbglintegrations",
}  # fmt: skip
_QT_PLUGINS_LEFT_OUT = {
    "qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvkkhrdisplay", "qvnc",  # no desktop's
    "qgtk3",  # would bring GTK along; the portal shows the system's dialogs as well
    "qpdf", "qtvirtualkeyboardplugin",  # would bring QtPdf, QtQml and QtQuick along
}  # fmt: skip
_TORCH_NEEDED = re.compile(
    r"torch/(lib/|bin/torch_shm_manager|_C\.|(?!testing/_internal/data).*\.py$)"
)
_LEFT_OUT = re.compile(
    r"torch/lib/lib(aoti_custom_ops|backend_with_compiler|jitbackend_test|torchbind_test)"
    r"|espeakng_loader/libespeak-ng\.so\."  # copies of libespeak-ng.so
    r"|libasound\.so|libcudart|libEGL\.so|libGL\.so"  # each belongs to the system it runs on
    r"|\.dist-info/(?!METADATA|entry_points)"  # how a package was installed, and where
    r"|matplotlib/mpl-data/(sample_data|images|fonts/(afm|pdfcorefonts))"
    r"|PySide6/(?:Qt/)?translations/(?!qtbase_)"
    r"|resources/models/[^/]+/\."  # what a download leaves in a model's folder
    r"|resources/(screenshots/|translations/.*\.ts$)"  # what only readers and translators need
)


_BUILT_OF = re.compile(r"SubConfigSpec\(\s*config_class=AutoConfig,\s*model_type=\"([\w-]+)\"")
"""The kind of model that another one has as a part, where its settings do not say."""


def is_wanted(packed_path: str) -> bool:
    """Whether the file at this place in the package is one that Vignette uses."""
    path = PurePath(packed_path).as_posix()
    if _LEFT_OUT.search(path):
        return False
    if path.startswith("torch/"):
        return bool(_TORCH_NEEDED.match(path))
    if plugin := _QT_PLUGIN.match(path):
        return plugin[1] in _QT_PLUGINS and plugin[2] not in _QT_PLUGINS_LEFT_OUT
    if module := _QT_MODULE.match(path):
        return module[1] in _QT_MODULES
    return True


def unused_models() -> list[str]:
    """The modules of transformers for kinds of models that no backend of ours runs.

    Kept are the models of every family, those that these are built of, and what all of them import
    and read with; of the others, the empty packages, for transformers looks for tokenizers in all.
    """
    import transformers
    from transformers.models.auto.configuration_auto import model_type_to_module_name
    from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING_NAMES

    models_dir = Path(transformers.__file__).parent / "models"
    known = {path.name for path in models_dir.iterdir() if (path / "__init__.py").is_file()}
    types = {*MODEL_FOR_CAUSAL_LM_MAPPING_NAMES, *model_types()}
    sources = {name: _sources(models_dir / name) for name in known}
    wanted = {"auto", *map(model_type_to_module_name, types)}
    for name in _closure(wanted, sources):
        wanted |= set(map(model_type_to_module_name, _BUILT_OF.findall(sources[name])))
    wanted |= {name for name in known if _defined(sources[name]) & _read_with(types)}
    return [
        f"transformers.models.{name}.{path.stem}"
        for name in sorted(known - _closure(wanted, sources))
        for path in sorted((models_dir / name).glob("*.py"))
        if path.stem != "__init__"
    ]


def _read_with(types: set[str]) -> set[str]:
    """The classes that read texts, pictures and sound for models of these types."""
    from transformers.models.auto.feature_extraction_auto import FEATURE_EXTRACTOR_MAPPING_NAMES
    from transformers.models.auto.image_processing_auto import IMAGE_PROCESSOR_MAPPING_NAMES
    from transformers.models.auto.processing_auto import PROCESSOR_MAPPING_NAMES
    from transformers.models.auto.tokenization_auto import TOKENIZER_MAPPING_NAMES

    found: set[str] = set()
    for kind in types:
        found.update((IMAGE_PROCESSOR_MAPPING_NAMES.get(kind) or {}).values())
        for table in (
            TOKENIZER_MAPPING_NAMES,
            PROCESSOR_MAPPING_NAMES,
            FEATURE_EXTRACTOR_MAPPING_NAMES,
        ):
            found.update(filter(None, [table.get(kind)]))
    return found


def _sources(folder: Path) -> str:
    """Everything that Python can import from a model's folder, as one text."""
    files = sorted(folder.glob("*.py"))
    tools = ("convert_", "modular_")
    return "\n".join(
        path.read_text(encoding="utf-8") for path in files if not path.name.startswith(tools)
    )


def _defined(source: str) -> set[str]:
    return set(re.findall(r"^class (\w+)", source, re.MULTILINE))


def _closure(wanted: set[str], sources: dict[str, str]) -> set[str]:
    """`wanted` and every model whose code one of them imports, near or far."""
    imported = re.compile(r"(?:from \.\.+(?:models\.)?|transformers\.models\.)(\w+)")
    found: set[str] = set()
    waiting = wanted & sources.keys()
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= set(imported.findall(sources[name])) & sources.keys() - found
    return found
