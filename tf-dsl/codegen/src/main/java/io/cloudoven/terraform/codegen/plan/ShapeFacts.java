package io.cloudoven.terraform.codegen.plan;

import java.util.ArrayList;
import java.util.List;

/** What a provider demands of a block, in the compact form that core's {@code Shape} reads: {@code name! rule{1,3}}. */
final class ShapeFacts {
    private ShapeFacts() {}

    static List<String> of(Content content) {
        List<String> facts = new ArrayList<>();
        for (Member member : content.members()) {
            String fact = member instanceof Member.Argument argument ? fact(argument) : fact((Member.Block) member);
            if (!fact.isEmpty()) {
                facts.add(member.name() + fact);
            }
        }
        return facts;
    }

    private static String fact(Member.Argument argument) {
        return (argument.required() ? "!" : "") + (argument.sensitive() ? "~" : "") + (argument.filled() ? "?" : "");
    }

    private static String fact(Member.Block block) {
        if (!block.settable() || block.min() == 0 && block.max() == 0) {
            return "";
        }
        return "{" + block.min() + "," + (block.max() == 0 ? "" : block.max()) + "}";
    }
}
