/** Makes zip files whose bytes repeat. */
@NullMarked
package vn.binhxet.export.zipped;

import org.jspecify.annotations.NullMarked;
