package io.cloudoven.arm.template;

import static io.cloudoven.arm.expression.ArmFunctions.add;
import static io.cloudoven.arm.expression.ArmFunctions.concat;
import static io.cloudoven.arm.expression.ArmFunctions.copyIndex;
import static io.cloudoven.arm.expression.ArmFunctions.equal;
import static io.cloudoven.arm.expression.ArmFunctions.format;
import static io.cloudoven.arm.expression.ArmFunctions.length;
import static io.cloudoven.arm.expression.ArmFunctions.map;
import static io.cloudoven.arm.expression.ArmFunctions.resourceGroup;
import static io.cloudoven.arm.expression.ArmFunctions.subscription;
import static io.cloudoven.arm.expression.ArmFunctions.toLower;
import static io.cloudoven.arm.expression.ArmFunctions.uniqueString;
import static io.cloudoven.arm.expression.ArmFunctions.when;

import io.cloudoven.arm.evaluation.EvaluationContext;
import io.cloudoven.arm.evaluation.TemplateLink;
import io.cloudoven.arm.expression.Copy;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.resource.Loop;
import io.cloudoven.arm.resource.ResourceScope;
import io.cloudoven.arm.resource.UntypedResource;
import io.cloudoven.arm.sample.DailyScan;
import io.cloudoven.arm.sample.IpRule;
import io.cloudoven.arm.sample.StorageAccount;
import io.cloudoven.arm.sample.StorageKind;
import io.cloudoven.arm.scope.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templates that between them use all that a builder has. */
final class BuiltCases {
    private BuiltCases() {}

    static List<BuiltCase> all() {
        return List.of(
                BuiltCase.of("shop", Scope.RESOURCE_GROUP, BuiltCases::shop)
                        .knowing(context -> context.parameter("adminPassword", "x")
                                .resource("store", Map.of("primaryEndpoints", Map.of("blob", "https://b/")))
                                .resource("stdojm7b5lc3trm", Map.of("primaryEndpoints", Map.of("blob", "https://b/")))),
                BuiltCase.of("parameters", Scope.RESOURCE_GROUP, BuiltCases::parameters),
                BuiltCase.of("types", Scope.RESOURCE_GROUP, BuiltCases::types)
                        .only(2)
                        .knowing(context -> context.parameter("shape", Map.of("kind", "circle", "radius", 2))
                                .parameter("subnets", List.of(Map.of("name", "a")))
                                .parameter("pair", List.of("a", 1))),
                BuiltCase.of("functions", Scope.RESOURCE_GROUP, BuiltCases::functions),
                BuiltCase.of("copies", Scope.RESOURCE_GROUP, BuiltCases::copies),
                BuiltCase.of("instances", Scope.RESOURCE_GROUP, BuiltCases::instances)
                        .knowing(BuiltCases::endpoints),
                BuiltCase.of("all-instances", Scope.RESOURCE_GROUP, BuiltCases::allInstances)
                        .only(2)
                        .knowing(BuiltCases::endpoints),
                BuiltCase.of("literals", Scope.RESOURCE_GROUP, BuiltCases::literals),
                BuiltCase.of("dependencies", Scope.RESOURCE_GROUP, BuiltCases::dependencies),
                BuiltCase.of("elsewhere", Scope.RESOURCE_GROUP, BuiltCases::elsewhere),
                BuiltCase.of("nested", Scope.RESOURCE_GROUP, BuiltCases::nested),
                BuiltCase.of("outer", Scope.RESOURCE_GROUP, BuiltCases::outer).only(1),
                BuiltCase.of("linked", Scope.RESOURCE_GROUP, BuiltCases::linked)
                        .knowing(context -> context.templateUri("https://example.com/main.json")
                                .templates(BuiltCases::linkedDocument)),
                BuiltCase.of("subscription", Scope.SUBSCRIPTION, BuiltCases::subscriptionLevel),
                BuiltCase.of("management-group", Scope.MANAGEMENT_GROUP, BuiltCases::managementGroupLevel),
                BuiltCase.of("tenant", Scope.TENANT, BuiltCases::tenantLevel));
    }

