#!/usr/bin/env python3
"""Writes the tables of the gazetteer from the sources and from the hand-written tables in own/. See README.md.

    generate.py FOLDER_WITH_THE_SOURCES
"""

import sys
from pathlib import Path

import functions
import people
import places
from tables import own


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        raise SystemExit(__doc__)
    kb = Path(sys.argv[1])
    doubtful = {row["name"] for row in own("doubtful.tsv")}
    persons = people.people(kb)
    places.countries(doubtful)
    places.cities(kb, doubtful, people.words_of_names(persons))
    places.regions(doubtful)
    places.venues()
    places.other_names()
    functions.bodies(doubtful)
    functions.offices(doubtful)
    functions.modifiers()
    functions.honorifics(doubtful)
    people.write_people(persons, doubtful)


if __name__ == "__main__":
    main()
