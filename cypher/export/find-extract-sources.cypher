// Finds the sources with the ids given, with what an import needs to read them again.
// $ids: LIST<STRING> -> source
// access: read, rows: all
UNWIND $ids AS id
MATCH (s:Source {id: id})-[:REPORTS]->(work:Work)
RETURN s {.*, work: work.id} AS source
ORDER BY s.id
