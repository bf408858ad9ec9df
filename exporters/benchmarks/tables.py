"""The tables of a corpus in JSON Lines, the way a script makes them: nothing is checked, and texts are cut into sentences
at every full stop. The columns are those of docs/csv.md; the cells are near enough for as many bytes.

    tables.py csv corpus.jsonl FOLDER
    tables.py xlsx corpus.jsonl FILE      (needs XlsxWriter)
"""

import csv
import itertools
import json
import os
import re
import sys
from calendar import monthrange

BASE = "https://example.org/"
DL = "https://w3id.org/dateline/ns#"
SCHEMA = "https://schema.org/"
WIDER = {"Group": SCHEMA + "Organization", "Agreement": SCHEMA + "CreativeWork"}
CLASS = {"Group": DL + "Group", "Agreement": DL + "Agreement", "Work": SCHEMA + "CreativeWork"}

COLUMNS = {
    "articles": "article_id,headline,standfirst,language,publisher,authors,published,published_earliest,published_latest,"
    "published_day,modified,draft,url,text,entity_count,relation_count,figure_count",
    "entities": "article_id,entity_id,type,type_iri,also_type_iri,name,aliases,description,country_code,latitude,longitude,"
    "date,date_earliest,date_latest,date_day,place_id,place_name,mention_count",
    "authors": "article_id,author_no,author",
    "aliases": "article_id,entity_id,alias,entity_name",
    "same_as": "article_id,entity_id,iri,entity_name,property_iri",
    "relations": "article_id,relation_id,subject_id,subject_name,type,property_iri,object_id,object_name,as_text,date,"
    "date_earliest,date_latest,date_day,mention_count,first_quote,sentence",
    "figures": "article_id,figure_id,name,measure,measure_name,label,subject_id,subject_name,low,best,high,low_exclusive,"
    "high_exclusive,words,is_change,at_least,at_most,approximate,as_text,unit,unit_iri,basis,attribution,attributed_to_id,"
    "attributed_to_name,attributed_to_property_iri,event_id,event_name,place_id,place_name,date,date_earliest,date_latest,"
    "date_day,as_of_earliest,as_of_latest,as_of_from,included_in,included_in_name,part_of_same,bounds_crossed,exceeds_whole,"
    "mention_count,first_quote,sentence,headline,publisher,url",
    "mentions": "article_id,of_type,of_id,start_offset,end_offset,of_name,of_iri,paragraph,quote",
}

DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")
SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]*\s*")


def days(date):
    """The date, the first and the last day it can mean, and the day that it is."""
    if date is None:
        return None, None, None, None
    start, _, end = date.partition("/")
    first, last = span(start)[0], span(end or start)[1]
    day = date[:10]
    return date, first, last, day if DAY.match(day) and date[10:11] in ("", "T") else None


def span(date):
    if date in ("", ".."):
        return None, None
    plain = date[:10].rstrip("~?")
    if len(plain) == 4:
        return plain + "-01-01", plain + "-12-31"
    if len(plain) == 7:
        return plain + "-01", f"{plain}-{monthrange(int(plain[:4]), int(plain[5:]))[1]:02d}"
    return plain, plain


def words(slug):
    return re.sub(r"([A-Z])", lambda m: " " + m.group(1).lower(), slug).replace("-", " ")


def truth(value):
    return "true" if value else "false"


class Text:
    def __init__(self, text):
        self.text = text or ""
        self.ends = list(itertools.accumulate(len(s) for s in SENTENCE.findall(self.text)))
        self.breaks = [m.start() for m in re.finditer("\n", self.text)]

    def first(self, mentions):
        if not mentions:
            return None, None
        mention = min(mentions, key=lambda m: (m["start"], m["end"]))
        start = next((i for i, end in enumerate(self.ends) if end > mention["start"]), 0)
        before = self.ends[start - 1] if start else 0
        return mention["quote"], self.text[before : self.ends[start]].strip() if self.ends else None

    def paragraph(self, offset):
        return 1 + sum(1 for b in self.breaks if b < offset)


def as_text(f):
    low, best, high = f.get("low"), f.get("best"), f.get("high")
    text = f.get("words") or ""
    if best is not None:
        text = f"{best:,}"
    elif low is not None and high is not None:
        text = f"{low:,}–{high:,}"
    elif low is not None:
        text = (">" if f.get("lowExclusive") else "≥") + f" {low:,}"
    elif high is not None:
        text = ("<" if f.get("highExclusive") else "≤") + f" {high:,}"
    basis = f.get("basis")
    return ("≈ " if f.get("approximate") else "") + text + (f" ({basis})" if basis in ("claimed", "denied") else "")


