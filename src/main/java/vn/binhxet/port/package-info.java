/** What the meeting needs from the outside world, said as interfaces. */
@NullMarked
package vn.binhxet.port;

import org.jspecify.annotations.NullMarked;
