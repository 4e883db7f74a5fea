/** Draws workbooks. */
@NullMarked
package vn.binhxet.export.xlsx;

import org.jspecify.annotations.NullMarked;
