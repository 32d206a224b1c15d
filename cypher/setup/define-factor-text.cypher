// Searches factors by name and description without minding accents and case.
// ->
// access: write
CREATE FULLTEXT INDEX factorText IF NOT EXISTS FOR (n:Factor) ON EACH [n.name, n.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
