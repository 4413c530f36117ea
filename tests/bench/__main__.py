"""`make bench`: run every benchmark and print its ratios, one a line.

A benchmark is a module `bench_*.py` beside this file with `run() -> list[Ratio]`.  Exits with 1
when a goal is missed.
"""

import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    """Run the benchmarks named on the command line ("blip loading"), or all."""
    wanted = sys.argv[1:] or sorted(
        path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py")
    )
    is_met = True
    for name in wanted:
        for ratio in import_module(f"tests.bench.bench_{name}").run():
            print(ratio, flush=True)
            is_met &= ratio.is_met
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
