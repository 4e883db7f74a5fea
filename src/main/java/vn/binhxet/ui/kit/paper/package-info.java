/** Gives papers their numbers and opens them as files. */
@NullMarked
package vn.binhxet.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
