package io.cloudoven.azure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.azure", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule WHAT_USERS_SEE_KNOWS_NO_SDK = classes()
            .that()
            .resideInAPackage("io.cloudoven.azure")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.cloudoven.azure");

    @ArchTest
    static final ArchRule ONE_CLASS_SEES_THE_OPTIONAL_PART = noClasses()
            .that()
            .doNotHaveSimpleName("EnvironmentCredential")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.azure.identity..");
}
