@NullMarked
package vn.binhxet.province;

import org.jspecify.annotations.NullMarked;
