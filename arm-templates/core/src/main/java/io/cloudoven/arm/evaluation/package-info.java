/** What expressions and deployments come to, offline. */
@NullMarked
package io.cloudoven.arm.evaluation;

import org.jspecify.annotations.NullMarked;
