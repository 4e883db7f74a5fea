/** The lists of the awards, and the list on which a meeting agrees. */
@NullMarked
package vn.binhxet.ui.result.list;

import org.jspecify.annotations.NullMarked;
