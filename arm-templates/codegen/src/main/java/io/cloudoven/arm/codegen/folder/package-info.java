/** Generation as builds do it: into a folder, and nothing where nothing changed. */
@NullMarked
package io.cloudoven.arm.codegen.folder;

import org.jspecify.annotations.NullMarked;
