/** The table of criteria while it is being written: its tree, and the form of the line in view. */
@NullMarked
package vn.binhxet.ui.regulation.scheme;

import org.jspecify.annotations.NullMarked;
