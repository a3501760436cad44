package io.cloudoven.pipelines;

import static io.cloudoven.pipelines.expression.Expression.succeeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cloudoven.pipelines.job.Deployment;
import io.cloudoven.pipelines.job.Strategy;
import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.problem.Problem;
import io.cloudoven.pipelines.resource.Resource;
import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.task.AzureCli;
import io.cloudoven.pipelines.task.Cluster;
import io.cloudoven.pipelines.task.Kubernetes;
import io.cloudoven.pipelines.trigger.Schedule;
import io.cloudoven.pipelines.trigger.Trigger;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.variable.Variable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private static List<String> problems(Pipeline.Builder pipeline) {
        InvalidPipelineException invalid = catchThrowableOfType(InvalidPipelineException.class, pipeline::build);
        return invalid == null
                ? List.of()
                : invalid.problems().stream().map(Problem::toString).toList();
    }

    private static Pipeline.Builder some() {
        return Pipeline.builder().steps(Step.bash("ls"));
    }

    @Test
    void tells_all_problems_at_once_with_their_paths() {
        Pipeline.Builder pipeline = Pipeline.builder()
                .trigger(Trigger.branches("main/"))
                .schedule(Schedule.cron("at night", "main"))
                .stage(
                        "build",
                        s -> s.dependsOn("deploy")
                                .job(
                                        "a",
                                        j -> j.steps(
                                                Step.bash(" "),
                                                Step.task("CopyFiles"),
                                                Step.bash("ls").name("x"),
                                                Step.bash("ls")
                                                        .name("x")
                                                        .retries(11)
                                                        .timeout(Duration.ofSeconds(3)))))
                .stage(
                        "deploy",
                        s -> s.dependsOn("build", "nowhere")
                                .deployment("a", d -> d)
                                .job("a", j -> j.dependsOn("b").steps(Step.bash("ls"))))
                .stage("deploy", s -> s)
                .stage("2nd", s -> s.deployment("x", d -> d.environment(" ").strategy(Strategy.canary(0))));

        assertThat(problems(pipeline))
                .containsExactlyInAnyOrder(
                        "trigger.branches.include[0]: 'main/' matches nothing; leave out slashes at the ends, spaces and"
                                + " any of ~ ^ : [ ] \\",
                        "schedules[0].cron: 'at night' is no time; give minute, hour, day, month and day of the week: 0 3"
                                + " * * Mon-Fri",
                        "stages[0].dependsOn: build waits for deploy waits for build; nothing of these would ever start",
                        "stages[1].dependsOn: there is no stage 'nowhere'; there is build, deploy, 2nd",
                        "stages[2].stage: 'deploy' is there already; names are used once",
                        "stages[0].jobs[0].steps[0].bash: there is nothing to run",
                        "stages[0].jobs[0].steps[1].task: 'CopyFiles' is no task; give name and version: CopyFiles@2",
                        "stages[0].jobs[0].steps[3].name: 'x' is there already; names are used once",
                        "stages[0].jobs[0].steps[3].timeoutInMinutes: a step may take whole minutes, from 1 on",
                        "stages[0].jobs[0].steps[3].retryCountOnTaskFailure: a step is tried again 0 to 10 times, not 11",
                        "stages[1].jobs[0].environment: deployment 'a' has no environment; name what it changes",
                        "stages[1].jobs[0].strategy: deployment 'a' has no strategy; give it runOnce(…) or strategy(…)",
                        "stages[1].jobs[1].job: 'a' is there already; names are used once",
                        "stages[2].jobs: stage 'deploy' has nothing to do; give it a job or a deployment",
                        "stages[3].stage: '2nd' is no name; take letters, digits and underscores, and no digit first",
                        "stages[3].jobs[0].environment: the environment has no name",
                        "stages[3].jobs[0].strategy.canary: nothing is deployed; give deploy(…) its steps",
                        "stages[3].jobs[0].strategy.canary.increments: 0 is no share; give percentages from 1 to 100");
    }

    @Test
    void says_how_many_there_are() {
        assertThatThrownBy(() -> Pipeline.builder().build())
                .hasMessage("1 problem in the pipeline:\n  - the pipeline does nothing; add a stage, a job, steps, or"
                        + " extend a template");
        assertThatThrownBy(() -> some().job("a", j -> j.steps(Step.bash("ls"))).build())
                .hasMessageContaining("this one has jobs and steps");
    }

    @Test
    void finds_cycles_of_any_length_and_a_job_that_waits_for_itself() {
        assertThat(problems(Pipeline.builder()
                        .job("a", j -> j.dependsOn("b").steps(Step.bash("ls")))
                        .job("b", j -> j.dependsOn("c").steps(Step.bash("ls")))
                        .job("c", j -> j.dependsOn("a").steps(Step.bash("ls")))
                        .job("d", j -> j.dependsOn("d").steps(Step.bash("ls")))))
                .containsExactly(
                        "jobs[0].dependsOn: a waits for b waits for c waits for a; nothing of these would ever start",
                        "jobs[3].dependsOn: d waits for d; nothing of these would ever start");
    }

    @Test
    void leaves_names_open_that_a_template_may_have() {
        assertThat(problems(Pipeline.builder()
                        .jobTemplate("jobs.yml", Map.of())
                        .job("a", j -> j.dependsOn("of_the_template").steps(Step.bash("ls")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adminPassword, hunter2",
        "API_TOKEN, abc",
        "storage.accountKey, abc",
        "connection-string, abc",
        "PAT, abc",
        "clientSecret, abc"
    })
    void refuses_a_secret_that_is_written_out(String name, String value) {
        assertThat(problems(some().variable(name, value)))
                .singleElement()
                .asString()
                .startsWith("variables")
                .contains("looks like a secret")
                .contains("Variable.secret(\"" + name + "\")")
                .doesNotContain(value);
        assertThat(problems(Pipeline.builder().steps(Step.bash("ls").env(name, value))))
                .singleElement()
                .asString()
                .startsWith("steps[0].env." + name)
                .doesNotContain(value);
        assertThat(problems(Pipeline.builder().steps(Step.task("X@1").input(name, value))))
                .singleElement()
                .asString()
                .startsWith("steps[0].inputs." + name);
        assertThat(problems(some().parameter(Parameter.string(name).defaultValue(value))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "adminPassword, $(adminPassword)",
        "tokenUrl, https://example.com",
        "secretName, tls",
        "pattern, a*",
        "compat, yes",
        "keyVaultName, kv",
        "monkey, banana"
    })
    void takes_names_that_are_about_secrets_or_none(String name, String value) {
        assertThat(problems(some().variable(name, value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY-----",
                "curl -H 'Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYmMifQ.c2lnbmF0dXJl'",
                "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abcdefghijklmnopqrstuvwxyz0123456789==",
                "https://a.blob.core.windows.net/c?sv=2024&sig=abcdefghijklmnopqrstuvwxyz0123456789",
                "git clone https://ghp_abcdefghijklmnopqrstuvwxyz0123456789@github.com/a/b",
                "client-key-data: abcdefghijklmnopqrstuvwxyz0123456789"
            })
    void refuses_keys_and_tokens_in_any_text(String text) {
        assertThat(problems(Pipeline.builder().steps(Step.bash(text))))
                .singleElement()
                .asString()
                .startsWith("steps[0].bash: has a key or a signed token in it");
        assertThat(problems(Pipeline.builder()
                        .steps(Kubernetes.apply(Cluster.connection("aks")).inline(text))))
                .singleElement()
                .asString()
                .startsWith("steps[0].inputs.inline");
    }

    @Test
    void writes_nothing_of_a_secret_variable_and_keeps_it_off_command_lines() {
        Variable token = Variable.secret("deployToken");
        assertThat(some().variable(token).build().yaml())
                .doesNotContain("deployToken")
                .doesNotContain("variables");
        assertThat(problems(Pipeline.builder()
                        .stage(
                                "s",
                                s -> s.variable(token)
                                        .job(
                                                "a",
                                                j -> j.steps(
                                                        Step.bash("curl -u me:$(deployToken) x"),
                                                        AzureCli.bash("azure", "echo $(deployToken)"),
                                                        Step.bash("curl -u me:\"$T\" x")
                                                                .env("T", token.macro()))))))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("stages[0].jobs[0].steps[0].bash: would put the secret 'deployToken' on a"
                                        + " command line; give it to the step with env(\"NAME\", \"$(deployToken)\") and"
                                        + " use that variable of the shell"),
                        two -> assertThat(two).startsWith("stages[0].jobs[0].steps[1].inputs.inlineScript"));
    }

    @Test
    void finds_parameters_that_are_not_declared_wherever_they_are_used() {
        assertThat(problems(Pipeline.builder()
                        .parameter(Parameter.string("namespace"))
                        .steps(
                                Step.bash("echo ${{ parameters.namespace }} ${{ upper(parameters.nmespace) }}"),
                                Step.when(Parameter.bool("viz").value().eq(true), Step.bash("ls")),
                                Step.bash("echo parameters.other"))))
                .containsExactly(
                        "steps[0].bash: there is no parameter 'nmespace'; there is namespace",
                        "steps[1]: there is no parameter 'viz'; there is namespace");
    }

    @Test
    void checks_parameters_variables_and_resources() {
        assertThat(problems(
                        some().parameter(Parameter.string("a").defaultValue("x").values("y", "z"))
                                .parameter(Parameter.string("a"))
                                .variable("b", "1")
                                .variable("B", "2")
                                .resource(Resource.container("jdk", "a"))
                                .resource(Resource.container("jdk", "b"))
                                .resource(Resource.webhook("a b", "c"))))
                .containsExactlyInAnyOrder(
                        "parameters[0].default: 'a' takes one of [y, z], not x",
                        "parameters[1]: 'a' is there already; names are used once",
                        "variables: 'B' is there twice; the case of letters does not count",
                        "resources.containers[1]: 'jdk' is there already; aliases are used once",
                        "resources.webhooks[0].webhook: 'a b' is no alias; take letters, digits, dashes and underscores");
    }

    @Test
    void refuses_what_a_kind_of_resource_does_not_have() {
        assertThat(problems(some().resource(Resource.pipeline("a", "b").ref("c"))
                        .resource(Resource.container("d", "e").triggersOnBranches("main"))
                        .resource(Resource.gitRepository("f", "g/h").triggers())
                        .variable(Variable.group("i").readOnly())))
                .containsExactlyInAnyOrder(
                        "resources.pipelines[0].ref: a pipeline has none; it has project, source, branch, version, trigger",
                        "resources.containers[0].trigger: only repositories and pipelines trigger on branches, and"
                                + " repositories on nothing else",
                        "resources.repositories[0].trigger: only repositories and pipelines trigger on branches, and"
                                + " repositories on nothing else",
                        "variables[0].readonly: only a variable with a value can be read-only");
    }

    @Test
    void finds_names_of_steps_that_are_used_twice_wherever_steps_are() {
        assertThat(problems(Pipeline.builder()
                        .steps(Step.bash("a").name("x"), Step.bash("b").name("x"))))
                .containsExactly("steps[1].name: 'x' is there already; names are used once");
        assertThat(problems(Pipeline.builder()
                        .deployment(
                                "d",
                                d -> d.environment("e")
                                        .strategy(Strategy.runOnce()
                                                .deploy(
                                                        Step.bash("a").name("x"),
                                                        Step.bash("b").name("x"))
                                                .onFailure(Step.bash(""))))))
                .containsExactly(
                        "jobs[0].strategy.runOnce.deploy.steps[1].name: 'x' is there already; names are used once",
                        "jobs[0].strategy.runOnce.on.failure.steps[0].bash: there is nothing to run");
    }

    @Test
    void refuses_an_administrator_of_a_connection_that_says_itself_who_comes() {
        assertThatThrownBy(() -> Cluster.connection("aks").admin()).hasMessageContaining("Cluster.azure(");
    }

    @Test
    void refuses_what_no_file_can_have() {
        assertThat(problems(Pipeline.builder().steps(Step.bash("echo \ud83d"))))
                .singleElement()
                .asString()
                .contains("half a character");
        assertThatThrownBy(() -> Step.template("a.yml", Map.of("x", new Object())))
                .hasMessageContaining("java.lang.Object has no place in a pipeline");
    }

    @Test
    void keeps_elements_as_they_are_when_others_are_made_of_them() {
        Deployment base = Deployment.named("deploy").environment("production");
        Deployment one = base.runOnce(Step.bash("one"));
        base.condition(succeeded()).runOnce(Step.bash("two"));
        assertThat(one)
                .isEqualTo(Deployment.named("deploy").runOnce(Step.bash("one")).environment("production"));
        assertThat(one).isNotEqualTo(base);
        assertThat(Strategy.runOnce()).isEqualTo(Strategy.runOnce()).isNotEqualTo(Strategy.rolling("1"));
        assertThat(Trigger.none()).isEqualTo(Trigger.none()).isNotEqualTo(Trigger.branches());
    }
}
