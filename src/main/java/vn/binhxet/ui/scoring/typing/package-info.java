/**
 * What a secretary types into a cell, and what it means.
 *
 * <p>By kind of criterion, as the sheet on paper is written: a number of points where points are
 * given by judgement, how often where times are counted, result/target ("90/100", as one says "đạt
 * 90 trên 100") where it is measured, 1 or 0 where something is done or not. An equals sign before
 * a number gives points whatever the formula says, for that is how one writes a value in Excel that
 * nothing works out. A question mark leaves the cell without a score, a dash says the task was not
 * given to the unit.
 */
@NullMarked
package vn.binhxet.ui.scoring.typing;

import org.jspecify.annotations.NullMarked;
