package io.cloudoven.terraform.codegen.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class to generate for a block or object.
 *
 * @param name its Java name
 * @param role what it stands for
 * @param terraformName the type of the block; for a nested one the path to it in the definition it is named after
 * @param usedIn for a nested block, the name of that definition; otherwise empty
 * @param otherUses how many more definitions have the same nested block
 * @param shape what the provider demands of it, in facts that {@code Shape} reads
 * @param members what it gets methods for, by Terraform name
 */
public record ClassPlan(
        ClassName name,
        ClassRole role,
        String terraformName,
        String usedIn,
        int otherUses,
        boolean deprecated,
        Note note,
        List<String> shape,
        List<MemberPlan> members) {

    public ClassPlan {
        shape = List.copyOf(shape);
        members = List.copyOf(members);
    }
}
