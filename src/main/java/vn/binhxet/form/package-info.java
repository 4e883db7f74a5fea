/**
 * The wire twins and their one mapper.
 *
 * <p>Whatever people or other programs send in is read by {@link vn.binhxet.form.Fields}, which
 * notes every problem at its place instead of stopping at the first; what the program wrote itself
 * (facts) is bound by Jackson, which is faster.
 */
@NullMarked
package vn.binhxet.form;

import org.jspecify.annotations.NullMarked;