    private static Optional<Map<String, Object>> linkedDocument(TemplateLink link) {
        return Optional.of(
                link.toString().endsWith("parameters.json")
                        ? Map.of("parameters", Map.of("a", Map.of("value", 2L)))
                        : anotherTemplate().document());
    }

    private static Template anotherTemplate() {
        TemplateBuilder another = Template.builder(Scope.RESOURCE_GROUP);
        another.parameter("a", t -> t.integer().defaultValue(0));
        return another.build();
    }

    private static UntypedResource vnet(String symbolicName) {
        return UntypedResource.of("Microsoft.Network/virtualNetworks", "2025-09-01", symbolicName);
    }

    private static UntypedResource subnet(String symbolicName) {
        return UntypedResource.of("Microsoft.Network/virtualNetworks/subnets", "2025-09-01", symbolicName);
    }

    private static StorageAccount store(String symbolicName) {
        return StorageAccount.named(symbolicName)
                .location("westeurope")
                .kind(StorageKind.STORAGE_V2)
                .sku(sku -> sku.name("Standard_LRS"));
    }

    private static void shop(TemplateBuilder shop) {
        shop.contentVersion("1.2.0.0").metadata("description", "A shop");
        Parameter<String> location = shop.parameter(
                "location", t -> t.string().defaultValue(resourceGroup().location()));
        Parameter<String> password =
                shop.parameter("adminPassword", t -> t.secureString().description("Of the database"));
        Parameter<String> environment = shop.parameter(
                "environment", t -> t.string().allowed("dev", "prod").defaultValue("dev"));
        Variable<String> name = shop.variable(
                "storageName", concat("st", uniqueString(resourceGroup().id())));
        StorageAccount account = shop.add(StorageAccount.named("store")
                .name(name)
                .location(location)
                .kind(StorageKind.STORAGE_V2)
                .sku(sku -> sku.name(
                        when(equal(environment, "prod")).then("Standard_ZRS").otherwise("Standard_LRS")))
                .properties(p -> p.minimumTlsVersion("TLS1_2")
                        .ipRules(rule -> rule.value("10.0.0.1"))
                        .ipRules(rule -> rule.value("10.0.0.2"))
                        .scan(new DailyScan().hour(3)))
                .tags(Map.of("environment", "dev", "a", "b")));
        shop.add(UntypedResource.of("Microsoft.Web/sites", "2024-11-01", "site")
                .name("site")
                .location(account.location())
                .property("kind", account.kind())
                .properties(Map.of(
                        "storage", account.properties().primaryEndpoints().blob(), "password", password)));
        shop.output("blob", account.properties().primaryEndpoints().blob());
        shop.output(
                "sku",
                t -> t.string(),
                account.sku().name(),
                output -> output.description("What it costs").condition(equal(environment, "dev")));
    }

    private static void parameters(TemplateBuilder template) {
        template.parameter("text", t -> t.string().minLength(1).maxLength(5).defaultValue("abc"));
        template.parameter("secret", t -> t.secureString().defaultValue(""));
        Parameter<Number> count = template.parameter(
                "count", t -> t.integer().min(1).max(7).allowed(1, 3, 5, 7).defaultValue(3));
        template.parameter("flag", t -> t.bool().defaultValue(true));
        Parameter<List<String>> names = template.parameter(
                "names",
                t -> t.strings().minLength(1).defaultValue(List.of("a", "b")).metadata("unit", "names"));
        template.parameter("settings", t -> t.object().defaultValue(Map.of("b", 1, "a", List.of(true))));
        template.parameter("keys", t -> t.secureObject().defaultValue(Map.of()));
        template.output("next", t -> t.integer(), add(count, 1));
        template.output("upper", map(names, name -> concat(name, "!")));
    }

    private static void types(TemplateBuilder template) {
        Definition<Map<String, Object>> subnet = template.definition(
                "subnet",
                t -> t.object()
                        .property("name", t.string().maxLength(80))
                        .property("prefix", t.string().nullable())
                        .noAdditionalProperties());
        template.parameter("subnets", t -> t.array(t.ref(subnet)).minLength(1));
        template.parameter(
                "limits", t -> t.object().additionalProperties(t.integer()).nullable());
        template.parameter("pair", t -> t.tuple(t.string(), t.integer()));
        template.parameter(
                "shape",
                t -> t.oneOf(
                        "kind",
                        Map.of(
                                "circle",
                                        t.object().property("kind", t.string()).property("radius", t.integer()),
                                "square",
                                        t.object().property("kind", t.string()).property("side", t.integer()))));
    }

