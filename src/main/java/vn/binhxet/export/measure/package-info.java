/** Lengths that all who draw papers share. */
@NullMarked
package vn.binhxet.export.measure;

import org.jspecify.annotations.NullMarked;
