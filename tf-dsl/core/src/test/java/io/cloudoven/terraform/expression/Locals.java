package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Root;
import java.util.List;
import java.util.Map;

/** Local values that expressions in tests refer to. */
final class Locals {
    static final String HCL = """
            locals {
              s       = "Hello World"
              e       = ""
              n       = 7
              t       = true
              nothing = null
              strings = ["b", "a", "b", ""]
              names   = ["x", "y"]
              numbers = [3, 1, 2]
              bools   = [true, false]
              m       = { a = "1", b = "2" }
              lists   = [["a"], ["b", "c"]]
              maps    = [{ a = "1" }, { b = "2" }]
              groups  = { admin = ["ann", "bob"], user = ["bob"] }
              set     = toset(["y", "x"])
              cidr    = "10.0.0.0/16"
              time    = "2026-11-24T10:00:00Z"
              object  = { name = "n", tags = ["t1", "t2"] }
              objects = [{ id = "i1", ports = [{ n = 1 }] }, { id = "i2", ports = [{ n = 2 }] }]
              hcl     = "a $${x} b"
            }
            """;

    static final Value<String> S = Value.of(local("s"));
    static final Value<String> E = Value.of(local("e"));
    static final Value<Number> N = Value.of(local("n"));
    static final Value<Boolean> T = Value.of(local("t"));
    static final Value<String> NOTHING = Value.of(local("nothing"));
    static final ListValue<String> STRINGS = ListValue.of(local("strings"));
    static final ListValue<String> NAMES = ListValue.of(local("names"));
    static final ListValue<Number> NUMBERS = ListValue.of(local("numbers"));
    static final ListValue<Boolean> BOOLS = ListValue.of(local("bools"));
    static final MapValue<String> M = MapValue.of(local("m"));
    static final ListValue<List<String>> LISTS = ListValue.of(local("lists"));
    static final ListValue<Map<String, String>> MAPS = ListValue.of(local("maps"));
    static final MapValue<List<String>> GROUPS = MapValue.of(local("groups"));
    static final SetValue<String> SET = SetValue.of(local("set"));
    static final Value<String> CIDR = Value.of(local("cidr"));
    static final Value<String> TIME = Value.of(local("time"));
    static final DynamicValue OBJECT = DynamicValue.of(local("object"));
    static final DynamicValue OBJECTS = DynamicValue.of(local("objects"));

    private Locals() {}

    private static Expression local(String name) {
        return new Root("local").attribute(name);
    }
}
