// Makes the id of every work unique.
// ->
// access: write
CREATE CONSTRAINT workId IF NOT EXISTS FOR (n:Work) REQUIRE n.id IS UNIQUE
