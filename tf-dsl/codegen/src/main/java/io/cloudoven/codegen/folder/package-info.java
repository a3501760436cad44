/** Generated source in a folder, and nothing done where nothing changed. */
@NullMarked
package io.cloudoven.codegen.folder;

import org.jspecify.annotations.NullMarked;
