/** Whole meetings told as stories, and what must come of them. */
@NullMarked
package vn.binhxet.scenario;

import org.jspecify.annotations.NullMarked;
