/** The minutes in large type, one paragraph after the other, for whoever reads them to the hall. */
@NullMarked
package vn.binhxet.ui.minutes.aloud;

import org.jspecify.annotations.NullMarked;
