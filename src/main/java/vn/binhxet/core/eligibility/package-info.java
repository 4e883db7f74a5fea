/** Who may be proposed for what: one named condition after another. */
@NullMarked
package vn.binhxet.core.eligibility;

import org.jspecify.annotations.NullMarked;
