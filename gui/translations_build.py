"""`make translations`: finds the texts of the window, and compiles what translators wrote.

Texts are gathered from the source into `resources/translations/vignette_*.ts`, where translations
that are there are kept; the `.qm` beside each is what the window reads.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from engine.resources import resources_dir
from gui.translation import LANGUAGES

GUI_DIR = Path(__file__).parent


def sources() -> Iterator[Path]:
    """The files with texts in them."""
    return (path for path in sorted(GUI_DIR.rglob("*.py")) if path.name != Path(__file__).name)


def gather(ts_path: Path, language: str) -> None:
    """Bring the texts in `ts_path` up to date; what is gone from the source is dropped."""
    plural = ["-pluralonly"] if language == "en" else []
    _tool(
        "lupdate",
        *(str(path.relative_to(GUI_DIR.parent)) for path in sources()),
        *("-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-silent", *plural),
        *("-target-language", language, "-ts", str(ts_path)),
    )


def compile_to(ts_path: Path, qm_path: Path) -> None:
    """Make what Qt reads of what translators write; unfinished ones are left out."""
    _tool("lrelease", "-silent", "-nounfinished", str(ts_path), "-qm", str(qm_path))


def main() -> None:
    """Gather and compile every language."""
    folder = resources_dir() / "translations"
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        ts_path = folder / f"vignette_{language}.ts"
        gather(ts_path, language)
        compile_to(ts_path, ts_path.with_suffix(".qm"))
        unfinished = ts_path.read_text(encoding="utf-8").count('type="unfinished"')
        sys.stdout.write(f"{language}: {unfinished} texts are not translated\n")


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run(
        [str(program), *arguments], cwd=GUI_DIR.parent, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
