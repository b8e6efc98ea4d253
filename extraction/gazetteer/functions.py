"""bodies.tsv, offices.tsv, modifiers.tsv, honorifics.tsv"""

import re

from tables import careful, own, parts, unique, write

OWN_WORK = "own compilation"
APACHE = "Apache-2.0"


def bodies(doubtful):
    rows = []
    for row in own("bodies.tsv"):
        also = [x for x in unique(parts(row["also"])) if x not in (row["name"], row["full"])]
        rows.append([row["name"], row["full"], row["kind"], row["country"], "|".join(also),
                     careful(unique([row["name"], row["full"], *also]), doubtful)])
    write("bodies.tsv", OWN_WORK, APACHE, "Organisations, parties, armed movements, firms and media people act for.",
          "name full kind country also careful".split(), rows)


def offices(doubtful):
    rows = []
    for row in own("offices.tsv"):
        rows.append(office(row["name"], parts(row["also"]), row["level"], row["realm"], row["unique"], row["before_name"], doubtful))
    for row in own("portfolios.tsv"):
        rows += portfolio(parts(row["portfolios"]), doubtful)
    taken = set()
    for row in rows:
        row[1] = "|".join(x for x in parts(row[1]) if x not in taken and not taken.add(x))
    write("offices.tsv", OWN_WORK, APACHE, "Offices and functions in lower case; unique: one holder at a time in a state or "
          "body; before_name: may stand right before a name.",
          "name also plurals level realm unique before_name careful".split(), rows)


def portfolio(names, doubtful):
    """The minister of one field and the deputies, under all the names of the field."""
    first = names[0]
    minister, deputy = [], []
    for name in names:
        minister += [f"{name} minister", f"minister of {name}", f"minister for {name}", f"federal minister of {name}",
                     f"federal minister for {name}", f"cabinet secretary for {name}"]
        deputy += [f"deputy {name} minister", f"deputy minister of {name}", f"deputy minister for {name}",
                   f"vice {name} minister", f"vice minister of {name}", f"first deputy minister of {name}",
                   f"minister of state for {name}", f"state minister for {name}"]
    return [office(f"{first} minister", minister, "MINISTER", "STATE", "u", "b", doubtful),
            office(f"deputy {first} minister", deputy, "OTHER", "STATE", "", "b", doubtful)]


def office(name, also, level, realm, one, before, doubtful):
    also = [x for x in unique(also) if x != name]
    names = [name, *also]
    return [name, "|".join(also), "|".join(unique(plural(x) for x in names if plural(x))), level, realm, one, before,
            careful(names, doubtful)]


def plural(name):
    """The plural of a title: its first noun before "of", "for", "to", "in", "and", else its last."""
    if "." in name or name.isupper():
        return ""
    head, tail = re.match(r"(.*?)((?: of| for| to| in| on| at|,| and| without| ad interim| d'affaires| extraordinary|"
                          r" plenipotentiary|-in-|-at-).*)?$", name).groups()
    if head.endswith(("man", "-man")) and not head.endswith(("human", "german")):
        return head[:-2] + "en" + (tail or "")
    if head.endswith(("s", "x", "ss")):
        return ""
    if head.endswith("y") and head[-2] not in "aeo":
        return head[:-1] + "ies" + (tail or "")
    if head.endswith("general") and " " in head.replace("-", " ") and "director" not in head.split()[-1]:
        stem = re.split(r"[ -]general$", head)[0]
        return (stem[:-1] + "ies" if stem.endswith("y") else stem + "s") + head[len(stem):] + (tail or "")
    return head + "s" + (tail or "")


def modifiers():
    write("modifiers.tsv", OWN_WORK, APACHE, "Words beside an office that change what it says.", "name effect after also careful".split(),
          [[r["name"], r["effect"], r["after"], "", ""] for r in own("modifiers.tsv")])


def honorifics(doubtful):
    rows = [[r["name"], r["also"], r["maybe_office"], careful([r["name"], *parts(r["also"])], doubtful)]
            for r in own("honorifics.tsv")]
    write("honorifics.tsv", OWN_WORK, APACHE, "Forms of address and ranks before a name.", "name also maybe_office careful".split(), rows)
