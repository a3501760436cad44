/** A Docker Swarm on Azure machines: what makes a machine a node, and the secrets its nodes exchange. */
@NullMarked
package io.cloudoven.arm.swarm;

import org.jspecify.annotations.NullMarked;
