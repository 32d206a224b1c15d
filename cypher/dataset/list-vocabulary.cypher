// Gives every row of the vocabulary, by field, group and wording.
// -> term
// access: read, rows: all
MATCH (term:VocabularyTerm)
RETURN term {.*} AS term
ORDER BY term.field, term.group, term.wording
