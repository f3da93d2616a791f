"""Checks claims in Apache Spark, through the command `claimproof` on each worker."""

import os
import shlex
import socket
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, islice
from queue import SimpleQueue
from subprocess import PIPE, Popen
from tempfile import TemporaryFile

# A claim that is not ready is no failure. A task of Spark uses one core.
COMMAND = ("claimproof", "check", "-", "--format", "ndjson", "--exit-zero", "--threads", "1")

# The columns of `mapInPandas(checker(), SCHEMA)`.
SCHEMA = "id string, report string"

# So many reports are handed on at once.
ROWS = 1000

# So much is written to the command, and read from it, at once.
BYTES = 2**20


def check_claims(claims, command=COMMAND):
    """An RDD of (id, report), both text, from one of (id, claim). It is read twice: cache what costs much to make."""
    # By itself `pipe` starts a command without any environment, and so finds none; this is the PATH of the driver.
    env = {"PATH": os.environ["PATH"]}
    reports = claims.values().map(as_line).pipe(shlex.join(command), env, checkCode=True)
    return claims.keys().zip(reports)


def checker(command=COMMAND):
    """The function for `mapInPandas` of the columns `id` and `claim`. It starts the command once a partition."""

    def check(batches):
        first = next(batches, None)
        if first is not None:
            yield from run(command, chain([first], batches))

    return check


def as_line(claim):
    """A claim on one line: a report a line comes back. JSON has line breaks only between its tokens."""
    return (claim or "").replace("\r", " ").replace("\n", " ").strip() or "null"


def run(command, batches):
    import pandas  # on the workers alone

    ids = SimpleQueue()
    with TemporaryFile() as errors, start(command, errors) as process, ThreadPoolExecutor(1) as pool:
        try:
            written = pool.submit(write, batches, process.stdin, ids)
            while lines := list(islice(process.stdout, ROWS)):
                reports = [line.decode().rstrip("\n") for line in lines]
                yield pandas.DataFrame({"id": [ids.get_nowait() for _ in lines], "report": reports})
            written.result()
            if process.wait() != 0 or not ids.empty():
                errors.seek(0)
                raise RuntimeError(f"claimproof failed: {errors.read().decode(errors='replace').strip()}")
        finally:
            process.kill()  # where the rows are not all wanted; one that has ended stays as it is


def start(command, errors):
    try:
        return Popen(command, stdin=PIPE, stdout=PIPE, stderr=errors, bufsize=BYTES)
    except FileNotFoundError:
        raise RuntimeError(
            f"{command[0]} is not on the PATH of the worker {socket.gethostname()} ({os.environ.get('PATH')}): "
            "install Node.js 20 or later and the package claimproof there"
        ) from None


def write(batches, stdin, ids):
    """Gives the claims to the command, and notes their ids, in the order of the reports."""
    try:
        with stdin:
            for batch in batches:
                for id, claim in zip(batch["id"], batch["claim"]):
                    ids.put(id)
                    stdin.write(f"{as_line(claim)}\n".encode())
    except BrokenPipeError:
        pass  # the command has ended, and its status says why
