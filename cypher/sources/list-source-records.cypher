// Lists every source in full, with the work it reports.
// -> source, work, name, claimCount
// access: read, rows: all
MATCH (source:Source)-[:REPORTS]->(work:Work)
RETURN source {.*, work: work.id} AS source, work.id AS work, work.name AS name, work.claimCount AS claimCount
ORDER BY source.id
