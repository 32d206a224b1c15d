// Gives the first claims by id, with both ends, source and work.
// $limit: INTEGER -> id, statement, locator, relation, polarity, certainty, subject, subjectName, object, objectName, source, title, authors, publisher, year, access, url, work, workName, region, period, exploitationForm, population, evidenceType, shape, result, contested, perspective
// access: read
MATCH (c:Claim)
WITH c
ORDER BY c.id
LIMIT $limit
MATCH (subject:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Factor)
MATCH (c)-[:STATED_IN]->(source:Source)-[:REPORTS]->(work:Work)
RETURN c.id AS id, c.statement AS statement, c.locator AS locator, c.relation AS relation, c.polarity AS polarity,
  c.certainty AS certainty, subject.id AS subject, subject.name AS subjectName, object.id AS object,
  object.name AS objectName, source.id AS source, source.title AS title, source.authors AS authors,
  source.publisher AS publisher, source.year AS year, source.access AS access, source.url AS url, work.id AS work,
  work.name AS workName, c.region AS region, c.period AS period, c.exploitationForm AS exploitationForm,
  c.population AS population, c.evidenceType AS evidenceType, c.shape AS shape, c.result AS result,
  c.contested AS contested, c.perspective AS perspective
ORDER BY id
