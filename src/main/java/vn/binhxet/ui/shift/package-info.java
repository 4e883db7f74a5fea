/** Who types from here on. */
@NullMarked
package vn.binhxet.ui.shift;

import org.jspecify.annotations.NullMarked;
