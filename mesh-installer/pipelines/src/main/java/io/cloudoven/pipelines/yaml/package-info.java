/**
 * YAML text from maps, lists and scalars; knows nothing of pipelines.
 */
@NullMarked
package io.cloudoven.pipelines.yaml;

import org.jspecify.annotations.NullMarked;
