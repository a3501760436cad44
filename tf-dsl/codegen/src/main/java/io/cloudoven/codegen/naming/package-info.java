/** Java names for the names of others: words, capitals, what Java or generated classes reserve, and collisions. */
@NullMarked
package io.cloudoven.codegen.naming;

import org.jspecify.annotations.NullMarked;
