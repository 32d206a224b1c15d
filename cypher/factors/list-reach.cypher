// Gives, for each of the interventions, what it is claimed to reach, by id, and its level of prevention.
// $factors: LIST<STRING> -> parent, preventionLevel, reach
// access: read, rows: all
UNWIND $factors AS parent
MATCH (f:Factor {id: parent, kind: 'intervention'})
RETURN
  parent,
  f.preventionLevel AS preventionLevel,
  COLLECT {
    MATCH (f)-[reaches:REACHES]->(reached:Factor)
    RETURN {factor: reached.id, through: reaches.through}
    ORDER BY reached.id, reaches.through
  } AS reach
