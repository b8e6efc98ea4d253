"""Reading and writing the tables of the gazetteer: tab-separated, comments begin with #, lists are parted by |."""

import re
import unicodedata
from pathlib import Path

OWN = Path(__file__).parent / "own"
OUT = Path(__file__).parent.parent / "src/main/resources/dev/readout/extraction/gazetteer"

_LETTERS = str.maketrans({"ı": "i", "İ": "I", "ə": "e", "Ə": "E", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
                          "Đ": "D", "ð": "d", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "þ": "th"})


def ascii(text):
    """Without accents."""
    return unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode()


def fold(text):
    """As names are compared: lower case, without accents and apostrophes, words parted by one blank."""
    return " ".join(re.sub(r"[^a-z0-9 ]+", " ", re.sub(r"['’‘ʼʻ`]", "", ascii(text).lower())).split())


def parts(cell):
    return [part for part in cell.split("|") if part]


def unique(names):
    return list(dict.fromkeys(name.strip() for name in names if name.strip()))


def own(name):
    """The rows of a hand-written table as dictionaries."""
    lines = [line for line in (OWN / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    columns = lines[0].split("\t")
    rows = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise SystemExit(f"own/{name}: {len(cells)} cells for {len(columns)} columns in: {line}")
        rows.append(dict(zip(columns, cells)))
    return rows


def write(name, source, licence, note, columns, rows):
    """Writes a table with its source, licence and meaning in its head."""
    head = [f"# Source: {source}", f"# Licence: {licence}", f"# {note}", "# Written by extraction/gazetteer/generate.py; do not edit."]
    body = ["\t".join(columns)] + ["\t".join(str(cell) for cell in row) for row in rows]
    for line in body:
        if line.count("\t") != len(columns) - 1 or "\n" in line:
            raise SystemExit(f"{name}: a cell holds a tab or line break: {line!r}")
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / name).write_text("\n".join(head + body) + "\n", encoding="utf-8")
    print(f"{name}: {len(rows)} rows, {(OUT / name).stat().st_size // 1024} KB")


def careful(names, doubtful):
    """Those of the names that more often mean something else."""
    return "|".join(name for name in names if name in doubtful or fold(name) in doubtful)
