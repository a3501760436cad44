package io.cloudoven.arm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** Packages in the order in which each may see those before it; Jackson is seen by {@code json} alone. */
@AnalyzeClasses(packages = "io.cloudoven.arm", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> ORDER = List.of(
            "io.cloudoven.arm",
            "io.cloudoven.arm.json",
            "io.cloudoven.arm.scope",
            "io.cloudoven.arm.definition",
            "io.cloudoven.arm.expression",
            "io.cloudoven.arm.evaluation",
            "io.cloudoven.arm.resource",
            "io.cloudoven.arm.template");

    @ArchTest
    static final ArchRule EACH_PACKAGE_SEES_THOSE_BEFORE_IT = classes()
            .should(new ArchCondition<JavaClass>("see only packages before theirs") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    List<String> seen = new ArrayList<>(ORDER.subList(0, ORDER.indexOf(item.getPackageName()) + 1));
                    seen.addAll(List.of("java.", "org.jspecify."));
                    if (item.getPackageName().equals("io.cloudoven.arm.json")) {
                        seen.add("com.fasterxml.jackson.core");
                    }
                    item.getDirectDependenciesFromSelf().forEach(dependency -> {
                        String target = dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName();
                        boolean ours = target.startsWith("io.cloudoven.");
                        boolean fine = target.isEmpty()
                                || seen.stream()
                                        .anyMatch(name -> ours ? name.equals(target) : (target + ".").startsWith(name));
                        if (!fine) {
                            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule NO_PACKAGE_IS_UNKNOWN = classes().should().resideInAnyPackage(ORDER.toArray(new String[0]));

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule NO_JACKSON_IN_PUBLIC_SIGNATURES = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(new ArchCondition<>("keep Jackson to themselves") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (JavaClass type : method.getAllInvolvedRawTypes()) {
                        if (type.getName().startsWith("com.fasterxml")) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type));
                        }
                    }
                }
            });
}
