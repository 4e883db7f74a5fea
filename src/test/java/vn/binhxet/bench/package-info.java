/** Measurements to run by hand; no test asks for a time. */
@NullMarked
package vn.binhxet.bench;

import org.jspecify.annotations.NullMarked;
