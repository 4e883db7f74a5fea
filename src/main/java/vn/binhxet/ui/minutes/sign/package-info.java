/** Number, signature and corrections: what makes the minutes official. */
@NullMarked
package vn.binhxet.ui.minutes.sign;

import org.jspecify.annotations.NullMarked;
