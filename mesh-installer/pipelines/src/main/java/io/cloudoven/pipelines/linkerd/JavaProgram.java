package io.cloudoven.pipelines.linkerd;

import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.task.JavaToolInstaller;
import io.cloudoven.pipelines.task.Maven;
import java.util.List;
import java.util.regex.Pattern;

/** A Java program of the repository that works on the mesh, run by Maven. Immutable and thread-safe. */
public final class JavaProgram implements MeshTool {
    private static final String EXEC = "compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java";
    private static final Pattern CLASS =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final String mainClass;
    private final String jdk;
    private final String pom;

    private JavaProgram(String mainClass, String jdk, String pom) {
        this.mainClass = mainClass;
        this.jdk = jdk;
        this.pom = pom;
    }

    static JavaProgram of(String mainClass) {
        if (!CLASS.matcher(mainClass).matches()) {
            throw new IllegalArgumentException("'" + mainClass + "' is no class; give its full name: com.example.Mesh");
        }
        return new JavaProgram(mainClass, "17", "pom.xml");
    }

    /** The JDK. Default: 17. */
    public JavaProgram jdk(String version) {
        return new JavaProgram(mainClass, version, pom);
    }

    /** The project it is in. Default: {@code pom.xml}. */
    public JavaProgram pom(String file) {
        return new JavaProgram(mainClass, jdk, file);
    }

    @Override
    public List<Step> prepare() {
        return List.of(JavaToolInstaller.preInstalled(jdk).displayName("Java " + jdk));
    }

    @Override
    public List<Step> check() {
        return List.of(run("check", "Check the cluster"));
    }

    @Override
    public List<Step> install(boolean highAvailability) {
        return List.of(run(highAvailability ? "install --ha" : "install", "Install Linkerd"));
    }

    @Override
    public List<Step> inject(String namespace) {
        return List.of(run("inject " + namespace, "Inject the proxy"));
    }

    private Step run(String arguments, String title) {
        return Maven.goals(EXEC)
                .pom(pom)
                .options("-B -q -Dexec.mainClass=" + mainClass + " \"-Dexec.args=" + arguments + "\"")
                .publishTestResults(false)
                .displayName(title);
    }
}
