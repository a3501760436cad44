package io.cloudoven.mesh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;

@AnalyzeClasses(
        packages = "io.cloudoven.mesh",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.ThisModule.class})
class ArchitectureTest {

    /** Each package and those that it may see, from the ground up. */
    private static final Map<String, List<String>> SEES = Map.ofEntries(
            entry("identity"),
            entry("release"),
            entry("inject"),
            entry("observation"),
            entry("check", "identity", "release"),
            entry("cluster", "release"),
            entry("workload", "inject", "cluster", "release"),
            entry("trust", "cluster", "release", "identity"),
            entry("install", "trust", "cluster", "release", "identity"),
            entry("upgrade", "install", "cluster", "release"),
            entry("uninstall", "install", "trust", "cluster"),
            entry("rotate", "install", "trust", "workload", "cluster", "identity"));

    private static Map.Entry<String, List<String>> entry(String name, String... sees) {
        return Map.entry(name, List.of(sees));
    }

    @ArchTest
    static void packages_depend_one_way(JavaClasses classes) {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("installer")
                .definedBy("..mesh.installer");
        for (String name : SEES.keySet()) {
            layers = layers.layer(name).definedBy("io.cloudoven.mesh." + name + "..");
        }
        for (Map.Entry<String, List<String>> each : SEES.entrySet()) {
            LayeredArchitecture.LayerDependencySpecification layer = layers.whereLayer(each.getKey());
            layers = each.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(each.getValue().toArray(String[]::new));
        }
        layers.check(classes);
    }

    @ArchTest
    static final ArchRule only_the_seam_and_the_way_in_know_the_client = noClasses()
            .that()
            .resideInAnyPackage(
                    "..mesh.trust",
                    "..mesh.install",
                    "..mesh.upgrade",
                    "..mesh.uninstall",
                    "..mesh.rotate",
                    "..mesh.workload")
            .and()
            .doNotHaveSimpleName("WorkloadInjector")
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
