// Finds the sources with the ids given.
// $ids: LIST<STRING> -> source
// access: read, rows: all
UNWIND $ids AS id
MATCH (s:Source {id: id})-[:REPORTS]->(work:Work)
RETURN s {.*, work: work.id} AS source
