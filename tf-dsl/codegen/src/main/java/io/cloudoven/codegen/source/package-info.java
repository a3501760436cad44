/** Source files as all our generators lay them out. */
@NullMarked
package io.cloudoven.codegen.source;

import org.jspecify.annotations.NullMarked;
