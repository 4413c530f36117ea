"""The thread-safe queue of jobs, and their cancel tokens."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable

from engine.jobs import CancelToken, Job


class JobQueue:
    """Jobs in the order they were put, taken one group at a time.

    Any thread may put, cancel and close; the runner takes.
    """

    def __init__(self) -> None:
        self._waiting: OrderedDict[str, Job] = OrderedDict()
        self._tokens: dict[str, CancelToken] = {}
        self._changed = threading.Condition()
        self._is_closed = False

    def put(self, job: Job) -> None:
        """Let `job` wait for its turn; a closed queue takes no more."""
        with self._changed:
            if self._is_closed:
                return
            self._waiting[job.id] = job
            self._tokens[job.id] = CancelToken()
            self._changed.notify()

    def take(
        self, limit: int | Callable[[Job], int] = 1, key: Callable[[Job], Hashable] = id
    ) -> list[Job]:
        """Wait for the next job; take it and up to `limit` - 1 that wait right behind it.

        `limit` may depend on the next job, and must not take long to say.  Only jobs of the same
        `key` are taken together.  Empty once the queue is closed and nothing waits any more.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_closed)
            group: list[Job] = []
            most = limit if isinstance(limit, int) else 1
            for job in self._waiting.values():
                if not group and callable(limit):
                    most = limit(job)
                if len(group) == most or (group and key(job) != key(group[0])):
                    break
                group.append(job)
            for job in group:
                del self._waiting[job.id]
            return group

    def token(self, job_id: str) -> CancelToken:
        """The cancel token of a job that waits or runs; raises KeyError for any other."""
        with self._changed:
            return self._tokens[job_id]

    def forget(self, job_id: str) -> None:
        """Drop the token of a job that has ended."""
        with self._changed:
            self._tokens.pop(job_id, None)

    def cancel(self, job_id: str) -> None:
        """Ask a job that waits or runs to stop; others are left alone."""
        with self._changed:
            if token := self._tokens.get(job_id):
                token.cancel()

    def cancel_all(self) -> None:
        """Ask every job that waits or runs to stop."""
        with self._changed:
            for token in self._tokens.values():
                token.cancel()

    def close(self) -> None:
        """Take no more; the runner ends once the waiting jobs are done."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def clear(self) -> list[Job]:
        """Drop all waiting jobs and return them."""
        with self._changed:
            dropped = list(self._waiting.values())
            self._waiting.clear()
            for job in dropped:
                del self._tokens[job.id]
            return dropped
