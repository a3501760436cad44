package io.cloudoven.schema.discovery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.schema.discovery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JAVA = "java..";
    private static final String NULLNESS = "org.jspecify.annotations";
    private static final String MODEL = "io.cloudoven.schema.model";
    private static final String PROSE = "io.cloudoven.schema.model.prose";
    private static final String CATALOG = "io.cloudoven.schema.catalog..";

    @ArchTest
    static final ArchRule OUTLINES_SEE_THE_MODEL = only("outline", JAVA, NULLNESS, MODEL, "..discovery.outline");

    @ArchTest
    static final ArchRule SNIPPETS_SEE_THE_MODEL =
            only("snippet", JAVA, "javax.lang.model", NULLNESS, MODEL, "..discovery.snippet");

    @ArchTest
    static final ArchRule THE_TERMINAL_DOES_NOT_SEE_THE_SITE =
            only("terminal", JAVA, NULLNESS, MODEL, CATALOG, PROSE, "..outline", "..terminal");

    @ArchTest
    static final ArchRule THE_SITE_DOES_NOT_SEE_THE_TERMINAL =
            only("site", JAVA, NULLNESS, MODEL, CATALOG, PROSE, "..outline", "..snippet", "..site");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    private static ArchRule only(String name, String... seen) {
        return classes()
                .that()
                .resideInAPackage("..discovery." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(seen);
    }
}
