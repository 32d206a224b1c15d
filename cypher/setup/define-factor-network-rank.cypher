// Finds the best supported factors of the default network, without groupings.
// ->
// access: write
CREATE INDEX factorNetworkRank IF NOT EXISTS FOR (n:Factor) ON (n.networkRank)
