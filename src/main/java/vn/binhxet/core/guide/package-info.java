/** What the meeting needs next, and what the chair says to it. */
@NullMarked
package vn.binhxet.core.guide;

import org.jspecify.annotations.NullMarked;
