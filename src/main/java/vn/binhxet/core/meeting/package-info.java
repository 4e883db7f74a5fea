/** Everything that can happen in a meeting, and what may happen next. */
@NullMarked
package vn.binhxet.core.meeting;

import org.jspecify.annotations.NullMarked;
