/** Shows what goes along from last year before the new one begins. */
@NullMarked
package vn.binhxet.ui.welcome.nextyear;

import org.jspecify.annotations.NullMarked;
