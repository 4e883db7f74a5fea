/**
 * Screens; they show the meeting and pass on what people ask.
 *
 * <p>Of {@code port} the screens see values only (entries of the journal, failures), never an
 * interface to the outside world: those are behind {@code session}.
 */
@NullMarked
package vn.binhxet.ui;

import org.jspecify.annotations.NullMarked;
