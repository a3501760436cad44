package io.cloudoven.terraform.codegen.plan;

import com.palantir.javapoet.ClassName;
import io.cloudoven.codegen.naming.NameSet;
import io.cloudoven.terraform.codegen.naming.ReservedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plans single classes: which methods there are, and what they are called. */
final class ClassPlanner {
    private final Places places;

    ClassPlanner(Places places) {
        this.places = places;
    }

    ClassPlan plan(Definition definition, ClassName name) {
        Content content = definition.content();
        return new ClassPlan(
                name,
                definition.role(),
                definition.name(),
                "",
                0,
                definition.deprecated(),
                definition.note(),
                ShapeFacts.of(content),
                members(content, definition.role(), definition.impliedId(), content::note));
    }

    ClassPlan plan(NestedClass type, ClassName name) {
        List<Place> used = places.of(type);
        Place first = used.get(0);
        return new ClassPlan(
                name,
                ClassRole.NESTED,
                String.join(".", first.path()),
                first.definition().name(),
                used.size() - 1,
                false,
                Note.NONE,
                ShapeFacts.of(type.content()),
                members(
                        type.content(),
                        ClassRole.NESTED,
                        false,
                        member -> type.note(member, first.definition().name())));
    }

    private static List<MemberPlan> members(
            Content content, ClassRole role, boolean impliedId, Function<String, Note> notes) {
        List<String> names = MethodNames.of(content.members(), reserved(role));
        List<MemberPlan> members = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Member member = content.members().get(i);
            if (impliedId && member.name().equals("id") && member instanceof Member.Argument argument) {
                member = argument.unsettable();
            }
            boolean readable = role != ClassRole.PROVIDER && !writeOnly(member);
            if (readable || member.settable()) {
                members.add(new MemberPlan(member, names.get(i), notes.apply(member.name()), readable));
            }
        }
        return members;
    }

    private static boolean writeOnly(Member member) {
        return member instanceof Member.Argument argument && argument.writeOnly();
    }

    private static NameSet reserved(ClassRole role) {
        return switch (role) {
            case RESOURCE, DATA_SOURCE, EPHEMERAL_RESOURCE -> ReservedNames.methodsOfResources();
            case PROVIDER -> ReservedNames.methodsOfProviders();
            case NESTED -> ReservedNames.methodsOfNestedBlocks();
        };
    }
}
