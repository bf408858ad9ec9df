#!/usr/bin/env python3
"""Times whole commands: Dateline, an earlier version of it, and other programs that do the same work.

    measure.py --jar cli/target/dateline.jar [--launcher cli/target/dateline/bin/dateline] [--before OLD.jar]
               [--articles 1,10000,100000] [--works check,csv,csv+nq,...] [--runs 5] [--work-folder DIR]
               [--spark SPARK_HOME]

Commands of one line take turns, so that a machine that slows down slows all of them. What is printed are medians: user
and system time, wall time, the most memory, and the median of the ratios to the first command of the line, run by run.
Corpora are made by the generator in fixtures, once, in the working folder; with --before, of what 0.1.0 can read. Needs nothing but Python; a command of a program
that is not installed is left out and said to be. With --spark, such as the folder that exporters/spark/src/test/cluster/run
has got, the job of Spark does the works of tables and triples, too, with one thread and with two.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


# An argument that begins with this is the size in bytes of all files in a folder, when the command is run.
SIZE = "size of "


def size(folder):
    return str(sum(entry.stat().st_size for entry in os.scandir(folder)))


def run(command):
    """CPU seconds, wall seconds and mebibytes of one run."""
    command = [size(a[len(SIZE):]) if a.startswith(SIZE) else a for a in command]
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {status}:\n{told.decode(errors='replace')[-2000:]}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def old(line):
    """An article that version 0.1.0 can read: without what it does not know."""
    article = json.loads(line)
    for unknown in ("modified", "draft"):
        article.pop(unknown, None)
    figures = article.get("figures", [])
    for figure in figures:
        for unknown in ("lowExclusive", "highExclusive", "words", "change"):
            figure.pop(unknown, None)
    kept = {f["id"] for f in figures if not f.keys().isdisjoint(("low", "best", "high"))}
    article["figures"] = [f for f in figures if f["id"] in kept]
    for figure in article["figures"]:
        if figure.get("includedIn") not in kept:
            figure.pop("includedIn", None)
    return json.dumps(article, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def reviewed(line):
    """An article that is no draft, and so is exported without a word."""
    article = json.loads(line)
    article.pop("draft", None)
    return json.dumps(article, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def classes():
    """Where Java finds what measurements need."""
    built = [os.path.join(ROOT, m, "target", "classes") for m in ("fixtures", "model")]
    return os.pathsep.join(built + [os.path.join(ROOT, "cli/target/dateline.jar")])


def corpus(folder, articles, is_old):
    path = os.path.join(folder, f"corpus-{articles}{'-old' if is_old else ''}.jsonl")
    if articles == 1:
        with open(os.path.join(ROOT, "fixtures/cases/north-korea-tribute/input.json"), encoding="utf-8") as sample:
            with open(path, "w", encoding="utf-8") as out:
                json.dump(json.load(sample), out, ensure_ascii=False)
    elif not os.path.exists(path):
        with open(path + ".part", "wb") as out:
            generator = ["java", "-cp", classes(), "dev.dateline.fixtures.GenerateCorpus"]
            plain = subprocess.Popen(generator + [str(articles), "5"], stdout=subprocess.PIPE)
            for line in plain.stdout:
                out.write(old(line) if is_old else reviewed(line))
            if plain.wait() != 0:
                sys.exit("the corpus cannot be made")
        os.rename(path + ".part", path)
    return path


def spark(threads, arguments, home):
    """The job as spark-submit begins it on one machine."""
    jars = os.path.join(home, "jars", "*")
    job = os.path.join(ROOT, "exporters/spark/target/dateline-spark.jar")
    submit = ["org.apache.spark.deploy.SparkSubmit", "--master", f"local[{threads}]", "--driver-memory", "1g",
              "--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1",
              "--conf", "spark.driver.bindAddress=127.0.0.1", "--class", "dev.dateline.spark.ExportJob", job] + arguments
    env = {**os.environ, "SPARK_HOME": home, "SPARK_SCALA_VERSION": "2.13"}
    words = subprocess.run(["java", "-cp", jars, "org.apache.spark.launcher.Main"] + submit, env=env, check=True,
                           stdout=subprocess.PIPE).stdout.decode().split("\0")
    return [word.strip("\n") for word in words if word.strip()]


def commands(work, path, folder, is_corpus, options):
    """The commands that are compared, by name; ours is the first."""
    java = ["java", "-jar"]
    formats = {"all": "csv,xlsx,ttl"}.get(work, work.replace("+", ","))
    out = os.path.join(folder, "out")

    def dateline(start, extra=(), to=out):
        if work == "check":
            return start + ["check", path, *extra]
        return start + ["export", path, "-f", formats, "-o", to, "--force", *extra]

    found = {"dateline": dateline(java + [options.jar])}
    if options.launcher:
        found["launcher"] = dateline([options.launcher])
    found["one thread"] = dateline(java + [options.jar], ("--threads", "1"))
    if options.spark and is_corpus and set(formats.split(",")) <= {"csv", "nq", "nt"}:
        for threads in (1, 2):
            to = out + "-spark"
            found[f"Spark, {threads}"] = spark(threads, [path, "-o", to, "-f", formats, "--force"], options.spark)
    if options.before and work != "sqlite":
        found["before"] = dateline(java + [options.before], to=out + "-before")
    python = [sys.executable, os.path.join(HERE, "tables.py")]
    if work == "csv" and is_corpus:
        tables = os.path.join(out, os.path.basename(path).removesuffix(".jsonl") + "-csv")
        least = ["java", "-cp", classes(), "dev.dateline.fixtures.LeastWork", path, os.path.join(folder, "least"), SIZE + tables]
        found["tokens, strings and bytes"] = least
        found["Python csv"] = python + ["csv", path, os.path.join(folder, "python-csv")]
    if work == "xlsx" and is_corpus and has_module("xlsxwriter"):
        found["XlsxWriter"] = python + ["xlsx", path, os.path.join(folder, "python.xlsx")]
    if work == "all":
        for slowest in ("xlsx", "ttl"):
            found[slowest + " alone"] = java + [options.jar, "export", path, "-f", slowest, "-o", out, "--force"]
    if work == "nt":
        triples = os.path.join(out, os.path.basename(path).removesuffix(".jsonl") + ".nt")
        for name, command in (
            ("serdi", ["serdi", "-i", "ntriples", "-o", "ntriples", triples]),
            ("rapper", ["rapper", "-q", "-i", "ntriples", "-o", "ntriples", triples]),
        ):
            if shutil.which(command[0]):
                found[name] = command
            else:
                print(f"({name} is not installed)", file=sys.stderr)
    return found


def has_module(name):
    ok = subprocess.run([sys.executable, "-c", "import " + name], stderr=subprocess.DEVNULL).returncode == 0
    if not ok:
        print(f"({name} is not installed)", file=sys.stderr)
    return ok


def compare(compared, runs):
    """Medians of each command, and of its ratios to the first."""
    for command in compared.values():
        run(command)
    figures = {name: [] for name in compared}
    for _ in range(runs):
        for name, command in compared.items():
            figures[name].append(run(command))
    first = figures[next(iter(figures))]
    for name, measured in figures.items():
        cpu, wall, memory = (statistics.median(m[i] for m in measured) for i in range(3))
        ratios = [statistics.median(a[i] / b[i] for a, b in zip(first, measured)) for i in range(2)]
        yield name, cpu, wall, memory, ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--launcher")
    parser.add_argument("--before")
    parser.add_argument("--spark")
    parser.add_argument("--articles", default="1,10000,100000")
    parser.add_argument("--works", default="check,csv,xlsx,nt,ttl,sqlite,all")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work-folder", default="/tmp/dateline-benchmark")
    options = parser.parse_args()
    os.makedirs(options.work_folder, exist_ok=True)
    print(f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()}, ", end="")
    print(subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0])
    print("\n| articles | work | command | CPU s | wall s | MiB | CPU of ours to this | wall of ours to this |")
    print("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for articles in map(int, options.articles.split(",")):
        path = corpus(options.work_folder, articles, options.before is not None)
        for work in options.works.split(","):
            for name, cpu, wall, memory, (c, w) in compare(
                commands(work, path, options.work_folder, articles > 1, options), options.runs
            ):
                print(f"| {articles:,} | {work} | {name} | {cpu:.2f} | {wall:.2f} | {memory:.0f} | {c:.2f} | {w:.2f} |", flush=True)


if __name__ == "__main__":
    main()
