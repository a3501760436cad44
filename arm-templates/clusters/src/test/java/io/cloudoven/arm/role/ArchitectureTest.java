package io.cloudoven.arm.role;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"io.cloudoven.arm.aks", "io.cloudoven.arm.role", "io.cloudoven.arm.swarm"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule CLUSTERS_SEE_ROLES_AND_NO_OTHER_CLUSTER =
            slices().matching("io.cloudoven.arm.(aks|swarm)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ROLES_SEE_NO_CLUSTER = noClasses()
            .that()
            .resideInAPackage("io.cloudoven.arm.role")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cloudoven.arm.aks", "io.cloudoven.arm.swarm");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
