/** Helm's template engine in this process: the library, its values, and what it must not change in the JVM. */
@NullMarked
package io.cloudoven.mesh.release.helm;

import org.jspecify.annotations.NullMarked;
