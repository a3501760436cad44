/** Azure Pipelines: a typed pipeline and its YAML. */
@NullMarked
package io.cloudoven.pipelines;

import org.jspecify.annotations.NullMarked;
