/** Where the secretary records a voting round; no voter's name is on this screen. */
@NullMarked
package vn.binhxet.ui.ballot;

import org.jspecify.annotations.NullMarked;
