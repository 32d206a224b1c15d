// Finds the claims with the ids given, with the dimensions that facets count and what each says of the direction.
// $ids: LIST<STRING> -> id, polarity, shape, result, certainty, source, access, year, work, evidenceTypes, regions, populations, exploitationForms
// access: read, rows: all
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(source:Source)-[:REPORTS]->(work:Work)
RETURN claim.id AS id, claim.polarity AS polarity, claim.shape AS shape, claim.result AS result,
  claim.certainty AS certainty, source.id AS source, source.access AS access,
  source.year AS year, work.id AS work, claim.evidenceTypeGroups AS evidenceTypes, claim.regionGroups AS regions,
  claim.populationGroups AS populations, claim.exploitationFormGroups AS exploitationForms
