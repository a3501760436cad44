package io.cloudoven.terraform.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudoven.tools.Compilation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What users of generated classes write: that it compiles where it should, does not where it should not, and what it says. */
class UsageTest {
    private static final String BASIC = """
            Group other = Group.named("other");
            Group group = Group.named("main")""";

    @Test
    void plain_values_and_references_are_taken_alike() {
        assertThat(written("basic-resource", BASIC + """
                .name(other.name())
                .size(3)
                .locked(true)
                .zones("a", "b")
                .zones(other.id())
                .zones(List.of("c"))
                .zones(other.zones())
                .zones(Value.list(Value.of("a"), other.id()))
                .ports(80, 443)
                .ports(Set.of(1))
                .tags(Map.of())
                .tags(Map.of("k", "v"))
                .tags(other.tags())
                .tags(Value.map(Map.of("k", other.id())))
                .size(other.size());
            return group.asDeclaration().block();""")).isEqualTo("""
                resource "cloud_group" "main" {
                  name   = cloud_group.other.name
                  size   = cloud_group.other.size
                  locked = true
                  zones  = ["a", cloud_group.other.id]
                  ports  = [1]
                  tags = {
                    k = cloud_group.other.id
                  }
                }
                """);
    }

    @Test
    void blocks_of_all_nestings_are_filled_in_lambdas() {
        assertThat(written("nested-blocks", """
            Network network = Network.named("main")
                .logging(l -> l.level("debug"))
                .defaults(d -> d.mtu(1500))
                .dns(d -> d.servers("10.0.0.1"))
                .firewall(f -> f)
                .subnet(s -> s.prefix("10.0.0.0/24").delegation(d -> d.name("x")))
                .subnet(Each.of("a", "b"), (s, each) -> s.prefix(each.value()))
                .rule(r -> r.name("in").priority(1))
                .peer("west", p -> p.address("1.2.3.4"));
            return network.asDeclaration().block();""")).isEqualTo("""
                resource "cloud_network" "main" {
                  logging {
                    level = "debug"
                  }

                  defaults {
                    mtu = 1500
                  }

                  dns {
                    servers = ["10.0.0.1"]
                  }

                  firewall {}

                  subnet {
                    prefix = "10.0.0.0/24"

                    delegation {
                      name = "x"
                    }
                  }

                  dynamic "subnet" {
                    for_each = ["a", "b"]

                    content {
                      prefix = subnet.value
                    }
                  }

                  rule {
                    name     = "in"
                    priority = 1
                  }

                  peer "west" {
                    address = "1.2.3.4"
                  }
                }
                """);
    }

    @Test
    void references_go_into_blocks_and_objects() {
        assertThat(written("nested-blocks", """
            Network n = Network.named("n");
            return Tuple.of(n.dns().servers().get(0), n.logging().level(), n.subnet().get(1).delegation().name(),
                n.subnet().each(Subnet::prefix), n.rule().one().name(), n.peer().get("w").address(),
                n.status().get(0).state(), n.defaults().mtu());""".replace("Tuple.of(", "list("))).isEqualTo("""
                cloud_network.n.dns[0].servers[0]
                cloud_network.n.logging.level
                cloud_network.n.subnet[1].delegation[0].name
                cloud_network.n.subnet[*].prefix
                one(cloud_network.n.rule).name
                cloud_network.n.peer["w"].address
                cloud_network.n.status[0].state
                cloud_network.n.defaults.mtu
                """);
    }

    @Test
    void objects_are_filled_in_lambdas_too() {
        assertThat(written("objects", """
            Account other = Account.named("other");
            Account account = Account.named("main")
                .owner(o -> o.name("me").inner(i -> i.flag(true)))
                .member(m -> m.name("a")).member(m -> m.note("b"))
                .route(other.route())
                .label("x", l -> l.text("t"))
                .contact(c -> c.mail("m@example.com"))
                .step(s -> s.run("make"))
                .site("home", s -> s.url(other.site().get("home").url()));
            return account.asDeclaration().block();""")).isEqualTo("""
                resource "cloud_account" "main" {
                  owner = {
                    name = "me"
                    inner = {
                      flag = true
                    }
                    size = null
                  }
                  member = [
                    {
                      name = "a"
                    },
                    {
                      note = "b"
                      name = null
                    },
                  ]
                  route = cloud_account.other.route
                  label = {
                    x = {
                      text = "t"
                    }
                  }
                  contact = {
                    mail = "m@example.com"
                  }
                  step = [
                    {
                      run = "make"
                    },
                  ]
                  site = {
                    home = {
                      url = cloud_account.other.site["home"].url
                    }
                  }
                }
                """);
    }

