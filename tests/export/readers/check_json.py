"""
Checks a JSON export against the published schema and derives its links again from its claims, by the rules of the
glossary and without a line of the program. Prints what it found as JSON.
"""
import json
import sys
from collections import defaultdict

from jsonschema import Draft202012Validator

FAMILIES = {
    "increases": "influence",
    "decreases": "influence",
    "mitigates": "influence",
    "influences": "influence",
    "associated-with": "association",
    "interacts-with": "association",
    "co-occurs": "association",
    "shares": "association",
    "part-of": "structure",
    "targets": "targeting",
}
ACCESS = ["full-text", "abstract", "excerpt", "secondary-or-notice"]


def says(claim):
    """What one claim says of the direction."""
    if claim["result"] == "null":
        return "null"
    return "0" if claim["shape"] is not None else claim["polarity"]


def sign_and_works(claims, work_of):
    """The sign of a link, and its works with it, against it and without a direction."""
    voices = defaultdict(set)
    for claim in claims:
        voices[work_of[claim["source"]]].add(says(claim))
    heard = set().union(*voices.values())
    count = lambda *marks: sum(1 for own in voices.values() if own & set(marks))
    if "+" in heard and "-" in heard:
        return "mixed", count("+"), count("-", "null"), len(voices) - count("+", "-", "null")
    if "+" in heard:
        return "positive", count("+"), count("-", "null"), len(voices) - count("+", "-", "null")
    if "-" in heard:
        return "negative", count("-"), count("+", "null"), len(voices) - count("+", "-", "null")
    if heard == {"null"}:
        return "no-effect", len(voices), 0, 0
    return "unknown", 0, 0, len(voices) - count("+", "-")


def derive(document):
    """The links that the document's claims make, by id."""
    sources = {source["id"]: source for source in document["sources"]}
    work_of = {key: source["work"] for key, source in sources.items()}
    bundles = defaultdict(list)
    for claim in document["claims"]:
        family = FAMILIES[claim["relation"]]
        ends = [claim["subject"], claim["object"]]
        if family == "association":
            ends.sort()
        bundles["~".join([*ends, family])].append(claim)
    links = {}
    for key, claims in bundles.items():
        start, end, family = key.split("~")
        signed = family in ("influence", "association")
        sign, supporting, opposing, undirected = sign_and_works(claims, work_of) if signed else (None, 0, 0, 0)
        own = {claim["source"] for claim in claims}
        years = [sources[source]["year"] for source in own if sources[source]["year"] is not None]
        readings = [sources[claim["source"]]["access"] for claim in claims]
        links[key] = {
            "id": key,
            "from": start,
            "to": end,
            "family": family,
            "sign": sign,
            "claimCount": len(claims),
            "workCount": len({work_of[source] for source in own}),
            "sourceCount": len(own),
            "statedCount": sum(claim["certainty"] == "stated" for claim in claims),
            "supporting": supporting,
            "opposing": opposing,
            "undirected": undirected,
            "contested": opposing > 0 or any(claim["contested"] for claim in claims),
            "bestAccess": min(readings, key=ACCESS.index),
            "yearFrom": min(years, default=None),
            "yearTo": max(years, default=None),
            "undatedSources": len(own) - len(years),
            "claims": sorted(claim["id"] for claim in claims),
            "works": sorted({work_of[source] for source in own}),
            "access": {access: readings.count(access) for access in ACCESS if access in readings},
        }
    return links


def dangling(document):
    """References that lead to nothing in the document."""
    ids = {part: {row["id"] for row in document[part]} for part in ("factors", "claims", "sources", "works")}
    pairs = [
        *((row[field], "factors") for row in document["claims"] for field in ("subject", "object")),
        *((row["source"], "sources") for row in document["claims"]),
        *((row["work"], "works") for row in document["sources"]),
        *((row[field], "factors") for row in document["links"] for field in ("from", "to")),
        *((claim, "claims") for row in document["links"] for claim in row["claims"]),
        *((row[field], "factors") for row in document["counterparts"] for field in ("perpetratorFactor", "victimFactor")),
        *((row["basisClaim"], "claims") for row in document["counterparts"] if row["basisClaim"]),
    ]
    groups = {(row["field"], row["group"]) for row in document["vocabulary"]}
    parents = [(row["field"], row["parent"]) for row in document["vocabulary"] if row["parent"]]
    return [key for key, part in pairs if key not in ids[part]] + [parent for parent in parents if parent not in groups]


with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
errors = [
    f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
    for error in Draft202012Validator(schema).iter_errors(document)
]
exported = {}
for link in document["links"]:
    evidence = link.pop("evidence")
    exported[link["id"]] = {**link, "access": {row["access"]: row["claims"] for row in evidence["access"]}}
derived = derive(document)
json.dump(
    {
        "errors": errors,
        "dangling": dangling(document),
        "links": len(derived),
        "different": sorted(key for key in exported.keys() | derived.keys() if exported.get(key) != derived.get(key)),
        "lastKey": list(document)[-1],
        "rows": document["rows"],
        "counted": {part: len(document[part]) for part in document["rows"]},
    },
    sys.stdout,
)
