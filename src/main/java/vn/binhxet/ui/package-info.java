/** Screens; they show the meeting and pass on what people ask. */
@NullMarked
package vn.binhxet.ui;

import org.jspecify.annotations.NullMarked;
