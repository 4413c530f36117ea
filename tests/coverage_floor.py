"""Fail when too little of the engine was run by the tests; called after pytest by `make test`."""

import sys

from coverage import Coverage

ENGINE_FLOOR = 90.0
WHOLE = (
    "jobs.py",
    "pipeline.py",
    "queue.py",
    "runner.py",
    "storage/job_rows.py",
    "storage/store.py",
    "storage/trash.py",
)


def main() -> int:
    """0 when the floors hold, else 1, naming what fell below."""
    coverage = Coverage()
    coverage.load()
    low = []
    for name in WHOLE:
        _, _, _, missing, _ = coverage.analysis2(f"engine/{name}")
        if missing:
            low.append(f"engine/{name} must be covered whole; these lines are not: {missing}")
    with open("/dev/null", "w") as nowhere:
        total = coverage.report(file=nowhere)
    if total < ENGINE_FLOOR:
        low.append(f"{total:.1f} % of the engine is covered; {ENGINE_FLOOR} % is the floor")
    print("\n".join(low) or f"Coverage of the engine: {total:.1f} %")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
