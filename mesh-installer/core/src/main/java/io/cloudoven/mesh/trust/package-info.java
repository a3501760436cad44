/** Who trusts whom on a cluster: the identity that is stored, the anchors that pods have, a rotation under way. */
@NullMarked
package io.cloudoven.mesh.trust;

import org.jspecify.annotations.NullMarked;
