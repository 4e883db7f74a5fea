/** What was said, counted and recorded: minutes, counting records, the input journal. */
@NullMarked
package vn.binhxet.document.record;

import org.jspecify.annotations.NullMarked;
