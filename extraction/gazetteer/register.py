"""The people of the gazetteer while they are gathered from many sources: who is the same, how each is called."""

import re

from tables import fold, parts, unique

SPANISH = set("ES AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE".split())
GIVEN_NAME_FIRST_USED = set("TH ET ER LA MY".split())
PARTICLES = set("de van von der den di da do dos das al el bin ibn bint ben le la del della ter ten ould ag e y i du af zu".split())
HONORIFICS = set("""king queen pope emperor prince princess sultan lord lady baroness baron ayatollah mullah mawlawi samdech techo dato seri
sayyid marshal begum dr president ministerdesignate""".split())
HONORIFICS_OF = {"MM": {"U", "Daw"}, **{gulf: {"Sheikh"} for gulf in ("AE", "BH", "KW", "QA", "SA")}}
ARTICLE = re.compile("(al|el|as|ash|at|ar|an|ad|az|ul)-", re.I)

# One-syllable family names that stand first in Chinese and Korean names.
EASTERN = set("""an ao bai ban bao bi bian bo bu cai cao cha chai chang chen cheng chi chiang cho choe choi chon chong choo chow chu
chua chun chung cui dai dang deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao he hong hou
hsieh hsu hu hua huang hui hung hwang ji jia jiang jiao jin jing jo jon joo ju jung kang kao ke kim ko kong ku kuo kwon lai lan lee
lei leng leung li lian liang liao lien lim lin ling liu lo long lou lu luo lyu ma man mao mei meng miao mo moon mu na nam nan ni nie
ning niu no oh ouyang pae paek pai pak pan pang park pei peng pi ping pu qi qian qiao qin qiu qu quan ren ri ro roh rong ruan ryang
ryu sha shan shang shao shen sheng shi shin shu si so sohn song su suh sun tai tan tang tao teng tian tong tsai tu wan wang wei wen
weng wi woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeh yen yi yim yin ying yoo yoon you yu yuan yue yun zang
zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zhang zong zou""".split())

SECOND_GIVEN = set("""alberto alejandro alfonso alfredo ana andres angel antonio armando arturo augusto beatriz benjamin carlos carmen
cesar cristina daniel david diego domingo eduardo elena emilio enrique ernesto eugenia felipe fernando francisco gabriel guillermo
gustavo hugo humberto ignacio isabel ivan javier jesus jorge jose juan julio leonel lucia luis manuel marcelo marcos maria mario martin
miguel nicolas orlando oscar pablo patricia pedro rafael ramon raul rene ricardo roberto rodrigo rosa ruben salvador santiago sebastian
sergio teresa vicente victor xavier""".split())


class Register:
    """Persons by the words of their names and by whom they act for."""

    def __init__(self):
        self.persons = []
        self._known = {}

    def add(self, name, family, side, office, level, begin, end, also=(), anywhere=False, seen=False):
        """Records a tenure; side is (country, body). Anywhere: a person of this name is the same whatever the side. Seen: the
        dates are those of a list that has the person in office, and tell nothing of begin and end."""
        name = tidy(without_title(name, side[0]))
        if not name or not anywhere and self.abroad(name, side):
            return
        also = [tidy(without_title(x, side[0])) for x in also]
        person = self._find([name, *also], side, anywhere)
        if person is None:
            person = {"name": name, "family": family or called(name, side[0]), "also": [], "tenures": []}
            self.persons.append(person)
        person["also"] += [x for x in (name, *also) if x and x != person["name"]]
        for spelling in (name, *also):
            if spelling:
                self._known.setdefault((key(spelling), side), person)
                if anywhere:
                    self._known.setdefault((key(spelling), None), person)
        hold(person, [*side, office, level, begin, end, anywhere], seen)

    def _find(self, names, side, anywhere):
        for name in filter(None, names):
            person = self._known.get((key(name), None if anywhere else side))
            if person is not None:
                return person
        return None

    def abroad(self, name, side):
        """Whether somebody written by hand has this name, but acts for others: the French president as prince of Andorra."""
        known = self._known.get((key(name), None))
        return known is not None and (key(name), side) not in self._known

    def close(self):
        """Ends every tenure without an end when the next holder of the same office begins."""
        open_ended = {}
        for person in self.persons:
            for tenure in person["tenures"]:
                if tenure[4] and not tenure[5] and tenure[3] in ("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"):
                    open_ended.setdefault((tenure[0], tenure[1], tenure[3], kind(tenure[2])), []).append(tenure)
        for (*_, what), tenures in open_ended.items():
            if what != "several":
                tenures.sort(key=lambda t: t[4])
                for tenure in tenures:
                    # Who begins at the same time is the same person spelt otherwise.
                    later = [t[4] for t in tenures if t[4] > tenure[4] and not t[4].startswith(tenure[4])]
                    tenure[5] = later[0] if later else ""


