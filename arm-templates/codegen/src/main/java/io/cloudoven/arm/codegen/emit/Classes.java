package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.cloudoven.arm.codegen.plan.MemberPlan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What the classes of resources and of objects have in common. */
final class Classes {
    private Classes() {}

    /** {@code .set("kind", "Any")} for each. */
    static CodeBlock presets(Map<String, String> preset) {
        CodeBlock.Builder presets = CodeBlock.builder();
        preset.forEach((name, value) -> presets.add(".set($S, $S)", name, value));
        return presets.build();
    }

    static MethodSpec inState(ClassName name) {
        return MethodSpec.methodBuilder("inState")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addParameter(CoreTypes.STATE, "state")
                .addStatement("return new $T(state)", name)
                .build();
    }

    static MethodSpec typedShape(CodeBlock shape) {
        return MethodSpec.methodBuilder("typedShape")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(CoreTypes.SHAPE)
                .addStatement("return $L", shape)
                .build();
    }

    static void members(ClassName owner, List<MemberPlan> members, TypeSpec.Builder type) {
        SetterMethods setters = new SetterMethods(owner, type);
        for (MemberPlan member : members) {
            if (member.settable()) {
                setters.add(member);
            }
            if (member.readable()) {
                GetterMethods.add(member, type);
            }
        }
    }
}
