// Gives, for each of the sources, a page of the claims coded from it, by id, and how many there are.
// $sources: LIST<STRING>, $afterId: STRING, $limit: INTEGER -> parent, totalCount, page
// access: read, rows: all
UNWIND $sources AS parent
MATCH (source:Source {id: parent})
CALL (source) {
  MATCH (source)<-[:STATED_IN]-(c:Claim)
  WHERE $afterId IS NULL OR c.id > $afterId
  WITH c
  ORDER BY c.id
  LIMIT $limit
  MATCH (subject:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Factor)
  WITH c, subject, object
  ORDER BY c.id
  RETURN collect({
    claim: c {.*, subject: subject.id, object: object.id, source: source.id}, key: null
  }) AS page
}
RETURN parent, source.claimCount AS totalCount, page
