"""Tests of claimproof_spark.py in a local Spark, then its speed beside that of the command by itself.

run.py [--claims N]: the claims whose check is timed; from a million on, Spark reaches at least 0.8 of the command.
"""

import argparse
import json
import os
import re
import shlex
import sys
import tempfile
import time
import unittest
from pathlib import Path
from subprocess import DEVNULL, run

from pyspark.errors import PythonException
from pyspark.sql import SparkSession

from claimproof_spark import COMMAND, SCHEMA, as_line, check_claims, checker

ROOT = Path(__file__).parents[2]
TODAY = (*COMMAND, "--today", "2024-07-20")
CORES = 2
LEAST = 0.8


def install():
    """Installs the packed package as a worker would have it, on the PATH of this process and those that it starts."""
    folder = tempfile.TemporaryDirectory()
    version = json.loads((ROOT / "target/dist/package/package.json").read_text())["version"]
    tarball = ROOT / f"target/dist/claimproof-{version}.tgz"
    npm = ["npm", "install", "--offline", "--silent", "--no-audit", "--no-fund", "--prefix", folder.name, tarball]
    run(npm, check=True, stdin=DEVNULL)
    os.environ["PATH"] = f"{folder.name}/node_modules/.bin{os.pathsep}{os.environ['PATH']}"
    return folder


def session():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    build = SparkSession.builder.master(f"local[{CORES}]").config("spark.ui.enabled", "false")
    build = build.config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "OFF")
    build = build.config("spark.sql.shuffle.partitions", str(CORES))
    # A partition a core: each starts the command, whose first thousands of claims take longer.
    build = build.config("spark.sql.files.maxPartitionBytes", str(2**31))
    build = build.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
    spark = build.getOrCreate()
    # The workers of Python find the module under test.
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("claimproof_spark.py")))
    return spark


def samples():
    """The claims of the golden cases, over and over, each with a name of its own."""
    cases = [json.loads(file.read_text()) for file in sorted((ROOT / "tests/cases").glob("*.json"))]
    claims = [case["claim"] for case in cases if isinstance(case.get("claim"), dict)]
    at = 0
    while True:
        for claim in claims:
            text = json.dumps({**claim, "claimName": f"Claim {at}"}, ensure_ascii=False)
            # Nor do two claims have the same invoice.
            yield f"c{at}", text.replace('"number": "', f'"number": "{at}-')
            at += 1


def some(count):
    return [claim for claim, _ in zip(samples(), range(count))]


def reports_of(claims):
    """What the command by itself reports, by ids, without the place of each claim in its input."""
    lines = "".join(f"{as_line(claim)}\n" for _, claim in claims)
    out = run(TODAY, input=lines, capture_output=True, check=True, encoding="utf-8").stdout.splitlines()
    return {id: body(line) for (id, _), line in zip(claims, out, strict=True)}


def body(report):
    return {name: value for name, value in json.loads(report).items() if name != "input"}


