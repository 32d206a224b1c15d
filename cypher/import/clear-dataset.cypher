// Removes a part of the live dataset with everything derived from it; views stay.
// $limit: INTEGER -> removed
// access: write
MATCH (n:Factor|Claim|Source|Work|VocabularyTerm|Dataset)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
