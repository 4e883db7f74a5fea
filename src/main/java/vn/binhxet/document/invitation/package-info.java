/** Who is invited to what: the programme and the invitations. */
@NullMarked
package vn.binhxet.document.invitation;

import org.jspecify.annotations.NullMarked;
