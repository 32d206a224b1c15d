// Makes the id of every view unique.
// ->
// access: write
CREATE CONSTRAINT viewId IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE
