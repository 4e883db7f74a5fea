/** Draws practice papers as a voter would have left them, with their answer behind. */
@NullMarked
package vn.binhxet.export.pdf.practice;

import org.jspecify.annotations.NullMarked;
