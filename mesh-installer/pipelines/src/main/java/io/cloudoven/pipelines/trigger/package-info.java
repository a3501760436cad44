/**
 * What starts a pipeline: pushes, pull requests, the clock.
 */
@NullMarked
package io.cloudoven.pipelines.trigger;

import org.jspecify.annotations.NullMarked;
