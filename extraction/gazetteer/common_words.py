#!/usr/bin/env python3
"""Writes ../src/main/resources/dev/readout/extraction/mention/common-words.tsv: English words written small more often than not.

    common_words.py TEXTS.jsonl[.gz]

TEXTS holds one JSON object a line, with a field "text": statements of the White House, 2021 to 2026 (whitehouse.gov and its archives, CC0 and public domain).
A word is common if it is there at least 12 times in small letters, and more often so than with a capital within a sentence;
words of one or two letters, which markup has many of and which are names, too, 500 times. Standard library only; the same bytes on every run.
"""
import collections, gzip, json, pathlib, re, sys

LEAST = 12
LEAST_OF_TWO_LETTERS = 500
PER_LINE = 60
WORD = re.compile(r"(?<![\w'’])[A-Za-z]+(?:-[A-Za-z]+)*(?![\w'’])")
BEGINNING = re.compile(r"(?:^|[.!?:;\"“”*#>(]\s*|\n\s*)$")
TARGET = pathlib.Path(__file__).resolve().parent.parent / "src/main/resources/dev/readout/extraction/mention/common-words.tsv"
HEAD = """\
# English words written small more often than not, by count over the statements of the White House 2021-2026
# (whitehouse.gov and its archives, CC0 / public domain), those seen at least 12 times, of one or two letters 500. 2026-11-24.
# Written by extraction/gazetteer/common_words.py; do not edit.
"""


def common(texts):
    small, capital = collections.Counter(), collections.Counter()
    for text in texts:
        for match in WORD.finditer(text):
            word = match.group()
            if word.islower():
                small[word] += 1
            elif word[1:].islower() and not BEGINNING.search(text[max(0, match.start() - 3):match.start()]):
                capital[word.lower()] += 1
    return sorted(word for word, times in small.items() if times >= least(word) and times > capital[word])


def least(word):
    return LEAST if len(word) > 2 else LEAST_OF_TWO_LETTERS


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    opened = gzip.open if sys.argv[1].endswith(".gz") else open
    with opened(sys.argv[1], "rt", encoding="utf-8") as lines:
        words = common(json.loads(line)["text"] for line in lines)
    rows = [" ".join(words[i:i + PER_LINE]) for i in range(0, len(words), PER_LINE)]
    TARGET.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
