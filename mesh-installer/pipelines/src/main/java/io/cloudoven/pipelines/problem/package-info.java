/**
 * What can be wrong with a pipeline, and the exceptions that say so.
 */
@NullMarked
package io.cloudoven.pipelines.problem;

import org.jspecify.annotations.NullMarked;