    private static void functions(TemplateBuilder template) {
        UserFunction<String> unique = template.function("contoso", "uniqueName", f -> {
            Parameter<String> prefix = f.parameter("prefix", t -> t.string());
            return f.returns(
                    t -> t.string(),
                    concat(toLower(prefix), uniqueString(resourceGroup().id())));
        });
        UserFunction<Number> twice = template.function("contoso", "twice", f -> {
            Parameter<Number> number = f.parameter("number", t -> t.integer());
            return f.returns(t -> t.integer(), add(number, number));
        });
        template.output("name", unique.call("St"));
        template.output("number", t -> t.integer(), twice.call(21));
    }

    private static void copies(TemplateBuilder template) {
        Parameter<Number> count = template.parameter("count", t -> t.integer().defaultValue(2));
        Variable<List<String>> names = template.variable("names", Copy.of(count, i -> format("n{0}", i)));
        template.variable("plans", Expr.object(Map.of("sizes", Copy.of(2, i -> add(i, 10)))));
        StorageAccount many = template.add(store("many")
                .copy(
                        Loop.of(count).named("accounts").serial(),
                        (s, i) -> s.name(format("many{0}", i))
                                .properties(p ->
                                        p.ipRules(Copy.of(2, j -> new IpRule().value(format("10.{0}.{1}.0", i, j)))))));
        template.add(vnet("mirror")
                .copy(
                        count,
                        (v, i) -> v.name(format("of-{0}", many.at(i).name()))
                                .location("westeurope")
                                .properties(Map.of("store", many.at(i).id()))));
        template.add(vnet("byHand")
                .copy(
                        count,
                        (v, i) -> v.name(concat("hand", copyIndex(1)))
                                .properties(Map.of(
                                        "all", Copy.of(count, j -> many.at(j).id())))));
        template.add(vnet("first")
                .name("first")
                .properties(Map.of("store", many.at(0).id())));
        template.add(vnet("last").name("last").dependsOn(many));
        template.add(vnet("chain").copy(Loop.of(3).serial(2), (v, i) -> v.name(format("chain{0}", i))));
        template.output("ids", Copy.of(count, i -> many.at(i).id()));
        template.output("names", t -> t.strings(), names);
        template.output("inner", map(names, n -> length(map(Expr.list("x", "y"), x -> concat(n, x)))));
    }

    private static EvaluationContext endpoints(EvaluationContext context) {
        for (int i = 0; i < 3; i++) {
            context =
                    context.resource("many" + i, Map.of("primaryEndpoints", Map.of("blob", "https://many" + i + "/")));
        }
        return context;
    }

    private static StorageAccount three() {
        return store("many").copy(3, (s, i) -> s.name(format("many{0}", i)));
    }

    private static void instances(TemplateBuilder template) {
        StorageAccount many = template.add(three());
        template.add(vnet("mirror")
                .copy(
                        3,
                        (v, i) -> v.name(format("of{0}", i))
                                .properties(Map.of(
                                        "blob",
                                        many.at(i)
                                                .properties()
                                                .primaryEndpoints()
                                                .blob()))));
        template.add(vnet("chosen")
                .name("chosen")
                .properties(Map.of(
                        "first",
                        many.at(0).properties().primaryEndpoints().blob(),
                        "all",
                        Copy.of(
                                3,
                                i -> many.at(i).properties().primaryEndpoints().blob()))));
        TemplateBuilder body = Template.builder(Scope.RESOURCE_GROUP);
        Parameter<String> blob = body.parameter("blob", t -> t.string());
        Output<String> seen = body.output("seen", blob);
        Deployment each = template.add(Deployment.nested("each", body)
                .copy(
                        2,
                        (d, i) -> d.name(format("each{0}", i))
                                .parameter(
                                        blob,
                                        many.at(i)
                                                .properties()
                                                .primaryEndpoints()
                                                .blob())));
        UntypedResource networks =
                template.add(vnet("networks").copy(2, (v, i) -> v.name(concat("net", copyIndex("networks", 5)))));
        UntypedResource inside = template.add(
                subnet("inside").copy(2, (s, i) -> s.parent(networks.at(i)).name("sub")));
        template.output("inside", inside.at(1).id());
        template.output("seen", each.at(1).output(seen));
        template.output(
                "blobs",
                Copy.of(3, i -> many.at(i).properties().primaryEndpoints().blob()));
    }

