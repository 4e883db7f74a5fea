/** The meeting file: an append-only journal in SQLite. */
@NullMarked
package vn.binhxet.store;

import org.jspecify.annotations.NullMarked;
