/** What the bloc hands in with its proposals, and what its head hands over. */
@NullMarked
package vn.binhxet.document.proposal;

import org.jspecify.annotations.NullMarked;
