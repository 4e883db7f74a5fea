/** Shows why a unit has its points and its place, one page a unit. */
@NullMarked
package vn.binhxet.ui.scoring.why;

import org.jspecify.annotations.NullMarked;
