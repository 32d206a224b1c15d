// Gives, for each of the factors, a page of the claims with it at either end, by id, and how many there are.
// $factors: LIST<STRING>, $afterId: STRING, $limit: INTEGER -> parent, totalCount, page
// access: read, rows: all
UNWIND $factors AS parent
MATCH (f:Factor {id: parent})
CALL (f) {
  MATCH (f)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE $afterId IS NULL OR c.id > $afterId
  WITH c
  ORDER BY c.id
  LIMIT $limit
  MATCH (subject:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Factor)
  MATCH (c)-[:STATED_IN]->(source:Source)
  WITH c, subject, object, source
  ORDER BY c.id
  RETURN collect({
    claim: c {.*, subject: subject.id, object: object.id, source: source.id}, key: null
  }) AS page
}
RETURN parent, f.claimCount AS totalCount, page
