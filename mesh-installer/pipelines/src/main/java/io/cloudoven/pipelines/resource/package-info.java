/**
 * What a pipeline uses beside its own repository.
 */
@NullMarked
package io.cloudoven.pipelines.resource;

import org.jspecify.annotations.NullMarked;
