/** Manifests on disk: YAML whose annotations are changed and whose every other character is kept. */
@NullMarked
package io.cloudoven.mesh.inject.manifest;

import org.jspecify.annotations.NullMarked;
