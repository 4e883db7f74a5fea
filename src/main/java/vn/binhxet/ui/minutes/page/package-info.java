/** The page of the minutes: what is told of itself, and what people write. */
@NullMarked
package vn.binhxet.ui.minutes.page;

import org.jspecify.annotations.NullMarked;
