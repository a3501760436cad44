/** What Linkerd's viz extension consists of, for tests: a real Prometheus, what it scrapes, and the metrics API played. */
@NullMarked
package io.cloudoven.viz;

import org.jspecify.annotations.NullMarked;
