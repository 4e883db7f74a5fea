/** Attaches files to the meeting and shows whether their copies still stand. */
@NullMarked
package vn.binhxet.ui.kit.attach;

import org.jspecify.annotations.NullMarked;
