/** Whether a practice count came out as its answer says. */
@NullMarked
package vn.binhxet.ui.result.practice;

import org.jspecify.annotations.NullMarked;
