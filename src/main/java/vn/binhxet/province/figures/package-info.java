/** Adds up what a summary says, from nothing but its own numbers. */
@NullMarked
package vn.binhxet.province.figures;

import org.jspecify.annotations.NullMarked;
