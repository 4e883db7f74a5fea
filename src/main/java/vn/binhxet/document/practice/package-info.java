/** The papers of a practice count, and what is said about how it came out. */
@NullMarked
package vn.binhxet.document.practice;

import org.jspecify.annotations.NullMarked;
