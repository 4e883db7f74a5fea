/**
 * Draws a document as a Word file.
 *
 * <p>Everything is a named style, a real table or a field: whoever opens the file in Word changes
 * the style once and the paper follows.
 */
@NullMarked
package vn.binhxet.export.docx;

import org.jspecify.annotations.NullMarked;
