// Lists every stored link: the network of all claims, unfiltered.
// -> link
// access: read, rows: all
MATCH (from:Factor)-[stored:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(to:Factor)
RETURN stored {.*, from: from.id, to: to.id} AS link
ORDER BY stored.id
