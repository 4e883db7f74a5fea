@NullMarked
package vn.binhxet.province.archive;

import org.jspecify.annotations.NullMarked;
