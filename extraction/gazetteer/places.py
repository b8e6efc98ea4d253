"""countries.tsv, cities.tsv, regions.tsv, venues.tsv, other-names.tsv"""

from tables import careful, fold, own, parts, unique, write

OWN_WORK = "own compilation"
APACHE = "Apache-2.0"
GEONAMES = "GeoNames cities15000 of 2025-11-19 (geonames.org), names of diplomatic places by hand"

# GeoNames feature codes: capital, capital of a first-level division, other places; sections of cities are left out.
RANKS = {"PPLC": "CAPITAL", "PPLA": "REGIONAL_CAPITAL", "PPL": "TOWN", "PPLA2": "TOWN", "PPLA3": "TOWN", "PPLA4": "TOWN",
         "PPLG": "SEAT", "PPLS": "TOWN", "PPLL": "TOWN"}
SMALLEST_TOWN = 100_000
PEOPLE_CALLED_LIKE_TOWNS = set("US GB CA AU NZ ZA IE JP PH".split())
SMALLEST_REGIONAL_CAPITAL = 40_000
SHORT = 4


def countries(doubtful):
    rows = []
    for row in own("countries.tsv"):
        rows.append(country_row(row, row["code"], "", "", doubtful))
    for row in own("former-countries.tsv"):
        rows.append(country_row(row | {"seats": "", "metonyms": ""}, row["code"], row["from"], row["to"], doubtful))
    columns = "code name also adjectives nationals capital seats metonyms from to careful".split()
    write("countries.tsv", OWN_WORK, APACHE, "States by ISO 3166-1 alpha-2, with XK; states that are no more have an end, "
          "and the code of the state that continues them, or their own former code where two would become one.",
          columns, rows)


def country_row(row, code, begin, end, doubtful):
    name, also = row["name"], [x for x in unique(parts(row["also"])) if x != row["name"]]
    names = unique([name, *also, *parts(row["adjectives"]), *parts(row["nationals"]), *parts(row["metonyms"])])
    return [code, name, "|".join(also), row["adjectives"], row["nationals"], row["capital"], row["seats"], row["metonyms"],
            begin, end, careful(names, doubtful)]


def cities(kb, doubtful, people_words):
    regions = region_names(kb)
    towns = geonames(kb, regions)
    by_name = {}
    for town in towns:
        for name in town["names"]:
            by_name.setdefault((fold(name), town["country"]), []).append(town)
    rows, taken = [], set()
    for row in own("cities.tsv"):
        names = parts(row["names"])
        same = [t for name in names for t in by_name.get((fold(name), row["country"]), [])]
        if row["rank"] == "SITE":
            same = [t for t in same if fold(names[0]) in {fold(x) for x in t["names"]}]
        best = max(same, key=lambda t: t["population"], default=None)
        if best:
            taken.add(id(best))
        rows.append([names[0], names[1:], row["country"], row["region"], best["population"] if best else 0, row["rank"]])
    for town in towns:
        if id(town) not in taken and worth(town):
            rows.append([town["names"][0], town["names"][1:], town["country"], town["region"], town["population"], town["rank"]])
    known = {}
    for row in sorted(rows, key=lambda r: -r[4]):
        known.setdefault((fold(row[0]), row[2], row[3]), row)
    kept = [row for row in rows if known[(fold(row[0]), row[2], row[3])] is row]
    chosen = {(parts(row["names"])[0], row["country"]) for row in own("cities.tsv")}
    capitals = {row[2] for row in kept if row[5] == "CAPITAL"}
    for row in kept:
        if row[5] == "CAPITAL" and sum(1 for other in kept if other[2] == row[2] and other[5] == "CAPITAL") > 1:
            raise SystemExit(f"Two capitals for {row[2]}: {[r[0] for r in kept if r[2] == row[2] and r[5] == 'CAPITAL']}")
    for row in own("countries.tsv"):
        if row["capital"] and row["code"] not in capitals:
            kept.append([row["capital"], [], row["code"], "", 0, "CAPITAL"])
    out = []
    for name, also, country, region, population, rank in kept:
        also = [x for x in unique(also) if fold(x) != fold(name)]
        flags = careful([name, *also], doubtful | (people_words if rank in ("TOWN", "REGIONAL_CAPITAL", "SITE") else set()))
        if (name, country) not in chosen and maybe_family_name(name, country, population):
            flags = name
        out.append([name, "|".join(also), country, region, population or "", rank, "k" if (name, country) in chosen else "", flags])
    write("cities.tsv", GEONAMES, "CC BY 4.0 (GeoNames), Apache-2.0 (the rest)",
          f"Capitals, capitals of first-level divisions from {SMALLEST_REGIONAL_CAPITAL} and towns from {SMALLEST_TOWN} "
          "inhabitants, and places of diplomacy of any size; those are known (k), and likelier meant than namesakes.",
          "name also country region population rank known careful".split(), out)


def maybe_family_name(name, country, population):
    """Towns that people are called after, or the other way round: most of those of one word in some countries."""
    if " " in name or "-" in name:
        return False
    if len(name) <= SHORT:
        return True
    return population < (1_000_000 if country in PEOPLE_CALLED_LIKE_TOWNS else 300_000)


def worth(town):
    if town["rank"] == "CAPITAL":
        return True
    return town["population"] >= (SMALLEST_REGIONAL_CAPITAL if town["rank"] == "REGIONAL_CAPITAL" else SMALLEST_TOWN)


def geonames(kb, regions):
    settled = {row["country"] for row in own("cities.tsv") if row["rank"] == "CAPITAL"}
    towns = []
    for line in (kb / "geonames_cities15000.tsv").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        name, plain, code, country, admin1, population = cells[1], cells[2], cells[7], cells[8], cells[10], int(cells[14])
        if code not in RANKS:
            continue
        rank = RANKS[code]
        if rank == "CAPITAL" and country in settled:
            rank = "SEAT"
        towns.append({"names": unique([name, plain]), "country": country, "region": regions.get(f"{country}.{admin1}", ""),
                      "population": population, "rank": rank})
    return towns


def region_names(kb):
    names = {}
    for line in (kb / "geonames_admin1.tsv").read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            code, name = line.split("\t")[:2]
            names[code] = name
    return names


def regions(doubtful):
    rows = [[r["name"], r["country"], r["also"], r["adjectives"],
             careful([r["name"], *parts(r["also"]), *parts(r["adjectives"])], doubtful)] for r in own("regions.tsv")]
    write("regions.tsv", OWN_WORK, APACHE, "Parts of countries; without a country: parts of the world.",
          "name country also adjectives careful".split(), rows)


def venues():
    rows = []
    for row in own("venues.tsv"):
        rows += [[name, row["city"], row["country"]] for name in parts(row["names"])]
    write("venues.tsv", OWN_WORK, APACHE, "Buildings where states receive their guests.", "name city country".split(), rows)


def other_names():
    known = {name for row in own("venues.tsv") for name in parts(row["names"])}
    write("other-names.tsv", OWN_WORK, APACHE, "Names that contain the name of a country, a city or a person without "
          "meaning it.", ["name"], [[row["name"]] for row in own("other-names.tsv") if row["name"] not in known])
