// Draws the links of the family targeting between their factors.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (from:Factor {id: row.from})
MATCH (to:Factor {id: row.to})
CREATE (from)-[link:TARGETS]->(to)
SET link = row.link
