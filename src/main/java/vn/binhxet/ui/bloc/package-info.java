/**
 * Who belongs: units, offices, guests.
 *
 * <p>Tables are typed as in a spreadsheet ({@link vn.binhxet.ui.bloc.EntryGrid}): each finished
 * cell is recorded by itself, as people from Excel expect, and a pasted block after a preview, as
 * one step. What is shown runs ahead of the journal by what was asked last, so that fast typing
 * builds upon itself; a refusal takes it back and says why.
 */
@NullMarked
package vn.binhxet.ui.bloc;

import org.jspecify.annotations.NullMarked;
