// Counts what the sentences about the dataset say; links and factors without groupings.
// $perpetration: STRING, $offenderDiversity: STRING -> increasing, increasingOnOneWork, hasPerpetration, hasOffenderDiversity, onBothSides, counterparts, links, linksOnOneWork, sources, sourcesReadInFull
// access: read, rows: one
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
  COUNT {
    MATCH (a:Factor)-[:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor)
    WHERE NOT a.grouping AND NOT b.grouping
  } AS links,
  COUNT {
    MATCH (a:Factor)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor)
    WHERE NOT a.grouping AND NOT b.grouping AND link.workCount = 1
  } AS linksOnOneWork,
  COUNT { MATCH (:Source) } AS sources,
  COUNT { MATCH (:Source {access: 'full-text'}) } AS sourcesReadInFull
