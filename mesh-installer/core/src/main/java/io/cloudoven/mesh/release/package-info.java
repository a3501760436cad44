/** What of Linkerd is to be applied: charts from wherever they are kept, rendered in this JVM with typed values. */
@NullMarked
package io.cloudoven.mesh.release;

import org.jspecify.annotations.NullMarked;
