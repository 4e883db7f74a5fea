/** Who stands where; equal points share a place. */
@NullMarked
package vn.binhxet.core.ranking;

import org.jspecify.annotations.NullMarked;
