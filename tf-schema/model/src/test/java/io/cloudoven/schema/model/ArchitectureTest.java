package io.cloudoven.schema.model;

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

@AnalyzeClasses(packages = "io.cloudoven.schema.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_MODEL_SEES_ONLY_THE_JDK_AND_JSPECIFY = classes()
            .that()
            .resideInAPackage("io.cloudoven.schema.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.cloudoven.schema.model");

    @ArchTest
    static final ArchRule PROSE_SEES_NOTHING = classes()
            .that()
            .resideInAPackage("..prose")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.cloudoven.schema.model.prose");

    @ArchTest
    static final ArchRule JSON_SEES_THE_MODEL_AND_JACKSON = classes()
            .that()
            .resideInAPackage("..json..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.cloudoven.schema.model",
                    "io.cloudoven.schema.model.json",
                    "com.fasterxml.jackson.core..");

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
