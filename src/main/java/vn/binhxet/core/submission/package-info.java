/** What blocs sent, as the province reads it: one by one, and side by side. */
@NullMarked
package vn.binhxet.core.submission;

import org.jspecify.annotations.NullMarked;
