/**
 * Tasks that come with Azure Pipelines, with typed inputs: Kubernetes, Helm, Azure, Java.
 */
@NullMarked
package io.cloudoven.pipelines.task;

import org.jspecify.annotations.NullMarked;
