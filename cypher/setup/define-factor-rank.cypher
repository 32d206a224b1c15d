// Finds the best supported factors of the network with groupings.
// ->
// access: write
CREATE INDEX factorRank IF NOT EXISTS FOR (n:Factor) ON (n.rank)
