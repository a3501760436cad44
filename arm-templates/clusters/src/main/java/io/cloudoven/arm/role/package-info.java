/** The roles that Azure has built in, assigned to what clusters run as. */
@NullMarked
package io.cloudoven.arm.role;

import org.jspecify.annotations.NullMarked;
