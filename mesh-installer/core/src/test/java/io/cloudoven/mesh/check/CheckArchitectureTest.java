package io.cloudoven.mesh.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.mesh", importOptions = DoNotIncludeTests.class)
class CheckArchitectureTest {

    @ArchTest
    static final ArchRule CHECKS_SEE_IDENTITY_AND_RELEASES = classes()
            .that()
            .resideInAPackage("io.cloudoven.mesh.check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "io.fabric8.kubernetes..",
                    "io.cloudoven.mesh",
                    "io.cloudoven.mesh.identity",
                    "io.cloudoven.mesh.release",
                    "io.cloudoven.mesh.check..");

    @ArchTest
    static final ArchRule CALLS_SEE_NOTHING = classes()
            .that()
            .resideInAPackage("io.cloudoven.mesh.check.grpc")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "io.cloudoven.mesh.check.grpc");

    @ArchTest
    static final ArchRule WHAT_IS_BELOW_KNOWS_NO_CHECKS = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.cloudoven.mesh.identity..", "io.cloudoven.mesh.release..", "io.cloudoven.mesh.inject..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.cloudoven.mesh.check..");
}
