/** What the forms of the results are made of: ways, units, a reason, a refusal. */
@NullMarked
package vn.binhxet.ui.result.choice;

import org.jspecify.annotations.NullMarked;
