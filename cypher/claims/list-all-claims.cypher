// Gives a page of all claims by id, behind a position, and how many there are; it reads no more claims than it gives.
// $afterId: STRING, $limit: INTEGER -> totalCount, page
// access: read, rows: one
RETURN COUNT { MATCH (counted:Claim) } AS totalCount, COLLECT {
  MATCH (claim:Claim)
  WHERE claim.id > coalesce($afterId, '')
  WITH claim
  ORDER BY claim.id
  LIMIT $limit
  MATCH (subject:Factor)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Factor)
  MATCH (claim)-[:STATED_IN]->(source:Source)
  WITH claim, subject, object, source
  ORDER BY claim.id
  RETURN {claim: claim {.*, subject: subject.id, object: object.id, source: source.id}, key: claim.id}
} AS page
