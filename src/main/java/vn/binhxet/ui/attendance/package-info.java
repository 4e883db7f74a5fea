/** The roll call, and whether there is a quorum. */
@NullMarked
package vn.binhxet.ui.attendance;

import org.jspecify.annotations.NullMarked;
