// Gives every pair of counterparts, or those with one of the factors at an end, by the ids of both ends.
// $factors: LIST<STRING> -> counterpart
// access: read, rows: all
MATCH (perpetrator:Factor)-[pair:COUNTERPART_OF]->(victim:Factor)
WHERE $factors IS NULL OR perpetrator.id IN $factors OR victim.id IN $factors
RETURN pair {.*, perpetratorFactor: perpetrator.id, victimFactor: victim.id} AS counterpart
ORDER BY perpetrator.id, victim.id
