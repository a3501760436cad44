package io.cloudoven.terraform.assertions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.terraform.assertions", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule sees_core_project_and_assertj_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.cloudoven.terraform.assertions..",
                    "io.cloudoven.terraform.project..",
                    "io.cloudoven.terraform.block..",
                    "io.cloudoven.terraform.expression..",
                    "io.cloudoven.terraform.hcl..",
                    "org.assertj.core..",
                    "org.jspecify.annotations..",
                    "java..");
}
