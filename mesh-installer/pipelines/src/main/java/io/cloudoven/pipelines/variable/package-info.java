/**
 * Variables, and the parameters that a pipeline or a template takes.
 */
@NullMarked
package io.cloudoven.pipelines.variable;

import org.jspecify.annotations.NullMarked;
