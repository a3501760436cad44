/** Who vouches for whom in the mesh: trust anchors, the issuer, and the certificates of webhooks. */
@NullMarked
package io.cloudoven.mesh.identity;

import org.jspecify.annotations.NullMarked;
