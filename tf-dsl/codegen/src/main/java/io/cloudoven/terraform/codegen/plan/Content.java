package io.cloudoven.terraform.codegen.plan;

import java.util.List;
import java.util.Map;

/**
 * What stands between the braces of a block or object. Content is compared by its members alone: blocks that differ in
 * texts only are the same.
 */
final class Content {
    private final List<Member> members;
    private final Map<String, Note> notes;
    private final int hash;

    /**
     * @param members by name
     * @param notes about the members, by name; those nothing is said about left out
     */
    Content(List<Member> members, Map<String, Note> notes) {
        this.members = List.copyOf(members);
        this.notes = Map.copyOf(notes);
        this.hash = this.members.hashCode();
    }

    List<Member> members() {
        return members;
    }

    Map<String, Note> notes() {
        return notes;
    }

    /** What is said about the member. */
    Note note(String member) {
        return notes.getOrDefault(member, Note.NONE);
    }

    /** Whether a configuration can write any of it; an empty block is written for its own sake. */
    boolean settable() {
        return members.isEmpty() || members.stream().anyMatch(Member::settable);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content that && hash == that.hash && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
