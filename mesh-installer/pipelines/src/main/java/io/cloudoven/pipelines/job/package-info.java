/**
 * Stages and jobs: where steps run, after what, and against which environment.
 */
@NullMarked
package io.cloudoven.pipelines.job;

import org.jspecify.annotations.NullMarked;
