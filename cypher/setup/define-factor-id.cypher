// Makes the id of every factor unique.
// ->
// access: write
CREATE CONSTRAINT factorId IF NOT EXISTS FOR (n:Factor) REQUIRE n.id IS UNIQUE