class Tests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.spark = session()
        claims = some(2000)
        cls.expected = reports_of(claims)
        cls.odd = {"no-json": "{ no json", "empty": "", "blank": " \n ", "array": "[]"}
        several_lines = json.dumps(json.loads(claims[1][1]), indent=2)
        cls.given = [*cls.odd.items(), ("several-lines", several_lines), *claims]
        cls.claims = cls.spark.sparkContext.parallelize(cls.given, 2)

    def frame(self, claims):
        return self.spark.createDataFrame(claims, "id string, claim string")

    def is_right(self, reports):
        """Whether there is a report for each claim, and that of this claim."""
        self.assertEqual(len(reports), len(self.given))
        reports = {id: body(report) for id, report in reports}
        for id in self.odd:
            self.assertEqual(reports.pop(id)["verdict"], "blocked", id)
        self.assertEqual(reports.pop("several-lines"), self.expected["c1"])
        self.assertEqual(reports, self.expected)

    def test_reports_of_a_pipe_have_the_ids_of_their_claims_with_an_empty_partition_and_claims_that_are_no_json(self):
        empty = self.spark.sparkContext.parallelize([], 1)
        self.is_right(check_claims(empty.union(self.claims), TODAY).collect())

    def test_the_example_of_the_documentation_joins_reports_to_their_claims_by_id(self):
        [example] = re.findall(r"```python\n(.*?)```", (ROOT / "docs/spark.md").read_text(), re.DOTALL)
        empty = self.spark.sparkContext.parallelize([], 1)
        with tempfile.TemporaryDirectory() as folder:
            self.frame(empty.union(self.claims)).write.parquet(f"{folder}/claims")
            for name in ("claims", "checked"):
                self.assertEqual(example.count(f'"{name}"'), 1)
                example = example.replace(f'"{name}"', f'"{folder}/{name}"')
            names = {"spark": self.spark}
            exec(example, names)
            rows = self.spark.read.parquet(f"{folder}/checked").collect()
        self.assertEqual({row.id: row.claim for row in rows}, dict(self.given))
        self.is_right([(row.id, row.report) for row in rows])

    def test_a_command_that_is_missing_on_a_worker_is_named(self):
        missing = ("claimproof-that-is-missing", *TODAY[1:])
        said = "claimproof-that-is-missing is not on the PATH of the worker .*: install Node.js"
        with self.assertRaisesRegex(PythonException, said):
            self.frame(self.claims).mapInPandas(checker(missing), SCHEMA).collect()
        with self.assertRaisesRegex(Exception, "No such file or directory: 'claimproof-that-is-missing'"):
            check_claims(self.claims, missing).collect()

    def test_what_the_command_says_of_a_failure_is_in_the_error(self):
        wrong = (*COMMAND, "--today", "yesterday")
        with self.assertRaisesRegex(PythonException, "claimproof failed: .*yesterday"):
            self.frame(self.claims).mapInPandas(checker(wrong), SCHEMA).collect()
        with self.assertRaisesRegex(Exception, "Pipe function `claimproof check .* exited with error code 2"):
            check_claims(self.claims, wrong).collect()

    def test_rows_that_are_not_wanted_end_the_command(self):
        rows = self.frame(self.claims).mapInPandas(checker(TODAY), SCHEMA).limit(1).collect()
        self.assertEqual(len(rows), 1)


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def written(folder, count):
    """Files of claims, one a line; each but the first is a link to it, so that millions need no space."""
    per_file = min(count, 100_000)
    first = Path(folder, "0.ndjson")
    first.write_text("".join(f"{claim}\n" for _, claim in some(per_file)), encoding="utf-8")
    files = [first]
    for at in range(1, count // per_file):
        files.append(Path(folder, f"{at}.ndjson"))
        files[-1].hardlink_to(first)
    return files, per_file * len(files)


def by_command(files):
    """The command by itself, on all cores."""
    command = [*TODAY, "--threads", str(CORES)]
    at = command.index("-")
    run([*command[:at], *files, *command[at + 1 :]], stdout=DEVNULL, check=True)


def measure(spark, count):
    """Prints claims a second and core, and gives the ratio of the slower way in Spark to the command by itself."""
    with tempfile.TemporaryDirectory() as folder:
        files, count = written(folder, count)
        id = "cast(monotonically_increasing_id() as string) as id"
        rows = spark.read.text(folder).selectExpr(id, "value as claim")
        mapped = rows.mapInPandas(checker(TODAY), SCHEMA)
        lines = spark.sparkContext.textFile(folder).coalesce(CORES)
        piped = lines.pipe(shlex.join(TODAY), {"PATH": os.environ["PATH"]}, checkCode=True)
        ways = {
            "the command by itself": lambda: by_command(files),
            "mapInPandas": lambda: mapped.write.format("noop").mode("overwrite").save(),
            "RDD.pipe": lambda: piped.count(),
        }
        took = {way: seconds(work) for way, work in ways.items()}
    own = took["the command by itself"]
    for way, time in took.items():
        print(f"{way}: {count / time / CORES:,.0f} claims a second and core, {own / time:.2f} of the command by itself")
    return min(own / time for time in took.values())


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--claims", type=int, default=4000)
    count = options.parse_args().claims
    with install():
        outcome = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2, warnings="ignore").result
        if not outcome.wasSuccessful():
            sys.exit(1)
        ratio = measure(session(), count)
    if count >= 1_000_000 and ratio < LEAST:
        sys.exit(f"Spark reaches {ratio:.2f} of the command by itself, and not {LEAST}")


if __name__ == "__main__":
    main()
