/** Builds the house once, at start, and closes it at the end. */
@NullMarked
package vn.binhxet.app;

import org.jspecify.annotations.NullMarked;
