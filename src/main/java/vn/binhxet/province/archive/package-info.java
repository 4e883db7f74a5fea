/**
 * Unpacks archives that come from anywhere.
 *
 * <p>The index is read here and not by a library: libraries go round what is wrong with an archive,
 * and here it is to be named.
 */
@NullMarked
package vn.binhxet.province.archive;

import org.jspecify.annotations.NullMarked;
