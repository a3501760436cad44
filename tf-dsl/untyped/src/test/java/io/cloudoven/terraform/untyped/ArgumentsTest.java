package io.cloudoven.terraform.untyped;

import static io.cloudoven.terraform.untyped.Cloud.cluster;
import static io.cloudoven.terraform.untyped.Cloud.complete;
import static io.cloudoven.terraform.untyped.Cloud.group;
import static io.cloudoven.terraform.untyped.Cloud.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudoven.terraform.block.InvalidConfigurationException;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.project.Blueprint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a configuration may not say by name. */
class ArgumentsTest {
    @Test
    void all_that_is_wrong_is_said_at_once_with_its_path() {
        Blueprint.Builder blueprint = Blueprint.builder("shop");
        blueprint.add(group().set("nmae", "rg").set("tags", Map.of("env", 1)).set("id", "x"));
        blueprint.add(cluster()
                .set("kube_config", "mine")
                .set("enabled", "yes")
                .set("count", 3)
                .set("grid", List.of(List.of(1, "2")))
                .block(
                        "pool",
                        pool -> pool.set("size", 3).block("taint", t -> t).block("taint", t -> t))
                .block("pool", pool -> pool.set("name", null).set("zones", "1"))
                .block("disk", disk -> disk.set("size", 1))
                .block("disk", disk -> disk.set("size", 2))
                .block("disk", disk -> disk.set("size", 3))
                .object("owner", owner -> owner.set("nam", "x"))
                .set("site", Map.of("shop", Map.of("state", "x"))));
        assertThatThrownBy(blueprint::build)
                .isInstanceOfSatisfying(
                        InvalidConfigurationException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "cloud_group.main.location: required argument is not set",
                                        "cloud_group.main.name: required argument is not set",
                                        "cloud_group.main.nmae: there is no such argument; did you mean name?",
                                        "cloud_group.main.tags[\"env\"]: takes a string, but got a number",
                                        "cloud_group.main.id: is set by the provider and cannot be given",
                                        "cloud_cluster.main.location: required argument is not set",
                                        "cloud_cluster.main.name: required argument is not set",
                                        "cloud_cluster.main.disk: 3 blocks are too many; at most 2 may be given",
                                        "cloud_cluster.main.kube_config: is set by the provider and cannot be given",
                                        "cloud_cluster.main.enabled: takes a boolean, but got a string",
                                        "cloud_cluster.main.count: is Terraform's own, not the provider's; a resource has"
                                                + " count(...)",
                                        "cloud_cluster.main.grid[0][1]: takes a number, but got a string",
                                        "cloud_cluster.main.owner.nam: there is no such argument; did you mean name?",
                                        "cloud_cluster.main.site[\"shop\"].url: required argument is not set",
                                        "cloud_cluster.main.site[\"shop\"].state: is set by the provider and cannot be"
                                                + " given",
                                        "cloud_cluster.main.pool[0].name: required argument is not set",
                                        "cloud_cluster.main.pool[0].taint: 2 blocks are too many; at most 1 may be given",
                                        "cloud_cluster.main.pool[0].size: there is no such argument; there are name,"
                                                + " node_count, password, zones, taint",
                                        "cloud_cluster.main.pool[0].taint[0].effect: required argument is not set",
                                        "cloud_cluster.main.pool[0].taint[1].effect: required argument is not set",
                                        "cloud_cluster.main.pool[1].name: required argument is set to null",
                                        "cloud_cluster.main.pool[1].zones: takes a list of strings, but got a string"));
    }

    @Test
    void a_block_that_must_be_there_is_missed() {
        assertThat(problems(cluster().set("name", "a").set("location", "b")))
                .containsExactly("cloud_cluster.main.pool: required block is missing; at least 1 must be given");
    }

    @Test
    void the_last_value_counts() {
        assertThat(problems(complete().set("enabled", "yes").set("enabled", true)))
                .isEmpty();
        assertThat(problems(complete().set("enabled", true).set("enabled", "yes")))
                .containsExactly("cloud_cluster.main.enabled: takes a boolean, but got a string");
    }

    @Test
    void blocks_arguments_and_objects_are_told_apart() {
        assertThat(problems(cluster()
                        .set("name", "a")
                        .set("location", "b")
                        .set("pool", Map.of("name", "p"))
                        .block("owner", owner -> owner)
                        .block("zones", zones -> zones)
                        .object("tags", tags -> tags)
                        .block("pol", pool -> pool)
                        .block("status", status -> status)
                        .block("lifecycle", lifecycle -> lifecycle)))
                .containsExactly(
                        "cloud_cluster.main.pool: is a block, not an argument; write block(\"pool\", ...)",
                        "cloud_cluster.main.owner: is an argument, not a block; write object(\"owner\", ...)",
                        "cloud_cluster.main.zones: is an argument, not a block; write set(\"zones\", ...)",
                        "cloud_cluster.main.tags: takes a map of strings, not objects; write set(\"tags\", ...)",
                        "cloud_cluster.main.pol: there is no such block; did you mean pool?",
                        "cloud_cluster.main.status: is set by the provider and cannot be given",
                        "cloud_cluster.main.lifecycle: is Terraform's own, not the provider's; a resource has"
                                + " lifecycle(...)");
    }

    @Test
    void keys_stand_where_the_schema_has_maps() {
        assertThat(problems(complete()
                        .block("label", label -> label.set("text", "x"))
                        .block("pool", "key", pool -> pool.set("name", "p"))
                        .object("site", site -> site.set("url", "x"))
                        .object("site", "b", site -> site.set("url", "x"))
                        .object("step", "key", step -> step.set("run", "x"))
                        .block("timeouts", Each.of("a"), (timeouts, each) -> timeouts)))
                .containsExactly(
                        "cloud_cluster.main.label: takes a key for each; write block(\"label\", key, ...)",
                        "cloud_cluster.main.pool: takes no key; write block(\"pool\", ...)",
                        "cloud_cluster.main.site: takes a key for each; write object(\"site\", key, ...)",
                        "cloud_cluster.main.step: takes no key; write object(\"step\", ...)",
                        "cloud_cluster.main.timeouts: is no block that can be made for each element; write it out");
    }

    @Test
    void sensitive_arguments_are_known_however_they_are_written() {
        assertThat(complete()
                        .set("password", "hunter2")
                        .set("site", Map.of("shop", Map.of("url", "u", "key", "k")))
                        .block("label", "x", label -> label.set("text", "t"))
                        .asDeclaration()
                        .sensitive())
                .containsExactlyInAnyOrder("kube_config", "password", "pool.password", "site[\"shop\"].key");
    }

    @Test
    void messages_do_not_have_the_values() {
        assertThat(problems(complete()
                        .set("password", List.of("hunter2"))
                        .set("passwrd", "hunter2")
                        .set("enabled", "hunter2")))
                .hasSize(3)
                .noneMatch(problem -> problem.contains("hunter2"));
    }
}
