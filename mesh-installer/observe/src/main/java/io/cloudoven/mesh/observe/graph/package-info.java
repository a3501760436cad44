/** Who calls whom: the service graph as data, as text for other tools, and as a page. */
@NullMarked
package io.cloudoven.mesh.observe.graph;

import org.jspecify.annotations.NullMarked;