    @Test
    void nested_collections_and_open_types_take_java_collections() {
        assertThat(errors("open-types", """
            Bag other = Bag.named("o");
            return Bag.named("b").anything("x").anything(1).anything(Map.of("a", List.of(1))).anything(other.given())
                .anythings(Map.of("a", 1)).pair(List.of("a", 1)).pairs(List.of(List.of("a")))
                .matrix(List.of(List.of("a"))).matrix(other.matrix()).groups(Map.of("g", Set.of("a")))
                .groups(other.seen()).levels(Map.of("a", Map.of("b", 1))).sets(Set.of(Set.of(true)))
                .rows(List.of(Map.of("a", "b"))).flags(true, false).asDeclaration().block();""")).isEmpty();
    }

    @Test
    void provider_and_its_functions_are_called_by_name() {
        assertThat(written("functions", """
            MyCloud west = MyCloud.provider().region("west").features(f -> f.purge(p -> p.enabled(true))).alias("west");
            Thing thing = Thing.named("t").provider(west).name(MyCloudFunctions.join("-", "a", "b"));
            return list(thing.name(), MyCloudFunctions.parseId(thing.id()).attribute("name"),
                MyCloudFunctions.all(true, false), MyCloudFunctions.join(thing.id(), thing.id(), thing.name()));""")).isEqualTo("""
                my-cloud_thing.t.name
                provider::my-cloud::parse_id(my-cloud_thing.t.id).name
                provider::my-cloud::all(true, false)
                provider::my-cloud::join(my-cloud_thing.t.id, my-cloud_thing.t.id, my-cloud_thing.t.name)
                """);
    }

    @Test
    void what_the_schema_does_not_have_does_not_compile() {
        assertThat(errors("basic-resource", BASIC + ".unknown(\"x\"); return null;"))
                .contains("cannot find symbol");
        assertThat(errors("basic-resource", BASIC + ".size(\"x\"); return null;"))
                .contains("no suitable method");
        assertThat(errors("basic-resource", BASIC + ".name(other.size()); return null;"))
                .contains("no suitable method");
        assertThat(errors("basic-resource", BASIC + ".zones(1); return null;")).contains("no suitable method");
        assertThat(errors("basic-resource", BASIC + ".endpoint(\"x\"); return null;"))
                .contains("cannot be applied");
        assertThat(errors("basic-resource", BASIC + ".id(\"x\"); return null;")).contains("cannot be applied");
        assertThat(errors("marks", "return list(Secret.named(\"s\").passwordWo());"))
                .contains("no suitable method");
        assertThat(errors("nested-blocks", "Network.named(\"n\").status(s -> s); return null;"))
                .contains("cannot be applied");
        assertThat(errors("nested-blocks", "Network.named(\"n\").dns(d -> d.level(\"x\")); return null;"))
                .contains("cannot find symbol");
    }

    private static String written(String goldenCase, String body) {
        Compilation compilation = compile(goldenCase, body);
        assertThat(compilation.messages()).isEmpty();
        try {
            return (String)
                    compilation.load().loadClass("use.Use").getMethod("run").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String errors(String goldenCase, String body) {
        return String.join("\n", compile(goldenCase, body).messages());
    }

    private static Compilation compile(String goldenCase, String body) {
        Map<String, String> sources = new TreeMap<>(Schemas.generate(Schemas.ofCase(goldenCase)));
        List<String> packages = sources.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'))
                .distinct()
                .toList();
        StringBuilder use = new StringBuilder("package use;\n");
        packages.forEach(name -> use.append("import ").append(name).append(".*;\n"));
        use.append("""
                import io.cloudoven.terraform.expression.*;
                import java.util.*;
                public class Use {
                    private static String list(Value<?>... values) {
                        StringBuilder text = new StringBuilder();
                        for (Value<?> value : values) text.append(value.expression().toHcl()).append("\\n");
                        return text.toString();
                    }
                    public static String run() { return text(go()); }
                    private static String text(Object o) {
                        return o instanceof io.cloudoven.terraform.hcl.Block block
                            ? new io.cloudoven.terraform.hcl.Body(List.of(block)).toHcl() : String.valueOf(o);
                    }
                    private static Object go() {
                """).append(body).append("\n}}\n");
        sources.put("use/Use.java", use.toString());
        return Compilation.of(sources);
    }
}
