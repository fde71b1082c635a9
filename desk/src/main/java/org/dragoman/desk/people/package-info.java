/// Who may come in: accounts, invitations, second factors.
@NullMarked
package org.dragoman.desk.people;

import org.jspecify.annotations.NullMarked;
