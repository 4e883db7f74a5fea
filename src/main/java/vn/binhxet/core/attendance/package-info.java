/** Who is in the room, and whether that is enough. */
@NullMarked
package vn.binhxet.core.attendance;

import org.jspecify.annotations.NullMarked;
