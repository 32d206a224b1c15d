// Lists the title of every source and the name of the work it reports, to call them by name.
// -> source, title, work, name
// access: read, rows: all
MATCH (source:Source)-[:REPORTS]->(work:Work)
RETURN source.id AS source, source.title AS title, work.id AS work, work.name AS name
ORDER BY source
