/**
 * Numbers of all units as pictures, one line a unit, to look at rather than to read.
 *
 * <p>No colour alone says anything: parts of a bar stand in one order and bear their code, marks
 * differ in shape, values stand outside at the right, and each line has its words for those who do
 * not see it.
 */
@NullMarked
package vn.binhxet.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
