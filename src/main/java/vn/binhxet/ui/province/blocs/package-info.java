/** All blocs side by side: awards, quotas, heads, and what contradicts. */
@NullMarked
package vn.binhxet.ui.province.blocs;

import org.jspecify.annotations.NullMarked;
