/** What the bloc agreed in advance: scheme, thresholds, quotas, each with its source. */
@NullMarked
package vn.binhxet.core.regulation;

import org.jspecify.annotations.NullMarked;