    private static void allInstances(TemplateBuilder template) {
        StorageAccount many = template.add(three());
        template.output(
                "blobs",
                map(
                        many.references(),
                        each -> Expr.any(each).get("primaryEndpoints").get("blob")));
    }

    private static void literals(TemplateBuilder template) {
        template.variable(
                "all",
                Expr.any(Arrays.asList(
                        "plain",
                        "[looks like an expression]",
                        "[[twice]",
                        "[open",
                        "[",
                        "[]",
                        "it's",
                        "",
                        "line\nbreak",
                        12345678901L,
                        -5,
                        1.5,
                        new BigDecimal("1.50"),
                        true,
                        null,
                        List.of(),
                        Map.of())));
        template.output(
                "asArguments",
                Expr.call("createArray", "[x]", "it's", 7, -7, 1.5, false, null, List.of("a"), Map.of("k", List.of(1)))
                        .asList());
        template.output("odd", Expr.any(Map.of("a name", "x")).get("a name").asString());
    }

    private static void dependencies(TemplateBuilder template) {
        Parameter<Boolean> wanted = template.parameter("wanted", t -> t.bool().defaultValue(false));
        UntypedResource network = template.add(vnet("network").name("net").location("westeurope"));
        UntypedResource inside = template.add(subnet("inside").parent(network).name("sub"));
        Variable<String> id = template.variable("subnetId", inside.id());
        UntypedResource perhaps = template.add(vnet("perhaps").condition(wanted).name("perhaps"));
        UntypedResource there = template.add(vnet("there").existing().name("there"));
        UntypedResource insideThere =
                template.add(subnet("insideThere").parent(there).name("x").existing());
        template.add(UntypedResource.of("Microsoft.Network/networkInterfaces", "2025-09-01", "card")
                .name("card")
                .dependsOn(perhaps)
                .comments("knows its subnet")
                .properties(Map.of("subnet", id, "other", insideThere.id(), "type", network.get("type"))));
        template.add(UntypedResource.of("Microsoft.Network/networkInterfaces", "2025-09-01", "early")
                .name(concat(network.name(), "-card"))
                .location(network.get("location").asString()));
    }

    private static void elsewhere(TemplateBuilder template) {
        StorageAccount account = template.add(store("store").name("store"));
        template.add(UntypedResource.of("Microsoft.Authorization/locks", "2020-05-01", "lock")
                .name("keep")
                .scope(account)
                .properties(Map.of("level", "CanNotDelete")));
        UntypedResource vault = template.add(UntypedResource.of("Microsoft.KeyVault/vaults", "2026-02-01", "vault")
                .name("kv")
                .existing()
                .scope(ResourceScope.resourceGroup("rg-vault")));
        UntypedResource far = template.add(UntypedResource.of("Microsoft.KeyVault/vaults", "2026-02-01", "far")
                .name("far")
                .existing()
                .scope(ResourceScope.resourceGroup(
                        Expr.of("33333333-3333-3333-3333-333333333333"), Expr.of("rg-far"))));
        UntypedResource secret =
                template.add(UntypedResource.of("Microsoft.KeyVault/vaults/secrets", "2026-02-01", "secret")
                        .parent(vault)
                        .name("password")
                        .existing());
        template.output("ids", Expr.list(vault.id(), far.id(), secret.id(), account.id()));
    }

