/**
 * Who may be proposed for which award, and why not.
 *
 * <p>The answers are the rules' own ({@link vn.binhxet.core.eligibility.Eligibility}); here they
 * are put into words. What is recorded here, that a unit may not be proposed or does not want to
 * be, may come after a vote: then what has to be decided again is shown before it is recorded, and
 * stays in view until it is decided.
 */
@NullMarked
package vn.binhxet.ui.nomination;

import org.jspecify.annotations.NullMarked;
