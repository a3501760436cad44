/** What the proxies of a mesh measure: read from Prometheus, told as numbers and as a graph. */
@NullMarked
package io.cloudoven.mesh.observe;

import org.jspecify.annotations.NullMarked;
