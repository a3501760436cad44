package io.cloudoven.pipelines;

import static io.cloudoven.pipelines.expression.Expression.always;
import static io.cloudoven.pipelines.expression.Expression.counter;
import static io.cloudoven.pipelines.expression.Expression.failed;
import static io.cloudoven.pipelines.expression.Expression.jobOutput;
import static io.cloudoven.pipelines.expression.Expression.succeeded;
import static io.cloudoven.pipelines.expression.Expression.variable;

import io.cloudoven.pipelines.job.Directive;
import io.cloudoven.pipelines.job.Environment;
import io.cloudoven.pipelines.job.Job;
import io.cloudoven.pipelines.job.Pool;
import io.cloudoven.pipelines.job.Stage;
import io.cloudoven.pipelines.job.Strategy;
import io.cloudoven.pipelines.linkerd.LinkerdPipelines;
import io.cloudoven.pipelines.linkerd.MeshTool;
import io.cloudoven.pipelines.resource.Resource;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.task.ArmDeployment;
import io.cloudoven.pipelines.task.AzureCli;
import io.cloudoven.pipelines.task.AzureKeyVault;
import io.cloudoven.pipelines.task.Cache;
import io.cloudoven.pipelines.task.Cluster;
import io.cloudoven.pipelines.task.HelmInstaller;
import io.cloudoven.pipelines.task.JavaToolInstaller;
import io.cloudoven.pipelines.task.KubectlInstaller;
import io.cloudoven.pipelines.task.KubeloginInstaller;
import io.cloudoven.pipelines.task.Kubernetes;
import io.cloudoven.pipelines.task.KubernetesManifest;
import io.cloudoven.pipelines.task.ManualValidation;
import io.cloudoven.pipelines.task.Maven;
import io.cloudoven.pipelines.trigger.PullRequests;
import io.cloudoven.pipelines.trigger.Schedule;
import io.cloudoven.pipelines.trigger.Trigger;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.variable.ParameterType;
import io.cloudoven.pipelines.variable.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pipelines and templates that together use everything there is; each has its expected file. */
final class Cases {
    /** A file: the case it belongs to, its name, which definition of the schema it follows, its text. */
    record Case(String name, String file, String definition, String yaml) {
        @Override
        public String toString() {
            return name + "/" + file;
        }
    }

    private static final Cluster AKS = Cluster.connection("aks");

