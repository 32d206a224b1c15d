// Lists every claim in full, with the ids of its factors and its source.
// -> id, subject, object, source, relation, polarity, certainty, locator, statement, region, period, exploitationForm, population, evidenceType, shape, result, contested, perspective
// access: read, rows: all
MATCH (subject:Factor)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Factor)
MATCH (claim)-[:STATED_IN]->(source:Source)
RETURN claim.id AS id, subject.id AS subject, object.id AS object, source.id AS source, claim.relation AS relation,
  claim.polarity AS polarity, claim.certainty AS certainty, claim.locator AS locator, claim.statement AS statement,
  claim.region AS region, claim.period AS period, claim.exploitationForm AS exploitationForm,
  claim.population AS population, claim.evidenceType AS evidenceType, claim.shape AS shape, claim.result AS result,
  claim.contested AS contested, claim.perspective AS perspective
ORDER BY id
