/**
 * What the bloc hands in, as plain trees of headings, paragraphs and tables.
 *
 * <p>A document says what stands on a paper; the writers of {@code export} say how it is drawn.
 * Lengths are millimetres on A4, for letters of 10 points in tables and 13 points elsewhere. A
 * number that follows from others says by which {@link vn.binhxet.document.Formula}, so that a
 * workbook can work it out again; the value itself always comes from the rules.
 */
@NullMarked
package vn.binhxet.document;

import org.jspecify.annotations.NullMarked;
