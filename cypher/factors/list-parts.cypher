// Gives, for each of the factors, what it is claimed to be part of and what is claimed to be part of it, by id.
// $factors: LIST<STRING> -> parent, partOf, parts
// access: read, rows: all
UNWIND $factors AS parent
MATCH (f:Factor {id: parent})
RETURN
  parent,
  COLLECT { MATCH (f)-[:PART_OF]->(whole:Factor) RETURN whole {.*} ORDER BY whole.id } AS partOf,
  COLLECT { MATCH (f)<-[:PART_OF]-(part:Factor) RETURN part {.*} ORDER BY part.id } AS parts
