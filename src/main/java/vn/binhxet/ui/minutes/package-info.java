/** The minutes as they stand, ready to be read aloud. */
@NullMarked
package vn.binhxet.ui.minutes;

import org.jspecify.annotations.NullMarked;
