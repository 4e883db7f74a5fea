/** Units, guests and the rotating offices. */
@NullMarked
package vn.binhxet.core.bloc;

import org.jspecify.annotations.NullMarked;
