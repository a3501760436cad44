/** Makes Helm charts of Linkerd out of manifests that its CLI printed, while tests run. */
@NullMarked
package io.cloudoven.linkerd.charts;

import org.jspecify.annotations.NullMarked;
