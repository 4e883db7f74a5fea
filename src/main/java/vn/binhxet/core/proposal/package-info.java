/** Which units hold an award's places, in which order, and which place stands open. */
@NullMarked
package vn.binhxet.core.proposal;

import org.jspecify.annotations.NullMarked;
