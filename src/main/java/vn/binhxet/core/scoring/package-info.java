/** From a scheme and a sheet to points, with every step kept. */
@NullMarked
package vn.binhxet.core.scoring;

import org.jspecify.annotations.NullMarked;
