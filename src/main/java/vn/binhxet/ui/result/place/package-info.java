/** A place that fell open, and the three ways to deal with it. */
@NullMarked
package vn.binhxet.ui.result.place;

import org.jspecify.annotations.NullMarked;
