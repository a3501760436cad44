/**
 * What a job does: scripts, checkouts, artifacts, tasks and templates of these.
 */
@NullMarked
package io.cloudoven.pipelines.step;

import org.jspecify.annotations.NullMarked;
