// Writes sources and joins each to the work it reports.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (work:Work {id: row.work})
CREATE (source:Source)-[:REPORTS]->(work)
SET source = row.source
