/**
 * Expressions of Azure Pipelines: conditions, and values computed when a pipeline is compiled or runs.
 */
@NullMarked
package io.cloudoven.pipelines.expression;

import org.jspecify.annotations.NullMarked;
