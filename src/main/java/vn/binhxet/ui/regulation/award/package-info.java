/** What units are chosen for and how, while it is being written: awards, offices, votes. */
@NullMarked
package vn.binhxet.ui.regulation.award;

import org.jspecify.annotations.NullMarked;
