/** What generators of typed resources share, whatever they are for: names, source files, the folder they go to. */
@NullMarked
package io.cloudoven.codegen;

import org.jspecify.annotations.NullMarked;
