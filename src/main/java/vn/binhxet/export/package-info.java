/** Turns documents into files. */
@NullMarked
package vn.binhxet.export;

import org.jspecify.annotations.NullMarked;
