package io.cloudoven.pipelines;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.pipelines", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.cloudoven.pipelines..")
            .layer("linkerd")
            .definedBy("io.cloudoven.pipelines.linkerd")
            .layer("pipeline")
            .definedBy("io.cloudoven.pipelines")
            .layer("job")
            .definedBy("io.cloudoven.pipelines.job")
            .layer("task")
            .definedBy("io.cloudoven.pipelines.task")
            .layer("step")
            .definedBy("io.cloudoven.pipelines.step")
            .layer("resource")
            .definedBy("io.cloudoven.pipelines.resource")
            .layer("trigger")
            .definedBy("io.cloudoven.pipelines.trigger")
            .layer("variable")
            .definedBy("io.cloudoven.pipelines.variable")
            .layer("expression")
            .definedBy("io.cloudoven.pipelines.expression")
            .layer("element")
            .definedBy("io.cloudoven.pipelines.element")
            .layer("yaml")
            .definedBy("io.cloudoven.pipelines.yaml")
            .layer("devops")
            .definedBy("io.cloudoven.pipelines.devops")
            .layer("problem")
            .definedBy("io.cloudoven.pipelines.problem")
            .whereLayer("linkerd")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("devops")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("linkerd")
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("pipeline", "linkerd")
            .whereLayer("task")
            .mayOnlyBeAccessedByLayers("linkerd")
            .whereLayer("resource")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("step")
            .mayOnlyBeAccessedByLayers("task", "job", "pipeline", "linkerd")
            .whereLayer("trigger")
            .mayOnlyBeAccessedByLayers("resource", "pipeline", "linkerd")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("variable")
            .mayOnlyBeAccessedByLayers("step", "job", "pipeline")
            .whereLayer("expression")
            .mayOnlyBeAccessedByLayers("variable", "step", "job");

    @ArchTest
    static final ArchRule ONLY_DEVOPS_KNOWS_THE_NETWORK_AND_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("io.cloudoven.pipelines.devops")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "com.fasterxml..");

    @ArchTest
    static final ArchRule THE_MODULE_SEES_ONLY_JACKSON = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.net.ssl",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.core..",
                    "io.cloudoven.pipelines..");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");
}
