package io.cloudoven.arm.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.cloudoven.arm.delivery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "io.cloudoven.arm.delivery";
    private static final String[] PLAIN = {"java..", "org.jspecify.annotations", HERE + ".problem"};
    private static final String JSON = "io.cloudoven.arm.json";

    @ArchTest
    static final ArchRule PROBLEMS_SEE_NOTHING = classes()
            .that()
            .resideInAPackage(HERE + ".problem")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAIN);

    @ArchTest
    static final ArchRule SCRIPTS_SEE_PROBLEMS = classes()
            .that()
            .resideInAPackage(HERE + ".script")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(HERE + ".script"));

    @ArchTest
    static final ArchRule JSON_OBJECTS_SEE_THE_CORES_JSON = classes()
            .that()
            .resideInAPackage(HERE + ".json")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(HERE + ".json", JSON));

    @ArchTest
    static final ArchRule TEMPLATES_AND_WHAT_IFS_SEE_JSON = classes()
            .that()
            .resideInAnyPackage(HERE + ".template", HERE + ".whatif")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    and(JSON, HERE + ".json", HERE + ".template", HERE + ".whatif", "io.cloudoven.arm.template"));

    @ArchTest
    static final ArchRule PARAMETERS_SEE_TEMPLATES_AND_BLOBS = classes()
            .that()
            .resideInAPackage(HERE + ".parameter")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    JSON,
                    HERE + ".json",
                    HERE + ".template",
                    HERE + ".parameter",
                    "io.cloudoven.azure..",
                    "com.azure.core..",
                    "com.azure.storage.."));

    @ArchTest
    static final ArchRule FEW_CLASSES_SEE_THE_SDK = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*\\.(PrivateBlob|Connection|DeliveryBuilder|LongRunning|Patience|Freight|Causes|Changes|Delivery|DeploymentCalls|StackCalls|DeploymentState|OperationLog|RunningDeployment)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.azure..");

    @ArchTest
    static final ArchRule SIGNATURES_HAVE_OUR_TYPES = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(foreign())
            .andShould()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(foreign()));

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> foreign() {
        return DescribedPredicate.describe(
                "of others",
                type -> type.getPackageName().startsWith("com.")
                        || type.getPackageName().startsWith("reactor."));
    }

    private static String[] and(String... more) {
        String[] all = java.util.Arrays.copyOf(PLAIN, PLAIN.length + more.length);
        System.arraycopy(more, 0, all, PLAIN.length, more.length);
        return all;
    }
}
