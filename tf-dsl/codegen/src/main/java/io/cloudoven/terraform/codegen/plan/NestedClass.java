package io.cloudoven.terraform.codegen.plan;

import java.util.HashSet;
import java.util.Set;

/**
 * The class of nested blocks or objects that have one name and one content, wherever they stand. There is one instance
 * for each, so instances are compared by identity.
 */
public final class NestedClass {
    private final String blockName;
    private final Content content;
    private final Set<String> disputed = new HashSet<>();

    NestedClass(String blockName, Content content) {
        this.blockName = blockName;
        this.content = content;
    }

    /** The Terraform name of the block or attribute. */
    public String blockName() {
        return blockName;
    }

    /** The content, with the texts of the place where it was met first. */
    Content content() {
        return content;
    }

    /** Notes where the same content, met elsewhere, is described differently. */
    void compare(Content elsewhere) {
        if (elsewhere != content) {
            content.notes().forEach((name, note) -> {
                if (note.contradicts(elsewhere.note(name))) {
                    disputed.add(name);
                }
            });
        }
    }

    /** What is said about a member: by the first definition alone, where others say otherwise. */
    Note note(String member, String first) {
        Note note = content.note(member);
        return disputed.contains(member) ? note.in(first) : note;
    }

    /** Such as {@code ip_rule}. */
    @Override
    public String toString() {
        return blockName;
    }
}
