package io.cloudoven.mesh.release;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.mesh.release", importOptions = DoNotIncludeTests.class)
class ReleaseArchitectureTest {

    private static final String[] ALWAYS = {"java..", "javax.net.ssl", "org.jspecify.annotations", "io.cloudoven.mesh"};

    @ArchTest
    static final ArchRule YAML_SEES_ONLY_ITS_READER = classes()
            .that()
            .resideInAPackage("..release.yaml")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("..release.yaml", "org.snakeyaml.engine.."));

    @ArchTest
    static final ArchRule HELM_SEES_NO_REPOSITORY = classes()
            .that()
            .resideInAPackage("..release.helm")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("..release.helm", "com.marcnuri.helm..", "com.sun.jna.."));

    @ArchTest
    static final ArchRule REPOSITORY_SEES_NO_HELM = classes()
            .that()
            .resideInAPackage("..release.repository")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(
                    "..release.repository",
                    "..release.yaml",
                    "org.snakeyaml.engine.v2.exceptions",
                    "org.apache.commons.compress.archivers.tar"));

    @ArchTest
    static final ArchRule RELEASES_KNOW_NO_CLUSTER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.fabric8..", "io.cloudoven.mesh.identity..");

    private static String[] with(String... more) {
        String[] all = java.util.Arrays.copyOf(ALWAYS, ALWAYS.length + more.length);
        System.arraycopy(more, 0, all, ALWAYS.length, more.length);
        return all;
    }
}
