package io.cloudoven.arm.delivery;

import io.cloudoven.arm.delivery.parameter.JustInTimeParameters;
import io.cloudoven.arm.delivery.parameter.Parameters;
import io.cloudoven.azure.AzureCredential;
import java.net.URI;
import java.time.Duration;

/** A program of its own that deploys as whom its environment says it is, with secrets from a blob. */
final class DeliveringProgram {

    private DeliveringProgram() {}

    public static void main(String[] arguments) {
        Delivery azure = Delivery.builder(Shop.GROUP, AzureCredential.ofEnvironment())
                .resourceManager(URI.create(arguments[0]), "https://management.azure.com")
                .pollEvery(Duration.ofMillis(50))
                .build();
        Parameters parameters = Parameters.of("location", "westeurope")
                .justInTime(JustInTimeParameters.fromBlob(URI.create(arguments[1])));
        System.out.println(parameters);
        System.out.println(azure.whatIf(Shop.TEMPLATE, parameters).text());
        System.out.println(
                azure.deploy("shop", Shop.TEMPLATE, parameters, options -> options.listener(System.out::println)));
    }
}
