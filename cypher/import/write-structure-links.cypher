// Draws the links of the family structure between their factors.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (from:Factor {id: row.from})
MATCH (to:Factor {id: row.to})
CREATE (from)-[link:PART_OF]->(to)
SET link = row.link
