"""The whole line of 对读 Duidu on Apache Spark: from an edition's folder to its records.

    spark-submit spark/duidu.py --edition DIR --work SHARED --out DIR

A document is a record. Every stage is the same filter that runs on one machine (`duidu stage NAME`), fed through
`pipe`; Spark shares out the documents, joins those that are about the same, and shares out the pairs. How rare a word
is stands in a frozen table of the release, so that nothing has to be counted over the corpus before it is read.
SHARED is a folder that driver and workers see under one name; what is needed on a worker is in docs/scale.md.
"""

import argparse
import json
import shlex
import subprocess
from pathlib import Path

from pyspark import StorageLevel
from pyspark.sql import SparkSession

# Documents are compared with the earlier ones that share most of their main words: a join on grams, and the first
# few of each. Weights are whole numbers, so a sum is the same in whatever order it is added up.
NEAREST = """
    SELECT own, other FROM (
      SELECT own, other, row_number() OVER (PARTITION BY own ORDER BY shared DESC, other) AS place FROM (
        SELECT later.id AS own, earlier.id AS other, sum(later.weight * earlier.weight) AS shared
        FROM words AS later JOIN words AS earlier ON later.gram = earlier.gram
          AND struct(earlier.date, earlier.id) < struct(later.date, later.id)
        GROUP BY later.id, earlier.id))
    WHERE place <= {earlier}"""
ALL = "SELECT a.id AS own, b.id AS other FROM documents AS a JOIN documents AS b ON a.id < b.id"
SIDES = """
    SELECT concat('{{"left":', l.summary, ',"right":', r.summary, '}}') AS line, l.id AS a, r.id AS b
    FROM (SELECT least(own, other) AS a, greatest(own, other) AS b FROM ({pairs})) AS pair
    JOIN documents AS l ON l.id = pair.a JOIN documents AS r ON r.id = pair.b"""


def run(spark: SparkSession, duidu: str, edition: str, work: Path, out: Path, slices: int) -> None:
    """Writes JSON Lines and Parquet to `work`, and the files of `duidu corpus` to `out`."""

    def stage(name: str, *options: str) -> str:
        return shlex.join([*shlex.split(duidu), "stage", name, "--quiet", "--edition", edition, *options])

    def piped(lines, name: str, *options: str):
        return lines.pipe(stage(name, *options), checkCode=True)

    context = spark.sparkContext
    seeds, described = work / "seeds.jsonl", work / "described.jsonl"
    with seeds.open("wb") as file:
        subprocess.run(shlex.split(stage("read")), stdout=file, check=True)
    parsed = piped(context.textFile(str(seeds), slices), "parse").persist(StorageLevel.MEMORY_AND_DISK)
    places = piped(piped(parsed, "heads").coalesce(1), "describe").collect()
    described.write_text("".join(line + "\n" for line in places), encoding="utf-8")
    known = ("--described", str(described))
    extracted = piped(piped(parsed, "convert", *known), "extract", *known).persist(StorageLevel.MEMORY_AND_DISK)

    read = piped(extracted, "grams").map(json.loads).persist(StorageLevel.MEMORY_AND_DISK)
    choice = read.first()["choice"]
    spark.createDataFrame(
        read.map(lambda one: (one["id"], json.dumps(one["summary"], ensure_ascii=False))), "id string, summary string"
    ).createOrReplaceTempView("documents")
    spark.createDataFrame(
        read.flatMap(lambda one: [(one["id"], one["date"], gram, weight) for gram, weight in one["words"]]),
        "id string, date string, gram long, weight long",
    ).createOrReplaceTempView("words")
    pairs = ALL if read.count() <= choice["all"] else NEAREST.format(**choice)
    sides = spark.sql(SIDES.format(pairs=pairs)).repartition(slices, "a").sortWithinPartitions("a", "b")
    chosen = piped(piped(sides.rdd.map(lambda row: row.line), "score"), "choose")

    # What sees all documents at once is done once.
    records = piped(extracted.union(chosen).coalesce(1), "publish", *known).persist(StorageLevel.MEMORY_AND_DISK)
    records.saveAsTextFile(str(work / "lines"))
    lists = records.map(json.loads).filter(lambda line: "record" in line)
    for name in lists.map(lambda line: line["record"]).distinct().collect():
        own = lists.filter(lambda line, name=name: line["record"] == name)
        values = own.map(lambda line: json.dumps(line["value"], ensure_ascii=False))
        spark.read.json(values).write.parquet(str(work / "parquet" / name))
    with (work / "lines" / "part-00000").open("rb") as file:
        subprocess.run(shlex.split(stage("write", "--out", str(out))), stdin=file, check=True)


if __name__ == "__main__":
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edition", default=str(root), help="folder with seeds/ and content/; this repository's")
    parser.add_argument("--work", required=True, type=Path, help="an empty or new folder that all machines share")
    parser.add_argument("--out", required=True, type=Path, help="where the records go")
    parser.add_argument("--slices", type=int, default=8, help="parts that the work is cut into; 2 to 4 a core")
    parser.add_argument("--duidu", default=f"node {root}/bin/duidu.mjs", help="how a worker calls duidu")
    asked = parser.parse_args()
    if asked.work.exists() and any(asked.work.iterdir()):
        parser.error(f"{asked.work} is not empty; name a new folder")
    asked.work.mkdir(parents=True, exist_ok=True)
    session = SparkSession.builder.appName("duidu").getOrCreate()
    run(session, asked.duidu, asked.edition, asked.work.resolve(), asked.out.resolve(), asked.slices)
    session.stop()
