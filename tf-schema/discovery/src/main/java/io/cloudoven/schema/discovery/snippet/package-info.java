/** Code to start from: a definition with all it requires, in Java and in Terraform. */
@NullMarked
package io.cloudoven.schema.discovery.snippet;

import org.jspecify.annotations.NullMarked;
