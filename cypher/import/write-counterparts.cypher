// Joins the perpetrator-side and the victim-side factor of each counterpart pair.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (perpetrator:Factor {id: row.perpetrator})
MATCH (victim:Factor {id: row.victim})
CREATE (perpetrator)-[counterpart:COUNTERPART_OF]->(victim)
SET counterpart = row.counterpart
