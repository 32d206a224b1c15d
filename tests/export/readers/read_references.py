"""Prints, as JSON, what bibtexparser and rispy make of the BibTeX and the RIS file named."""
import json
import sys

import bibtexparser
import rispy
from bibtexparser import middlewares

bib, ris = sys.argv[1:3]
stack = [middlewares.RemoveEnclosingMiddleware(), middlewares.LatexDecodingMiddleware(), middlewares.SeparateCoAuthors()]
library = bibtexparser.parse_file(bib, encoding="utf-8", parse_stack=stack)
# What LaTeX would make of an address is no address.
plain = bibtexparser.parse_file(bib, encoding="utf-8")
with open(ris, encoding="utf-8") as file:
    records = rispy.load(file)
json.dump(
    {
        "failed": [block.raw for block in library.failed_blocks],
        "bib": {entry.key: {"is": entry.entry_type, **{field.key: field.value for field in entry.fields}} for entry in library.entries},
        "plain": {entry.key: {field.key: field.value for field in entry.fields} for entry in plain.entries},
        "ris": {record["id"]: record for record in records},
    },
    sys.stdout,
)