def rows(article):
    """The rows of an article, each with the name of its table."""
    id, text = article["id"], Text(article.get("text"))
    entities, relations, figures = (article.get(k, []) for k in ("entities", "relations", "figures"))
    names = {e["id"]: e["name"] for e in entities}
    events = {e["id"]: e for e in entities}
    by_id = {f["id"]: f for f in figures}
    authors = article.get("authors", [])
    get = article.get
    yield "articles", [id, get("headline"), get("standfirst"), get("language"), get("publisher"), "; ".join(authors)] + list(
        days(get("published"))
    ) + [get("modified"), truth(get("draft")), get("url"), get("text"), len(entities), len(relations), len(figures)]
    for number, author in enumerate(authors):
        yield "authors", [id, number + 1, author]
    for e in entities:
        get, type = e.get, e["type"]
        yield "entities", [id, e["id"], type, CLASS.get(type, SCHEMA + type), WIDER.get(type), e["name"]] + [
            "; ".join(get("aliases", [])), get("description"), get("countryCode"), get("latitude"), get("longitude")
        ] + list(days(get("when"))) + [get("place"), names.get(get("place")), len(get("mentions", []))]
        for alias in get("aliases", []):
            yield "aliases", [id, e["id"], alias, e["name"]]
        for iri in get("sameAs", []):
            yield "same_as", [id, e["id"], iri, e["name"], SCHEMA + "sameAs"]
        yield from mentions(id, "entity", e, e["name"], text)
    for r in relations:
        get = r.get
        said = f"{names[r['subject']]} {words(r['type'])} {names[r['object']]}"
        yield "relations", [id, r["id"], r["subject"], names[r["subject"]], r["type"], DL + r["type"], r["object"]] + [
            names[r["object"]], said
        ] + list(days(get("when"))) + [len(get("mentions", []))] + list(text.first(get("mentions")))
        yield from mentions(id, "relation", r, said, text)
    for f in figures:
        yield "figures", figure(article, f, names, events, by_id, text)
        yield from mentions(id, "figure", f, f.get("label") or words(f["measure"]), text)


def figure(article, f, names, events, by_id, text):
    get = f.get
    name = get("label") or words(f["measure"])
    low, best, high = get("low"), get("best"), get("high")
    least = low if low is not None else best if high is None else None
    most = high if high is not None else best if low is None else None
    whole = by_id.get(get("includedIn"))
    dated = [("figure", get("when")), ("event", events.get(get("event"), {}).get("when")), ("article", article.get("published"))]
    source, date = next(((s, d) for s, d in dated if d), (None, None))
    same, above = False, whole
    while above is not None and not same:
        same = above["measure"] == f["measure"] and above["unit"] == f["unit"]
        above = by_id.get(above.get("includedIn"))
    to = get("attributedTo")
    return [article["id"], f["id"], name, f["measure"], words(f["measure"]), get("label"), get("subject")] + [
        names.get(get("subject")), low, best, high, truth(get("lowExclusive")), truth(get("highExclusive")), get("words"),
        truth(get("change")), least, most, truth(get("approximate")), as_text(f), f["unit"], None, get("basis"),
        get("attribution"), to, names.get(to), "http://www.w3.org/ns/prov#wasAttributedTo" if to else None,
        get("event"), names.get(get("event")), get("place"), names.get(get("place")),
    ] + list(days(get("when"))) + list(days(date)[1:3]) + [
        source, get("includedIn"), whole and (whole.get("label") or words(whole["measure"])), truth(same),
        truth(low is not None and high is not None and low > high),
        truth(whole is not None and least is not None and whole.get("high") is not None and least > whole["high"]),
        len(get("mentions", [])),
    ] + list(text.first(get("mentions"))) + [article.get("headline"), article.get("publisher"), article.get("url")]


def mentions(id, type, of, name, text):
    for m in of.get("mentions", []):
        iri = f"{BASE}entity/{of['id']}" if type == "entity" else f"{BASE}{type}/{id}/{of['id']}"
        yield "mentions", [id, type, of["id"], m["start"], m["end"], name, iri, text.paragraph(m["start"]), m["quote"]]


def to_csv(corpus, folder):
    os.makedirs(folder, exist_ok=True)
    files = {t: open(os.path.join(folder, t + ".csv"), "w", encoding="utf-8", newline="") for t in COLUMNS}
    writers = {t: csv.writer(f, lineterminator="\n") for t, f in files.items()}
    for table, columns in COLUMNS.items():
        writers[table].writerow(columns.split(","))
    for line in corpus:
        for table, row in rows(json.loads(line)):
            writers[table].writerow(row)
    for file in files.values():
        file.close()


def to_xlsx(corpus, path):
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    sheets = {t: book.add_worksheet(t) for t in COLUMNS}
    at = dict.fromkeys(COLUMNS, 0)

    def write(table, row):
        sheets[table].write_row(at[table], 0, row)
        at[table] += 1

    for table, columns in COLUMNS.items():
        write(table, columns.split(","))
    for line in corpus:
        for table, row in rows(json.loads(line)):
            write(table, row)
    book.close()


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8", newline="\n") as lines:
        (to_csv if sys.argv[1] == "csv" else to_xlsx)(lines, sys.argv[3])
