/**
 * Azure DevOps itself, over REST: service connections, environments, approvals.
 */
@NullMarked
package io.cloudoven.pipelines.devops;

import org.jspecify.annotations.NullMarked;