    private static void nested(TemplateBuilder template) {
        TemplateBuilder network = Template.builder(Scope.RESOURCE_GROUP);
        Parameter<String> range = network.parameter("range", t -> t.string());
        Parameter<List<String>> names =
                network.parameter("names", t -> t.strings().defaultValue(List.of()));
        UntypedResource vnet =
                network.add(vnet("vnet").name("vnet").properties(Map.of("range", range, "names", names)));
        Output<String> id = network.output("id", vnet.id());

        Deployment net = template.add(Deployment.nested("net", network)
                .name("network")
                .scope(ResourceScope.resourceGroup("rg-network"))
                .parameter(range, "10.0.0.0/16")
                .parameter(names, Copy.of(2, i -> format("subnet{0}", i))));
        template.nested("empty", inner -> inner.output("text", Expr.of("inside")));
        template.add(Deployment.nested("ready", Template.read(network.build().toJson()))
                .parameter("range", "10.1.0.0/16"));
        template.output("networkId", net.output(id));
    }

    private static void outer(TemplateBuilder template) {
        Parameter<String> name = template.parameter("name", t -> t.string().defaultValue("inside"));
        StorageAccount account = template.add(store("store").name("store"));
        TemplateBuilder body = Template.builder(Scope.RESOURCE_GROUP);
        UntypedResource vnet = body.add(vnet("vnet").name(name).properties(Map.of("store", account.id())));
        body.add(vnet("after").name("after").dependsOn(vnet));
        template.add(Deployment.outer("nested", body).scope(ResourceScope.resourceGroup("rg-other")));
    }

    private static void linked(TemplateBuilder template) {
        template.add(Deployment.linked(
                        "byUri",
                        LinkedTemplate.uri("https://example.com/a.json")
                                .contentVersion("1.0.0.0")
                                .queryString(Expr.of("sig=x")))
                .parameter("a", 1));
        template.add(Deployment.linked("beside", LinkedTemplate.relativePath("b.json"))
                .parametersUri(Expr.of("https://example.com/b.parameters.json")));
        template.add(Deployment.linked(
                "spec",
                LinkedTemplate.templateSpec(
                        Expr.call("resourceId", "Microsoft.Resources/templateSpecs/versions", "spec", "1.0")
                                .asString())));
    }

    private static void subscriptionLevel(TemplateBuilder template) {
        UntypedResource group =
                template.add(UntypedResource.of("Microsoft.Resources/resourceGroups", "2025-04-01", "group")
                        .name("rg-shop")
                        .location("westeurope"));
        TemplateBuilder inside = Template.builder(Scope.RESOURCE_GROUP);
        Output<String> id =
                inside.output("id", inside.add(vnet("vnet").name("vnet")).id());
        Deployment shop =
                template.add(Deployment.nested("shop", inside).scope(ResourceScope.resourceGroup(group.name())));
        template.add(UntypedResource.of("Microsoft.Authorization/roleDefinitions", "2022-04-01", "role")
                .name(Expr.call("guid", subscription().id()).asString())
                .properties(Map.of("roleName", "Reader of shops")));
        template.output("id", shop.output(id));
        template.output("group", group.id());
    }

    private static void managementGroupLevel(TemplateBuilder template) {
        TemplateBuilder inside = Template.builder(Scope.SUBSCRIPTION);
        inside.add(UntypedResource.of("Microsoft.Resources/resourceGroups", "2025-04-01", "group")
                .name("rg")
                .location("westeurope"));
        UntypedResource policy =
                template.add(UntypedResource.of("Microsoft.Authorization/policyDefinitions", "2025-03-01", "policy")
                        .name("no-basic")
                        .properties(Map.of("mode", "All")));
        template.add(Deployment.nested("sub", inside)
                .location("westeurope")
                .scope(ResourceScope.subscription(Expr.of("33333333-3333-3333-3333-333333333333"))));
        template.output("policy", policy.id());
    }

    private static void tenantLevel(TemplateBuilder template) {
        UntypedResource group =
                template.add(UntypedResource.of("Microsoft.Management/managementGroups", "2023-04-01", "team")
                        .name("team"));
        template.add(Deployment.nested("inside", Template.builder(Scope.MANAGEMENT_GROUP))
                .location("westeurope")
                .scope(ResourceScope.managementGroup(group.name())));
        template.output("id", group.id());
    }
}
