/** Anonymous papers, what makes one valid, and the box. No door to attendance. */
@NullMarked
package vn.binhxet.core.ballot;

import org.jspecify.annotations.NullMarked;
