// Lists of every claim the dimensions that facets count (certainty, access, year, work, vocabulary groups) and what it says of the direction.
// -> id, polarity, shape, result, certainty, source, access, year, work, evidenceTypes, regions, populations, exploitationForms
// access: read, rows: all
MATCH (claim:Claim)-[:STATED_IN]->(source:Source)-[:REPORTS]->(work:Work)
RETURN claim.id AS id, claim.polarity AS polarity, claim.shape AS shape, claim.result AS result,
  claim.certainty AS certainty, source.id AS source, source.access AS access,
  source.year AS year, work.id AS work, claim.evidenceTypeGroups AS evidenceTypes, claim.regionGroups AS regions,
  claim.populationGroups AS populations, claim.exploitationFormGroups AS exploitationForms
ORDER BY id
