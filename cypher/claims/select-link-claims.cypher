// Chooses the claims that count under a filter, all of them unless there are more than the limit, with what of each decides about its link.
// $certainties: LIST<STRING>, $evidenceTypes: LIST<STRING>, $regions: LIST<STRING>, $populations: LIST<STRING>, $exploitationForms: LIST<STRING>, $works: LIST<STRING>, $excludeWorks: LIST<STRING>, $sources: LIST<STRING>, $access: LIST<STRING>, $publishedFrom: INTEGER, $publishedTo: INTEGER, $includeUndated: BOOLEAN, $limit: INTEGER -> id, subject, object, relation, polarity, certainty, shape, result, contested, source, year, access, work
// access: read, rows: all
// A parameter that is null does not filter. Groups of a claim hold their ancestors, so a parent finds its children.
// claim predicates: begin
MATCH (claim:Claim)
WHERE ($certainties IS NULL OR claim.certainty IN $certainties)
  AND ($evidenceTypes IS NULL OR any(group IN claim.evidenceTypeGroups WHERE group IN $evidenceTypes))
  AND ($regions IS NULL OR any(group IN claim.regionGroups WHERE group IN $regions))
  AND ($populations IS NULL OR any(group IN claim.populationGroups WHERE group IN $populations))
  AND ($exploitationForms IS NULL OR any(group IN claim.exploitationFormGroups WHERE group IN $exploitationForms))
MATCH (claim)-[:STATED_IN]->(source:Source)-[:REPORTS]->(work:Work)
WHERE ($sources IS NULL OR source.id IN $sources)
  AND ($works IS NULL OR work.id IN $works)
  AND ($excludeWorks IS NULL OR NOT work.id IN $excludeWorks)
  AND ($access IS NULL OR source.access IN $access)
  AND ($includeUndated IS NULL OR $includeUndated OR source.year IS NOT NULL)
  AND ($publishedFrom IS NULL OR source.year IS NULL OR source.year >= $publishedFrom)
  AND ($publishedTo IS NULL OR source.year IS NULL OR source.year <= $publishedTo)
// claim predicates: end
WITH claim, source, work
LIMIT $limit
MATCH (subject:Factor)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Factor)
RETURN claim.id AS id, subject.id AS subject, object.id AS object, claim.relation AS relation,
  claim.polarity AS polarity, claim.certainty AS certainty, claim.shape AS shape, claim.result AS result,
  claim.contested AS contested, source.id AS source, source.year AS year, source.access AS access, work.id AS work
ORDER BY id
