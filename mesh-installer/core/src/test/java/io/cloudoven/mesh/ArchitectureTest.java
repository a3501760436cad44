package io.cloudoven.mesh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "io.cloudoven.mesh",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.ThisModule.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_depend_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("identity")
            .definedBy("..mesh.identity")
            .layer("release")
            .definedBy("..mesh.release..")
            .layer("cluster")
            .definedBy("..mesh.cluster")
            .layer("install")
            .definedBy("..mesh.install")
            .layer("upgrade")
            .definedBy("..mesh.upgrade")
            .layer("uninstall")
            .definedBy("..mesh.uninstall")
            .layer("installer")
            .definedBy("..mesh.installer")
            .whereLayer("identity")
            .mayNotAccessAnyLayer()
            .whereLayer("release")
            .mayNotAccessAnyLayer()
            .whereLayer("cluster")
            .mayOnlyAccessLayers("release")
            .whereLayer("install")
            .mayOnlyAccessLayers("cluster", "release", "identity")
            .whereLayer("upgrade")
            .mayOnlyAccessLayers("install", "cluster", "release")
            .whereLayer("uninstall")
            .mayOnlyAccessLayers("install", "cluster");

    @ArchTest
    static final ArchRule only_the_seam_and_the_way_in_know_the_client = noClasses()
            .that()
            .resideInAnyPackage("..mesh.install", "..mesh.upgrade", "..mesh.uninstall")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fabric8..");

    /** Other modules have packages below the same name. */
    static final class ThisModule implements com.tngtech.archunit.core.importer.ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/mesh/observe/");
        }
    }
}
