#!/usr/bin/env python3
"""coordinates.py GEONAMES CITIES: writes the coordinates of the gazetteer's cities to stdout.

GEONAMES: cities15000.txt of a GeoNames dump. CITIES: extraction's gazetteer/cities.tsv. Of namesakes in one state the one whose usual name it is, then the largest, is meant.
"""
import re
import sys
import unicodedata
from collections import defaultdict

# Places of diplomacy that GeoNames does not list as towns, by hand.
OWN = [
    ("Beidaihe", "CN", 39.83, 119.48), ("Boao", "CN", 19.16, 110.58), ("Bali", "ID", -8.34, 115.09), ("Camp David", "US", 39.648, -77.465),
    ("Castel Gandolfo", "VA", 41.747, 12.65), ("Davos", "CH", 46.8, 9.837), ("Diaoyutai", "CN", 39.917, 116.319), ("Evian", "FR", 46.4, 6.59),
    ("Mar-a-Lago", "US", 26.677, -80.037), ("Avaza", "TM", 39.97, 52.86), ("Khankendi", "AZ", 39.818, 46.752), ("Novo-Ogaryovo", "RU", 55.72, 37.18),
]


def fold(name):
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.category(c).startswith("M")).lower()
    return re.sub(r"[\s\-_'’ʼ`.,]+", " ", bare).strip()


def main(geonames, cities):
    towns = defaultdict(list)
    for line in open(geonames, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        for name in {cells[1], cells[2], *cells[3].split(",")}:
            usual = name in cells[1:3]
            towns[fold(name), cells[8]].append((usual, int(cells[14] or 0), float(cells[4]), float(cells[5])))
    print("# Source: GeoNames cities15000 of 2025-11-19 (geonames.org), places of diplomacy by hand")
    print("# Licence: CC BY 4.0 (GeoNames), Apache-2.0 (the rest)")
    print("# Where the cities of the gazetteer lie, WGS 84. Written by reference/coordinates.py; do not edit.")
    print("city\tcountry\tlatitude\tlongitude")
    rows = {(name, country): (latitude, longitude) for name, country, latitude, longitude in OWN}
    listed = [line.rstrip("\n").split("\t") for line in open(cities, encoding="utf-8") if not line.startswith("#")][1:]
    for name, also, country, *_ in listed:
        found = next((hits for each in [name, *also.split("|")] if (hits := towns.get((fold(each), country)))), None)
        if found and (name, country) not in rows:
            _, _, latitude, longitude = max(found)
            rows[name, country] = latitude, longitude
    for (name, country), (latitude, longitude) in sorted(rows.items()):
        print(f"{name}\t{country}\t{latitude:.3f}\t{longitude:.3f}")


main(*sys.argv[1:])
