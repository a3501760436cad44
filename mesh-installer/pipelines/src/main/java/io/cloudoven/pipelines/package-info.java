/**
 * Azure Pipelines: a typed pipeline and its YAML.
 *
 * <p>A {@link io.cloudoven.pipelines.Pipeline} is the file at the root, a {@link io.cloudoven.pipelines.Template} one
 * that others use. Their parts are in the packages below, one idea each.
 */
@NullMarked
package io.cloudoven.pipelines;

import org.jspecify.annotations.NullMarked;
