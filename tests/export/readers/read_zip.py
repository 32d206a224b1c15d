"""Prints, as JSON, the tables in the zip named, read with Python's own csv and zipfile; checks every checksum."""
import csv
import io
import json
import sys
import zipfile

csv.field_size_limit(10_000_000)
with zipfile.ZipFile(sys.argv[1]) as archive:
    broken = archive.testzip()
    tables = {}
    for name in archive.namelist():
        text = archive.read(name).decode("utf-8")
        if name.endswith(".csv"):
            tables[name] = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        else:
            tables[name] = text
json.dump({"broken": broken, "names": list(tables), "files": tables}, sys.stdout)
