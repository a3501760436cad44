/** What is generated for a namespace, every name and collision settled. Start at {@link io.cloudoven.arm.codegen.plan.NamespacePlan}. */
@NullMarked
package io.cloudoven.arm.codegen.plan;

import org.jspecify.annotations.NullMarked;
