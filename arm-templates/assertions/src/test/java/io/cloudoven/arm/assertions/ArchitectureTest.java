package io.cloudoven.arm.assertions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.arm.assertions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule sees_core_and_assertj_alone = classes()
            .that()
            .resideInAPackage("io.cloudoven.arm.assertions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.cloudoven.arm.assertions..",
                    "io.cloudoven.arm.evaluation",
                    "io.cloudoven.arm.scope",
                    "io.cloudoven.arm.json",
                    "org.assertj.core..",
                    "org.jspecify.annotations..",
                    "java..");
}