def kind(office):
    """Offices of one level that a state may have side by side."""
    words = fold(office).split()
    for one, kinds in (("monarch", "king queen emperor sultan emir amir pope duke prince monarch"), ("viceroy", "governor"),
                       ("several", "presidency captain captains coprince regent representative episcopal"), ("supreme", "supreme")):
        if set(words) & set(kinds.split()):
            return one
    return "holder"


def key(name):
    return " ".join(sorted(fold(name).split()))


def hold(person, new, seen):
    """Adds a tenure, or makes one that is there already more precise; what was written by hand stays true."""
    for old in person["tenures"]:
        if old[:2] == new[:2] and old[3] == new[3] and overlap(old, new):
            by_hand = old[6]
            old[2] = old[2] or new[2]
            if seen:
                return
            old[4] = preciser(old[4], new[4], by_hand, min)
            if old[5] and new[5]:
                old[5] = preciser(old[5], new[5], by_hand, max)
            return
    person["tenures"].append(new)


def preciser(one, two, first_is_right, choose):
    if not one or not two:
        return one or two
    if two.startswith(one):
        return two
    return one if first_is_right or one.startswith(two) else choose(one, two)


def overlap(one, two):
    """Whether two tenures may be the same, to the precision of the coarser dates."""
    return not_after(one[4], two[5]) and not_after(two[4], one[5])


def not_after(begin, end):
    length = min(len(begin), len(end))
    return not begin or not end or begin[:length] <= end[:length]


def without_title(name, country):
    """The name alone: "King Hussein" is called Hussein, but Sheikh Hasina is no sheikh."""
    words = name.split()
    while len(words) > 1 and (fold(words[0]) in HONORIFICS or words[0] in HONORIFICS_OF.get(country, ())):
        words.pop(0)
    return " ".join(words)


def tidy(name):
    words = name.split()
    if not words or any(ch.isdigit() for ch in name) or len(words) > 8:
        return ""
    words = [w if w.lower() in PARTICLES or ARTICLE.match(w) else w[:1].upper() + w[1:] for w in words]
    return " ".join("-".join(part.capitalize() if part.isupper() and len(part) > 3 and "." not in part else part
                             for part in word.split("-")) for word in words)


def called(name, country):
    """The names by which a person is called alone, the likelier first, where no source tells."""
    words = name.split()
    if len(words) == 1:
        return name
    if country in ("CN", "TW", "KP", "KR", "HK", "MO", "SG") and fold(words[0]) in EASTERN and len(words) <= 3:
        return words[0]
    if country == "MM":
        return name
    if country in GIVEN_NAME_FIRST_USED:
        return f"{words[0]}|{words[-1]}"
    if country in SPANISH and len(words) > 2 and words[-2].lower() not in PARTICLES:
        return words[-1] if fold(words[-2]) in SECOND_GIVEN else f"{words[-2]}|{words[-1]}"
    for i in range(1, len(words)):
        if words[i].lower() in ("de", "van", "von", "di", "da", "del", "le", "la", "dos", "de'"):
            return f"{' '.join(words[i:])}|{words[-1]}"
    if words[-2].lower() in ("al", "el", "bin", "ibn", "ben", "ould"):
        return f"{words[-1]}|{' '.join(words[-2:])}"
    bare = ARTICLE.sub("", words[-1], count=1) if ARTICLE.match(words[-1]) else words[-1]
    return bare if bare == words[-1] else f"{words[-1]}|{bare}"


def with_bare(family):
    """The family names, those with an Arabic article also without it."""
    return "|".join(unique(x for name in parts(family) for x in (name, ARTICLE.sub("", name, count=1) if ARTICLE.match(name) else name)))


def spelt(name, family):
    """A family name as the name spells it, or nothing if it is no part of it."""
    words, wanted = name.split(), fold(family).split()
    for i in range(len(words)):
        taken = []
        for j in range(i, len(words)):
            taken += fold(words[j]).split()
            if taken == wanted and wanted:
                return " ".join(words[i:j + 1])
    return ""
