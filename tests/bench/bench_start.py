"""How long `python main.py --help` takes, against a program that is Typer and nothing else."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.ratio import Ratio, ratio
from tests.conftest import ROOT

BARE = """
import typer
app = typer.Typer()
@app.command()
def tell(name: str) -> None:
    "Tell."
@app.command()
def other(name: str) -> None:
    "Other."
app()
"""


def run() -> list[Ratio]:
    """The ratio of the two times, at most 1.5."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        speed = ratio(lambda: _help(bare), lambda: _help(ROOT / "main.py"), rounds=11)
    return [Ratio("time of --help / a bare Typer program's", speed, 1.5, is_most=True)]


def _help(program: Path) -> None:
    subprocess.run([sys.executable, program, "--help"], check=True, capture_output=True)
