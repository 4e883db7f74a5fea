/** Who holds an office next year. */
@NullMarked
package vn.binhxet.ui.result.office;

import org.jspecify.annotations.NullMarked;
