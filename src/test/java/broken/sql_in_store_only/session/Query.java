package broken.sql_in_store_only.session;

import java.sql.Connection;

/** Asks the database past the journal. */
record Query(Connection connection) {}
