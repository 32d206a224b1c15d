// Searches sources by title, authors and publisher without minding accents and case.
// ->
// access: write
CREATE FULLTEXT INDEX sourceText IF NOT EXISTS FOR (n:Source) ON EACH [n.title, n.authors, n.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
