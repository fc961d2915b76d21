#!/usr/bin/env python3
"""Kills a run again and again, continues it to its end, and holds the folder against that of an undisturbed run.

    tests/kill.py BINARY [--rows 5000] [--kills 200] [--jobs 2] [--seed 1]

Both folders must be the same, file for file and byte for byte; nothing else may be left. Needs python3 alone.
"""
import argparse, csv, hashlib, os, pathlib, random, shutil, signal, subprocess, sys, tempfile, time

NAMES = {
    "en": [("Rosa", "Delgado"), ("Anna-Marie", "O’Neill"), ("Tom", "Nguyễn")],
    "es": [("José Luis", "Peña"), ("María", "de los Ángeles")],
    "ar": [("كوثر", "الجفالي"), ("محمد", "عثمان")],
    "hi": [("कमला", "शर्मा"), ("रोहन", "ताम्बे")],
    "zh-Hans": [("秀兰", "陈"), ("伟", "王")],
}
HEAD = ["patient_id", "given", "family", "birth_date", "language", "phone", "doctor"]


def write_source(path, rows, rng):
    """A table of invented people; one row in twenty has a date that is none."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEAD)
        for row in range(1, rows + 1):
            language = rng.choice(sorted(NAMES))
            given, family = rng.choice(NAMES[language])
            date = "someday" if row % 20 == 0 else f"{rng.randrange(1930, 2005)}-{rng.randrange(1, 13):02}-11"
            phone = f"312-555-{rng.randrange(100, 200):04}"
            table.writerow([f"M{row}", given, family, date, language, phone, f"Dr. {rng.choice('ABCDE')}rown"])


def tree(folder):
    """Every file below a folder, hidden ones too, with its hash."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=pathlib.Path, help="where to work [default: beside this script's project]")
    asked = parser.parse_args()
    rng = random.Random(asked.seed)
    work = pathlib.Path(tempfile.mkdtemp(prefix="kill-", dir=asked.folder or "."))
    try:
        check(asked, work, rng)
    finally:
        shutil.rmtree(work)


def check(asked, work, rng):
    source = work / "people.csv"
    write_source(source, asked.rows, rng)

    def start(out):
        command = [asked.binary, "batch", source, "--out", out, "--jobs", str(asked.jobs), "--date", "2026-11-22"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    began = time.monotonic()
    code = start(work / "calm").wait()
    whole = time.monotonic() - began
    if code != 1:
        sys.exit(f"the undisturbed run ended with {code}; 1 was expected, as some rows are wrong")

    kills = ends = 0
    while kills < asked.kills:
        run = start(work / "killed")
        try:
            # Before a run goes on it looks at what is made: a kill may come then, or while packets are made.
            run.wait(timeout=rng.uniform(0.0, 2.2 * whole / asked.kills + 0.15 * whole))
            ends += 1
            shutil.rmtree(work / "killed")
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
            run.wait()
            kills += 1
    code = start(work / "killed").wait()
    if code != 1:
        sys.exit(f"the continued run ended with {code}; 1 was expected")

    calm, killed = tree(work / "calm"), tree(work / "killed")
    different = sorted(path for path in calm.keys() | killed.keys() if calm.get(path) != killed.get(path))
    if different:
        sys.exit(f"{len(different)} files differ, such as {different[:5]}")
    made = sum(path.endswith(".pdf") for path in calm)
    if made != asked.rows - asked.rows // 20:
        sys.exit(f"{made} packets of {asked.rows} rows")
    print(f"{kills} kills over {asked.rows} rows ({whole:.1f} s undisturbed, {ends} runs came to their end): "
          f"{len(calm)} files, all the same")


if __name__ == "__main__":
    main()
