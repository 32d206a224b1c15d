// Counts all claims, those of undated sources, and those that leave a field of the vocabulary blank.
// -> claims, undated, evidenceTypes, regions, populations, exploitationForms
// access: read, rows: one
MATCH (claim:Claim)-[:STATED_IN]->(source:Source)
RETURN count(*) AS claims,
  count(CASE WHEN source.year IS NULL THEN 1 END) AS undated,
  count(CASE WHEN 'NOT_STATED' IN claim.evidenceTypeGroups THEN 1 END) AS evidenceTypes,
  count(CASE WHEN 'NOT_STATED' IN claim.regionGroups THEN 1 END) AS regions,
  count(CASE WHEN 'NOT_STATED' IN claim.populationGroups THEN 1 END) AS populations,
  count(CASE WHEN 'NOT_STATED' IN claim.exploitationFormGroups THEN 1 END) AS exploitationForms
