/** Ways to what a mesh shows of itself: its metrics and its dashboard, through port-forwards that end when closed. */
@NullMarked
package io.cloudoven.mesh.observation;

import org.jspecify.annotations.NullMarked;
