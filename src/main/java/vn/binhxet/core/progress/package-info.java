/** What there is to see of the results, and the one thing to decide next. */
@NullMarked
package vn.binhxet.core.progress;

import org.jspecify.annotations.NullMarked;
