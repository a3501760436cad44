package io.cloudoven.terraform.expression;

import static io.cloudoven.terraform.expression.FileHashFunctions.*;
import static io.cloudoven.terraform.expression.HashFunctions.*;
import static io.cloudoven.terraform.expression.Locals.E;
import static io.cloudoven.terraform.expression.Locals.S;
import static io.cloudoven.terraform.expression.Written.written;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HashFunctionsTest {

    static Stream<Written> cases() {
        Value<String> path = Value.of("x.txt");
        return Stream.of(
                written(base64sha256(S), "base64sha256(local.s)")
                        .means("\"pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4=\""),
                written(base64sha512(S), "base64sha512(local.s)")
                        .means(
                                "\"LHT9F+2v2A6ER7DUZ0HuJDt+t03SFJoKsbkkb7MDgvJ+hT2FhXGeDmfL2g2qj1FnEGRhXWRa4nrLFb+xRH9Fmw==\""),
                written(bcrypt(S), "bcrypt(local.s)"),
                written(bcrypt(S, 4), "bcrypt(local.s, 4)"),
                written(bcrypt(S, Value.of(5)), "bcrypt(local.s, 5)"),
                written(md5(S), "md5(local.s)").means("\"b10a8db164e0754105b7a99be72e3fe5\""),
                written(sha1(S), "sha1(local.s)").means("\"0a4d55a8d778e5022fab701977c5d840bbc486d0\""),
                written(sha256(S), "sha256(local.s)")
                        .means("\"a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e\""),
                written(sha512(S), "sha512(local.s)")
                        .means(
                                "\"2c74fd17edafd80e8447b0d46741ee243b7eb74dd2149a0ab1b9246fb30382f27e853d8585719e0e67cbda0daa8f51671064615d645ae27acb15bfb1447f459b\""),
                written(uuid(), "uuid()"),
                written(uuidv5("dns", S), "uuidv5(\"dns\", local.s)").means("\"278c2a25-8446-5049-a239-c74419102559\""),
                written(uuidv5(Value.of("dns"), S), "uuidv5(\"dns\", local.s)")
                        .means("\"278c2a25-8446-5049-a239-c74419102559\""),
                written(rsadecrypt(S, E), "rsadecrypt(local.s, local.e)").unevaluated(),
                written(filebase64sha256("x.txt"), "filebase64sha256(\"x.txt\")")
                        .means("\"LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=\""),
                written(filebase64sha256(path), "filebase64sha256(\"x.txt\")")
                        .means("\"LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=\""),
                written(filebase64sha512("x.txt"), "filebase64sha512(\"x.txt\")")
                        .means(
                                "\"m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==\""),
                written(filebase64sha512(path), "filebase64sha512(\"x.txt\")")
                        .means(
                                "\"m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==\""),
                written(filemd5("x.txt"), "filemd5(\"x.txt\")").means("\"5d41402abc4b2a76b9719d911017c592\""),
                written(filemd5(path), "filemd5(\"x.txt\")").means("\"5d41402abc4b2a76b9719d911017c592\""),
                written(filesha1("x.txt"), "filesha1(\"x.txt\")").means("\"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d\""),
                written(filesha1(path), "filesha1(\"x.txt\")").means("\"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d\""),
                written(filesha256("x.txt"), "filesha256(\"x.txt\")")
                        .means("\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\""),
                written(filesha256(path), "filesha256(\"x.txt\")")
                        .means("\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\""),
                written(filesha512("x.txt"), "filesha512(\"x.txt\")")
                        .means(
                                "\"9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043\""),
                written(filesha512(path), "filesha512(\"x.txt\")")
                        .means(
                                "\"9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043\""));
    }

    @TestFactory
    Stream<DynamicTest> hashFunctionsAreWrittenAsTerraformCallsThem() {
        return Written.tests(cases());
    }
}
