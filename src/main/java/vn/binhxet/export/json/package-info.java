/** The province's JSON form, and nothing else. */
@NullMarked
package vn.binhxet.export.json;

import org.jspecify.annotations.NullMarked;
