// Writes claims and joins each to its subject, its object and the source that states it.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (subject:Factor {id: row.subject})
MATCH (object:Factor {id: row.object})
MATCH (source:Source {id: row.source})
CREATE (claim:Claim)
SET claim = row.claim
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (claim)-[:STATED_IN]->(source)
