/** An AKS cluster with its network, its pools and its logs as a template. */
@NullMarked
package io.cloudoven.arm.aks;

import org.jspecify.annotations.NullMarked;
