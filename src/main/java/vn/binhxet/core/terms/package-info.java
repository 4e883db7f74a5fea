/** The few words all rules share: points, shares, ids, outcome and refusal. */
@NullMarked
package vn.binhxet.core.terms;

import org.jspecify.annotations.NullMarked;
