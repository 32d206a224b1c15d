// Gives a page of the claims that pass the filter, behind a position, and how many pass.
// $factors: LIST<STRING>, $relations: LIST<STRING>, $families: LIST<STRING>, $polarities: LIST<STRING>, $contested: BOOLEAN, $textPatterns: LIST<STRING>, $baseLetters: LIST<LIST<STRING>>, $certainties: LIST<STRING>, $evidenceTypes: LIST<STRING>, $regions: LIST<STRING>, $populations: LIST<STRING>, $exploitationForms: LIST<STRING>, $works: LIST<STRING>, $excludeWorks: LIST<STRING>, $sources: LIST<STRING>, $access: LIST<STRING>, $publishedFrom: INTEGER, $publishedTo: INTEGER, $includeUndated: BOOLEAN, $orderBy: STRING, $descending: BOOLEAN, $afterKey: ANY, $afterId: STRING, $limit: INTEGER -> totalCount, page
// access: read, rows: one
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
MATCH (subject:Factor)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Factor)
WHERE ($factors IS NULL OR subject.id IN $factors OR object.id IN $factors)
  AND ($relations IS NULL OR claim.relation IN $relations)
  AND ($families IS NULL OR claim.family IN $families)
  AND ($polarities IS NULL OR claim.polarity IN $polarities)
  AND ($contested IS NULL OR claim.contested = $contested)
  AND ($textPatterns IS NULL OR all(pattern IN $textPatterns WHERE
    reduce(text = toLower(normalize(claim.statement, NFKD)),
      letter IN $baseLetters | replace(text, letter[0], letter[1])) =~ pattern))
WITH claim, subject.id AS subject, object.id AS object, source.id AS source, CASE $orderBy
    WHEN 'YEAR' THEN source.year
    WHEN 'SOURCE' THEN source.id
    ELSE claim.id
  END AS key
// Put in order before it is gathered: rows that carry the whole list while they are put in order take its memory each.
WITH claim, subject, object, source, key
ORDER BY
  key IS NULL,
  CASE WHEN $descending THEN null ELSE key END,
  CASE WHEN $descending THEN key END DESC,
  claim.id
WITH collect({claim: claim, subject: subject, object: object, source: source, key: key}) AS found
WITH size(found) AS totalCount, [
  row IN found
  WHERE $afterId IS NULL
    OR CASE
      WHEN row.key IS NULL THEN $afterKey IS NOT NULL OR row.claim.id > $afterId
      WHEN $afterKey IS NULL THEN false
      WHEN row.key = $afterKey THEN row.claim.id > $afterId
      ELSE (row.key < $afterKey) = $descending
    END
][..$limit] AS rows
RETURN totalCount, COLLECT {
  UNWIND rows AS row
  WITH row, row.claim AS claim
  RETURN {claim: claim {.*, subject: row.subject, object: row.object, source: row.source}, key: row.key}
} AS page
