// Joins interventions to the factors they are claimed to reach.
// $rows: LIST<MAP> ->
// access: write
UNWIND $rows AS row
MATCH (intervention:Factor {id: row.intervention})
MATCH (reached:Factor {id: row.reached})
CREATE (intervention)-[reach:REACHES]->(reached)
SET reach.through = row.through