    private Cases() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        all.addAll(linkerd("linkerd-java", MeshTool.java("com.example.Mesh")));
        all.addAll(linkerd("linkerd-command-line", MeshTool.commandLine("edge-26.8.3")));
        all.add(pipeline("readme", readme()));
        all.add(pipeline("triggers", triggers()));
        all.add(pipeline("strategies", strategies()));
        all.add(pipeline("resources", resources()));
        all.add(pipeline("steps", steps()));
        all.add(pipeline("tasks", tasks()));
        all.add(pipeline("jobs", jobs()));
        all.addAll(templates());
        return all;
    }

    private static Case pipeline(String name, Pipeline pipeline) {
        return new Case(name, "azure-pipelines.yml", "pipeline", pipeline.yaml());
    }

    private static List<Case> linkerd(String name, MeshTool tool) {
        LinkerdPipelines linkerd = LinkerdPipelines.of(AKS, tool).environment("production");
        return List.of(
                new Case(name, "install.yml", "pipeline", linkerd.install().yaml()),
                new Case(
                        name,
                        "install-ha.yml",
                        "pipeline",
                        LinkerdPipelines.of(
                                        Cluster.azure("azure", "rg-shop", "aks-shop")
                                                .admin(),
                                        tool)
                                .highAvailability()
                                .pool(Pool.named("own"))
                                .install()
                                .yaml()),
                new Case(
                        name,
                        "deploy.yml",
                        "pipeline",
                        linkerd.deploy("emojivoto", "k8s/*.yml").yaml()),
                new Case(
                        name,
                        "deploy-injected.yml",
                        "pipeline",
                        linkerd.branch("release")
                                .deployInjected("emojivoto", "k8s/*.yml", "more/*.yml")
                                .yaml()));
    }

    static Pipeline readme() {
        return Pipeline.builder()
                .trigger(Trigger.branches("main").paths(p -> p.include("k8s/*")))
                .pool(Pool.image("ubuntu-24.04"))
                .variable("namespace", "emojivoto")
                .stage(
                        "check",
                        s -> s.job(
                                "dry_run",
                                j -> j.steps(Kubernetes.apply(Cluster.connection("aks"))
                                        .configuration("k8s")
                                        .arguments("--dry-run=server"))))
                .stage(
                        "deploy",
                        s -> s.condition(succeeded()
                                        .and(variable("Build.SourceBranch").eq("refs/heads/main")))
                                .deployment(
                                        "emojivoto",
                                        d -> d.environment("production")
                                                .runOnce(
                                                        Step.checkout("self"),
                                                        KubernetesManifest.deploy(
                                                                        Cluster.connection("aks"), "k8s/*.yml")
                                                                .namespace("$(namespace)"))))
                .build();
    }

    private static Pipeline triggers() {
        return Pipeline.builder()
                .comment("Every way to start.\n\nThe second paragraph.")
                .steps(Step.script("echo hello"))
                .runName("$(Date:yyyyMMdd)$(Rev:.r)")
                .schedule(Schedule.cron("0 3 * * Mon-Fri", "main", "releases/*")
                        .displayName("Nightly")
                        .branches(b -> b.exclude("releases/old"))
                        .always()
                        .batch())
                .pullRequests(PullRequests.into("main")
                        .paths(p -> p.exclude("docs"))
                        .autoCancel(false)
                        .drafts(false))
                .trigger(Trigger.branches("main", "releases/*")
                        .branches(b -> b.exclude("releases/old/*"))
                        .paths(p -> p.include("src").exclude("src/docs"))
                        .tags(t -> t.include("v*"))
                        .batch())
                .parameter(Parameter.string("target")
                        .displayName("Where to")
                        .defaultValue("test")
                        .values("test", "production"))
                .parameter(Parameter.bool("viz").defaultValue(true))
                .parameter(Parameter.number("replicas").defaultValue(3))
                .parameter(Parameter.object("hosts")
                        .defaultValue(List.of(Map.of("name", "a", "port", 80), Map.of("name", "b"))))
                .sequentialLock()
                .build();
    }

    private static Pipeline strategies() {
        return Pipeline.builder()
                .trigger(Trigger.none())
                .pullRequests(PullRequests.into("main"))
                .pool(Pool.server())
                .stage(
                        "once",
                        s -> s.dependsOn()
                                .deployment(
                                        "once",
                                        d -> d.environment(Environment.named("production")
                                                        .resource("emojivoto"))
                                                .strategy(Strategy.runOnce()
                                                        .preDeploy(Step.bash("echo before"))
                                                        .deploy(Step.bash("echo one"), Step.noDownload())
                                                        .deploy(Step.bash("echo two"))
                                                        .routeTraffic(Step.bash("echo route"))
                                                        .postRouteTraffic(Step.bash("echo watch"))
                                                        .onFailure(Step.bash("echo back"))
                                                        .onSuccess(Step.bash("echo done")))))
                .stage(
                        "rolling",
                        s -> s.dependsOn("once")
                                .condition(failed("once"))
                                .manual()
                                .skippable(false)
                                .sequentialLock()
                                .deployment(
                                        "rolling",
                                        d -> d.environment(Environment.named("machines")
                                                        .virtualMachines("web", "eu"))
                                                .strategy(
                                                        Strategy.rolling("25%").deploy(Step.bash("echo machine")))))
                .stage(
                        "canary",
                        s -> s.dependsOn("once", "rolling")
                                .pool(Pool.named("own").demands("java", "Agent.OS -equals Linux"))
                                .variable("share", "10")
                                .deployment(
                                        "canary",
                                        d -> d.environment(Environment.named("production")
                                                        .kubernetes())
                                                .strategy(Strategy.canary(10, 20)
                                                        .deploy(KubernetesManifest.deploy(AKS, "k8s/*.yml")
                                                                .canary(20))
                                                        .onFailure(KubernetesManifest.reject(AKS, "k8s/*.yml"))
                                                        .onSuccess(KubernetesManifest.promote(AKS, "k8s/*.yml")))))
                .build();
    }

    private static Pipeline resources() {
        return Pipeline.builder()
                .resource(Resource.gitRepository("templates", "shop/templates").ref("refs/tags/v1"))
                .resource(Resource.gitHubRepository("emojivoto", "BuoyantIO/emojivoto", "github"))
                .resource(Resource.container("jdk", "eclipse-temurin:17")
                        .env("LANG", "C.UTF-8")
                        .endpoint("registry"))
                .resource(Resource.pipeline("images", "build-images")
                        .branch("main")
                        .project("shop")
                        .triggersOnBranches("main"))
                .resource(Resource.pipeline("other", "other")
                        .version("20261124.1")
                        .triggers())
                .resource(Resource.build("legacy", "Jenkins", "jenkins", "shop").triggers())
                .resource(
                        Resource.gitHubPackage("ui", "npm", "github", "shop/ui").version("1.0.0"))
                .resource(Resource.webhook("alarm", "alarm-hook")
                        .filter("status", "firing")
                        .filter("team", "shop"))
                .variable(Variable.group("shop"))
                .variable(Variable.of("region", "no").readOnly())
                .variable(Variable.template("variables.yml", Map.of("region", "westeurope", "ring", 1)))
                .variable(Variable.secret("registryPassword"))
                .variable(Variable.of(
                        "build",
                        counter(variable("Build.SourceBranchName"), 100).runTime()))
                .jobTemplate("jobs.yml@templates", Map.of("image", "jdk", "names", List.of("a", "b")))
                .job(
                        "use",
                        j -> j.container("jdk")
                                .service("db", "postgres:17")
                                .steps(
                                        Step.getPackage("ui").path("ui"),
                                        Step.download("images").artifact("drop").patterns("**/*.tar")))
                .build();
    }

    private static Pipeline steps() {
        Variable token = Variable.secret("deployToken");
        return Pipeline.builder()
                .variable(token)
                .job(
                        "steps",
                        j -> j.steps(
                                Step.checkout("self")
                                        .clean()
                                        .fetchDepth(0)
                                        .fetchTags(true)
                                        .fetchFilter("tree:0")
                                        .lfs()
                                        .submodules("recursive")
                                        .persistCredentials()
                                        .path("s/main"),
                                Step.script("echo 'no #comment': {braces} & *anchors"),
                                Step.bash("""
                                        set -euo pipefail
                                        # comes first
                                        for name in a b; do
                                        \tprintf '%s\\n' "$name"
                                        done

                                        cat <<EOF
                                          $(Build.SourceBranch)
                                        EOF
                                        """)
                                        .displayName("yes")
                                        .name("lines")
                                        .workingDirectory("src")
                                        .failOnStderr()
                                        .env("TOKEN", token.macro())
                                        .env("NORWAY", "no")
                                        .env("VERSION", "1.10")
                                        .condition(always())
                                        .continueOnError()
                                        .timeout(Duration.ofMinutes(5))
                                        .retries(2),
                                Step.pwsh("Write-Host 'a'\nWrite-Host 'b'")
                                        .errorActionPreference("continue")
                                        .ignoreLastExitCode(),
                                Step.powershell("Write-Host \"$(Build.BuildId)\"")
                                        .disabled(),
                                Step.publish("$(Build.ArtifactStagingDirectory)", "drop"),
                                Step.download("current").artifact("drop"),
                                Step.reviewApp("emojivoto"),
                                Step.task("CopyFiles@2")
                                        .input("SourceFolder", "k8s")
                                        .input("Contents", "**/*.yml\n!**/test/**")
                                        .input("TargetFolder", "out")
                                        .input("OverWrite", true)
                                        .input("retryCount", "0"),
                                Step.template("steps/test.yml", Map.of("jdk", "17", "fast", true))))
                .build();
    }

    private static Pipeline tasks() {
        Cluster found = Cluster.azure("azure", "rg-shop", "aks-shop");
        return Pipeline.builder()
                .job(
                        "tasks",
                        j -> j.steps(
                                Cache.of("maven | \"$(Agent.OS)\" | **/pom.xml", "$(MAVEN_CACHE)")
                                        .restoreKeys("maven | \"$(Agent.OS)\""),
                                JavaToolInstaller.preInstalled("17"),
                                Maven.goals("verify")
                                        .pom("app/pom.xml")
                                        .options("-B")
                                        .jdk("1.17")
                                        .mavenOptions("-Xmx1g")
                                        .authenticateFeeds()
                                        .publishTestResults(true),
                                AzureKeyVault.vault("azure", "kv-shop")
                                        .secrets("issuer-key", "issuer-cert")
                                        .beforeTheJob(),
                                AzureCli.bash("azure", "az aks list\naz group list\n")
                                        .arguments("-x")
                                        .workingDirectory("src")
                                        .addServicePrincipalToEnvironment()
                                        .failOnStandardError(),
                                AzureCli.pwsh("azure", "az account show"),
                                HelmInstaller.version("3.17.0"),
                                KubectlInstaller.version("1.31.0"),
                                KubeloginInstaller.version("latest"),
                                Kubernetes.login(found),
                                Kubernetes.apply(found.admin())
                                        .namespace("shop")
                                        .inline("kind: Namespace\napiVersion: v1\n")
                                        .kubectl("1.31.0"),
                                Kubernetes.command("get", AKS).arguments("pods").outputFormat("json"),
                                Kubernetes.logout(found),
                                KubernetesManifest.bakeKustomize("k8s/overlays/test")
                                        .name("bake"),
                                KubernetesManifest.deploy(found, "$(bake.manifestsBundle)")
                                        .namespace("shop")
                                        .containers("shop/web:$(Build.BuildId)")
                                        .rolloutStatusTimeout(300),
                                KubernetesManifest.delete(AKS, "deployment web"),
                                ArmDeployment.toResourceGroup(
                                                "azure", "$(subscription)", "rg-shop", "westeurope", "aks.json")
                                        .parameters("aks.parameters.json")
                                        .outputs("aks")))
                .job(
                        "ask",
                        j -> j.pool(Pool.server())
                                .dependsOn("tasks")
                                .timeout(Duration.ofDays(1))
                                .steps(ManualValidation.of("ops@example.com")
                                        .instructions("Have a look")
                                        .resumeOnTimeout()))
                .build();
    }

    private static Pipeline jobs() {
        return Pipeline.builder()
                .job(
                        "build",
                        j -> j.displayName("Build it")
                                .matrix(Map.of("jdk17", Map.of("jdk", "17"), "jdk25", Map.of("jdk", "25")))
                                .maxParallel(2)
                                .cleanWorkspace("all")
                                .steps(Step.bash("echo \"##vso[task.setvariable variable=tag;isOutput=true]1\"")
                                        .name("version")))
                .job(
                        "test",
                        j -> j.parallel(4)
                                .dependsOn("build")
                                .condition(jobOutput("build", "version.tag")
                                        .eq("it's 1")
                                        .not())
                                .continueOnError()
                                .cancelTimeout(Duration.ofMinutes(1))
                                .variable(
                                        "tag", jobOutput("build", "version.tag").runTime())
                                .steps(Step.bash("echo $(tag)")))
                .build();
    }

    private static List<Case> templates() {
        Parameter namespace = Parameter.string("namespace");
        Parameter viz = Parameter.bool("viz").defaultValue(false);
        Parameter before = Parameter.steps("before");
        Template steps = Template.steps("templates/inject.yml")
                .parameter(namespace)
                .parameter(viz)
                .parameter(before)
                .parameter(Parameter.object("hosts").defaultValue(List.of()))
                .steps(
                        Step.insert(before),
                        Step.bash("./mesh inject \"$NAMESPACE\"").env("NAMESPACE", namespace.inText()),
                        Step.when(viz.value().eq(true), Step.bash("./mesh viz")),
                        Step.each("host", Parameter.object("hosts").value(), Step.bash("ping ${{ host }}")))
                .build();
        Template jobs = Template.jobs("templates/jobs.yml")
                .parameter(namespace)
                .job("inject", j -> j.steps(steps.asStep(Map.of("namespace", namespace.inText()))))
                .build();
        Parameter after = Parameter.of("after", ParameterType.JOB_LIST).defaultValue(List.of());
        Template stages = Template.stages("templates/stages.yml")
                .parameter(namespace)
                .parameter(viz)
                .variable(Variable.of("x", "y"))
                .parameter(after)
                .stages(Directive.when(
                        viz.value().eq(true), Stage.named("viz").job("viz", j -> j.steps(Step.bash("./mesh viz")))))
                .stage(
                        "last",
                        s -> s.jobs(Directive.when(
                                        viz.value().eq(false),
                                        Job.named("no_viz").steps(Step.bash("ls"))))
                                .jobs(Directive.insert(after)))
                .stage("inject", s -> s.jobs(jobs.asJobs(Map.of("namespace", namespace.inText()))))
                .build();
        Template variables = Template.variables("templates/variables.yml")
                .variable(Variable.of("region", "westeurope"))
                .variable(Variable.group("shop"))
                .build();
        Pipeline use = Pipeline.builder()
                .variable(variables.asVariables(Map.of()))
                .stages(stages.asStages(Map.of("namespace", "emojivoto")))
                .build();
        Pipeline extend = Pipeline.builder()
                .extendsTemplate(stages.asPipeline(Map.of("namespace", "emojivoto")))
                .build();
        return List.of(
                new Case("templates", steps.file(), "stepsTemplate", steps.yaml()),
                new Case("templates", jobs.file(), "jobsTemplate", jobs.yaml()),
                new Case("templates", stages.file(), "extendsTemplate", stages.yaml()),
                new Case("templates", variables.file(), "variablesTemplate", variables.yaml()),
                new Case("templates", "use.yml", "pipeline", use.yaml()),
                new Case("templates", "extend.yml", "pipeline", extend.yaml()));
    }
}
