package io.cloudoven.terraform.codegen.plan;

/**
 * A member with what its methods need.
 *
 * @param javaName the name of all its methods and their parameter
 * @param note what the provider says about it
 * @param readable whether there is something to refer to
 */
public record MemberPlan(Member member, String javaName, Note note, boolean readable) {

    /** The name in the configuration. */
    public String name() {
        return member.name();
    }
}
