/** The report and what else the meeting adopts. */
@NullMarked
package vn.binhxet.ui.adoption;

import org.jspecify.annotations.NullMarked;
