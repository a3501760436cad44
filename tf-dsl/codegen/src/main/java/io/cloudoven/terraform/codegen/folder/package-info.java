/**
 * Generation as builds do it: from a catalog into a folder, and nothing where nothing changed. Start at {@link
 * io.cloudoven.terraform.codegen.folder.FolderGenerator}.
 */
@NullMarked
package io.cloudoven.terraform.codegen.folder;

import org.jspecify.annotations.NullMarked;
