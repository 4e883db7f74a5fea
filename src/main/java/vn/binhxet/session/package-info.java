/** The one place where a command becomes recorded facts. */
@NullMarked
package vn.binhxet.session;

import org.jspecify.annotations.NullMarked;
