// Finds the claims with the ids given.
// $ids: LIST<STRING> -> claim
// access: read, rows: all
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:SUBJECT]->(subject:Factor)
MATCH (c)-[:OBJECT]->(object:Factor)
MATCH (c)-[:STATED_IN]->(source:Source)
RETURN c {.*, subject: subject.id, object: object.id, source: source.id} AS claim
