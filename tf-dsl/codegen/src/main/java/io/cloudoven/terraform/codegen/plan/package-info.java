/**
 * What is to be generated, with every name settled and every collision solved: {@link
 * io.cloudoven.terraform.codegen.plan.ProviderPlan} and the records it is made of.
 */
@NullMarked
package io.cloudoven.terraform.codegen.plan;

import org.jspecify.annotations.NullMarked;
