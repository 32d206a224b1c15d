// Lists every stored link with what its factors are counted by.
// -> from, to, claimCount, workCount, works
// access: read, rows: all
MATCH (from:Factor)-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(to:Factor)
RETURN from.id AS from, to.id AS to, link.claimCount AS claimCount, link.workCount AS workCount, link.works AS works
ORDER BY link.id
