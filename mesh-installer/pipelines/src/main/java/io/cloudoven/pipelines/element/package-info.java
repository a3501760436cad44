/**
 * What all parts of a pipeline are made of: immutable, ordered fields that are checked and written one way.
 */
@NullMarked
package io.cloudoven.pipelines.element;

import org.jspecify.annotations.NullMarked;
