// Counts what the sentences about the dataset say; links and factors without groupings.
// $perpetration: STRING, $offenderDiversity: STRING -> increasing, increasingOnOneWork, hasPerpetration, hasOffenderDiversity, onBothSides, counterparts, links, linksOnOneWork, sources, sourcesReadInFull
// access: read, rows: one
MATCH (d:Dataset)
WITH d
ORDER BY d.id
LIMIT 1
RETURN
  COUNT {
    MATCH (f:Factor)-[link:INFLUENCES]->(:Factor {id: $perpetration})
    WHERE link.sign = 'positive' AND NOT f.grouping
  } AS increasing,
  COUNT {
    MATCH (f:Factor)-[link:INFLUENCES]->(:Factor {id: $perpetration})
    WHERE link.sign = 'positive' AND NOT f.grouping AND link.workCount = 1
  } AS increasingOnOneWork,
  EXISTS { MATCH (:Factor {id: $perpetration}) } AS hasPerpetration,
  EXISTS { MATCH (:Factor {id: $offenderDiversity}) } AS hasOffenderDiversity,
  COUNT { MATCH (f:Factor) WHERE 'both' IN f.sides } AS onBothSides,
  COUNT { MATCH (:Factor)-[:COUNTERPART_OF]->(:Factor) } AS counterparts,
  d.networkLinks AS links,
  d.networkLinksOnOneWork AS linksOnOneWork,
  COUNT { MATCH (:Source) } AS sources,
  COUNT { MATCH (:Source {access: 'full-text'}) } AS sourcesReadInFull
