// Makes the id of every source unique.
// ->
// access: write
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
