// Draws the links of the family association between their factors.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (from:Factor {id: row.from})
MATCH (to:Factor {id: row.to})
CREATE (from)-[link:ASSOCIATED_WITH]->(to)
SET link = row.link
