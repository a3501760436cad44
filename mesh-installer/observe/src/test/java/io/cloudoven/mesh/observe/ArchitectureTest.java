package io.cloudoven.mesh.observe;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.mesh.observe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_depend_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("error")
            .definedBy("io.cloudoven.mesh.observe")
            .layer("prometheus")
            .definedBy("..prometheus")
            .layer("metrics")
            .definedBy("..metrics")
            .layer("graph")
            .definedBy("..graph")
            .whereLayer("graph")
            .mayOnlyAccessLayers("error", "metrics")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("error", "prometheus")
            .whereLayer("prometheus")
            .mayOnlyAccessLayers("error");
}
