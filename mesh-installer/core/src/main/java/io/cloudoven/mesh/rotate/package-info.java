/** Replaces the issuer and the trust anchors of a mesh that runs, step by step, so that no pod loses another. */
@NullMarked
package io.cloudoven.mesh.rotate;

import org.jspecify.annotations.NullMarked;
