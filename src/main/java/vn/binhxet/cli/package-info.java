/** The same meeting without a window. */
@NullMarked
package vn.binhxet.cli;

import org.jspecify.annotations.NullMarked;
