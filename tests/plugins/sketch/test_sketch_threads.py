"""The first pictures of a process may be drawn by several threads at once: fonts and figures are read then."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import threading
from limner_sketch._compose import compose

prompts = ['logo for a coffee shop called Moon Bean', 'badge of a bear', 'birthday card', 'a fox', 'poster that says "Jazz"'] * 2
barrier = threading.Barrier(len(prompts))
made, failed = [None] * len(prompts), []

def draw(number):
    barrier.wait()
    try:
        made[number] = compose(prompts[number], seed=1).svg
    except Exception as error:
        failed.append(repr(error))

threads = [threading.Thread(target=draw, args=(number,)) for number in range(len(prompts))]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not failed, failed
assert made == [compose(prompt, seed=1).svg for prompt in prompts]
"""


@pytest.mark.parametrize("times", [2, pytest.param(12, marks=pytest.mark.slow)])
def test_threads_that_draw_the_first_pictures_together_draw_them_right(times: int) -> None:
    for _ in range(times):
        ran = subprocess.run([sys.executable, "-X", "dev", "-c", PROGRAM], capture_output=True, text=True, check=False)

        assert ran.returncode == 0, ran.stderr
