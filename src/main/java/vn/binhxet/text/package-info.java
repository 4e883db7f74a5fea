/** Every sentence a user reads, by key. */
@NullMarked
package vn.binhxet.text;

import org.jspecify.annotations.NullMarked;
