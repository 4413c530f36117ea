"""The queue: order, groups, cancelling, closing."""

import threading

import pytest

from engine.jobs import Job, JobRequest, Recipe
from engine.queue import JobQueue


def job(source: str = "text", recipe: Recipe = Recipe.STORY) -> Job:
    return Job(JobRequest(recipe, source))


def same(one: Job) -> Recipe:
    return one.request.recipe


def test_jobs_come_out_in_the_order_they_went_in() -> None:
    queue = JobQueue()
    jobs = [job(str(number)) for number in range(3)]
    for one in jobs:
        queue.put(one)
    assert [queue.take()[0] for _ in jobs] == jobs


def test_a_group_ends_at_the_limit_and_where_the_key_changes() -> None:
    queue = JobQueue()
    jobs = [*(job() for _ in range(3)), job(recipe=Recipe.SPEAK), job()]
    for one in jobs:
        queue.put(one)
    assert queue.take(2, same) == jobs[:2]
    assert queue.take(2, same) == jobs[2:3]
    assert queue.take(9, same) == jobs[3:4]
    assert queue.take(9, same) == jobs[4:]


def test_the_limit_may_depend_on_the_first_of_a_group() -> None:
    queue = JobQueue()
    jobs = [job(), job(), job(recipe=Recipe.SPEAK), job(recipe=Recipe.SPEAK)]
    for one in jobs:
        queue.put(one)

    def limit(one: Job) -> int:
        return 2 if one.request.recipe is Recipe.SPEAK else 1

    assert [queue.take(limit, same) for _ in range(3)] == [jobs[:1], jobs[1:2], jobs[2:]]


def test_taking_waits_for_a_job() -> None:
    queue = JobQueue()
    taken: list[Job] = []
    thread = threading.Thread(target=lambda: taken.extend(queue.take()))
    thread.start()
    one = job()
    queue.put(one)
    thread.join()
    assert taken == [one]


def test_a_closed_queue_hands_out_what_waits_and_then_nothing() -> None:
    queue = JobQueue()
    one = job()
    queue.put(one)
    queue.close()
    assert queue.take() == [one]
    assert queue.take() == []


def test_closing_wakes_who_waits() -> None:
    queue = JobQueue()
    taken: list[list[Job]] = []
    thread = threading.Thread(target=lambda: taken.append(queue.take()))
    thread.start()
    queue.close()
    thread.join()
    assert taken == [[]]


def test_cancelling_touches_one_job_alone() -> None:
    queue = JobQueue()
    one, other = job(), job()
    queue.put(one)
    queue.put(other)
    queue.cancel(one.id)
    queue.cancel("nobody")
    assert queue.token(one.id).is_cancelled
    assert not queue.token(other.id).is_cancelled
    queue.cancel_all()
    assert queue.token(other.id).is_cancelled


def test_a_forgotten_job_has_no_token() -> None:
    queue = JobQueue()
    one = job()
    queue.put(one)
    queue.take()
    queue.forget(one.id)
    queue.forget(one.id)
    with pytest.raises(KeyError):
        queue.token(one.id)


def test_clearing_returns_what_waited() -> None:
    queue = JobQueue()
    jobs = [job(), job()]
    for one in jobs:
        queue.put(one)
    assert queue.clear() == jobs
    queue.close()
    assert queue.take() == []


def test_a_closed_queue_takes_no_more() -> None:
    queue = JobQueue()
    queue.close()
    queue.put(job())
    assert queue.take() == []
