/**
 * Ready-made pipelines: install Linkerd, deploy manifests, inject the proxy.
 */
@NullMarked
package io.cloudoven.pipelines.linkerd;

import org.jspecify.annotations.NullMarked;
