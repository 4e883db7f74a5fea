/** Fields that write into a draft and say at once what is wrong with it. */
@NullMarked
package vn.binhxet.ui.regulation.form;

import org.jspecify.annotations.NullMarked;
